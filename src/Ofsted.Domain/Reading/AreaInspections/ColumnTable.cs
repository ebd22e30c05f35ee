namespace Ofsted.Domain.Reading.AreaInspections;

/// <summary>Reads a table of two columns, printed side by side: who is responsible, and for which priority action.</summary>
internal sealed class ColumnTable
{
    private const int Slack = 8;
    private const int ShortestName = 12;
    private const int LongestName = 80;

    private readonly int _column;
    private readonly List<AreaItem> _items = [];
    private readonly List<string> _starts = [];
    private readonly List<string> _left = [];
    private string _lastRight = "";
    private readonly HashSet<string> _seen = [];
    private bool _hadLeft;

    private ColumnTable(int column) => _column = column;

    /// <summary>Where the second column begins, by the head of the table; null where the columns are not side by side.</summary>
    public static int? ColumnOf(AreaLine head)
    {
        var second = head.Text.IndexOf(BodiesAreSecond(head) ? "Responsible" : "Area", 1, StringComparison.OrdinalIgnoreCase);
        return second > 1 && head.Text[second - 1] == ' ' && head.Text[second - 2] == ' ' ? head.Indent + second : null;
    }

    /// <summary>The rows, and the lines of which it is not sure whether they begin one.</summary>
    public static (List<AreaItem> Rows, List<AreaLine> Doubtful) Read(IReadOnlyList<AreaLine> lines, AreaLine head, int column)
    {
        var table = new ColumnTable(column);
        if (!BodiesAreSecond(head) && lines[0].Indent >= column - Slack)
        {
            var cells = lines.Select(table.CellsOf).ToList();
            if (CentredTable.IsOne(cells))
            {
                var centred = CentredTable.Read(cells);
                return (centred.Items, centred.Doubtful);
            }
        }

        foreach (var line in lines)
        {
            var (left, right, indent) = table.Split(line);
            if (BodiesAreSecond(head))
                (left, right, indent) = (right, left, line.Indent);
            table.Add(line.With(right, indent), left);
        }

        table.Close();
        return (table._items, []);
    }

    private static bool BodiesAreSecond(AreaLine head) => head.Text.StartsWith("Area", StringComparison.OrdinalIgnoreCase);

    private (AreaLine Right, string Left) CellsOf(AreaLine line)
    {
        var (left, right, indent) = Split(line);
        return (line.With(right, indent), left);
    }

    private (string Left, string Right, int Indent) Split(AreaLine line)
    {
        if (line.Indent >= _column - Slack)
            return ("", line.Text, line.Indent);
        var gap = line.Text.IndexOf("  ", StringComparison.Ordinal);
        if (gap > 0)
        {
            var right = line.Text[gap..].TrimStart();
            return (line.Text[..gap], right, line.Indent + line.Text.Length - right.Length);
        }

        var cut = _column - line.Indent;
        if (line.Text.Length > cut + Slack && SeenIn(line.Text) is > 0 and var known)
            return (line.Text[..known], line.Text[(known + 1)..], line.Indent + known + 1);
        return cut < line.Text.Length && line.Text[cut - 1] == ' ' ? (line.Text[..cut].TrimEnd(), line.Text[cut..], _column) : (line.Text, "", _column);
    }

    /// <summary>How long the longest beginning of a line is that was alone in the first column before; 0 for none.</summary>
    private int SeenIn(string text)
    {
        var longest = 0;
        for (var at = text.IndexOf(' ', StringComparison.Ordinal); at > 0 && at < LongestName; at = text.IndexOf(' ', at + 1))
        {
            if (at >= ShortestName && _seen.Contains(text[..at]))
                longest = at;
        }

        return longest;
    }

    private void Add(AreaLine right, string left)
    {
        if (_items.Count == 0 || (left.Length > 0 && BeginsRow(right, left)))
        {
            Close();
            _items.Add(new AreaItem { First = right, Number = _items.Count + 1 });
            _starts.Add(left);
        }

        if (left.Length > 0)
        {
            _left.Add(left);
            _seen.Add(left);
        }

        _hadLeft = left.Length > 0;
        if (right.Text.Length == 0)
            return;
        _items[^1].Add(right.IsItem && right.Item.Number is not null && _items[^1].Texts.Count == 0 ? right.With(right.Item.Text, right.Indent) : right);
        _lastRight = right.Text;
    }

    /// <summary>A row begins where a body's name begins anew beside a sentence that begins.</summary>
    private bool BeginsRow(AreaLine right, string left)
    {
        if (right.Text.Length == 0 || !(char.IsUpper(right.Text[0]) || (right.IsItem && right.Item.Number is not null)))
            return false;
        var isKnown = !right.AfterPage && _starts.Contains(left);
        var followsName = (!_hadLeft && !right.AfterPage) || Organisations.IsComplete(AreaItem.Joined(_left)) || right.AfterPage;
        return ParagraphJoints.EndsSentence(_lastRight) ? isKnown || followsName : isKnown && followsName;
    }

    private void Close()
    {
        if (_items.Count > 0 && _left.Count > 0)
            _items[^1].Body = AreaItem.Joined(_left).TrimEnd('.');
        _left.Clear();
    }
}
