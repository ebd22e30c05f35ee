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
        ("as-at", Domain.PeriodKind.AsAt),
        ("at-inspection", Domain.PeriodKind.AtInspection),
        ("month", Domain.PeriodKind.Month),
        ("quarter", Domain.PeriodKind.Quarter),
        ("year", Domain.PeriodKind.Year),
        ("academic-year", Domain.PeriodKind.AcademicYear),
        ("term", Domain.PeriodKind.Term),
        ("three-year-average", Domain.PeriodKind.ThreeYearAverage),
        ("rolling", Domain.PeriodKind.Rolling),
        ("year-to-date", Domain.PeriodKind.YearToDate),
        ("since-last-inspection", Domain.PeriodKind.SinceLastInspection),
        ("between", Domain.PeriodKind.Between),
        ("policy", Domain.PeriodKind.Policy),
        ("case", Domain.PeriodKind.Case));

    public static CodeShape<ComparatorKind> ComparatorKind { get; } = new(
        "a kind of comparator",
        ("england", Domain.ComparatorKind.England),
        ("region", Domain.ComparatorKind.Region),
        ("statistical-neighbours", Domain.ComparatorKind.StatisticalNeighbours),
        ("national-target", Domain.ComparatorKind.NationalTarget),
        ("local-target", Domain.ComparatorKind.LocalTarget),
        ("previous-period", Domain.ComparatorKind.PreviousPeriod),
        ("all-local-children", Domain.ComparatorKind.AllLocalChildren));

    public static CodeShape<Direction> Direction { get; } = new(
        "a direction",
        ("higher", Domain.Direction.Higher),
        ("lower", Domain.Direction.Lower),
        ("same", Domain.Direction.Same));

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
