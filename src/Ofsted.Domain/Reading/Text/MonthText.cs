using System.Globalization;

namespace Ofsted.Domain.Reading.Text;

/// <summary>Finds the month and the year that a sentence names.</summary>
internal static class MonthText
{
    /// <summary>The first year of a text, and the month before it; null where there is none.</summary>
    public static (int? Year, int? Month) FindIn(string sentence)
    {
        for (var i = 0; i + 4 <= sentence.Length; i++)
        {
            if (!int.TryParse(sentence.AsSpan(i, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
                || year is < 2000 or > 2030)
            {
                continue;
            }

            var before = sentence.AsSpan(0, i).TrimEnd();
            for (var month = 0; month < MonthNames.All.Count; month++)
            {
                if (before.EndsWith(MonthNames.All[month], StringComparison.Ordinal))
                    return (year, month + 1);
            }

            return (year, null);
        }

        return (null, null);
    }
}
