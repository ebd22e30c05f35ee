using Ofsted.Domain.Indicators;

namespace Ofsted.Domain.Tests;

/// <summary>Makes observations of invented numbers.</summary>
internal static class Numbers
{
    public static AuthorityReference Oldham { get; } = AuthorityReference.To(Authorities.FindByKey("oldham")!);

    public static AuthorityReference Barnet { get; } = AuthorityReference.To(Authorities.FindByKey("barnet")!);

    /// <summary>A number of Oldham for the financial year 2014-15, in the unit of its indicator.</summary>
    public static Observation Of(string indicator, decimal number) => Of(indicator, ObservedValue.Exactly(number));

    public static Observation Of(string indicator, ObservedValue value) => new()
    {
        IndicatorCode = indicator,
        Authority = Oldham,
        Period = ObservationPeriod.FinancialYear(2014),
        Value = value,
        Unit = IndicatorCatalogue.Find(indicator)!.Unit,
    };

    public static Observation At(this Observation observation, ObservationPeriod period) => observation with { Period = period };

    public static Observation At(this Observation observation, int year, int month, int day) =>
        observation with { Period = ObservationPeriod.AsAt(new LocalDate(year, month, day)) };

    public static Observation In(this Observation observation, AuthorityReference authority) => observation with { Authority = authority };

    public static Observation Part(this Observation observation, string dimension) => observation with { Dimension = dimension };

    public static Observation Against(this Observation observation, ComparatorKind kind, decimal number, ObservationPeriod? period = null, Direction direction = default) =>
        observation with
        {
            Comparators = observation.Comparators.Add(new() { Kind = kind, Value = ObservedValue.Exactly(number), Period = period, Direction = direction }),
        };
}
