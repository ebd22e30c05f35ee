namespace Ofsted.Domain.Rules;

/// <summary>Rules with their functions, scope by scope; those of the catalogue are made when a scope is first asked for.</summary>
internal sealed record RuleBook(
    Lazy<CheckedRule<EventFacts>[]> OnEvents,
    Lazy<CheckedRule<HistoryFacts>[]> OnHistories,
    Lazy<CheckedRule<PlanFacts>[]> OnPlans,
    Lazy<CheckedRule<ProgressReportFacts>[]> OnReports,
    Lazy<CheckedRule<ObservationFacts>[]> OnObservations)
{
    /// <summary>The rules of the library.</summary>
    public static RuleBook Catalogue { get; } = new(
        new(() => InOrder(
        [
            .. FieldworkRules.All, .. FieldworkLengthRules.All, .. PublicationRules.All, .. DateRules.All, .. EditionRules.All,
            .. GradeRules.All, .. JudgementRules.All, .. OverallRules.All, .. OverallTendencyRules.All, .. OverallPartRules.All,
            .. BoardRules.All, .. ActivityRules.All, .. RecommendationRules.All, .. RecommendationItemRules.All,
            .. RecommendationTotalsRules.All, .. RecommendationDocumentRules.All, .. NationalFrameworkRules.All, .. AuthorityRules.All,
            .. TitleRules.All, .. PrintedGradeRules.All, .. ReferenceRules.All, .. StatuteRules.All, .. AreaInspectionRules.All,
        ])),
        new(() => InOrder(
            [.. DateHistoryRules.All, .. ActivityHistoryRules.All, .. MonitoringHistoryRules.All, .. AuthorityHistoryRules.All, .. ReferenceHistoryRules.All, .. OfficialHistoryRules.All, .. AreaHistoryRules.All])),
        new(() => InOrder([.. PlanDateRules.All, .. PlanReferenceRules.All, .. PlanAnswerRules.All, .. PlanActionRules.All, .. PlanMeasureRules.All])),
        new(() => InOrder([.. ProgressReportRules.All, .. ProgressTableRules.All])),
        new(() => InOrder([.. ObservationRules.All])));

    /// <summary>The rules, scope by scope.</summary>
    public IEnumerable<Rule> Rules =>
        OnEvents.Value.Concat<CheckedRule>(OnHistories.Value).Concat(OnPlans.Value).Concat(OnReports.Value).Concat(OnObservations.Value)
            .Select(entry => entry.Rule);

    public RuleBook Where(Func<Rule, bool> condition) => new(
        Only(OnEvents, condition), Only(OnHistories, condition), Only(OnPlans, condition), Only(OnReports, condition), Only(OnObservations, condition));

    /// <summary>The rules with one more at the end of its scope.</summary>
    public RuleBook With(CheckedRule rule) => rule switch
    {
        CheckedRule<EventFacts> onEvents => this with { OnEvents = And(OnEvents, onEvents) },
        CheckedRule<HistoryFacts> onHistories => this with { OnHistories = And(OnHistories, onHistories) },
        CheckedRule<PlanFacts> onPlans => this with { OnPlans = And(OnPlans, onPlans) },
        CheckedRule<ProgressReportFacts> onReports => this with { OnReports = And(OnReports, onReports) },
        CheckedRule<ObservationFacts> onObservations => this with { OnObservations = And(OnObservations, onObservations) },
        _ => throw new ArgumentException("No scope has such rules.", nameof(rule)),
    };

    private static Lazy<T[]> Only<T>(Lazy<T[]> rules, Func<Rule, bool> condition)
        where T : CheckedRule => Made([.. rules.Value.Where(entry => condition(entry.Rule))]);

    private static Lazy<T[]> And<T>(Lazy<T[]> rules, T rule) => Made([.. rules.Value, rule]);

    private static Lazy<T[]> Made<T>(T[] rules) => new(() => rules);

    private static T[] InOrder<T>(T[] rules)
        where T : CheckedRule => [.. rules.OrderBy(entry => entry.Rule.Family).ThenBy(entry => entry.Rule.Id, StringComparer.Ordinal)];
}
