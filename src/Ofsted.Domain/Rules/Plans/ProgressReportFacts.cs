using Ofsted.Domain.Plans;

namespace Ofsted.Domain.Rules;

/// <summary>What the rules need to know of a progress report.</summary>
internal sealed class ProgressReportFacts(ProgressReport report) : IRuleFacts
{
    public const string NoTables = "the report has no tables";

    public static RuleScope Scope => RuleScope.ProgressReport;

    public ProgressReport Report { get; } = report;

    /// <inheritdoc/>
    public object Record => Report;

    /// <inheritdoc/>
    public string? WhyOutside(RuleLimits limits) => null;

    public string? WhyInDoubt(string[] members) => null;

    /// <inheritdoc/>
    public Finding Annotate(Finding finding) => finding;

    /// <summary>The tables with their places.</summary>
    public IEnumerable<(ProgressTable Table, string Path)> Tables =>
        Report.Tables.Select((table, i) => (table, FormattableString.Invariant($"$.tables[{i}]")));

    public string? NoTablesReason => Report.Tables.Count == 0 ? NoTables : null;

    /// <summary>The authority of the report, and the first day of the inspection to which its plan goes back.</summary>
    public RuleSubject? SubjectOf(Finding finding) => new(Report.Authority, Report.Inspection?.FirstDay);
}
