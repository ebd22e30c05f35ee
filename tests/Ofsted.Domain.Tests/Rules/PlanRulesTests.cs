using Ofsted.Domain.Indicators;
using Ofsted.Domain.Oversight;
using Ofsted.Domain.Plans;
using Ofsted.Domain.Rules;
using static Ofsted.Domain.Tests.PlanSamples;

namespace Ofsted.Domain.Tests;

public class PlanRulesTests
{
    /// <summary>The day as at which the plans are judged.</summary>
    internal static readonly LocalDate Today = Day(2024, 6, 1);

    /// <summary>A plan in which no rule finds anything.</summary>
    internal static ImprovementPlan Sound { get; } = new()
    {
        Title = "Getting better",
        Authority = Northwold,
        Kind = PlanKind.PostInspection,
        TriggeredBy = new Visit
        {
            Authority = Northwold,
            Recommendations = [Item("Assess risk at the front door.", RecommendationPriority.PriorityAction), Item("Visit on time.")],
        },
        ReportReceived = Day(2023, 5, 9),
        StatedDue = Day(2023, 8, 16),
        Submitted = Day(2023, 8, 16),
        Themes = [new() { Id = "A", Title = "Front door" }],
        Priorities = [new() { Id = "P1", Text = "Safe decisions", Theme = "A", Answers = [2], Measures = [Conferences(Share(75, Day(2023, 12, 31)), Share(91, Day(2024, 3, 31)))] }],
        Actions =
        [
            Action("1", PlanActionStatus.Embedded, Day(2023, 9, 1)) with
            {
                Theme = "A", Priority = "P1", Answers = [1], Start = Day(2023, 6, 1), Completed = Day(2023, 8, 30),
                ImpactEvidence = [Evidence(Day(2024, 1, 10)) with { Id = "E1" }],
                Updates = [new() { Date = Day(2023, 7, 1), Narrative = "Begun" }, new() { Date = Day(2023, 8, 30), Narrative = "Done", Evidence = ["E1"] }],
            },
            Action("2", PlanActionStatus.InProgress, Day(2024, 9, 1)) with
            {
                Priority = "P1", Start = Day(2023, 7, 1), DependsOn = ["1"], ReviewEvery = Cadence.Quarterly,
                Updates = [new() { Date = Day(2024, 3, 15), Narrative = "Half way" }],
            },
        ],
        Risks = [new() { Text = "Vacancies", Actions = ["2"], Owner = "Head of Resources" }],
    };

    private static PlanAction One => Sound.Actions[0];

    private static PlanAction Two => Sound.Actions[1];

    private static SuccessMeasure Measure => Sound.Priorities[0].Measures[0];

