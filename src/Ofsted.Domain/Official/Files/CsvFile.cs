using System.Text;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Official;

/// <summary>Reads a file of comma-separated values as one sheet.</summary>
internal static class CsvFile
{
    private const int LookedForControls = 8;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static void Read(ReadOnlySpan<byte> file, ISheetSink sink)
    {
        if (file.Length > FileLimits.MostCsvBytes)
        {
            sink.Report(OfficialFindingCodes.LimitExceeded, "The file is longer than the limit.");
            return;
        }

        var text = Decode(file);
        if (!IsPlainText(text))
        {
            sink.Report(OfficialFindingCodes.UnknownFile, "The file is neither an OpenDocument spreadsheet nor comma-separated text.");
            return;
        }

        sink.Begin(null);
        var start = text.StartsWith('\uFEFF') ? 1 : 0;
        var afterName = start;
        var separator = CsvScanner.SeparatorNamedAt(text, ref afterName) ?? SeparatorOf(text);
        var (cells, isCut) = (new List<SheetCell>(), false);
        var rows = new CsvScanner(text, start, separator, FileLimits.MostColumns);
        while (rows.Next() is { } row)
        {
            if (row.IsEnd)
            {
                sink.ReportFile(OfficialFindingCodes.LimitExceeded, "So many rows are malformed that nothing was read from the last of them on.");
                return;
            }

            if (row.IsBroken)
            {
                sink.Report(OfficialFindingCodes.BrokenRow, "The row has an unclosed quotation mark, or too many columns.", row.Number);
                continue;
            }

            cells.Clear();
            foreach (var cell in row.Cells)
                cells.Add(CellOf(cell));
            if (!isCut && row.Cells.Exists(cell => cell.Length > FileLimits.LongestCell))
            {
                isCut = true;
                sink.Report(OfficialFindingCodes.Cut, "The sheet has cells that are too long: the rest of each is left out.", row.Number);
            }

            if (!sink.Take(new SheetRow(row.Number, 1, cells)))
                return;
        }
    }

    public static SheetCell CellOf(string? text)
    {
        var shown = SingleLine.Of(Excerpt.BeginningOf(text, FileLimits.LongestCell).ToString()).Trim();
        return new SheetCell(shown, Link: WebAddress.In(shown));
    }

    /// <summary>Whether it is neither markup nor a format of another kind, whose first bytes are not text.</summary>
    private static bool IsPlainText(string text)
    {
        var start = text.AsSpan().TrimStart('\uFEFF').TrimStart();
        var first = start[..Math.Min(start.Length, LookedForControls)];
        foreach (var character in first)
        {
            if (char.IsControl(character) && !char.IsWhiteSpace(character))
                return false;
        }

        return !first.StartsWith("<") && !first.StartsWith("{") && !first.StartsWith("%PDF") && text.IndexOf('\0') < 0;
    }

    /// <summary>The separator of which lines that follow each other have as many, or else the one of which a line has most.</summary>
    private static char SeparatorOf(string text)
    {
        const int Looked = 20;
        var (best, most, mostAlike) = (',', 0, 0);
        foreach (var separator in (char[])[',', ';', '\t'])
        {
            var (inLine, alike, before) = (0, 0, -1);
            var rest = text.AsSpan();
            for (var i = 0; i < Looked && rest.Length > 0; i++)
            {
                var line = FirstLine(rest);
                var count = line.Count(separator);
                (inLine, alike, before) = (Math.Max(inLine, count), alike + (count == before ? count : 0), count);
                rest = rest[CsvScanner.AfterLine(rest, 0)..];
            }

            if (alike > mostAlike || (alike == mostAlike && inLine > most))
                (best, most, mostAlike) = (separator, inLine, alike);
        }

        return best;
    }

    private static ReadOnlySpan<char> FirstLine(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAny('\r', '\n');
        return end < 0 ? text : text[..end];
    }

    private static string Decode(ReadOnlySpan<byte> file)
    {
        var bytes = file.ToArray();
        if (bytes.Length >= 2 && bytes[0] == 0xFF && bytes[1] == 0xFE)
            return Encoding.Unicode.GetString(bytes, 2, bytes.Length - 2);
        if (bytes.Length >= 2 && bytes[0] == 0xFE && bytes[1] == 0xFF)
            return Encoding.BigEndianUnicode.GetString(bytes, 2, bytes.Length - 2);
        try
        {
            return Utf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return Windows1252.Of(Encoding.Latin1.GetString(bytes));
        }
    }
}
