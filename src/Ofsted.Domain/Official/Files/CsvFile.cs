using System.Text;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Official;

/// <summary>Reads a file of comma-separated values as one sheet.</summary>
internal static class CsvFile
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static void Read(ReadOnlySpan<byte> file, ISheetSink sink)
    {
        if (file.Length > FileLimits.MostCsvBytes)
        {
            sink.Report(OfficialFindingCodes.LimitExceeded, "The file is longer than the limit.");
            return;
        }

        var text = Decode(file);
        if (text.Contains('\0', StringComparison.Ordinal))
        {
            sink.Report(OfficialFindingCodes.UnknownFile, "The file is neither an OpenDocument spreadsheet nor comma-separated text.");
            return;
        }

        sink.Begin(null);
        var cells = new List<SheetCell>();
        var rows = new CsvScanner(text, text.StartsWith('\uFEFF') ? 1 : 0, SeparatorOf(text), FileLimits.MostColumns);
        while (rows.Next() is { } row)
        {
            if (row.IsEnd)
            {
                sink.Report(OfficialFindingCodes.LimitExceeded, "So many rows are malformed that nothing was read from this one on.", row.Number);
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
            if (!sink.Take(new SheetRow(row.Number, 1, cells)))
                return;
        }
    }

    public static SheetCell CellOf(string? text)
    {
        var shown = SingleLine.Of(Excerpt.BeginningOf(text, FileLimits.LongestCell).ToString()).Trim();
        return new SheetCell(shown, Link: WebAddress.In(shown));
    }

    /// <summary>The separator of which lines that follow each other have as many, or else the one of which a line has most.</summary>
    private static char SeparatorOf(string text)
    {
        const int Looked = 20;
        var (best, most, mostAlike) = (',', 0, 0);
        foreach (var separator in (char[])[',', ';', '\t'])
        {
            var (inLine, alike, before) = (0, 0, -1);
            using var lines = new StringReader(text);
            for (var i = 0; i < Looked && lines.ReadLine() is { } line; i++)
            {
                var count = line.AsSpan().Count(separator);
                (inLine, alike, before) = (Math.Max(inLine, count), alike + (count == before ? count : 0), count);
            }

            if (alike > mostAlike || (alike == mostAlike && inLine > most))
                (best, most, mostAlike) = (separator, inLine, alike);
        }

        return best;
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
