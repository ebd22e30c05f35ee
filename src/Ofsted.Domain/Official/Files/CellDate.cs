using System.Globalization;
using NodaTime;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Official;

/// <summary>Reads the day of a cell: as the file holds it, or from the text in the forms that British spreadsheets use.</summary>
internal static class CellDate
{
    private const int FirstSerial = 36_526;
    private const int LastSerial = 73_050;
    private const int Century = 2000;

    private static readonly LocalDate DayZero = new(1899, 12, 30);

    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    private static readonly string[] Between = [" to ", " until ", " - ", " \u2013 ", "\u2013", "\u2014", "-"];

    /// <summary>The day of a cell, or the first and the last where it holds a period.</summary>
    public static (LocalDate First, LocalDate? Last)? ReadPeriod(SheetCell cell)
    {
        if (cell.Date is null && TryPeriod(Plain(cell.Text), out var first, out var last))
            return (first, last);
        return Read(cell) is { } day ? (day, null) : null;
    }

    public static LocalDate? Read(SheetCell cell) => cell.Date ?? Read(Plain(cell.Text));

    /// <summary>As "10 to 21 June 2024", where the last day alone has a year.</summary>
    private static bool TryPeriod(string text, out LocalDate first, out LocalDate last)
    {
        foreach (var between in Between)
        {
            var place = text.IndexOf(between, StringComparison.OrdinalIgnoreCase);
            if (place <= 0 || Read(text[(place + between.Length)..].Trim()) is not { } end)
                continue;
            var begin = text[..place].Trim();
            var (month, year) = (Months[end.Month - 1], end.Year.ToString(CultureInfo.InvariantCulture));
            if ((Read(begin) ?? Read($"{begin} {year}") ?? Read($"{begin} {month} {year}")) is not { } start || start > end)
                continue;
            (first, last) = (start, end);
            return true;
        }

        (first, last) = (default, default);
        return false;
    }

    /// <summary>The text without the mark of a footnote.</summary>
    private static string Plain(string text)
    {
        var mark = text.IndexOfAny(['[', '(', '*']);
        return mark > 0 ? text[..mark].TrimEnd() : text;
    }

    private static LocalDate? Read(string text)
    {
        if (text.EndsWith(".0", StringComparison.Ordinal) && !text.Contains('/', StringComparison.Ordinal))
            text = text[..^2];
        if (text.Length >= 10 && IsoDate.TryParse(text.AsSpan(0, 10), out var iso))
            return iso;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var serial))
            return text.Length == 8 ? Day(serial / 10_000, serial / 100 % 100, serial % 100) : serial is >= FirstSerial and <= LastSerial ? DayZero.PlusDays(serial) : null;

        var parts = text.Split(['/', '-', '.', ' ', ','], StringSplitOptions.RemoveEmptyEntries);
        var first = parts.Length > 3 && char.IsLetter(parts[0][0]) ? 1 : 0;
        if (parts.Length >= first + 3 && char.IsLetter(parts[first][0]) && Month(parts[first]) is { } named && Number(parts[first + 1]) is { } inMonth && Year(parts[first + 2]) is { } ofYear)
            return Day(ofYear, named, inMonth);
        return parts.Length >= first + 3 && Number(parts[first]) is { } day && Month(parts[first + 1]) is { } month && Year(parts[first + 2]) is { } year
            ? Day(year, month, day)
            : null;
    }

    private static LocalDate? Day(int year, int month, int day) =>
        year is >= 1900 and <= 2100 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new LocalDate(year, month, day) : null;

    private static int? Number(string text)
    {
        var digits = text.TrimEnd('s', 't', 'n', 'd', 'r', 'h');
        return digits.Length <= 2 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    private static int? Month(string text)
    {
        if (text.Length >= 3 && Array.FindIndex(Months, month => text.StartsWith(month, StringComparison.OrdinalIgnoreCase)) is var place and >= 0)
            return place + 1;
        return Number(text) is { } number and >= 1 and <= 12 ? number : null;
    }

    private static int? Year(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && text.Length is 2 or 4
            ? text.Length == 2 ? Century + year : year is >= 1900 and <= 2100 ? year : null
            : null;
}
