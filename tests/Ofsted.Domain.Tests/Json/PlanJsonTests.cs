using System.Text.Json;
using Ofsted.Domain.Json;
using Ofsted.Domain.Plans;
using static Ofsted.Domain.Tests.PlanSamples;

namespace Ofsted.Domain.Tests;

public class PlanJsonTests
{
    private static readonly Visit Letter = new() { Authority = Northwold, Published = Day(2023, 5, 16), Recommendations = [Item("Visit on time.")] };

    [Fact]
    public void Every_member_of_a_plan_survives_the_round_trip()
    {
        for (var seed = 1; seed <= 100; seed++)
        {
            var plan = Full(seed);

            OfstedJson.DeserializePlan(OfstedJson.Serialize(plan), JsonStrictness.Strict).Should().Be(plan);
            JsonSerializer.Deserialize<ImprovementPlan>(JsonSerializer.Serialize(plan, OfstedJson.Options), OfstedJson.StrictOptions).Should().Be(plan);
        }

        OfstedJson.DeserializePlan(OfstedJson.Serialize(Plan(), indented: true), JsonStrictness.Strict).Should().Be(Plan());
    }

    [Fact]
    public void Every_member_of_a_report_survives_the_round_trip()
    {
        for (var seed = 1; seed <= 100; seed++)
        {
            var report = FullReport(seed);

            OfstedJson.DeserializeProgressReport(OfstedJson.Serialize(report), JsonStrictness.Strict).Should().Be(report);
        }
    }

    [Fact]
    public void The_wire_format_is_this()
    {
        var plan = new ImprovementPlan
        {
            Title = "Front door plan",
            Authority = Northwold,
            Kind = PlanKind.PostInspection,
            StatedDue = Day(2023, 8, 16),
            Actions =
            [
                new()
                {
                    Id = "1", Text = "Visit on time", Answers = [1], Status = PlanActionStatus.InProgress, ReviewEvery = Cadence.Monthly,
                    Measures = [new() { IndicatorCode = "hp-icpc-15wd-pct", Target = new() { Value = 90.0m, Comparison = TargetDirection.AtLeast } }],
                },
            ],
        };

        OfstedJson.Serialize(plan).Should().Be(
            """{"title":"Front door plan","authority":{"name":"Northwold"},"kind":"post-inspection","statedDue":"2023-08-16","actions":[{"id":"1","text":"Visit on time","answers":[1],"reviewEvery":"monthly","status":"in-progress","measures":[{"indicator":"hp-icpc-15wd-pct","target":{"value":90.0,"comparison":"at-least"}}]}]}""");
    }

    [Fact]
    public void What_does_not_fit_is_told_with_its_place()
    {
        const string Odd = """{"title":"T","authority":{},"kind":"improvement","actions":[{"id":"1","text":"a","status":"nearly"},{"id":"2","text":"b","status":"blocked","due":"soon","unheard":1}]}""";

        var tolerant = OfstedJson.ReadPlans(Odd).Single();
        tolerant.Findings.Select(problem => $"{problem.Code} {problem.Path}").Should().Equal(
            "OFS-JSN-12 $.actions[0].status", "OFS-JSN-09 $.actions[1].unheard", "OFS-JSN-14 $.actions[1].due");
        OfstedJson.ReadPlans(Odd, JsonStrictness.Strict).Single().Value.Should().BeNull();
        FluentActions.Invoking(() => OfstedJson.DeserializePlan(Odd)).Should().Throw<JsonException>().WithMessage("OFS-JSN-12*").Which.Path.Should().Be("$.actions[0].status");
        foreach (var hostile in new[] { "", "   ", "{", "[[]]", "null", "17", "{} {}", new string('[', 10_000), "{\"title\":\"\\ud800\"}" })
        {
            OfstedJson.ReadPlans(hostile).Should().OnlyContain(result => result.Value == null, hostile);
            OfstedJson.ReadPlans(hostile).SelectMany(result => result.Findings).Should().NotBeEmpty(hostile);
        }
    }

    private static ImprovementPlan Full(int seed) => Sample<ImprovementPlan>(seed) with
    {
        TriggeredBy = seed % 2 == 0 ? Letter : null,
        Priorities = [Sample<PlanPriority>(seed) with { Measures = [Sample<SuccessMeasure>(seed)] }],
        Actions = [Sample<PlanAction>(seed) with { Measures = [Sample<SuccessMeasure>(seed + 1)] }],
        Risks = [Sample<PlanRisk>(seed)],
    };

    private static ProgressReport FullReport(int seed) => Sample<ProgressReport>(seed) with
    {
        Inspection = seed % 2 == 0 ? Letter : null,
        Position = [Sample<ProgressStatement>(seed)],
        Priorities = [Sample<PlanPriority>(seed) with { Measures = [Sample<SuccessMeasure>(seed)] }],
        Challenges = [Sample<PlanRisk>(seed)],
        Tables = [Sample<ProgressTable>(seed) with { Rows = [Sample<ProgressTableRow>(seed) with { Cells = [Sample<ProgressTableCell>(seed)] }] }],
    };

    /// <summary>A record with every member filled; those that nest too deep for the maker are made on their own.</summary>
    private static T Sample<T>(int seed) => (T)SampleValues.MakeRecord(typeof(T), seed);
}
