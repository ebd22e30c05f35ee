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

    public static LocalDate? Read(SheetCell cell)
    {
        if (cell.Date is { } date)
            return date;
        var text = cell.Text;
        if (text.Length >= 10 && IsoDate.TryParse(text.AsSpan(0, 10), out var iso))
            return iso;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var serial))
            return serial is >= FirstSerial and <= LastSerial ? DayZero.PlusDays(serial) : null;

        var parts = text.Split(['/', '-', '.', ' ', ','], StringSplitOptions.RemoveEmptyEntries);
        var first = parts.Length > 3 && parts[0].Length > 0 && char.IsLetter(parts[0][0]) ? 1 : 0;
        return parts.Length >= first + 3 && Number(parts[first]) is { } day && Month(parts[first + 1]) is { } month && Year(parts[first + 2]) is { } year
            && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new LocalDate(year, month, day)
            : null;
    }

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
