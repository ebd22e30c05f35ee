using System.Text;
using Ofsted.Domain.Reading.Judgements;
using Ofsted.Domain.Reading.Text;

namespace Ofsted.Domain.Reading.Recommendations;

/// <summary>Reads the lists of what a document asks to be done.</summary>
internal sealed class RecommendationReader
{
    private const int FewestParagraphs = 2;
    private const int LongestFragment = 60;
    private const int LongestItemOfOneSentence = 400;
    private const int LongestParagraph = 8_000;
    private const int LongestSubheading = 60;
    private const int FewestOrdinals = 2;

    private readonly DocumentContext _context;
    private readonly DocumentText _document;
    private readonly ReadingLog _log;
    private readonly List<Recommendation> _items = [];
    private readonly RecommendationDoubts _doubts;
    private readonly IReadOnlyList<GradeStatement> _statements;
    private readonly RecommendationAddressee _whole;
    private bool _asksNothing;
    private bool _hasUnread;

    private RecommendationReader(DocumentContext context, IReadOnlyList<GradeStatement> statements)
    {
        (_context, _document, _log) = (context, context.Document, context.Log);
        _statements = statements;
        _whole = context.Kind == DocumentKind.LscbReviewReport ? RecommendationAddressee.Lscb : RecommendationAddressee.LocalAuthority;
        _doubts = new RecommendationDoubts(_log);
    }

    /// <summary>Reads all lists; null when none could be read, empty only when the document states that it asks nothing.</summary>
    /// <param name="context">The document.</param>
    /// <param name="statements">The headings and sentences that grade an area, among them those of the board.</param>
    public static EquatableList<Recommendation>? Read(DocumentContext context, IReadOnlyList<GradeStatement> statements) =>
        new RecommendationReader(context, statements).ReadAll();

    private EquatableList<Recommendation>? ReadAll()
    {
        var hasList = false;
        var addressee = _whole;
        for (var i = _context.Title.Index; i < _document.Content.Count; i++)
        {
            var line = _document.Content[i];
            var heading = _document.HeadingAt(i);
            if (heading.HasFlag(HeadingKinds.LscbPart))
                addressee = RecommendationAddressee.Lscb;
            else if (heading.HasFlag(HeadingKinds.AuthorityPart))
                addressee = _whole;
            if (BeginsList(i) is not { } priority)
            {
                if (char.IsAsciiDigit(line.Text[0]))
                    _doubts.PassParagraph(line, _document.IsWithinSentence(i));
                continue;
            }

            hasList = true;
            NoteItemBefore(i);
            i = ReadList(i + 1, priority, addressee, HasNumberedLists(_context.Kind)) - 1;
        }

        if (!hasList)
            _log.Note(ReadingFindingCodes.RecommendationsMissing, "The document has no part that says what needs to improve.", null, RecordMember.Recommendations);
        _doubts.NoteAll(_items);
        NoteMissingLists();
        if (_items.Count > 0 || (_asksNothing && !_hasUnread))
            return _items.ToEquatableList();
        if (!_log.HasFindingOn(RecordMember.Recommendations))
            _log.Warn(ReadingFindingCodes.RecommendationListMissing, "No item follows the heading of a list.", null, RecordMember.Recommendations);
        return null;
    }

    /// <summary>The urgency of the list whose heading is at an index, also where the heading is damaged; else null.</summary>
    private RecommendationPriority? BeginsList(int index)
    {
        var line = _document.Content[index];
        if (_document.HeadingAt(index).HasFlag(HeadingKinds.List))
            return SectionHeadings.BeginsList(line);
        if (!_document.FollowsGap(index) || SectionHeadings.NearlyBeginsList(line) is not { } meant)
            return null;
        _log.Warn(ReadingFindingCodes.HeadingDamaged, $"'{line.Text}' is read as the heading of a list.", line, RecordMember.Recommendations);
        return meant;
    }

