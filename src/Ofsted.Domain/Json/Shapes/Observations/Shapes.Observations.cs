using Ofsted.Domain.Indicators;

namespace Ofsted.Domain.Json;

/// <summary>The shapes of observations and of what they hold.</summary>
internal static partial class Shapes
{
    public static DecimalShape Decimal { get; } = new();

    public static CodeShape<MeasurementUnit> Unit { get; } = new(
        "a unit",
        ("count", MeasurementUnit.Count),
        ("percent", MeasurementUnit.Percent),
        ("rate-per-10000", MeasurementUnit.RatePer10000),
        ("percent-change", MeasurementUnit.PercentChange),
        ("percentage-points", MeasurementUnit.PercentagePoints),
        ("hours", MeasurementUnit.Hours),
        ("days", MeasurementUnit.Days),
        ("working-days", MeasurementUnit.WorkingDays),
        ("weeks", MeasurementUnit.Weeks),
        ("months", MeasurementUnit.Months),
        ("cases", MeasurementUnit.Cases),
        ("score", MeasurementUnit.Score),
        ("gbp", MeasurementUnit.Pounds));

    public static CodeShape<PeriodKind> PeriodKind { get; } = new(
        "a kind of period",
        ("as-at", Domain.Indicators.PeriodKind.AsAt),
        ("at-inspection", Domain.Indicators.PeriodKind.AtInspection),
        ("month", Domain.Indicators.PeriodKind.Month),
        ("quarter", Domain.Indicators.PeriodKind.Quarter),
        ("year", Domain.Indicators.PeriodKind.Year),
        ("academic-year", Domain.Indicators.PeriodKind.AcademicYear),
        ("term", Domain.Indicators.PeriodKind.Term),
        ("three-year-average", Domain.Indicators.PeriodKind.ThreeYearAverage),
        ("rolling", Domain.Indicators.PeriodKind.Rolling),
        ("year-to-date", Domain.Indicators.PeriodKind.YearToDate),
        ("since-last-inspection", Domain.Indicators.PeriodKind.SinceLastInspection),
        ("between", Domain.Indicators.PeriodKind.Between),
        ("policy", Domain.Indicators.PeriodKind.Policy),
        ("case", Domain.Indicators.PeriodKind.Case));

    public static CodeShape<ComparatorKind> ComparatorKind { get; } = new(
        "a kind of comparator",
        ("england", Domain.Indicators.ComparatorKind.England),
        ("region", Domain.Indicators.ComparatorKind.Region),
        ("statistical-neighbours", Domain.Indicators.ComparatorKind.StatisticalNeighbours),
        ("national-target", Domain.Indicators.ComparatorKind.NationalTarget),
        ("local-target", Domain.Indicators.ComparatorKind.LocalTarget),
        ("previous-period", Domain.Indicators.ComparatorKind.PreviousPeriod),
        ("all-local-children", Domain.Indicators.ComparatorKind.AllLocalChildren));

    public static CodeShape<Direction> Direction { get; } = new(
        "a direction",
        ("higher", Domain.Indicators.Direction.Higher),
        ("lower", Domain.Indicators.Direction.Lower),
        ("same", Domain.Indicators.Direction.Same));

    public static CodeShape<ValueQualifier> Qualifier { get; } = new(
        "a qualifier",
        ("approximately", ValueQualifier.Approximately),
        ("almost", ValueQualifier.Almost));

    public static CodeShape<Confidence> Confidence { get; } = new(
        "a confidence",
        ("unverified", Domain.Confidence.Unverified),
        ("verified", Domain.Confidence.VerifiedInDocuments),
        ("stated", Domain.Confidence.Stated),
        ("stated-and-verified", Domain.Confidence.StatedAndVerified));

    public static ObservedValueShape ObservedValue { get; } = new();

    public static ObservationPeriodShape ObservationPeriod { get; } = new();

    public static CitationShape Citation { get; } = new();

    public static ComparatorShape Comparator { get; } = new();

    public static ListShape<Comparator> Comparators { get; } = new(Comparator);

    public static CaveatShape Caveat { get; } = new();

    public static ListShape<Caveat> Caveats { get; } = new(Caveat);

    public static ObservationShape Observation { get; } = new();
}
