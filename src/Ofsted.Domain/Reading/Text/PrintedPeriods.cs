using NodaTime;

namespace Ofsted.Domain.Reading.Text;

/// <summary>Reads the dates and periods that reports and letters print.</summary>
/// <remarks>
/// A text such as "8 July 2019 to 12 July 2019 and 7 to 8 August 2019" is a row of days, some of which leave their month
/// or year to a later one, joined by words that mean a period or a list.
/// </remarks>
internal static class PrintedPeriods
{
    private const int LongestDate = 32;

    /// <summary>Reads the periods with which a text begins.</summary>
    /// <param name="text">The text, from the first day on.</param>
    /// <param name="yearIfMissing">The year of a text that prints none, found from its last day; or null to refuse it.</param>
    public static PeriodText? Read(ReadOnlySpan<char> text, Func<int, int, int?>? yearIfMissing = null)
    {
        var days = DayScanner.Read(text, out var length);
        if (days.Count == 0)
            return null;

        var isYearInferred = false;
        if (days.TrueForAll(day => day.Year is null))
        {
            var last = days.FindLast(day => day.Month is not null);
            if (last.Month is null || yearIfMissing?.Invoke(last.Month.Value, last.Day) is not { } year)
                return null;
            days[^1] = days[^1] with { Year = year, Month = days[^1].Month ?? last.Month };
            isYearInferred = true;
        }

        if (!Complete(days))
            return null;

        var isBetween = text.TrimStart().StartsWith("between", StringComparison.OrdinalIgnoreCase);
        return Join(days, isBetween) is { } periods
            ? new PeriodText { Periods = periods, Length = length, IsYearInferred = isYearInferred }
            : null;
    }

    /// <summary>Reads a text that is one date and nothing else.</summary>
    public static LocalDate? ReadDate(ReadOnlySpan<char> text)
    {
        var days = DayScanner.Read(text, out var length);
        if (days.Count != 1 || days[0].Month is null || days[0].Year is null || !text[length..].Trim(" .,").IsEmpty)
            return null;
        return ToDate(days[0]);
    }

    /// <summary>The date with which a text ends, such as the name of a file; or null.</summary>
    public static LocalDate? ReadDateAtEnd(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd();
        for (var i = Math.Max(0, text.Length - LongestDate); i < text.Length; i++)
        {
            if (char.IsAsciiDigit(text[i]) && (i == 0 || !char.IsAsciiLetterOrDigit(text[i - 1])) && ReadDate(text[i..]) is { } date)
                return date;
        }

        return null;
    }

    /// <summary>Whether a text is a period, with or without a page number after it: the footer of ILACS reports.</summary>
    public static bool IsPeriodWithPageNumber(string text)
    {
        var days = DayScanner.Read(text, out var length);
        if (days.Count == 0 || days[^1].Month is null || days[^1].Year is null)
            return false;
        var rest = text.AsSpan(length).Trim();
        return rest.Length <= 3 && rest.IndexOfAnyExceptInRange('0', '9') < 0;
    }

    /// <summary>Joins the days of each period; null when one of them is not a day of the calendar.</summary>
    private static List<FieldworkPeriod>? Join(List<PrintedDay> days, bool isBetween)
    {
        var periods = new List<FieldworkPeriod>();
        foreach (var day in days)
        {
            if (ToDate(day) is not { } date)
                return null;
            if (periods.Count > 0 && (EndsPeriod(day, periods, isBetween) || (day.Joint == DayJoint.List && Continues(periods[^1], date))))
                periods[^1] = FieldworkPeriod.Of(periods[^1].Start, date);
            else
                periods.Add(FieldworkPeriod.Of(date, date));
        }

        return periods;
    }

    /// <summary>Whether a day is the last of a period: "to" is before it, or it is the second after "between".</summary>
    private static bool EndsPeriod(PrintedDay day, List<FieldworkPeriod> periods, bool isBetween) =>
        day.Joint == DayJoint.Range || (isBetween && periods.Count == 1 && periods[0].Start == periods[0].End);

    /// <summary>Two days of a list are one period when only weekend days lie between them, or none.</summary>
    private static bool Continues(FieldworkPeriod period, LocalDate next) =>
        period.LastKnown < next && next <= period.LastKnown.PlusDays(period.LastKnown.DayOfWeek == IsoDayOfWeek.Friday ? 3 : 1);

    private static LocalDate? ToDate(PrintedDay day) =>
        day is { Year: >= 1900 and <= 2100, Month: { } month, Day: >= 1 } && month is >= 1 and <= 12
        && day.Day <= CalendarSystem.Iso.GetDaysInMonth(day.Year.Value, month)
            ? new LocalDate(day.Year.Value, month, day.Day)
            : null;

    /// <summary>Gives each day the month and the year that it leaves to a later one.</summary>
    private static bool Complete(List<PrintedDay> days)
    {
        var last = days[^1];
        var month = last.Month ?? (days.Count > 1 ? days[^2].Month : null);
        var year = last.Year ?? days.FindLast(day => day.Year is not null).Year;
        if (month is null || year is null)
            return false;

        days[^1] = last with { Month = month, Year = year };
        for (var i = days.Count - 2; i >= 0; i--)
        {
            var next = days[i + 1];
            var ownMonth = days[i].Month ?? next.Month;
            var wraps = days[i].Year is null && ownMonth > next.Month;
            days[i] = days[i] with { Month = ownMonth, Year = days[i].Year ?? (wraps ? next.Year - 1 : next.Year) };
        }

        return true;
    }
}