    private bool EndsList(int index)
    {
        var line = _document.Content[index];
        var heading = _document.HeadingAt(index);
        if ((heading & (HeadingKinds.List | HeadingKinds.LscbPart)) != HeadingKinds.None)
            return true;
        if (heading.HasFlag(HeadingKinds.AfterList))
            return true;
        if (!_document.FollowsGap(index) || ListItem.Begins(line))
            return false;
        if (SectionHeadings.NearlyBeginsList(line) is not null)
            return true;
        if (!SectionHeadings.NearlyEndsList(line))
            return false;
        _log.Warn(ReadingFindingCodes.HeadingDamaged, $"'{line.Text}' is read as the heading after a list.", line, RecordMember.Recommendations);
        return true;
    }

    /// <summary>How many lines of a heading between two items are at an index, though it is one that may end a list; else 0.</summary>
    private int ThemeAt(ListBuilder builder, int index) =>
        (_document.HeadingAt(index) & (HeadingKinds.List | HeadingKinds.LscbPart | HeadingKinds.AfterList)) == HeadingKinds.AfterList
            ? ListThemes.LengthOf(_document, _context.Kind, index, builder)
            : 0;

    /// <summary>A single bullet straight above the heading of a list may be its first item, out of place.</summary>
    private void NoteItemBefore(int heading)
    {
        if (heading > 1 && !_document.FollowsGap(heading) && IsBullet(heading - 1) && !IsBullet(heading - 2))
            _log.Warn(ReadingFindingCodes.RecommendationDoubtful, "An item is above the heading of the list, so lines may be out of order.", _document.Content[heading - 1], RecordMember.Recommendations);
    }

    private bool IsBullet(int index) => ListItem.TryRead(_document.Content[index], out var item) && item.Number is null;

    /// <summary>SIF and ILACS reports have a list for the authority; reviews of a board that is not outstanding, one for the board.</summary>
    private void NoteMissingLists()
    {
        if (_context.Kind is DocumentKind.SingleInspectionReport or DocumentKind.ReInspectionReport or DocumentKind.IlacsReport
            && !_items.Exists(item => item.Addressee == RecommendationAddressee.LocalAuthority))
        {
            _log.Warn(ReadingFindingCodes.RecommendationListMissing, "No list for the local authority was found.", null, RecordMember.Recommendations);
        }

        if (_context.Kind is DocumentKind.FocusedVisitLetter or DocumentKind.MonitoringVisitLetter
            && _items.Count > 0 && _items.TrueForAll(item => item.Priority == RecommendationPriority.PriorityAction))
        {
            _log.Warn(ReadingFindingCodes.RecommendationListMissing, "Areas for priority action were found, but no list of what needs to improve.", null, RecordMember.Recommendations);
        }

        if (_context.Kind is not (DocumentKind.SingleInspectionReport or DocumentKind.LscbReviewReport) || _items.Exists(item => item.Addressee == RecommendationAddressee.Lscb))
            return;
        var board = _statements.Where(statement => statement.Area == JudgementAreas.Lscb).ToList();
        if ((_context.Title.AnnouncesLscbReview || board.Count > 0) && !board.Exists(statement => statement.Grade == Grades.Outstanding))
            _log.Warn(ReadingFindingCodes.RecommendationListMissing, "No list of items for the safeguarding board was found.", null, RecordMember.Recommendations);
    }

