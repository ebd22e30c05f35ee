using System.Collections.Frozen;
using NodaTime;

namespace Ofsted.Domain.Rules;

/// <summary>Every rule on inspections, visits and histories, and the checks of records by them.</summary>
/// <remarks>
/// The rules on improvement plans and progress reports are in <see cref="PlanRules"/>.
/// A rule whose facts are missing does not look, and the report says why; so silence and not looking are told apart. One
/// fault gives one error: where a record contradicts itself, the rules that would stumble over the same fault step back.
/// The rules look at records alone: there is no clock, so give a day where dates to come should be found.
/// </remarks>
/// <threadsafety>Immutable, and safe to use from several threads.</threadsafety>
public static class RuleCatalogue
{
    private static readonly FrozenDictionary<string, Rule> ById;

    static RuleCatalogue()
    {
        EventRules =
        [
            .. InCatalogueOrder(
                [
                    .. FieldworkRules.All, .. FieldworkLengthRules.All, .. PublicationRules.All, .. DateRules.All, .. EditionRules.All,
                    .. GradeRules.All, .. JudgementRules.All, .. OverallRules.All, .. OverallTendencyRules.All, .. OverallPartRules.All,
                    .. BoardRules.All, .. ActivityRules.All, .. RecommendationRules.All, .. RecommendationItemRules.All,
                    .. RecommendationTotalsRules.All, .. RecommendationDocumentRules.All, .. NationalFrameworkRules.All, .. AuthorityRules.All,
                    .. TitleRules.All, .. PrintedGradeRules.All, .. ReferenceRules.All, .. StatuteRules.All,
                ],
                entry => entry.Rule),
        ];
        HistoryRules =
        [
            .. InCatalogueOrder(
                [.. DateHistoryRules.All, .. ActivityHistoryRules.All, .. MonitoringHistoryRules.All, .. AuthorityHistoryRules.All, .. ReferenceHistoryRules.All],
                entry => entry.Rule),
        ];
        All = InCatalogueOrder(EventRules.Select(entry => entry.Rule).Concat(HistoryRules.Select(entry => entry.Rule)), rule => rule)
            .ToEquatableList();
        ById = All.ToFrozenDictionary(rule => rule.Id, StringComparer.Ordinal);
    }

    /// <summary>Every rule, family by family and by number.</summary>
    public static EquatableList<Rule> All { get; }

    internal static EquatableList<EventRule> EventRules { get; }

    internal static EquatableList<HistoryRule> HistoryRules { get; }

    /// <summary>The rule with an identifier, or null when there is none.</summary>
    /// <param name="id">An identifier, such as <c>OFS-DAT-01</c>.</param>
    public static Rule? Find(string? id) => id is null ? null : ById.GetValueOrDefault(id);

    /// <summary>
    /// The rules in which all words occur: in the identifier, statement, rationale, severity, family, scope, editions, activities, days
    /// of validity, sources, confidence, evidence, members or examples.
    /// </summary>
    /// <param name="words">Words or parts of words, separated by blanks, in any capitals; blank for every rule.</param>
    /// <returns>The rules in the order of the catalogue.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="words"/> is null.</exception>
    public static IEnumerable<Rule> Search(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var wanted = words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return All.Where(rule => Array.TrueForAll(wanted, word => RuleText.Mentions(rule, word)));
    }

    /// <summary>What each grade of a scale would be as overall effectiveness: permitted, or removed by a rule.</summary>
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
            .Select(grade => new OverallOption { Grade = grade, RemovedBy = OverallRules.RemoverOf(grade, edition, others) })
            .ToEquatableList();
    }

    /// <summary>Checks one inspection or visit by the rules on events.</summary>
    /// <param name="inspectionEvent">The inspection or visit.</param>
    /// <param name="asAt">The day after which no date may lie, or null not to look at that.</param>
    /// <exception cref="ArgumentNullException"><paramref name="inspectionEvent"/> is null.</exception>
    public static RuleReport Check(InspectionEvent inspectionEvent, LocalDate? asAt = null) =>
        RuleSet.All.Check(inspectionEvent, asAt);

    /// <summary>Checks one inspection or visit by some rules.</summary>
    /// <param name="inspectionEvent">The inspection or visit.</param>
    /// <param name="only">The rules to use; those on histories are passed over. Null for all.</param>
    /// <param name="asAt">The day after which no date may lie, or null not to look at that.</param>
    /// <exception cref="ArgumentNullException"><paramref name="inspectionEvent"/> is null.</exception>
    public static RuleReport Check(InspectionEvent inspectionEvent, IEnumerable<Rule>? only, LocalDate? asAt = null)
    {
        ArgumentNullException.ThrowIfNull(inspectionEvent);
        return Choose(only).Check(inspectionEvent, asAt);
    }

    /// <summary>Checks the inspections and visits of one authority by the rules on histories.</summary>
    /// <param name="events">The events of one authority, in any order. Each alone is checked by <see cref="Check(InspectionEvent, LocalDate?)"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="events"/> is null.</exception>
    /// <exception cref="ArgumentException">One of the events is null.</exception>
    public static RuleReport CheckHistory(IEnumerable<InspectionEvent> events) => RuleSet.All.CheckHistory(events);

    /// <summary>Checks the inspections and visits of one authority by some rules.</summary>
    /// <param name="events">The events of one authority, in any order.</param>
    /// <param name="only">The rules to use; those on single events are passed over. Null for all.</param>
    /// <exception cref="ArgumentNullException"><paramref name="events"/> is null.</exception>
    /// <exception cref="ArgumentException">One of the events is null.</exception>
    public static RuleReport CheckHistory(IEnumerable<InspectionEvent> events, IEnumerable<Rule>? only)
    {
        ArgumentNullException.ThrowIfNull(events);
        return Choose(only).CheckHistory(events);
    }

    private static RuleSet Choose(IEnumerable<Rule>? only)
    {
        if (only is null)
            return RuleSet.All;

        var ids = only.Select(rule => rule.Id).ToHashSet(StringComparer.Ordinal);
        return RuleSet.All.Where(rule => ids.Contains(rule.Id));
    }

    private static IEnumerable<T> InCatalogueOrder<T>(IEnumerable<T> entries, Func<T, Rule> rule) =>
        entries.OrderBy(entry => rule(entry).Family).ThenBy(entry => rule(entry).Id, StringComparer.Ordinal);
}
