using Ofsted.Domain.Reading.Text;

namespace Ofsted.Domain.Reading.Recommendations;

/// <summary>
/// Says which items are unlike the others: in all published documents the items of a list begin and end alike, their numbers
/// run on from the paragraphs before into those after, and references are given for all or for none.
/// </summary>
internal sealed class RecommendationDoubts(ReadingLog log)
{
    private const int MostSentences = 5;
    private const int LongestList = 18;
    private const int FewestSentencesOfProse = 3;
    private const int FewestParagraphsOfProse = 2;
    private const int FewestItemsBeforeProse = 4;

    private int? _lastNumber;
    private int? _lastNumberOfList;
    private int _lastOfList;

    /// <summary>Takes note of a numbered paragraph outside the lists.</summary>
    /// <param name="line">A line, which may begin such a paragraph.</param>
    /// <param name="isWithinSentence">Whether the line before it ends within a sentence: "… after they reach" before "16. More …".</param>
    public void PassParagraph(SourceLine line, bool isWithinSentence)
    {
        if (!char.IsAsciiDigit(line.Text[0]) || !ListItem.TryRead(line, out var item) || item.Number is not { } number)
            return;
        if (_lastNumberOfList is { } last)
        {
            if (isWithinSentence && number != last + 1)
                return;
            if (number > last + 1 && number <= last + 20)
                log.Warn(ReadingFindingCodes.RecommendationsGap, "There is a gap in the numbers between the end of the list and the next paragraph.", line, RecordMember.Recommendations[_lastOfList]);
            _lastNumberOfList = null;
        }

        _lastNumber = number;
    }

    /// <summary>Takes note of the items of a list, which begin at an index.</summary>
    public void PassList(List<Recommendation> items, int first, bool isNumbered, bool endsWithDocument)
    {
        if (items.Count == first)
            return;
        var list = items.GetRange(first, items.Count - first);
        if (endsWithDocument)
            Doubt(items.Count - 1, "The document ends within the list.");
        NoteExceptions(list, first, item => item.Text.Length > 0 && item.Text[^1] is '.' or ')' or ']' or '"' or '\'', "The item does not end like the others.");
        NoteExceptions(list, first, item => item.Text.Length > 0 && char.IsUpper(item.Text[0]), "The item does not begin like the others.");
        for (var i = 0; i < list.Count; i++)
        {
            log.Work.Pass(list[i].Text.Length);
            if (ItemOrdinal.IsLike(list[i].Text))
                Doubt(first + i, "The item begins with what may be the number of one of another list.");
            if (HasBrokenSentence(list[i].Text))
                Doubt(first + i, "A sentence within the item begins with a small letter: words may be missing.");
            else if (SentencesOf(list[i].Text) > MostSentences)
                Doubt(first + i, "The item runs to many sentences, so it may belong to another part.");
        }

        NoteProseAtEnd(list, first);
        if (!isNumbered)
            return;
        if (list[0].Number is > 1 && _lastNumber != list[0].Number - 1)
            Doubt(first, "The list does not begin where the previous numbers end.");
        (_lastNumberOfList, _lastOfList) = (list[^1].Number, items.Count - 1);
        _lastNumber = _lastNumberOfList;
    }

    /// <summary>Looks at all lists together, at the end.</summary>
    public void NoteAll(List<Recommendation> items)
    {
        if (items.Exists(item => item.NationalFramework.Count > 0))
            NoteExceptions(items, 0, item => item.NationalFramework.Count > 0, "The item has no reference to the National Framework, although others have.");
        var texts = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < items.Count; i++)
        {
            log.Work.Pass(items[i].Text.Length);
            if (!texts.Add(items[i].Text))
                Doubt(i, "The item repeats an earlier one.");
        }
    }

    /// <summary>Items that grow to paragraphs towards the end of a list may be those of the part that follows it.</summary>
    private void NoteProseAtEnd(List<Recommendation> list, int first)
    {
        if (list.Count > LongestList && list[0].Number is null)
            Doubt(first + list.Count - 1, "The list is longer than any published one, so it may include another part.");
        var end = list.Count;
        while (end > 0 && SentencesOf(list[end - 1].Text) >= FewestSentencesOfProse)
            end--;
        if (end < FewestItemsBeforeProse || list.Count - end < FewestParagraphsOfProse)
            return;
        for (var i = end; i < list.Count; i++)
            Doubt(first + i, "The item reads like a paragraph of the part that follows the list.");
    }

    /// <summary>Notes the items that lack what most items of the list have.</summary>
    private void NoteExceptions(List<Recommendation> list, int first, Predicate<Recommendation> isUsual, string message)
    {
        if (list.Count(item => isUsual(item)) * 2 <= list.Count)
            return;
        for (var i = 0; i < list.Count; i++)
        {
            if (!isUsual(list[i]))
                Doubt(first + i, message);
        }
    }

    private static bool HasBrokenSentence(string text)
    {
        for (var at = text.IndexOf(". ", StringComparison.Ordinal); at >= 0; at = text.IndexOf(". ", at + 1, StringComparison.Ordinal))
        {
            if (at + 2 < text.Length && char.IsLower(text[at + 2]) && !(at > 1 && text[at - 2] is '.' or ' ' or '('))
                return true;
        }

        return false;
    }

    private static int SentencesOf(string text)
    {
        var sentences = 1;
        for (var at = text.IndexOf(". ", StringComparison.Ordinal); at >= 0; at = text.IndexOf(". ", at + 1, StringComparison.Ordinal))
            sentences += at + 2 < text.Length && char.IsUpper(text[at + 2]) ? 1 : 0;
        return sentences;
    }

    private void Doubt(int index, string message) => log.Warn(ReadingFindingCodes.RecommendationDoubtful, message, null, RecordMember.Recommendations[index]);
}