    /// <summary>Reads one list and returns the index of the line after it.</summary>
    private int ReadList(int start, RecommendationPriority priority, RecommendationAddressee addressee, bool isNumbered)
    {
        var builder = new ListBuilder(takesOrdinals: false);
        var hasProse = false;
        var i = start;
        for (; i < _document.Content.Count; i++)
        {
            var line = _document.Content[i];
            if (ThemeAt(builder, i) is > 0 and var length)
            {
                builder.BeginTheme(_document.JoinedText(i, length));
                i += length - 1;
                continue;
            }

            if (EndsList(i))
                break;
            builder.Add(line, _document.FollowsGap(i));
            hasProse |= builder.IsEmpty && (line.Text.Length > LongestSubheading || line.Text[^1] == '.');
        }

        var first = _items.Count;
        if ((builder.IsEmpty || BeginsByOrdinal(start, i)) && ByOrdinals(start, i, out var hasLostCounter) is { Count: >= FewestOrdinals } byOrdinals)
        {
            if (hasLostCounter)
                NoteLostCounter(start);
            foreach (var item in byOrdinals)
                Keep(item, priority, addressee);
            _doubts.PassList(_items, first, isNumbered: false, endsWithDocument: i == _document.Content.Count);
            return i;
        }

        if (i < _document.Content.Count && ListThemes.RunsOn(_document, i, builder))
            _log.Warn(ReadingFindingCodes.RecommendationsGap, $"The numbers of the list continue after '{_document.Content[i].Text}': the items from {builder.NextNumber} on were not read.", _document.Content[i], RecordMember.Recommendations);
        var finished = builder.Finish();
        if (builder.IsNumbered && builder.HasLostCounter)
            NoteLostCounter(start);
        foreach (var item in finished)
            Keep(item, priority, addressee);
        if (!builder.IsEmpty && !builder.IsNumbered && ListGaps.FindWide(_document, start, i) is { } afterGap)
            _log.Warn(ReadingFindingCodes.RecommendationsGap, "The list has a wider gap here than elsewhere, so a line may be missing.", afterGap, RecordMember.Recommendations);
        _doubts.PassList(_items, first, builder.IsNumbered, endsWithDocument: i == _document.Content.Count);
        var isRead = builder.IsEmpty && (hasProse || !isNumbered) && ReadWithoutMarks(start, i, priority, addressee, isNumbered);
        if (builder.IsEmpty && hasProse && !isRead)
            NoteProse(start, i, priority, addressee);
        else if (builder.IsEmpty && !hasProse && priority == RecommendationPriority.PriorityAction && i < _document.Content.Count && SectionHeadings.BeginsAsking(_document.Content[i]))
            _log.Warn(ReadingFindingCodes.RecommendationListMissing, "No item follows the heading of the list.", _document.Content[start - 1], RecordMember.Recommendations);
        else if (builder.IsEmpty && i == _document.Content.Count)
            _log.Warn(ReadingFindingCodes.RecommendationListMissing, "The document ends where the list should begin.", null, RecordMember.Recommendations);
        return i;
    }

    /// <summary>Whether an ordinal of another form than "1." is before the first number, and before or behind the first bullet: later ones may be those of its parts.</summary>
    private bool BeginsByOrdinal(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            var begins = ListItem.TryRead(_document.Content[i], out var item);
            if (item.Number is null && ItemOrdinal.ReadFirst(_document.Content[i].Text) is not null)
                return true;
            if (begins)
                return false;
        }

