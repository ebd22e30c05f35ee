using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Ofsted.Domain.Indicators;

/// <summary>Reads the days of a period from the words of a document.</summary>
internal sealed class PeriodWords
{
    private static readonly string[] MonthNames =
    [
        "january", "february", "march", "april", "may", "june",
        "july", "august", "september", "october", "november", "december",
    ];

    private readonly List<string> _tokens;

    private PeriodWords(string text) => _tokens = Tokens(text);

    public static ObservationPeriod Read(PeriodKind kind, string text)
    {
        var period = new ObservationPeriod { Kind = kind, Text = text };
        if (LocalDatePattern.Iso.Parse(text.Trim()) is { Success: true } iso)
            return period with { End = iso.Value };

        var words = new PeriodWords(text);
        return kind switch
        {
            PeriodKind.AsAt or PeriodKind.Month => words.MonthOrDay(period),
            PeriodKind.Quarter => words.QuarterOf(period),
            PeriodKind.Year => words.YearOf(period),
            PeriodKind.AcademicYear => words.SchoolYearOf(period),
            PeriodKind.ThreeYearAverage => words.ThreeYearsOf(period),
            PeriodKind.Rolling => words.RollingOf(period),
            _ => period,
        };
    }

    private ObservationPeriod MonthOrDay(ObservationPeriod period)
    {
        if (Day() is { } day && period.Kind == PeriodKind.AsAt)
            return period with { End = day };
        return Month() is { } month
            ? period with { Start = month, End = LastDayOf(month) }
            : period;
    }

    private static LocalDate LastDayOf(LocalDate month) => new(month.Year, month.Month, CalendarSystem.Iso.GetDaysInMonth(month.Year, month.Month));

    private ObservationPeriod QuarterOf(ObservationPeriod period)
    {
        if (Span() is not (var first, 1) || Number("quarter", "q") is not (>= 1 and <= 4 and var quarter))
            return period;
        return ObservationPeriod.Quarter(first, quarter) with { Text = period.Text };
    }

    private ObservationPeriod YearOf(ObservationPeriod period)
    {
        if (Span() is (var first, 1))
            return ObservationPeriod.FinancialYear(first) with { Text = period.Text };
        var last = Day() ?? (Month() is { } month ? LastDayOf(month) : null);
        return last is { } end && end.Year is > 1 and < 9999 ? period with { Start = end.PlusDays(1).PlusYears(-1), End = end } : period;
    }

    private ObservationPeriod SchoolYearOf(ObservationPeriod period)
    {
        var first = Span() is (var begins, 1) ? begins : Year() - 1;
        return first is { } year ? ObservationPeriod.AcademicYear(year) with { Text = period.Text } : period;
    }

    private ObservationPeriod ThreeYearsOf(ObservationPeriod period) =>
        Span() is (var first, 3) ? ObservationPeriod.ThreeYears(first) with { Text = period.Text } : period;

    private ObservationPeriod RollingOf(ObservationPeriod period) =>
        period with { Months = NumberBefore("months", "month"), End = Day() };

    /// <summary>The first year and the number of years of "2014-15", "2011-2014", "2013/14" or "201415".</summary>
    private (int First, int Years)? Span()
    {
        for (var i = 0; i < _tokens.Count; i++)
        {
            if (_tokens[i].Length == 6 && int.TryParse(_tokens[i], NumberStyles.None, CultureInfo.InvariantCulture, out var joined)
                && Between(joined / 100, joined % 100) is { } together)
                return together;
            if (YearAt(i) is { } first && i + 2 < _tokens.Count && _tokens[i + 1] is "-" or "/" or "to" or "and"
                && int.TryParse(_tokens[i + 2], NumberStyles.None, CultureInfo.InvariantCulture, out var last)
                && Between(YearAt(i)!.Value, last % 100) is { } apart)
                return apart;
        }

        return null;
    }

    private static (int First, int Years)? Between(int first, int last)
    {
        var years = (last - first % 100 + 100) % 100;
        return IsYear(first) && years is >= 1 and <= 5 ? (first, years) : null;
    }

    private LocalDate? Day()
    {
        var at = MonthAt();
        return at > 0 && Month() is { } month && int.TryParse(_tokens[at - 1], NumberStyles.None, CultureInfo.InvariantCulture, out var day)
            && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(month.Year, month.Month)
                ? month.PlusDays(day - 1)
                : null;
    }

    private LocalDate? Month()
    {
        var at = MonthAt();
        return at >= 0 && YearAt(at + 1) is { } year ? new LocalDate(year, Array.IndexOf(MonthNames, _tokens[at]) + 1, 1) : null;
    }

    private int MonthAt() => _tokens.FindIndex(token => Array.IndexOf(MonthNames, token) >= 0);

    private int? Year() => Enumerable.Range(0, _tokens.Count).Select(YearAt).FirstOrDefault(year => year is not null);

    private int? YearAt(int index) =>
        index < _tokens.Count && _tokens[index].Length == 4
            && int.TryParse(_tokens[index], NumberStyles.None, CultureInfo.InvariantCulture, out var year) && IsYear(year)
                ? year
                : null;

    private static bool IsYear(int number) => number is >= 1900 and <= 2100;

    private int? Number(params ReadOnlySpan<string> words)
    {
        for (var i = 0; i + 1 < _tokens.Count; i++)
        {
            if (words.Contains(_tokens[i]) && int.TryParse(_tokens[i + 1], NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                return number;
        }

        return null;
    }

    private int? NumberBefore(params ReadOnlySpan<string> words)
    {
        for (var i = 1; i < _tokens.Count; i++)
        {
            if (words.Contains(_tokens[i]) && int.TryParse(_tokens[i - 1], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0)
                return number;
        }

        return null;
    }

    /// <summary>Runs of letters, runs of digits and single signs, in lower case; dashes of every length are hyphens.</summary>
    private static List<string> Tokens(string text)
    {
        var tokens = new List<string>();
        for (var i = 0; i < text.Length;)
        {
            var start = i;
            if (char.IsAsciiDigit(text[i]))
            {
                while (i < text.Length && char.IsAsciiDigit(text[i]))
                    i++;
            }
            else if (char.IsLetter(text[i]))
            {
                while (i < text.Length && char.IsLetter(text[i]))
                    i++;
            }
            else
            {
                i++;
            }

            if (!char.IsWhiteSpace(text[start]))
                tokens.Add(text[start] is '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2212' ? "-" : text[start..i].ToLowerInvariant());
        }

        return tokens;
    }
}
