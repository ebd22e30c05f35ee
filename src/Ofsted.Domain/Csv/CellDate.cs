using System.Globalization;
using System.Text;
using NodaTime;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Csv;

/// <summary>The dates that spreadsheets write: in ISO form, or day, month and year as in Britain, the month as a number or a name.</summary>
/// <remarks>
/// A year of two figures is one of this century, 2000 to 2099. A time behind the date must be midnight, and a day of the week before it the
/// right one. Blanks and dashes may be of any kind.
/// </remarks>
internal static class CellDate
{
    private const int LongestDate = 40;
    private const int LongestText = 80;
    private const int ShortestMonth = 3;
    private const string Century = "20";

    private static readonly string[] DaysOfWeek = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
    private static readonly string[] Months = [.. CultureInfo.InvariantCulture.DateTimeFormat.MonthNames.Take(12)];

    public static bool TryParse(string text, out LocalDate day)
    {
        day = default;
        if (text.Length > LongestText || Plain(text) is not { Length: <= LongestDate } plain)
            return false;
        var weekday = TakeWeekday(ref plain);
        var date = WithoutMidnight(plain);
        return (IsoDate.TryParse(date, out day) || TryParseParts(date, out day)) && (weekday == 0 || weekday == (int)day.DayOfWeek);
    }

    /// <summary>The text with blanks and dashes of one kind, without what is not seen, a comma before a blank and the apostrophe of a text.</summary>
    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var isSeparator = text[i] == ',' && i + 1 < text.Length && char.IsWhiteSpace(text[i + 1]);
            if (char.IsWhiteSpace(text[i]))
                plain.Append(' ');
            else if (text[i] is (>= '\u2010' and <= '\u2015') or '\u2212')
                plain.Append('-');
            else if (!isSeparator && !CsvScanner.IsUnseen(text[i]))
                plain.Append(text[i]);
        }

        var trimmed = plain.ToString().Trim();
        return trimmed is ['\'', .. var behind] ? behind : trimmed;
    }

    /// <summary>Takes a day of the week, in full or its first three letters, from before a date: 1 for Monday, 0 for none.</summary>
    private static int TakeWeekday(ref string date)
    {
        var length = date.IndexOf(' ', StringComparison.Ordinal);
        if (length < ShortestMonth || !char.IsLetter(date[0]))
            return 0;
        var word = date[..length];
        var place = Array.FindIndex(DaysOfWeek, name => name.Equals(word, StringComparison.OrdinalIgnoreCase)
            || (length == ShortestMonth && name.StartsWith(word, StringComparison.OrdinalIgnoreCase)));
        if (place >= 0)
            date = date[length..].TrimStart();
        return place + 1;
    }

    private static bool TryParseParts(string date, out LocalDate day)
    {
        day = default;
        foreach (var separator in (char[])['/', '-', '.', ' '])
        {
            var parts = Parts.Of(date, separator);
            if (parts is [{ Length: 4 } first, var second, { Length: 1 or 2 } third] && separator != ' ')
                return TryMake(first, second, third, out day);
            if (parts is [var one, var two, { Length: 2 or 4 } year] && (separator != ' ' || char.IsLetter(two[0])))
                return TryMake(year.Length == 2 ? Century + year : year, two, separator == ' ' ? WithoutOrdinal(one) : one, out day);
        }

        return false;
    }

    private static bool TryMake(string year, string month, string day, out LocalDate date) =>
        IsoDate.TryParse($"{year}-{NumberOf(month)}-{day.PadLeft(2, '0')}", out date);

    private static string NumberOf(string month)
    {
        var place = month.Length < ShortestMonth ? -1
            : month.Equals("Sept", StringComparison.OrdinalIgnoreCase) ? 8
            : Array.FindIndex(Months, name => name.Equals(month, StringComparison.OrdinalIgnoreCase)
                || (month.Length == ShortestMonth && name.StartsWith(month, StringComparison.OrdinalIgnoreCase)));
        return place < 0 ? month.PadLeft(2, '0') : (place + 1).ToString("00", CultureInfo.InvariantCulture);
    }

    private static string WithoutOrdinal(string day) =>
        day.Length > 2 && day[^2..].ToLowerInvariant() is "st" or "nd" or "rd" or "th" ? day[..^2] : day;

    private static string WithoutMidnight(string text)
    {
        var end = text.TrimEnd('Z');
        foreach (var midnight in (string[])["00:00:00.000", "00:00:00", "00:00", "0:00:00", "0:00"])
        {
            if (end.EndsWith(midnight, StringComparison.Ordinal) && end[..^midnight.Length] is [.. var date, ' ' or 'T'])
                return date.TrimEnd();
        }

        return text;
    }
}
