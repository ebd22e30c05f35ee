using System.Globalization;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Official;

/// <summary>Names the statistics by the day as at which they speak, or else by nothing.</summary>
internal static class SourceName
{
    private const string Plain = "Ofsted's statistics";

    private static readonly string[] Months =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    public static string Of(IEnumerable<FoundSheet> sheets)
    {
        var all = sheets.ToList();
        return all.SelectMany(sheet => sheet.Lines).Select(MonthIn).FirstOrDefault(month => month is not null)
            ?? all.Select(sheet => MonthIn(sheet.Name ?? "")).FirstOrDefault(month => month is not null)
            ?? Plain;
    }

    /// <summary>The name after the words "at 31 March 2025" of a line.</summary>
    private static string? MonthIn(string line)
    {
        var words = HeaderWords.Of(Excerpt.BeginningOf(line, FileLimits.LongestCell).ToString()).Text.Split([' '], StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i + 3 < words.Length; i++)
        {
            if (words[i] != "at" || !int.TryParse(words[i + 1], NumberStyles.None, CultureInfo.InvariantCulture, out var day) || day is < 1 or > 31)
                continue;
            var month = Array.FindIndex(Months, name => words[i + 2].Length >= 3 && name.StartsWith(words[i + 2], StringComparison.Ordinal));
            if (month >= 0 && words[i + 3].Length == 4 && words[i + 3].StartsWith("20", StringComparison.Ordinal))
                return $"{Plain} of {char.ToUpperInvariant(Months[month][0])}{Months[month][1..]} {words[i + 3]}";
        }

        return null;
    }
}