    /// <summary>What is done to the sound plan, and what the rules then find.</summary>
    internal static (string Rule, string Path, string Fault, ImprovementPlan Plan)[] Faults { get; } =
    [
        ("01", "$.actions[1].id", "a reference twice", With(Two with { Id = "1", DependsOn = [] }) with { Risks = [] }),
        ("01", "$.themes[0].id", "a theme without a reference", Sound with { Themes = [new() { Id = " ", Title = "Front door" }], Priorities = [Sound.Priorities[0] with { Theme = " " }], Actions = [One with { Theme = " " }, Two] }),
        ("02", "$.actions[1].due", "due before its start", With(Two with { Start = Day(2024, 9, 2) })),
        ("03", "$.actions[0].completed", "completed before its start", With(One with { Start = Day(2023, 8, 31), })),
        ("04", "$.actions[1].updates[1].date", "an update of tomorrow", With(Two with { Updates = [Two.Updates[0], new() { Date = Today.PlusDays(1), Narrative = "Half way" }] })),
        ("04", "$.actions[0].impactEvidence[0].date", "evidence of tomorrow", With(One with { ImpactEvidence = [Evidence(Today.PlusDays(1)) with { Id = "E1" }] })),
        ("05", "$.actions[0].completed", "no day of completion", With(One with { Completed = null })),
        ("06", "$.actions[1].updates[0].date", "an update to a replaced version", Sound.Supersede(Day(2024, 3, 15))),
        ("07", "$.statedDue", "a day late by the calendar", Sound with { StatedDue = Day(2023, 8, 17) }),
        ("07", "$.statedDue", "a draft with the date of the statement", Sound with { Kind = PlanKind.Draft, Submitted = Day(2023, 6, 7) }),
        ("08", "$.priorities[0].measures[0].baseline.unit", "a baseline in children", WithMeasure(Measure with { Baseline = Measure.Baseline! with { Unit = MeasurementUnit.Count } })),
        ("08", "$.priorities[0].measures[0].results[0].dimension", "a result for girls", WithMeasure(Measure with { Results = [Share(75, Day(2023, 12, 31)) with { Dimension = "girls" }, Measure.Results[1]] })),
        ("08", "$.priorities[0].measures[0].results[1].indicator", "a result of another indicator", WithMeasure(Measure with { Results = [Measure.Results[0], Share(91, Day(2024, 3, 31), "cla-reviews-timely-pct")] })),
        ("08", "$.priorities[0].measures[0].target.unit", "a target in days", WithMeasure(Measure with { Target = Measure.Target! with { Unit = MeasurementUnit.Days } })),
        ("09", "$.priorities[0].measures[0].results[1].value", "101 per cent", WithMeasure(Measure with { Results = [Measure.Results[0], Share(101, Day(2024, 3, 31))] })),
        ("09", "$.priorities[0].measures[0].target.value", "a target of 110 per cent", WithMeasure(Measure with { Target = Measure.Target! with { Value = 110 } })),
        ("10", "$.actions[0].updates[1].date", "two updates on a day", With(One with { Updates = [One.Updates[1], One.Updates[1]] })),
        ("11", "$.actions[1].priority", "a priority that is not there", With(Two with { Priority = "P9", Answers = [2], Measures = [Measure] })),
        ("11", "$.actions[1].dependsOn[0]", "a dependency that is not there", With(Two with { DependsOn = ["9"] })),
        ("11", "$.actions[0].updates[1].evidence[0]", "evidence that is not there", With(One with { ImpactEvidence = [Evidence()] })),
        ("11", "$.risks[0].actions[0]", "a risk to an action that is not there", Sound with { Risks = [Sound.Risks[0] with { Actions = ["9"] }] }),
        ("12", "$.actions[1].answers[0]", "an item that the letter does not have", With(Two with { Answers = [3] })),
        ("12", "$.outcomes[0].place", "the outcome of an item 0", Sound with { Outcomes = [new() { Place = 0, Outcome = TraceOutcome.Addressed, Document = "Later" }] }),
        ("13", "$.actions[1].due", "due in 2204", With(Two with { Due = Day(2204, 9, 1) })),
        ("14", "$.actions[0].dependsOn", "an action that waits for itself", Sound with { Actions = [One with { DependsOn = ["1"] }, Two with { DependsOn = [] }] }),
        ("20", "$.actions", "an item that nothing answers", Sound with { Priorities = [Sound.Priorities[0] with { Answers = [1] }] }),
        ("21", "$.actions[1].answers", "an action that answers nothing", With(Two with { Priority = null, Measures = [Measure] })),
        ("22", "$.actions[1].owner", "no owner", With(Two with { Owner = null })),
        ("23", "$.actions[1].due", "no due date", With(Two with { Due = null })),
        ("24", "$.actions[1].measures", "no measure", With(Two with { Priority = null, Answers = [2] })),
        ("25", "$.actions[0].impactEvidence", "embedded with evidence of activity alone", With(One with { ImpactEvidence = [], ActivityEvidence = One.ImpactEvidence })),
        ("26", "$.actions[1].updates", "two quarters without an update", With(Two with { Updates = [new() { Date = Day(2023, 11, 1), Narrative = "Half way" }] })),
        ("27", "$.priorities[0].measures[0].target.value", "a target below the baseline", WithMeasure(Measure with { Target = Measure.Target! with { Value = 69 } })),
        ("28", "$.priorities[0].measures[0].results", "no result", WithMeasure(Measure with { Results = [] })),
        ("29", "$.priorities[0].measures[0].results[1].period", "a year against days", WithMeasure(Measure with { Results = [Measure.Results[0], Measure.Results[1] with { Period = new() { Kind = PeriodKind.Year, End = Day(2024, 3, 31) } }] })),
        ("30", "$.actions[1].answers", "the priority action second", Sound with { Actions = [Two with { Answers = [2], DependsOn = [] }, One] }),
        ("31", "$.actions[1].owner", "a councillor", With(Two with { Owner = "Cllr Example" })),
        ("31", "$.risks[0].owner", "a person after a post", Sound with { Risks = [Sound.Risks[0] with { Owner = "Head of Resources, Ms Example" }] }),
        ("32", "$.actions[1].blockedBy", "blocked by nobody knows what", With(Two with { Status = PlanActionStatus.Blocked })),
        ("34", "$.outcomes[0].outcome", "asked for again", Sound with { Outcomes = [new() { Place = 2, Outcome = TraceOutcome.Repeated, Document = "Inspection 2025" }] }),
        ("35", "$.submitted", "a day late", Sound with { Submitted = Day(2023, 8, 17) }),
        ("36", "$.priorities[0].measures[0].results[0].value", "half of it gone", WithMeasure(Measure with { Results = [Share(34, Day(2023, 12, 31)), Share(50, Day(2024, 3, 31))] })),
    ];

