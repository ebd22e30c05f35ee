namespace Ofsted.Domain.Reading.AreaInspections;

/// <summary>Tells the names of the bodies that answer for an area's arrangements.</summary>
internal static class Organisations
{
    private static readonly string[] Words = ["council", "nhs", "icb", "board", "trust", "authority", "borough", "partnership", "care", "city", "county"];

    private static readonly string[] LastWords =
        ["icb", "(icb)", "trust", "board", "council", "partnership", "authority", "leaders", "leaders.", "services", "first", "cic", "icbs", "(la)", "schools", "providers"];

    /// <summary>Whether lines name a body.</summary>
    public static bool AreNamedIn(IEnumerable<string> lines) =>
        lines.SelectMany(line => line.ToLowerInvariant().Split([' ', ',', '(', ')', '.'])).Any(word => Array.IndexOf(Words, word) >= 0);

    /// <summary>Whether the lines of a name so far may be all of it.</summary>
    public static bool IsComplete(string name) =>
        name.Length > 0 && Array.IndexOf(LastWords, name[(name.LastIndexOf(' ') + 1)..].ToLowerInvariant()) >= 0;

    /// <summary>The place at which a line goes over from a body to what that body should do, or -1.</summary>
    public static int EndIn(string line)
    {
        for (var at = line.IndexOf(' ', StringComparison.Ordinal); at > 0 && at + 1 < line.Length; at = line.IndexOf(' ', at + 1))
        {
            if (IsComplete(line[..at]) && char.IsUpper(line[at + 1]) && !line.AsSpan(at + 1).StartsWith("NHS", StringComparison.Ordinal)
                && line.Length - at > LongestRest && !line.AsSpan(at + 1).StartsWith("Integrated", StringComparison.Ordinal))
            {
                return at;
            }
        }

        return -1;
    }

    private const int LongestRest = 24;
}
