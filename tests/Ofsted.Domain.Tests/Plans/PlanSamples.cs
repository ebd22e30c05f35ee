using Ofsted.Domain.Indicators;
using Ofsted.Domain.Plans;

namespace Ofsted.Domain.Tests;

/// <summary>Parts of plans of an invented authority.</summary>
internal static class PlanSamples
{
    public static readonly AuthorityReference Northwold = new() { Name = "Northwold" };

    public static LocalDate Day(int year, int month, int day) => new(year, month, day);

    public static PlanAction Action(string id, PlanActionStatus status, LocalDate? due = null) =>
        new() { Id = id, Text = $"Do thing {id}", Status = status, Due = due, Owner = "Head of Service" };

    public static Recommendation Item(string text, RecommendationPriority priority = RecommendationPriority.Improvement) =>
        new() { Text = text, Priority = priority, Addressee = RecommendationAddressee.LocalAuthority };

    public static Observation Share(decimal value, LocalDate asAt, string code = "hp-icpc-15wd-pct") => new()
    {
        IndicatorCode = code, Period = ObservationPeriod.AsAt(asAt), Value = ObservedValue.Exactly(value), Unit = MeasurementUnit.Percent,
    };

    public static SuccessMeasure Conferences(params EquatableList<Observation> results) => new()
    {
        IndicatorCode = "hp-icpc-15wd-pct",
        Baseline = Share(70, Day(2023, 3, 31)),
        Target = new MeasureTarget { Value = 90, Unit = MeasurementUnit.Percent, By = Day(2024, 3, 31), Tolerance = 2 },
        Results = results,
    };

    public static EvidenceItem Evidence(LocalDate? date = null) =>
        new() { Kind = EvidenceKind.Audit, Finding = "Nine of ten plans were clear", Date = date };

    public static ImprovementPlan Plan(params EquatableList<PlanAction> actions) => new()
    {
        Title = "Getting better", Authority = Northwold, Kind = PlanKind.Improvement, Actions = actions,
    };
}
