using NodaTime;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Plans;

/// <summary>Counts with cadences.</summary>
internal static class CadenceDays
{
    /// <summary>The day on which something that was done on a day is due again, or null where the cadence fixes none.</summary>
    public static LocalDate? Next(this Cadence cadence, LocalDate day) => cadence switch
    {
        Cadence.Weekly => day.DaysLater(7),
        Cadence.Fortnightly => day.DaysLater(14),
        _ => Months(cadence) is { } months ? day.MonthsLater(months) : null,
    };

    /// <summary>How many times something was due after one day and before another.</summary>
    public static int TimesDue(this Cadence cadence, LocalDate after, LocalDate before)
    {
        if (after >= before)
            return 0;
        return cadence switch
        {
            Cadence.Weekly => (Period.DaysBetween(after, before) - 1) / 7,
            Cadence.Fortnightly => (Period.DaysBetween(after, before) - 1) / 14,
            _ => Months(cadence) is { } months
                ? Period.Between(after, before.PlusDays(-1), PeriodUnits.Months).Months / months
                : 0,
        };
    }

    private static int? Months(Cadence cadence) => cadence switch
    {
        Cadence.Monthly => 1,
        Cadence.EveryTwoMonths => 2,
        Cadence.Quarterly => 3,
        Cadence.HalfYearly => 6,
        Cadence.Yearly => 12,
        _ => null,
    };
}
