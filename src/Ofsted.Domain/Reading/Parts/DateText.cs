using NodaTime;

namespace Ofsted.Domain.Reading.Parts;

/// <summary>Reads the dates and periods that reports and letters print.</summary>
/// <remarks>
/// A text such as "8 July 2019 to 12 July 2019 and 7 to 8 August 2019" is a row of days, some of which leave their month
/// or year to a later one, joined by words that mean a period or a list.
/// </remarks>
internal static class DateText
{
    private static readonly string[] Months =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    private enum Joint
    {
        None = 0,
        Range = 1,
        List = 2,
    }

    /// <summary>Reads the periods with which a text begins.</summary>
    /// <param name="text">The text, from the first day on.</param>
    /// <param name="yearIfMissing">The year of a text that prints none, found from its last day; or null to refuse it.</param>
    public static PeriodText? ReadPeriods(ReadOnlySpan<char> text, Func<int, int, int?>? yearIfMissing = null)
    {
        var days = ReadDays(text, out var length);
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

        var periods = new List<FieldworkPeriod>();
        var isBetween = text.TrimStart().StartsWith("between", StringComparison.OrdinalIgnoreCase);
        foreach (var day in days)
        {
            if (ToDate(day) is not { } date)
                return null;
            var isRange = day.Joint == Joint.Range || (isBetween && periods.Count == 1 && periods[0].Start == periods[0].End);
            if (isRange && periods.Count > 0)
                periods[^1] = FieldworkPeriod.Of(periods[^1].Start, date);
            else if (day.Joint == Joint.List && periods.Count > 0 && Continues(periods[^1], date))
                periods[^1] = FieldworkPeriod.Of(periods[^1].Start, date);
            else
                periods.Add(FieldworkPeriod.Of(date, date));
        }

        return new PeriodText { Periods = periods, Length = length, IsYearInferred = isYearInferred };
    }

    /// <summary>Reads a text that is one date and nothing else.</summary>
    public static LocalDate? ReadDate(ReadOnlySpan<char> text)
    {
        var days = ReadDays(text, out var length);
        if (days.Count != 1 || days[0].Month is null || days[0].Year is null || !text[length..].Trim(" .,").IsEmpty)
            return null;
        return ToDate(days[0]);
    }

    /// <summary>The date with which a text ends, such as the name of a file; or null.</summary>
    public static LocalDate? ReadDateAtEnd(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd();
        for (var i = Math.Max(0, text.Length - 32); i < text.Length; i++)
        {
            if (char.IsAsciiDigit(text[i]) && (i == 0 || !char.IsAsciiLetterOrDigit(text[i - 1])) && ReadDate(text[i..]) is { } date)
                return date;
        }

        return null;
    }

    /// <summary>Whether a text is a period, with or without a page number after it: the footer of ILACS reports.</summary>
    public static bool IsPeriodWithPageNumber(string text)
    {
        var days = ReadDays(text, out var length);
        if (days.Count == 0 || days[^1].Month is null || days[^1].Year is null)
            return false;
        var rest = text.AsSpan(length).Trim();
        return rest.Length <= 3 && rest.IndexOfAnyExceptInRange('0', '9') < 0;
    }

    private static LocalDate? ToDate(DayText day) =>
        day is { Year: >= 1900 and <= 2100, Month: { } month, Day: >= 1 } && month is >= 1 and <= 12
        && day.Day <= CalendarSystem.Iso.GetDaysInMonth(day.Year.Value, month)
            ? new LocalDate(day.Year.Value, month, day.Day)
            : null;

    /// <summary>Two days of a list are one period when only weekend days lie between them, or none.</summary>
    private static bool Continues(FieldworkPeriod period, LocalDate next) =>
        period.End < next && next <= period.End.PlusDays(period.End.DayOfWeek == IsoDayOfWeek.Friday ? 3 : 1);

    /// <summary>Gives each day the month and the year that it leaves to a later one.</summary>
    private static bool Complete(List<DayText> days)
    {
        for (var i = days.Count - 1; i >= 0; i--)
        {
            if (i == days.Count - 1)
            {
                var month = days[i].Month ?? (i > 0 ? days[i - 1].Month : null);
                var year = days[i].Year ?? days.FindLast(day => day.Year is not null).Year;
                if (month is null || year is null)
                    return false;
                days[i] = days[i] with { Month = month, Year = year };
                continue;
            }

            var next = days[i + 1];
            var ownMonth = days[i].Month ?? next.Month;
            var wraps = days[i].Year is null && ownMonth > next.Month;
            days[i] = days[i] with { Month = ownMonth, Year = days[i].Year ?? (wraps ? next.Year - 1 : next.Year) };
        }

        return true;
    }

    private static List<DayText> ReadDays(ReadOnlySpan<char> text, out int length)
    {
        var days = new List<DayText>();
        var joint = Joint.None;
        var position = 0;
        length = 0;
        while (days.Count < 24)
        {
            var start = position;
            joint = Joint.None;
            if (days.Count > 0)
                joint = ReadJoint(text, ref position);
            if (!TryReadDay(text, ref position, out var day))
            {
                position = start;
                break;
            }

            if (days.Count > 0 && joint == Joint.None)
            {
                // Two dates with nothing between them: a dash was lost. Only complete dates may stand so.
                if (days[^1].Year is null || day.Year is null || !text[start..].StartsWith(" "))
                    break;
                joint = Joint.Range;
            }

            days.Add(day with { Joint = joint });
            length = position;
        }

        return days;
    }

