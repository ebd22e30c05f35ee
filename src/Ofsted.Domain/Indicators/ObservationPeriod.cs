using System.Globalization;
using NodaTime;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Indicators;

/// <summary>The day or the period that a number covers, as far as the document says.</summary>
/// <threadsafety>Immutable.</threadsafety>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record ObservationPeriod
{
    private const int AprilToMarch = 4;
    private const int SeptemberToAugust = 9;

    /// <summary>The kind.</summary>
    public required PeriodKind Kind { get; init; }

    /// <summary>The words of the document, such as "2014-15"; empty when it says nothing.</summary>
    public string Text { get; init; } = "";

    /// <summary>The first day, or the first day on which a snapshot may have been taken where only a month is named; null when it is not known.</summary>
    public LocalDate? Start { get; init => field = value.InIso(); }

    /// <summary>The last day, or the last day on which a snapshot may have been taken; null when it is not known.</summary>
    public LocalDate? End { get; init => field = value.InIso(); }

    /// <summary>The number of months of a rolling period, 1 or more; null for every other kind, or when it is not known.</summary>
    public int? Months { get; init; }

    /// <summary>A period that the document does not state.</summary>
    public static ObservationPeriod Unstated { get; } = new() { Kind = PeriodKind.Unspecified };

    /// <summary>A snapshot of one day.</summary>
    /// <param name="day">The day.</param>
    public static ObservationPeriod AsAt(LocalDate day) =>
        new() { Kind = PeriodKind.AsAt, Text = IsoDate.Of(day.InIso()), End = day };

    /// <summary>A financial year, April to March.</summary>
    /// <param name="firstYear">The year in which it begins: 2014 for 2014-15.</param>
    /// <exception cref="ArgumentOutOfRangeException">The calendar has no such year.</exception>
    public static ObservationPeriod FinancialYear(int firstYear) => Years(PeriodKind.Year, firstYear, AprilToMarch, 1);

    /// <summary>A school year, September to August.</summary>
    /// <param name="firstYear">The year in which it begins: 2013 for 2013-14, which results of summer 2014 belong to.</param>
    /// <exception cref="ArgumentOutOfRangeException">The calendar has no such year.</exception>
    public static ObservationPeriod AcademicYear(int firstYear) => Years(PeriodKind.AcademicYear, firstYear, SeptemberToAugust, 1);

    /// <summary>An average of three financial years, as on the adoption scorecards.</summary>
    /// <param name="firstYear">The year in which the first begins: 2010 for 2010-13, which ends in March 2013.</param>
    /// <exception cref="ArgumentOutOfRangeException">The calendar has no such year.</exception>
    public static ObservationPeriod ThreeYears(int firstYear) => Years(PeriodKind.ThreeYearAverage, firstYear, AprilToMarch, 3);

    /// <summary>A quarter of a financial year; the first is April to June.</summary>
    /// <param name="firstYear">The year in which the financial year begins: 2014 for 2014-15.</param>
    /// <param name="quarter">The quarter, 1 to 4.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such quarter, or the calendar has no such year.</exception>
    public static ObservationPeriod Quarter(int firstYear, int quarter)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(quarter, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(quarter, 4);
        var start = FirstOf(firstYear, AprilToMarch, 1).PlusMonths(3 * (quarter - 1));
        return new()
        {
            Kind = PeriodKind.Quarter,
            Text = string.Create(CultureInfo.InvariantCulture, $"quarter {quarter} {YearSpan(firstYear, 1)}"),
            Start = start,
            End = start.PlusMonths(3).PlusDays(-1),
        };
    }

    /// <summary>Reads a document's words, such as "2014-15", "quarter 4 2014-15" or "31 March 2014", as a period of a given kind.</summary>
    /// <param name="kind">The kind, which the words alone do not tell: "2013-14" is a financial year or a school year.</param>
    /// <param name="text">The words, in English.</param>
    /// <returns>The period with its words; its days are null where the words do not give them.</returns>
    /// <remarks>"2014" of a school year is the year that ends in it. The digits of a year may run together, as in "201415".</remarks>
    public static ObservationPeriod FromText(PeriodKind kind, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return PeriodWords.Read(kind, text);
    }

    /// <summary>The words of the document, or the kind where it has none.</summary>
    public override string ToString() => Excerpt.OfLine(Text.Length == 0 ? Kind.ToString() : Text);

    /// <summary>The last day as it is held, or as the words give it.</summary>
    internal LocalDate? LastDay => End ?? (Text.Length == 0 ? null : PeriodWords.Read(Kind, Text).End);

    /// <summary>Whether both cover the same time, whatever the words.</summary>
    internal bool IsSameTimeAs(ObservationPeriod other) =>
        Kind == other.Kind && (LastDay is { } day ? day == other.LastDay && Months == other.Months : other.LastDay is null && Text == other.Text);

    private static ObservationPeriod Years(PeriodKind kind, int firstYear, int firstMonth, int years)
    {
        var start = FirstOf(firstYear, firstMonth, years);
        return new() { Kind = kind, Text = YearSpan(firstYear, years), Start = start, End = start.PlusYears(years).PlusDays(-1) };
    }

    private static LocalDate FirstOf(int firstYear, int firstMonth, int years)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(firstYear, LocalDate.MinIsoValue.Year);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(firstYear, LocalDate.MaxIsoValue.Year - years);
        return new(firstYear, firstMonth, 1);
    }

    private static string YearSpan(int firstYear, int years) =>
        string.Create(CultureInfo.InvariantCulture, $"{firstYear}-{(firstYear + years) % 100:D2}");
}
