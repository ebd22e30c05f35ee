namespace Ofsted.Domain.Official;

/// <summary>Makes entries of the tables of a file.</summary>
internal static class WorkbookReader
{
    public static OfficialReading Read(Workbook workbook)
    {
        var source = SourceName.Of(workbook.Sheets);
        var entries = new List<OfficialEntry>();
        var findings = 0;
        foreach (var entry in EntriesOf(workbook, source))
        {
            entries.Add(entry);
            findings += entry.Findings.Count;
            if (entries.Count < FileLimits.MostEntries && findings < FileLimits.MostEntryFindings)
                continue;
            entries.Add(EntryOf(new Problem(OfficialFindingCodes.LimitExceeded, "The file has so many inspections or faults that nothing is read from here on.", entry.Row), entry.Sheet));
            break;
        }

        return new OfficialReading { Source = source, Entries = entries.ToEquatableList() };
    }

    private static IEnumerable<OfficialEntry> EntriesOf(Workbook workbook, string source) =>
        workbook.Problems.Select(problem => EntryOf(problem, null)).Concat(workbook.Sheets.SelectMany(sheet => EntriesOf(sheet, source)));

    private static IEnumerable<OfficialEntry> EntriesOf(FoundSheet sheet, string source)
    {
        foreach (var problem in sheet.Problems)
            yield return EntryOf(problem, sheet.Name);
        if (sheet.IsOfProviders)
            yield return EntryOf(new Problem(OfficialFindingCodes.OfProviders, "The sheet is about providers, not about authorities, and is ignored.", null), sheet.Name);
        else if (sheet.Tables.Count == 0)
            yield return EntryOf(new Problem(OfficialFindingCodes.NoTable, "The sheet has no table of inspections of authorities, and is ignored.", null), sheet.Name);
        foreach (var table in sheet.Tables)
        {
            if (table.Rows.Count == 0)
                yield return EntryOf(new Problem(OfficialFindingCodes.NoInspection, "There are no rows below this header.", table.HeaderRow), sheet.Name);
            foreach (var entry in UnknownColumns(table, sheet.Name).Concat(new RowReader(table, sheet.Name, source, sheet.AreaFamily).Read()))
                yield return entry;
        }
    }

    private static IEnumerable<OfficialEntry> UnknownColumns(FoundTable table, string? sheet)
    {
        for (var i = 0; i < table.Layout.Headings.Count; i++)
        {
            var heading = table.Layout.Headings[i];
            var isBlank = heading.Text.Length == 0 && table.Rows.Exists(row => !row[i].IsBlank);
            if (heading.Kind != FieldKind.Unknown && table.Layout.IsPlaced(i) && !isBlank)
                continue;
            var findings = new RowFindings(table.HeaderRow, table.Layout);
            findings.Add(OfficialFindingCodes.UnknownColumn, FindingSeverity.Warning, isBlank ? "The column has values and no header: it is left out."
                : heading.Kind == FieldKind.Unknown ? "The header is not a known one, and the column is left out."
                : "The header does not tell which inspection of the row the column is about: it is left out.", i);
            yield return new OfficialEntry { Sheet = sheet, Row = table.HeaderRow, Findings = findings.All };
        }

        if (table.WiderRow is { } wider)
            yield return EntryOf(new Problem(OfficialFindingCodes.Cut, "The row has values beyond the last header: they are left out.", wider), sheet);
    }

    private static OfficialEntry EntryOf(Problem problem, string? sheet) => new()
    {
        Sheet = sheet,
        Row = problem.Row,
        Findings = [new Finding { Code = problem.Code, Severity = SeverityOf(problem.Code), Message = problem.Message, Line = problem.Row }],
    };

    private static FindingSeverity SeverityOf(string code) => code switch
    {
        OfficialFindingCodes.OfProviders or OfficialFindingCodes.NoTable or OfficialFindingCodes.NoInspection => FindingSeverity.Information,
        OfficialFindingCodes.SameName or OfficialFindingCodes.RepeatedRow or OfficialFindingCodes.Cut => FindingSeverity.Warning,
        _ => FindingSeverity.Error,
    };
}