        return false;
    }

    /// <summary>The items of a list that begin with ordinals of another form than "1.".</summary>
    private IReadOnlyList<ListBuilder.Item> ByOrdinals(int start, int end, out bool hasLostCounter)
    {
        var builder = new ListBuilder(takesOrdinals: true);
        for (var i = start; i < end; i++)
            builder.Add(_document.Content[i], _document.FollowsGap(i));
        var items = builder.Finish();
        hasLostCounter = builder.HasLostCounter;
        return items;
    }

    private void NoteLostCounter(int start) =>
        _log.Warn(ReadingFindingCodes.RecommendationNumbersLost, "All items of the list have one number; they are counted by their place.", _document.Content[start], RecordMember.Recommendations);

    /// <summary>SIF reports number their lists or print bullets, so a list of theirs without either has lost them.</summary>
    private static bool HasNumberedLists(DocumentKind kind) =>
        kind is DocumentKind.SingleInspectionReport or DocumentKind.ReInspectionReport or DocumentKind.LscbReviewReport;

    /// <summary>
    /// Takes each paragraph of a list that has lost its numbers or bullets for an item, unless its beginning is lost as well. Where
    /// prose may be in place of a list, each paragraph must be one sentence.
    /// </summary>
    private bool ReadWithoutMarks(int start, int end, RecommendationPriority priority, RecommendationAddressee addressee, bool isNeverProse)
    {
        var paragraphs = ParagraphsOf(start, end);

        if (paragraphs.Count < FewestParagraphs || paragraphs.Exists(paragraph => NoneStatement.Denies(paragraph.Text))
            || (!isNeverProse && paragraphs.Exists(paragraph => !IsItemLike(paragraph.Text))))
        {
            return false;
        }

        _log.Warn(ReadingFindingCodes.RecommendationNumbersLost, "The list has no numbers or bullets, so each of its paragraphs is read as an item.", _document.Content[start], RecordMember.Recommendations);
        foreach (var (line, text) in paragraphs)
        {
            if (char.IsUpper(text[0]) && (text.Length > LongestFragment || !isNeverProse))
                Keep(new ListBuilder.Item { Line = line, Number = null, Theme = null, Text = text }, priority, addressee);
            else
                _log.Warn(ReadingFindingCodes.RecommendationDoubtful, "Either the beginning of an item is lost here, or this is not an item.", line, RecordMember.Recommendations);
        }

        return true;
    }

    /// <summary>The lines from one to before another, joined to paragraphs where no gap is between them; of a long one the beginning.</summary>
    private List<(SourceLine Line, string Text)> ParagraphsOf(int start, int end)
    {
        var paragraphs = new List<(SourceLine Line, string Text)>();
        var text = new StringBuilder();
        for (var i = start; i < end;)
        {
            var first = _document.Content[i];
            text.Clear().Append(first.Text);
            for (i++; i < end && !_document.FollowsGap(i); i++)
            {
                if (text.Length <= LongestParagraph)
                    text.Append(' ').Append(_document.Content[i].Text);
            }

            paragraphs.Add((first, text.ToString()));
        }

        return paragraphs;
    }

    private static bool IsItemLike(string paragraph) =>
        paragraph.Length <= LongestItemOfOneSentence && char.IsUpper(paragraph[0]) && !paragraph.TrimEnd('.').Contains(". ", StringComparison.Ordinal);

    private void Keep(ListBuilder.Item item, RecommendationPriority priority, RecommendationAddressee addressee)
    {
        var text = item.Text;
        if (NoneStatement.Denies(text))
        {
            _doubts.PassParagraph(item.Line, isWithinSentence: false);
            NoteNone(text, priority, addressee);
            _log.Note(ReadingFindingCodes.NoPriorityActions, "The document states that there are no priority actions.", item.Line, RecordMember.Recommendations);
            return;
        }

        var member = RecordMember.Recommendations[_items.Count];
        _log.AddValue(member, [item.Line], text);
        if (!_document.PartsWords && LostHyphens.Restore(text) is var restored && restored != text)
        {
            _log.Note(ReadingFindingCodes.HyphenRestored, "A hyphen removed by the converter was put back into a word of the item.", item.Line, member);
            text = restored;
        }

        if (item.SkippedNumbers)
            _log.Warn(ReadingFindingCodes.RecommendationsGap, "There is a gap in the numbers of the list before this item.", item.Line, member);
        if (item.RepeatsNumber)
            _log.Warn(ReadingFindingCodes.RecommendationsGap, "The number of this item does not follow the one before it in the list.", item.Line, member);
        if (item.Unlike is { } unlike)
            _log.Warn(ReadingFindingCodes.RecommendationDoubtful, "A line within the item begins like an item of another list.", unlike, member);
        _items.Add(new Recommendation
        {
            Number = item.Number,
            Priority = priority,
            Addressee = addressee,
            Text = text,
            Theme = item.Theme,
            Paragraphs = ParagraphReferences.Read(text),
            NationalFramework = NationalFrameworkReferences.Read(text),
        });
    }

    private void NoteProse(int start, int end, RecommendationPriority priority, RecommendationAddressee addressee)
    {
        var text = new StringBuilder();
        for (var i = start; i < end && text.Length < 400; i++)
            text.Append(_document.Content[i].Key).Append(' ');
        if (NoneStatement.Denies(text.ToString()))
        {
            NoteNone(text.ToString(), priority, addressee);
            _log.Note(ReadingFindingCodes.NoPriorityActions, "The document states that there are none.", _document.Content[start], RecordMember.Recommendations);
        }
        else
        {
            _hasUnread = true;
            _log.Warn(ReadingFindingCodes.RecommendationsInProse, "What needs to improve is written as prose, and is not split into items.", _document.Content[start], RecordMember.Recommendations);
        }
    }

    /// <summary>Takes note of a statement that the authority is asked nothing at all; that there is nothing urgent does not say so.</summary>
    private void NoteNone(string text, RecommendationPriority priority, RecommendationAddressee addressee) =>
        _asksNothing |= addressee == _whole && priority == RecommendationPriority.Improvement && NoneStatement.DeniesAll(text);
}
