using Ofsted.Domain.Indicators;
using Ofsted.Domain.Oversight;
using Ofsted.Domain.Plans;

using static Ofsted.Domain.Tests.PlanSamples;

namespace Ofsted.Domain.Tests;

/// <summary>Plans at the limit of a rule: the last that it accepts, or the first that it does not.</summary>
internal static class PlanBoundaryCases
{
    private static readonly ImprovementPlan Sound = PlanRulesTests.Sound;
    private static readonly LocalDate Today = PlanRulesTests.Today;
    private static readonly PlanAction One = Sound.Actions[0];
    private static readonly PlanAction Two = Sound.Actions[1];
    private static readonly PlanPriority Priority = Sound.Priorities[0];
    private static readonly SuccessMeasure Measure = Priority.Measures[0];
    private static readonly EquatableList<Recommendation> Items = Sound.TriggeredBy!.Recommendations!;
    private static readonly ImprovementPlan Draft =
        Sound with { Kind = PlanKind.Draft, StatedDue = Day(2023, 6, 7), Submitted = Day(2023, 6, 7) };

    public static IReadOnlyList<PlanRuleCase> All { get; } =
    [
        new("01", "a theme and an action of one reference", Sound with { Themes = [Sound.Themes[0] with { Id = "1" }], Priorities = [Priority with { Theme = "1" }], Actions = [One with { Theme = "1" }, Two] }),
        new("02", "due on the day of its start", First(One with { Due = Day(2023, 6, 1) })),
        new("02", "due on the day before its start", First(One with { Due = Day(2023, 5, 31) }), "$.actions[0].due"),
        new("03", "completed on the day of its start", First(One with { Start = Day(2023, 8, 30) })),
        new("04", "an update of the day as at which it is judged", Second(Two with { Updates = [Two.Updates[0], new() { Date = Today, Narrative = "Half way" }] })),
        new("04", "evidence of activity of the day after", First(One with { ActivityEvidence = [Evidence(Today.PlusDays(1))] }), "$.actions[0].activityEvidence[0].date"),
        new("05", "completed, not yet embedded, and no day", First(One with { Status = PlanActionStatus.Completed, Completed = null }), "$.actions[0].completed"),
        new("05", "superseded, so never completed", Superseded(Two)),
        new("06", "the last update on the day before the replacement", Sound.Supersede(Day(2024, 3, 16))),
        new("07", "a draft of the twentieth working day, with a bank holiday between", Draft),
        new("07", "a day early by the calendar", Sound with { StatedDue = Day(2023, 8, 15) }, "$.statedDue"),
        new("08", "a target that names no unit", With(Measure with { Target = Measure.Target! with { Unit = MeasurementUnit.Unspecified } })),
        new("08", "a target in percentage points", With(Measure with { Target = Measure.Target! with { Unit = MeasurementUnit.PercentagePoints } }), "$.priorities[0].measures[0].target.unit"),
        new("09", "100 per cent", With(Measure with { Results = [Measure.Results[0], Share(100, Day(2024, 3, 31))] })),
        new("09", "a tenth above 100 per cent", With(Measure with { Results = [Measure.Results[0], Share(100.1m, Day(2024, 3, 31))] }), "$.priorities[0].measures[0].results[1].value"),
        new("09", "nought per cent", With(Measure with { Baseline = Share(0, Day(2023, 3, 31)) })),
        new("10", "updates of neighbouring days", First(One with { Updates = [new() { Date = Day(2023, 8, 29), Narrative = "Nearly done" }, One.Updates[1]] })),
        new("11", "a theme in other capitals", First(One with { Theme = "a" }), "$.actions[0].theme"),
        new("12", "the last item of the letter", Second(Two with { Answers = [2] })),
        new("12", "items counted from nought", Second(Two with { Answers = [0] }), "$.actions[1].answers[0]"),
        new("13", "due on the last day of 2049", Second(Two with { Due = Day(2049, 12, 31) })),
        new("13", "due on the first day of 2050", Second(Two with { Due = Day(2050, 1, 1) }), "$.actions[1].due"),
        new("14", "an action that waits for a later one", Sound with { Actions = [One with { DependsOn = ["2"] }, Two with { DependsOn = [] }] }),
        new("14", "two actions that wait for each other", First(One with { DependsOn = ["2"] }), "$.actions[0].dependsOn", "$.actions[1].dependsOn"),
        new("20", "an item for the safeguarding board that nothing answers", WithItem(RecommendationAddressee.Lscb)),
        new("20", "an item that a withdrawn action alone answers", WithItem(RecommendationAddressee.LocalAuthority) with { Actions = [One, Two, Action("3", PlanActionStatus.Withdrawn) with { Answers = [3] }] }, "$.actions"),
        new("21", "a withdrawn action that answers nothing", Sound with { Actions = [One with { Answers = [1, 2] }, Two with { Status = PlanActionStatus.Withdrawn, Priority = null }] }),
        new("21", "by a priority that answers nothing", Sound with { Priorities = [Priority with { Answers = [] }], Actions = [One with { Answers = [1, 2] }, Two] }, "$.actions[1].answers"),
        new("22", "a superseded action without an owner", Superseded(Two with { Owner = null })),
        new("22", "an action that is done and has no owner", First(One with { Owner = null }), "$.actions[0].owner"),
        new("23", "an action that is done and had no due date", First(One with { Status = PlanActionStatus.Completed, Due = null })),
        new("23", "a blocked action without a due date", Second(Two with { Status = PlanActionStatus.Blocked, BlockedBy = "Vacancies", Due = null }), "$.actions[1].due"),
        new("24", "measured by itself alone", Second(Two with { Priority = null, Answers = [2], Measures = [Measure] })),
        new("24", "by a priority that is not measured", Sound with { Priorities = [Priority with { Measures = [] }], Actions = [One with { Measures = [Measure] }, Two] }, "$.actions[1].measures"),
        new("25", "completed with evidence of activity alone", First(One with { Status = PlanActionStatus.Completed, ActivityEvidence = One.ImpactEvidence, ImpactEvidence = [] })),
        new("26", "the second quarter ends on the day as at which it is judged", Second(Two with { Updates = [new() { Date = Day(2023, 12, 1), Narrative = "Half way" }] })),
        new("26", "the second quarter ended on the day before", Second(Two with { Updates = [new() { Date = Day(2023, 11, 30), Narrative = "Half way" }] }), "$.actions[1].updates"),
        new("27", "a target that is the baseline", With(Measure with { Target = Measure.Target! with { Value = 70 } })),
        new("27", "a target a tenth below the baseline", With(Measure with { Target = Measure.Target! with { Value = 69.9m } }), "$.priorities[0].measures[0].target.value"),
        new("28", "a target for the day as at which it is judged, without a result", With(Measure with { Results = [], Target = Measure.Target! with { By = Today } })),
        new("28", "a target for the day before, without a result", With(Measure with { Results = [], Target = Measure.Target! with { By = Today.PlusDays(-1) } }), "$.priorities[0].measures[0].results"),
        new("29", "no baseline, and results of one kind", With(Measure with { Baseline = null })),
        new("29", "no baseline, and a year after a day", With(Measure with { Baseline = null, Results = [Measure.Results[0], Measure.Results[1] with { Period = new() { Kind = PeriodKind.Year, End = Day(2024, 3, 31) } }] }), "$.priorities[0].measures[0].results[1].period"),
        new("30", "the priority action after one that was superseded", Sound with { Actions = [Two with { Status = PlanActionStatus.Superseded, SupersededBy = "1", Answers = [2], DependsOn = [] }, One with { Answers = [1, 2] }] }),
        new("30", "an action for both items after one for the other", Sound with { Actions = [Two with { Answers = [2], DependsOn = [] }, One with { Answers = [1, 2] }] }, "$.actions[1].answers"),
        new("31", "a post that begins with the letters of a title", Second(Two with { Owner = "Drugs and alcohol lead" })),
        new("31", "a title in small letters", Second(Two with { Owner = "dr example" }), "$.actions[1].owner"),
        new("32", "delayed, not blocked", Second(Two with { Status = PlanActionStatus.Delayed })),
        new("34", "addressed in part", Sound with { Outcomes = [new() { Place = 2, Outcome = TraceOutcome.Partly, Document = "Inspection 2025" }] }),
        new("34", "found to be worse", Sound with { Outcomes = [new() { Place = 2, Outcome = TraceOutcome.Declined, Document = "Inspection 2025" }] }, "$.outcomes[0].outcome"),
        new("35", "a draft submitted on its last day", Draft),
        new("35", "a draft submitted on the day after", Draft with { Submitted = Day(2023, 6, 8) }, "$.submitted"),
        new("36", "exactly half of it gone", With(Measure with { Results = [Share(35, Day(2023, 12, 31)), Share(50, Day(2024, 3, 31))] })),
        new("36", "a little more than half of it gone", With(Measure with { Results = [Share(34.9m, Day(2023, 12, 31)), Share(50, Day(2024, 3, 31))] }), "$.priorities[0].measures[0].results[0].value"),
        new("36", "twice a number below 20", With(Measure with { Baseline = Share(19.9m, Day(2023, 3, 31)), Results = [Share(40, Day(2023, 12, 31)), Share(50, Day(2024, 3, 31))] })),
    ];

    private static ImprovementPlan First(PlanAction action) => Sound with { Actions = [action, Two] };

    private static ImprovementPlan Second(PlanAction action) => Sound with { Actions = [One, action] };

    /// <summary>The second action is replaced by the first, which answers both items.</summary>
    private static ImprovementPlan Superseded(PlanAction second) => Sound with
    {
        Actions = [One with { Answers = [1, 2] }, second with { Status = PlanActionStatus.Superseded, SupersededBy = "1" }],
    };

    private static ImprovementPlan With(SuccessMeasure measure) =>
        Sound with { Priorities = [Priority with { Measures = [measure] }] };

    private static ImprovementPlan WithItem(RecommendationAddressee addressee) => Sound with
    {
        TriggeredBy = Sound.TriggeredBy! with { Recommendations = Items.Add(Item("Publish the annual report.") with { Addressee = addressee }) },
    };
}
