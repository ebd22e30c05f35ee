namespace Ofsted.Domain.Official;

/// <summary>Reads the files of Ofsted's yearly statistics that list inspections of and visits to authorities.</summary>
/// <remarks>
/// Columns are known by the words of their headers, never by their place, so that files of any year are read. What a row gives carries
/// its origin in <see cref="InspectionEvent.Basis"/>. A day on site is the first alone, as the files state it; where they state the
/// day of publication alone, there is no day on site. A file may come from a stranger: whatever it holds, reading ends soon, with
/// findings and without an exception.
/// </remarks>
/// <threadsafety>Safe to use from several threads.</threadsafety>
public static class OfficialStatistics
{
    /// <summary>Reads a file.</summary>
    /// <param name="file">The bytes of an OpenDocument spreadsheet (.ods) or of comma-separated text.</param>
    public static OfficialReading Read(ReadOnlyMemory<byte> file)
    {
        var workbook = new Workbook();
        if (OdsFile.IsPackage(file.Span))
            ReadPackage(file, workbook);
        else if (file.Length == 0)
            workbook.Report(OfficialFindingCodes.UnknownFile, "The file is empty.");
        else
            CsvFile.Read(file.Span, workbook);
        return WorkbookReader.Read(workbook);
    }

    /// <summary>Reads the rows of one sheet, such as one from a spreadsheet that is open.</summary>
    /// <param name="rows">The rows from the first on, each a list of cells as text; a cell may be null.</param>
    /// <param name="sheet">The name of the sheet, or null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> is null.</exception>
    public static OfficialReading Read(IEnumerable<IReadOnlyList<string?>> rows, string? sheet = null)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var workbook = new Workbook();
        RowsOfCaller.Read(rows, sheet, workbook);
        return WorkbookReader.Read(workbook);
    }

    private static void ReadPackage(ReadOnlyMemory<byte> file, Workbook workbook)
    {
        if (file.Length > FileLimits.MostBytes)
            workbook.Report(OfficialFindingCodes.LimitExceeded, "The file is longer than the limit.");
        else
            OdsFile.Read(file, workbook);
    }
}
