using System.Collections.Frozen;
using NodaTime;
using Ofsted.Domain.Indicators;
using Ofsted.Domain.Plans;

namespace Ofsted.Domain.Rules;

/// <summary>Every rule on inspections, visits, histories, improvement plans, progress reports and observed values, and the checks that use them.</summary>
/// <remarks>
/// A rule whose facts are missing is skipped, and <c>Explain</c> says why, so that a skipped rule is not mistaken for a satisfied one. One
/// fault gives one error: where a record contradicts itself, rules that would report the same fault are skipped.
/// The rules see only records: there is no clock, so give a day if dates in the future should be found.
/// </remarks>
/// <threadsafety>Immutable, and safe to use from several threads.</threadsafety>
public static class RuleCatalogue
{
    private static readonly Lazy<EquatableList<Rule>> Rules = new(() => RuleBook.Catalogue.Rules
        .OrderBy(rule => rule.Family).ThenBy(rule => rule.Id, StringComparer.Ordinal).ToEquatableList());

    private static readonly Lazy<FrozenDictionary<string, Rule>> ById =
        new(() => All.ToFrozenDictionary(rule => rule.Id, StringComparer.Ordinal));

    /// <summary>Every rule, family by family and by number.</summary>
    public static EquatableList<Rule> All => Rules.Value;

    /// <summary>The rule with an identifier, or null when there is none.</summary>
    /// <param name="id">An identifier, such as <c>OFS-DAT-01</c>.</param>
    public static Rule? Find(string? id) => id is null ? null : ById.Value.GetValueOrDefault(id);

    /// <summary>The rules that contain every word of a query, in any of their texts, properties or examples.</summary>
    /// <param name="words">Words or parts of words, separated by blanks, in any capitals; blank for every rule.</param>
    /// <returns>The rules in the order of the catalogue.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="words"/> is null.</exception>
    public static IEnumerable<Rule> Search(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var wanted = words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return All.Where(rule => Array.TrueForAll(wanted, word => RuleText.Mentions(rule, word)));
    }

    /// <summary>Which grades of a scale are permitted as overall effectiveness, and which rule forbids each of the others.</summary>
    /// <param name="edition">The framework edition.</param>
    /// <param name="judgements">The judgements of the inspection; overall effectiveness among them is disregarded.</param>
    /// <returns>
    /// The grades of the edition's scale from best to worst; empty when the edition makes no overall judgement. The
    /// permitted ones are those of <see cref="PermittedOverall.For"/>, as long as no area is judged twice.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static EquatableList<OverallOption> OverallOptions(FrameworkEdition edition, IEnumerable<Judgement> judgements)
    {
        ArgumentNullException.ThrowIfNull(edition);
        ArgumentNullException.ThrowIfNull(judgements);
        if (!edition.HasOverall)
            return [];

        var others = judgements.Where(judgement => judgement.Area != JudgementAreas.OverallEffectiveness).ToEquatableList();
        return edition.Scale.Grades
            .Select(grade => new OverallOption { Grade = grade, RemovedBy = Find(OverallRules.RemoverOf(grade, edition, others)) })
            .ToEquatableList();
    }

    /// <summary>Checks one inspection or visit against every rule.</summary>
    /// <inheritdoc cref="RuleSet.Check(InspectionEvent, LocalDate?)"/>
    public static RuleReport Check(InspectionEvent inspectionEvent, LocalDate? asAt = null) => RuleSet.All.Check(inspectionEvent, asAt);

    /// <summary>Checks one inspection or visit against every rule, leaving out values that were read with doubt.</summary>
    /// <inheritdoc cref="RuleSet.Check(InspectionEvent, IEnumerable{Finding}, LocalDate?)"/>
    public static RuleReport Check(InspectionEvent inspectionEvent, IEnumerable<Finding> readingFindings, LocalDate? asAt = null) =>
        RuleSet.All.Check(inspectionEvent, readingFindings, asAt);

    /// <summary>Checks the inspections and visits of one authority against every rule on histories.</summary>
    /// <inheritdoc cref="RuleSet.CheckHistory"/>
    public static RuleReport CheckHistory(IEnumerable<InspectionEvent> events) => RuleSet.All.CheckHistory(events);

    /// <summary>Checks inspections and visits against every rule, each alone and then the history of each authority.</summary>
    /// <inheritdoc cref="RuleSet.CheckAll"/>
    public static RuleReport CheckAll(IEnumerable<InspectionEvent> events, LocalDate? asAt = null) => RuleSet.All.CheckAll(events, asAt);

    /// <summary>Checks one version of an improvement plan against every rule.</summary>
    /// <inheritdoc cref="RuleSet.Check(ImprovementPlan, LocalDate?)"/>
    public static RuleReport Check(ImprovementPlan plan, LocalDate? asAt = null) => RuleSet.All.Check(plan, asAt);

    /// <summary>Checks a progress report against every rule.</summary>
    /// <inheritdoc cref="RuleSet.Check(ProgressReport)"/>
    public static RuleReport Check(ProgressReport report) => RuleSet.All.Check(report);

    /// <summary>Checks the observed values of one document or of several against every rule.</summary>
    /// <inheritdoc cref="RuleSet.Check(IEnumerable{Observation})"/>
    public static RuleReport Check(IEnumerable<Observation> observations) => RuleSet.All.Check(observations);

    /// <summary>Says which rules apply to an inspection or visit, and why the others do not.</summary>
    /// <inheritdoc cref="RuleSet.Check(InspectionEvent, LocalDate?)"/>
    public static RuleCoverage Explain(InspectionEvent inspectionEvent, LocalDate? asAt = null) => RuleSet.All.Explain(inspectionEvent, asAt);

    /// <summary>Says which rules apply to an inspection or visit as far as it was read without doubt, and why the others do not.</summary>
    /// <inheritdoc cref="RuleSet.Check(InspectionEvent, IEnumerable{Finding}, LocalDate?)"/>
    public static RuleCoverage Explain(InspectionEvent inspectionEvent, IEnumerable<Finding> readingFindings, LocalDate? asAt = null) =>
        RuleSet.All.Explain(inspectionEvent, readingFindings, asAt);

    /// <summary>Says which rules apply to a history, and why the others do not.</summary>
    /// <inheritdoc cref="RuleSet.CheckHistory"/>
    public static RuleCoverage ExplainHistory(IEnumerable<InspectionEvent> events) => RuleSet.All.ExplainHistory(events);

    /// <summary>Says which rules apply to a plan, and why the others do not.</summary>
    /// <inheritdoc cref="RuleSet.Check(ImprovementPlan, LocalDate?)"/>
    public static RuleCoverage Explain(ImprovementPlan plan, LocalDate? asAt = null) => RuleSet.All.Explain(plan, asAt);

    /// <summary>Says which rules apply to a progress report, and why the others do not.</summary>
    /// <inheritdoc cref="RuleSet.Check(ProgressReport)"/>
    public static RuleCoverage Explain(ProgressReport report) => RuleSet.All.Explain(report);

    /// <summary>Says which rules apply to observed values, and why the others do not.</summary>
    /// <inheritdoc cref="RuleSet.Check(IEnumerable{Observation})"/>
    public static RuleCoverage Explain(IEnumerable<Observation> observations) => RuleSet.All.Explain(observations);
}
