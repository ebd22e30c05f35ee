namespace Ofsted.Domain.Official;

/// <summary>Takes rows of text as one sheet.</summary>
internal static class RowsOfCaller
{
    public static void Read(IEnumerable<IReadOnlyList<string?>> rows, string? sheet, ISheetSink sink)
    {
        sink.Begin(sheet);
        var number = 0;
        foreach (var row in rows)
        {
            number++;
            var cells = row.Take(FileLimits.MostColumns).Select(CsvFile.CellOf).ToList();
            if (cells.Exists(cell => !cell.IsBlank) && !sink.Take(new SheetRow(number, 1, cells)))
                return;
        }
    }
}
