using System.Collections.Frozen;
using NodaTime;
using Ofsted.Domain.Plans;

namespace Ofsted.Domain.Rules;

/// <summary>Every rule on improvement plans and progress reports, and the checks by them.</summary>
/// <remarks>
/// As in <see cref="RuleCatalogue"/>: a rule whose facts are missing does not look and the report says why; there is no clock, so
/// rules on what should have happened by now look only when a day is given.
/// </remarks>
/// <threadsafety>Immutable, and safe to use from several threads.</threadsafety>
public static class PlanRules
{
    internal static PlanRule<PlanFacts>[] OnPlans { get; } =
        [.. PlanDateRules.All, .. PlanReferenceRules.All, .. PlanAnswerRules.All, .. PlanActionRules.All, .. PlanMeasureRules.All];

    internal static PlanRule<ProgressReportFacts>[] OnReports { get; } = [.. ProgressReportRules.All, .. ProgressTableRules.All];

    private static readonly FrozenDictionary<string, Rule> ById;

    static PlanRules()
    {
        Array.Sort(OnPlans, (one, other) => string.CompareOrdinal(one.Rule.Id, other.Rule.Id));
        Array.Sort(OnReports, (one, other) => string.CompareOrdinal(one.Rule.Id, other.Rule.Id));
        All = OnPlans.Select(entry => entry.Rule).Concat(OnReports.Select(entry => entry.Rule)).ToEquatableList();
        ById = All.ToFrozenDictionary(rule => rule.Id, StringComparer.Ordinal);
    }

    /// <summary>Every rule: those on plans, then those on progress reports, by number.</summary>
    public static EquatableList<Rule> All { get; }

    /// <summary>The rule with an identifier, or null when there is none.</summary>
    /// <param name="id">An identifier, such as <c>OFS-PLN-01</c>.</param>
    public static Rule? Find(string? id) => id is null ? null : ById.GetValueOrDefault(id);

    /// <summary>Checks one version of a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="asAt">The day from which to look, or null not to look at what depends on it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    public static RuleReport Check(ImprovementPlan plan, LocalDate? asAt = null)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return Run(OnPlans, new PlanFacts(plan, asAt));
    }

    /// <summary>Checks a progress report.</summary>
    /// <param name="report">The report.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public static RuleReport Check(ProgressReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return Run(OnReports, new ProgressReportFacts(report));
    }

    private static RuleReport Run<TFacts>(PlanRule<TFacts>[] rules, TFacts facts)
    {
        var report = new ReportBuilder(rules.Length);
        foreach (var entry in rules)
            report.Note(entry.Rule, entry.Run(facts, report.Findings));

        return report.Build();
    }
}
