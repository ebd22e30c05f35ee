namespace Ofsted.Domain.Reading.Text;

/// <summary>The names of the months, as documents print them.</summary>
internal static class MonthNames
{
    private const int Shortest = 3;
    private const int September = 9;

    /// <summary>The names in lower case, from January on.</summary>
    public static IReadOnlyList<string> All { get; } =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    /// <summary>The month that a word names, whole or by its first three letters or more; 0 where it names none.</summary>
    public static int Find(ReadOnlySpan<char> word)
    {
        for (var month = 1; month <= All.Count && word.Length >= Shortest; month++)
        {
            if (All[month - 1].AsSpan().StartsWith(word, StringComparison.OrdinalIgnoreCase))
                return month;
        }

        return word.Equals("sept", StringComparison.OrdinalIgnoreCase) ? September : 0;
    }
}
