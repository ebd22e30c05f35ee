using System.Globalization;
using System.Text;
using System.Xml;
using NodaTime;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Official;

/// <summary>Walks the sheets of a spreadsheet's content, and keeps one row at a time.</summary>
internal sealed class OdsContent(XmlReader xml, ISheetSink sink)
{
    private const string Table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private const string Office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private const string Words = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private const string Links = "http://www.w3.org/1999/xlink";

    /// <summary>A count with more digits is too great to be told from another.</summary>
    private const int MostDigits = 18;

    private static readonly SheetCell Blank = new("");

    private readonly List<SheetCell> _cells = [];
    private readonly StringBuilder _text = new();
    private readonly (SheetCell Cell, long Until)[] _merged = new (SheetCell, long)[FileLimits.MostColumns];
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    private int _mergedTo;
    private int _sheets;
    private long _row;
    private bool _isCut;
    private bool _isMiscounted;

    /// <summary>Reads all sheets, and says whether there was one.</summary>
    public bool Read()
    {
        while (Next())
        {
            if (IsElement(Table, "table"))
                ReadSheet();
        }

        return _sheets > 0;
    }

    private bool Next()
    {
        if (sink.IsFull || !xml.Read())
            return false;
        if (xml.Depth > FileLimits.MostDepth || xml.AttributeCount > FileLimits.MostAttributes)
            throw new RefusedFileException(OfficialFindingCodes.LimitExceeded, "The content of the file is nested too deeply, or has too many attributes.");
        return true;
    }

    private bool IsElement(string space, string name) =>
        xml.NodeType == XmlNodeType.Element && xml.LocalName == name && xml.NamespaceURI == space;

    private void ReadSheet()
    {
        var name = SingleLine.Of(Excerpt.Of(xml.GetAttribute("name", Table) ?? "", FileLimits.LongestCell));
        var depth = xml.Depth;
        if (xml.IsEmptyElement)
            return;

        var (isBegun, isWanted) = (false, true);
        _row = 0;
        (_isCut, _isMiscounted) = (false, false);
        Array.Clear(_merged, 0, _mergedTo);
        _mergedTo = 0;
        while (Next() && xml.Depth > depth)
        {
            if (!isWanted || xml.NodeType != XmlNodeType.Element)
                continue;
            if (!isBegun && IsElement(Table, "table-source"))
            {
                isWanted = false;
            }
            else if (IsElement(Table, "table-row"))
            {
                if (!isBegun)
                    Begin(name);
                isBegun = true;
                isWanted = ReadRow();
            }
        }

        if (!isBegun && isWanted)
            Begin(name);
    }

    private void Begin(string name)
    {
        sink.Begin(name);
        if (++_sheets > FileLimits.MostSheets)
            throw new RefusedFileException(OfficialFindingCodes.LimitExceeded, "The file has too many sheets.");
        if (!_names.Add(name))
            sink.Report(OfficialFindingCodes.SameName, "Another sheet of the file has the same name.");
    }

    private bool ReadRow()
    {
        var repeated = Repetitions("number-rows-repeated");
        var number = (int)Math.Min(_row + 1, int.MaxValue);
        var depth = xml.Depth;
        _row = Math.Min(_row + repeated, long.MaxValue / 4);
        _cells.Clear();
        if (!xml.IsEmptyElement)
        {
            var column = 0L;
            while (Next() && xml.Depth > depth)
            {
                if (IsElement(Table, "table-cell"))
                    column = ReadCell(column, isCovered: false);
                else if (IsElement(Table, "covered-table-cell"))
                    column = ReadCell(column, isCovered: true);
            }
        }

        return _cells.Count == 0 || sink.Take(new SheetRow(number, repeated, _cells));
    }

    private long ReadCell(long column, bool isCovered)
    {
        var repeated = Repetitions("number-columns-repeated");
        var (columns, rows) = isCovered ? (1, 1) : (Repetitions("number-columns-spanned"), Repetitions("number-rows-spanned"));
        var cell = CellHere();
        var next = Math.Min(column + repeated, long.MaxValue / 4);
        if (!cell.IsBlank && next > FileLimits.MostColumns)
            ReportCut();
        var end = (int)Math.Min(next, cell.IsBlank ? _mergedTo : FileLimits.MostColumns);
        for (var i = (int)Math.Min(column, FileLimits.MostColumns); i < end; i++)
        {
            var shown = isCovered && cell.IsBlank && _merged[i].Until >= _row ? _merged[i].Cell : cell;
            if (!shown.IsBlank)
                Place(i, shown);
            if (!isCovered)
                Merge(i, columns, rows, cell);
        }

        return next;
    }

    private void Place(int column, SheetCell cell)
    {
        while (_cells.Count < column)
            _cells.Add(Blank);
        _cells.Add(cell);
    }

    /// <summary>What is covered by a merged cell shows what that shows.</summary>
    private void Merge(int column, long columns, long rows, SheetCell cell)
    {
        if (columns == 1 && rows == 1)
        {
            if (column < _mergedTo)
                _merged[column] = default;
            return;
        }

        var end = (int)Math.Min(column + columns, FileLimits.MostColumns);
        for (var i = column; i < end; i++)
            _merged[i] = (cell, _row - 1 + rows);
        _mergedTo = Math.Max(_mergedTo, end);
    }

    private long Repetitions(string attribute)
    {
        const long Most = long.MaxValue / 8;
        if (xml.GetAttribute(attribute, Table) is not { } count)
            return 1;
        if (long.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0)
            return Math.Min(number, Most);
        if (number == 0 && count.Length > MostDigits && count.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0)
            return Most;
        if (!_isMiscounted)
            sink.Report(OfficialFindingCodes.Damaged, "The count by which the sheet repeats rows or cells is not a number above zero: they are read once.", (int)Math.Min(_row + 1, int.MaxValue));
        _isMiscounted = true;
        return 1;
    }

    private SheetCell CellHere()
    {
        LocalDate? date = xml.GetAttribute("date-value", Office) is { Length: >= 10 } day && IsoDate.TryParse(day.AsSpan(0, 10), out var read) ? read : null;
        var link = WebAddress.In(xml.GetAttribute("formula", Table));
        _text.Clear();
        if (!xml.IsEmptyElement)
            ReadText(ref link);
        var text = _text.Length == 0 ? IsoDate.Of(date) ?? "" : SingleLine.Of(_text.ToString()).Trim();
        return new SheetCell(text, date, link ?? WebAddress.In(text));
    }

    private void ReadText(ref string? link)
    {
        var depth = xml.Depth;
        var note = int.MaxValue;
        while (Next() && xml.Depth > depth)
        {
            if (xml.Depth <= note)
                note = int.MaxValue;
            if (note < xml.Depth)
                continue;
            if (IsElement(Office, "annotation") || IsElement(Table, "table"))
                note = xml.Depth;
            else if (IsElement(Words, "a"))
                link ??= xml.GetAttribute("href", Links);
            else if (IsElement(Words, "s") || IsElement(Words, "tab") || IsElement(Words, "line-break") || (IsElement(Words, "p") && _text.Length > 0))
                Append(" ");
            else if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace)
                Append(xml.Value);
        }
    }

    private void Append(string text)
    {
        var room = FileLimits.LongestCell - _text.Length;
        if (text.Length > room)
            ReportCut();
        _text.Append(text, 0, Math.Min(text.Length, room));
    }

    private void ReportCut()
    {
        if (!_isCut)
            sink.Report(OfficialFindingCodes.Cut, "The sheet has too many columns, or cells that are too long: the rest is left out.", (int)Math.Min(_row, int.MaxValue));
        _isCut = true;
    }
}
