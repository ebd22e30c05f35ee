using BenchmarkDotNet.Attributes;
using NodaTime;
using Ofsted.Domain.Csv;
using Ofsted.Domain.Display;
using Ofsted.Domain.Indicators;
using Ofsted.Domain.Json;
using Ofsted.Domain.Oversight;
using Ofsted.Domain.Plans;
using Ofsted.Domain.Rules;

namespace Ofsted.Domain.Benchmarks;

/// <summary>A plan of 200 actions with three years of monthly updates: evaluated, compared with the version before, and rendered.</summary>
[HideColumns("Job", "Toolchain", "IterationCount", "LaunchCount", "WarmupCount", "Error", "StdDev", "RatioSD")]
public class PlanWork
{
    private static readonly LocalDate First = new(2021, 4, 1);
    private static readonly LocalDate Today = new(2024, 4, 1);

    private ImprovementPlan _plan = null!;
    private ImprovementPlan _earlier = null!;

    [GlobalSetup]
    public void Build()
    {
        _plan = new ImprovementPlan
        {
            Title = "Getting better",
            Authority = new AuthorityReference { Name = "Northwold" },
            Kind = PlanKind.PostInspection,
            ReportReceived = First,
            TriggeredBy = new Inspection
            {
                Authority = new AuthorityReference { Name = "Northwold" },
                Published = First,
                Recommendations = [.. Enumerable.Range(1, 15).Select(Item)],
            },
            Themes = [.. Enumerable.Range(1, 8).Select(i => new PlanTheme { Id = $"T{i}", Title = $"Theme {i}" })],
            Actions = [.. Enumerable.Range(1, 200).Select(Action)],
        };
        _earlier = _plan;
        _plan = _plan.NextVersion() with
        {
            Actions = [.. _plan.Actions.Select((action, i) => action with
            {
                Due = i % 10 == 0 ? action.Due!.Value.PlusMonths(3) : action.Due,
                Updates = action.Updates.Add(Update(36)),
            })],
        };
        Warmth.Bring(() => Serialise(), () => EvaluateCompareAndRender(), () => Check(), () => Table());
    }

    [Benchmark(Baseline = true, Description = "write it as JSON")]
    public int Serialise() => OfstedJson.Serialize(_plan).Length;

    [Benchmark(Description = "evaluate, compare and render it")]
    public int EvaluateCompareAndRender() =>
        _plan.PositionAt(Today).Done + PlanDifference.Between(_earlier, _plan).Changes.Count + ProgressPage.Html(_plan, Today).Length;

    [Benchmark(Description = "check it by the rules")]
    public int Check() => RuleCatalogue.Check(_plan, Today).Findings.Count;

    [Benchmark(Description = "write it as a table and read that back")]
    public int Table() => PlanCsv.Read(PlanCsv.Write(_plan)).Actions.Count;

    private static Recommendation Item(int number) => new()
    {
        Number = number,
        Priority = RecommendationPriority.Improvement,
        Addressee = RecommendationAddressee.LocalAuthority,
        Text = $"Make sure that part {number} of the service sees children in time and writes down what they say.",
    };

    private static PlanAction Action(int number) => new()
    {
        Id = $"{number}",
        Text = $"Bring part {number} of the service to the standard that the practice framework describes",
        Theme = $"T{(number % 8) + 1}",
        Answers = [(number % 15) + 1],
        Owner = "Head of Service",
        Start = First,
        Due = First.PlusMonths(12 + (number % 30)),
        ReviewEvery = Cadence.Monthly,
        Status = (PlanActionStatus)((number % 5) + 1),
        Completed = number % 5 is 2 or 3 ? First.PlusMonths(30) : null,
        Measures = [Measure()],
        Updates = [.. Enumerable.Range(0, 36).Select(Update)],
        ImpactEvidence = [new() { Kind = EvidenceKind.Audit, Finding = "Nine of ten records show it", Date = First.PlusMonths(31) }],
    };

    private static ProgressUpdate Update(int month) => new()
    {
        Date = First.PlusMonths(month),
        Status = PlanActionStatus.InProgress,
        Narrative = $"In month {month} the team held its workshop, sampled ten records and agreed what to do about the three that fell short.",
    };

    private static SuccessMeasure Measure() => new()
    {
        IndicatorCode = "hp-icpc-15wd-pct",
        Baseline = Share(70, 0),
        Target = new MeasureTarget { Value = 90, Unit = MeasurementUnit.Percent, By = Today },
        Results = [.. Enumerable.Range(1, 12).Select(quarter => Share(70 + quarter, quarter))],
    };

    private static Observation Share(decimal value, int quarter) => new()
    {
        IndicatorCode = "hp-icpc-15wd-pct",
        Period = ObservationPeriod.AsAt(First.PlusMonths(3 * quarter)),
        Value = ObservedValue.Exactly(value),
        Unit = MeasurementUnit.Percent,
    };
}
