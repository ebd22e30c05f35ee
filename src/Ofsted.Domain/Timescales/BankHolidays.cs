using NodaTime;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain;

/// <summary>The bank holidays of England and Wales: the usual rule, and the years that departed from it as data.</summary>
internal static class BankHolidays
{
    public static IEnumerable<LocalDate> EnglandAndWales(int firstYear, int lastYear)
    {
        var days = new SortedSet<LocalDate>();
        for (var year = firstYear; year <= lastYear; year++)
            days.UnionWith(Usual(year));

        foreach (var row in TabSeparated.ReadEmbedded("bank-holiday-exceptions.tsv").Rows)
        {
            var day = row.Date("date")!.Value;
            _ = row["change"] switch
            {
                "added" => days.Add(day),
                "removed" => days.Remove(day),
                var other => throw new FormatException($"Line {row.Line}: '{other}' is no change."),
            };
        }

        return days;
    }

    private static IEnumerable<LocalDate> Usual(int year)
    {
        var easter = EasterSunday(year);
        return
        [
            MondayIfWeekend(new LocalDate(year, 1, 1)),
            easter.PlusDays(-2),
            easter.PlusDays(1),
            FirstMondayFrom(new LocalDate(year, 5, 1)),
            FirstMondayFrom(new LocalDate(year, 5, 25)),
            FirstMondayFrom(new LocalDate(year, 8, 25)),
            .. Christmas(year),
        ];
    }

    private static LocalDate[] Christmas(int year)
    {
        var (first, second) = new LocalDate(year, 12, 25).DayOfWeek switch
        {
            IsoDayOfWeek.Friday => (25, 28),
            IsoDayOfWeek.Saturday => (27, 28),
            IsoDayOfWeek.Sunday => (26, 27),
            _ => (25, 26),
        };
        return [new LocalDate(year, 12, first), new LocalDate(year, 12, second)];
    }

    private static LocalDate MondayIfWeekend(LocalDate day) =>
        day.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday ? day.Next(IsoDayOfWeek.Monday) : day;

    private static LocalDate FirstMondayFrom(LocalDate day) =>
        day.DayOfWeek == IsoDayOfWeek.Monday ? day : day.Next(IsoDayOfWeek.Monday);

    /// <summary>The Gregorian computus.</summary>
    private static LocalDate EasterSunday(int year)
    {
        var (golden, century) = (year % 19, year / 100);
        var correction = (century - (century / 4) - (((8 * century) + 13) / 25) + (19 * golden) + 15) % 30;
        var moon = correction - (correction / 28 * (1 - (29 / (correction + 1) * ((21 - golden) / 11))));
        var weekday = (year + (year / 4) + moon + 2 - century + (century / 4)) % 7;
        var offset = moon - weekday;
        var month = 3 + ((offset + 40) / 44);
        return new LocalDate(year, month, offset + 28 - (31 * (month / 4)));
    }
}