    private static Joint ReadJoint(ReadOnlySpan<char> text, ref int position)
    {
        var joint = Joint.None;
        while (position < text.Length)
        {
            var c = text[position];
            if (c == ' ')
                position++;
            else if (c == ',' || c == '&')
            {
                joint = joint == Joint.None ? Joint.List : joint;
                position++;
            }
            else if (c is '-' or '–' or '—' or '―' or '─' or '−' or '\uFFFD')
            {
                joint = Joint.Range;
                position++;
            }
            else if (TrySkipWord(text, ref position, "to") || TrySkipWord(text, ref position, "until") || TrySkipWord(text, ref position, "through"))
                joint = Joint.Range;
            else if (TrySkipWord(text, ref position, "and"))
                joint = joint == Joint.Range ? joint : Joint.List;
            else
                break;
        }

        return joint;
    }

    private static bool TryReadDay(ReadOnlySpan<char> text, ref int position, out DayText day)
    {
        day = default;
        var i = position;
        SkipFillers(text, ref i);
        if (!TryReadNumber(text, ref i, 2, out var number))
            return false;

        if (TryReadNumericDate(text, ref i, number, out day))
        {
            position = i;
            return true;
        }

        if (number is 0 or > 31)
            return false;

        SkipOrdinal(text, ref i);
        int? month = null;
        int? year = null;
        var afterDay = i;
        SkipFillers(text, ref i);
        if (TryReadMonth(text, ref i, out var monthNumber))
        {
            month = monthNumber;
            afterDay = i;
            while (i < text.Length && text[i] is ' ' or ',' or '.')
                i++;
            var yearStart = i;
            if (TryReadNumber(text, ref i, 4, out var yearNumber) && i - yearStart == 4)
            {
                year = yearNumber;
                afterDay = i;
            }
        }

        position = afterDay;
        day = new DayText { Day = number, Month = month, Year = year };
        return true;
    }

    /// <summary>A date in figures: day, month and year with slashes or full stops.</summary>
    private static bool TryReadNumericDate(ReadOnlySpan<char> text, ref int i, int first, out DayText day)
    {
        day = default;
        var j = i;
        if (j >= text.Length || text[j] is not ('/' or '.'))
            return false;
        var separator = text[j++];
        if (!TryReadNumber(text, ref j, 2, out var month) || j >= text.Length || text[j] != separator)
            return false;
        j++;
        var yearStart = j;
        if (!TryReadNumber(text, ref j, 4, out var year) || j - yearStart != 4)
            return false;
        i = j;
        day = new DayText { Day = first, Month = month, Year = year };
        return true;
    }

    private static bool TryReadNumber(ReadOnlySpan<char> text, ref int i, int longest, out int number)
    {
        number = 0;
        var start = i;
        while (i < text.Length && i - start < longest && char.IsAsciiDigit(text[i]))
            number = (number * 10) + (text[i++] - '0');
        return i > start && (i >= text.Length || !char.IsAsciiDigit(text[i]));
    }

    private static bool TryReadMonth(ReadOnlySpan<char> text, ref int i, out int month)
    {
        month = 0;
        var end = i;
        while (end < text.Length && char.IsAsciiLetter(text[end]))
            end++;
        var word = text[i..end];
        if (word.Length < 3)
            return false;
        for (var m = 0; m < Months.Length; m++)
        {
            if (Months[m].AsSpan().StartsWith(word, StringComparison.OrdinalIgnoreCase)
                || (m == 8 && word.Equals("sept", StringComparison.OrdinalIgnoreCase)))
            {
                month = m + 1;
                i = end;
                return true;
            }
        }

        return false;
    }

    private static void SkipOrdinal(ReadOnlySpan<char> text, ref int i)
    {
        if (i + 1 >= text.Length)
            return;
        var suffix = text.Slice(i, 2);
        if ((suffix.Equals("st", StringComparison.OrdinalIgnoreCase) || suffix.Equals("nd", StringComparison.OrdinalIgnoreCase)
                || suffix.Equals("rd", StringComparison.OrdinalIgnoreCase) || suffix.Equals("th", StringComparison.OrdinalIgnoreCase))
            && (i + 2 >= text.Length || !char.IsAsciiLetter(text[i + 2])))
        {
            i += 2;
        }
    }

    /// <summary>Words that may stand before a day or a month without meaning: "the", "of", the name of a weekday.</summary>
    private static void SkipFillers(ReadOnlySpan<char> text, ref int i)
    {
        while (true)
        {
            while (i < text.Length && text[i] == ' ')
                i++;
            if (TrySkipWord(text, ref i, "the") || TrySkipWord(text, ref i, "of") || TrySkipWord(text, ref i, "from")
                || TrySkipWord(text, ref i, "between") || TrySkipWord(text, ref i, "on") || TrySkipWeekday(text, ref i))
            {
                continue;
            }

            return;
        }
    }

    private static bool TrySkipWeekday(ReadOnlySpan<char> text, ref int i)
    {
        foreach (var day in (ReadOnlySpan<string>)["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"])
        {
            if (TrySkipWord(text, ref i, day))
                return true;
        }

        return false;
    }

    private static bool TrySkipWord(ReadOnlySpan<char> text, ref int i, string word)
    {
        if (!text[i..].StartsWith(word, StringComparison.OrdinalIgnoreCase))
            return false;
        var end = i + word.Length;
        if (end < text.Length && char.IsAsciiLetter(text[end]))
            return false;
        i = end;
        return true;
    }

    private readonly record struct DayText
    {
        public int Day { get; init; }

        public int? Month { get; init; }

        public int? Year { get; init; }

        public Joint Joint { get; init; }
    }
}
