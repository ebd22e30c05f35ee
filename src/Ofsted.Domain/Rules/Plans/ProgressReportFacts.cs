using Ofsted.Domain.Plans;

namespace Ofsted.Domain.Rules;

/// <summary>What the rules need to know of a progress report.</summary>
internal sealed class ProgressReportFacts(ProgressReport report)
{
    public const string NoTables = "the report has no tables";

    public ProgressReport Report { get; } = report;

    /// <summary>The tables with their places.</summary>
    public IEnumerable<(ProgressTable Table, string Path)> Tables =>
        Report.Tables.Select((table, i) => (table, FormattableString.Invariant($"$.tables[{i}]")));

    public string? NoTablesReason => Report.Tables.Count == 0 ? NoTables : null;
}