    [Fact]
    public void A_sound_plan_gives_no_finding_and_every_rule_looks()
    {
        var plan = Sound with { Outcomes = [new() { Place = 1, Outcome = TraceOutcome.Addressed, Document = "Later visit" }], };

        RuleCatalogue.Check(plan, Today).Findings.Should().BeEmpty();
        RuleCatalogue.Explain(plan, Today).NotApplicable.Select(rule => rule.Rule.Id).Should().Equal("OFS-PLN-06");
        RuleCatalogue.Check(plan, Today).RulesChecked.Should().Be(CatalogueRules.OnPlans.Count(rule => rule.Scope == RuleScope.Plan) - 1);
    }

    [Fact]
    public void Each_fault_is_found_by_its_rule_alone()
    {
        foreach (var (rule, path, fault, plan) in Faults)
        {
            RuleCatalogue.Check(plan, Today).Findings.Select(finding => $"{finding.Code} {finding.Path}")
                .Should().Equal([$"OFS-PLN-{rule} {path}"], fault);
        }
    }

    [Fact]
    public void Every_rule_on_plans_has_a_fault_and_every_fault_a_rule() =>
        Faults.Select(fault => "OFS-PLN-" + fault.Rule).Distinct()
            .Should().BeEquivalentTo(CatalogueRules.OnPlans.Where(rule => rule.Scope == RuleScope.Plan).Select(rule => rule.Id));

    [Fact]
    public void Without_a_day_the_rules_on_what_should_have_happened_do_not_look() =>
        RuleCatalogue.Explain(Sound).NotApplicable.Select(rule => rule.Rule.Id)
            .Should().Equal("OFS-PLN-04", "OFS-PLN-06", "OFS-PLN-26", "OFS-PLN-28", "OFS-PLN-34");

    [Fact]
    public void An_empty_plan_is_no_fault()
    {
        RuleCatalogue.Check(Plan(), Today).Findings.Should().BeEmpty();
        FluentActions.Invoking(() => RuleCatalogue.Check((ImprovementPlan)null!)).Should().Throw<ArgumentNullException>();
        RuleCatalogue.Find("OFS-PLN-07")!.Severity.Should().Be(FindingSeverity.Error);
    }

    [Fact]
    public void Facts_that_are_not_seen_or_stated_make_no_error() =>
        CatalogueRules.OnPlans.Where(rule => rule.Severity == FindingSeverity.Error && rule.Confidence < Confidence.VerifiedInDocuments).Should().BeEmpty();

    private static ImprovementPlan With(PlanAction action) =>
        action.Status == PlanActionStatus.Embedded ? Sound with { Actions = [action, Two] } : Sound with { Actions = [One, action] };

    private static ImprovementPlan WithMeasure(SuccessMeasure measure) =>
        Sound with { Priorities = [Sound.Priorities[0] with { Measures = [measure] }] };
}
