using Ofsted.Domain.Reading.Recommendations;
using Ofsted.Domain.Reading.Text;

namespace Ofsted.Domain.Reading.AreaInspections;

/// <summary>Reads what a letter or report on an area asks to be done.</summary>
internal sealed class AreaLists
{
    private const int FewestItemsInTable = 1;
    private const int LongestOtherHeading = 60;

    private readonly DocumentContext _context;
    private readonly List<AreaLine> _lines;
    private readonly List<Recommendation> _items = [];
    private HashSet<string>? _footnotes;

    private AreaLists(DocumentContext context, List<AreaLine> lines) => (_context, _lines) = (context, lines);

    /// <summary>Reads all lists; empty when there is none.</summary>
    public static EquatableList<Recommendation> Read(DocumentContext context, List<AreaLine> lines)
    {
        var lists = new AreaLists(context, lines);
        lists.ReadAll();
        return lists._items.ToEquatableList();
    }

    private void ReadAll()
    {
        var hasList = false;
        for (var i = 0; i < _lines.Count; i++)
        {
            var section = AreaHeadings.Of(_lines[i].Line);
            if (section is not (AreaSection.PriorityActions or AreaSection.Improvements))
                continue;
            var end = EndOf(i + 1, section);
            if (end == i + 1)
                continue;
            hasList = true;
            ReadList(AreaOrdinals.AsNumbers(_lines.GetRange(i + 1, end - i - 1)), section);
            i = end - 1;
        }

        if (!hasList)
            _context.Log.Warn(ReadingFindingCodes.RecommendationListMissing, "No list of what needs to improve was found.", null, RecordMember.Recommendations);
    }

    private int EndOf(int start, AreaSection section)
    {
        var end = start;
        while (end < _lines.Count && (AreaHeadings.Of(_lines[end].Line) is var next && (next == AreaSection.None || next == section)) && !EndsBullets(start, end))
            end++;
        return end;
    }

    /// <summary>Whether a line set apart, with prose below it, heads another part after a list of bullets.</summary>
    private bool EndsBullets(int start, int index)
    {
        if (index + 1 >= _lines.Count || !_lines[start].IsItem)
            return false;
        var (line, next) = (_lines[index], _lines[index + 1]);
        return index > start && line.AfterGap && next.AfterGap && !line.IsItem && !next.IsItem && line.Text.Length <= LongestOtherHeading && char.IsUpper(line.Text[0]) && char.IsUpper(next.Text[0])
            && char.IsLetter(line.Text[^1]) | line.Text[^1] == '?' && next.Text.Length > line.Text.Length;
    }

    private void ReadList(List<AreaLine> lines, AreaSection section)
    {
        var priority = section == AreaSection.PriorityActions ? RecommendationPriority.PriorityAction : RecommendationPriority.Improvement;
        var heads = lines.Where(line => AreaHeadings.IsTableHead(line.Line)).ToList();
        lines.RemoveAll(line => AreaHeadings.IsTableHead(line.Line) || AreaHeadings.Of(line.Line) == section);
        if (lines.Count == 0)
            return;
        if (NoneStatement.Denies(AreaItem.Joined(lines.Take(3).Select(line => line.Text))))
        {
            _context.Log.Note(ReadingFindingCodes.NoPriorityActions, "The document states that there are none.", lines[0].Line, RecordMember.Recommendations);
            return;
        }

        int? last = null;
        foreach (var item in ItemsOf(lines, heads, priority))
        {
            if (item.Number > last + 1)
                _context.Log.Warn(ReadingFindingCodes.RecommendationsGap, "There is a gap in the numbers of the list before this item.", item.First.Line, RecordMember.Recommendations[_items.Count]);
            last = item.Number;
            Keep(item, priority);
        }
    }

    private IEnumerable<AreaItem> ItemsOf(List<AreaLine> lines, List<AreaLine> heads, RecommendationPriority priority)
    {
        if (_context.Kind == DocumentKind.AreaSendReport && priority == RecommendationPriority.PriorityAction)
        {
            if (heads.Count > 0 && ColumnTable.ColumnOf(heads[0]) is { } column && ColumnTable.Read(lines, heads[0], column) is { Rows.Count: >= FewestItemsInTable } rows)
            {
                NoteDoubtful(rows.Doubtful);
                return rows.Rows;
            }

            var table = FlowTable.Read(lines);
            NoteDoubtful(table.Doubtful);
            return table.Items;
        }

        if ((_context.Kind != DocumentKind.AreaSendReport || lines[0].IsItem) && BulletList.Read(lines) is { Count: > 0 } bullets)
            return bullets;
        var plain = PlainList.Read(lines);
        if (_context.Kind != DocumentKind.AreaSendReport)
            _context.Log.Warn(ReadingFindingCodes.RecommendationNumbersLost, "The list has no numbers or bullets, so each of its paragraphs is read as an item.", lines[0].Line, RecordMember.Recommendations);
        NoteDoubtful(plain.Doubtful);
        return plain.Items;
    }

    private void NoteDoubtful(IEnumerable<AreaLine> lines)
    {
        foreach (var line in lines)
            _context.Log.Warn(ReadingFindingCodes.RecommendationDoubtful, "It is uncertain whether an item begins here or the one before continues.", line.Line, RecordMember.Recommendations);
    }

    private void Keep(AreaItem item, RecommendationPriority priority)
    {
        var member = RecordMember.Recommendations[_items.Count];
        var text = Restored(item.Text);
        if (text.Length == 0 && item.Parts.Count == 0)
            return;
        if (NoneStatement.Denies(text))
        {
            _context.Log.Note(ReadingFindingCodes.NoPriorityActions, "The document states that there are none.", item.First.Line, RecordMember.Recommendations);
            return;
        }

        _context.Log.AddValue(member, [item.First.Line], text.Length > 0 ? text : null);
        _items.Add(new Recommendation
        {
            Number = item.Number,
            Priority = priority,
            Addressee = RecommendationAddressee.Partner,
            AddresseeName = item.Body,
            Text = text,
            Theme = item.Theme,
            Items = item.PartTexts.Select((part, i) => new Recommendation
            {
                Number = i + 1,
                Priority = priority,
                Addressee = RecommendationAddressee.Partner,
                Text = Restored(part),
            }).ToEquatableList(),
        });
    }

    private string Restored(string text)
    {
        text = FootnoteMarks.Without(text, _footnotes ??= FootnoteMarks.NumbersOf(_context.Document));
        return _context.Document.PartsWords ? text : LostHyphens.Restore(text);
    }
}
