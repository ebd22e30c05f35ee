using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Reading.People;

/// <summary>Takes the name of a person from a text that may hold titles and posts before and after it.</summary>
internal static class PersonName
{
    private const int Shortest = 4;
    private const int Longest = 79;
    private const int MostWords = 5;

    /// <summary>No name with its titles is longer; of a longer text only the beginning is searched.</summary>
    private const int LongestSearched = 500;

    /// <summary>What ends a name: a bracket, another person, another column.</summary>
    private static readonly string[] Ends = ["(", "   ", " and ", " & "];

    /// <summary>Titles and posts of inspectors; what follows one is not part of the name before it.</summary>
    private static readonly string[] Titles =
    [
        "senior her majesty", "senior his majesty", "her majesty", "his majesty", "her majestys", "his majestys", "majesty's inspectors", "majesty's inspector", "majestys inspectors", "majestys inspector", "senior hmi", "hmis", "hmi", "shmi",
        "contracted inspector", "additional inspector", "ofsted", "social care", "regulatory inspector", "regional", "lead inspector", "team inspector",
        "inspectors", "inspector", "seconded", "ai", "oi", "observer", "observing", "shadowing", "designate",
    ];

    private static readonly AnyWord AnyTitle = new(Titles, StringComparison.OrdinalIgnoreCase);

    /// <summary>The beginnings of names that have a capital after them within a word.</summary>
    private static readonly string[] CapitalFollows = ["Mc", "Mac", "De", "Di", "Du", "Fitz", "La", "Le", "Van", "Von"];

    private const string BeforeApostrophe = "DLMNO";

    private static readonly string[] Particles = ["al", "ap", "de", "den", "der", "di", "du", "la", "le", "van", "von"];

    /// <summary>The name in a text, or null when the text holds nothing that could be one.</summary>
    public static string? Find(ReadOnlySpan<char> text)
    {
        var name = text.Trim();
        foreach (var end in Ends)
        {
            var at = name.IndexOf(end, StringComparison.Ordinal);
            if (at >= 0)
                name = name[..at];
        }

        name = Trimmed(name[..Math.Min(name.Length, LongestSearched)]);
        if (name.Contains("  ", StringComparison.Ordinal))
            name = string.Join(' ', name.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
        if (AnyTitle.PlaceIn(name) >= 0)
            name = WithoutTitleAfter(WithoutTitlesBefore(name));
        return IsName(name) ? name.ToString() : null;
    }

    /// <summary>Whether a name is written as names are not: in capitals, or with a small letter, a capital or an apostrophe out of place.</summary>
    public static bool IsOddlyWritten(string name) =>
        !name.Any(char.IsLower) || name.IndexOf(' ', StringComparison.Ordinal) == 1 || name.Split(' ').Any(IsOddWord);

    private static bool IsOddWord(string word) =>
        (!char.IsUpper(word[0]) && Array.IndexOf(Particles, word) < 0) || word.Split('-').Any(IsOddPart);

    private static bool IsOddPart(string part)
    {
        var apostrophe = part.LastIndexOf('\'');
        if (apostrophe > 1 || (apostrophe == 1 && !BeforeApostrophe.Contains(part[0], StringComparison.Ordinal)))
            return true;
        var word = part[(apostrophe + 1)..];
        var capital = word.Length < 2 ? -1 : word.AsSpan(1).IndexOfAnyInRange('A', 'Z');
        return capital >= 0 && word.Any(char.IsLower) && Array.IndexOf(CapitalFollows, word[..(capital + 1)]) < 0;
    }

    private static ReadOnlySpan<char> WithoutTitlesBefore(ReadOnlySpan<char> name)
    {
        while (LengthOfTitle(name) is > 0 and var length)
            name = Trimmed(name[length..]);
        return name;
    }

    /// <summary>The length of the title with which a text begins, or 0.</summary>
    private static int LengthOfTitle(ReadOnlySpan<char> name)
    {
        foreach (var title in Titles)
        {
            if (name.StartsWith(title, StringComparison.OrdinalIgnoreCase) && EndsWordAt(name, title.Length))
                return title.Length;
        }

        return 0;
    }

    private static ReadOnlySpan<char> WithoutTitleAfter(ReadOnlySpan<char> name)
    {
        var end = name.Length;
        foreach (var title in Titles)
        {
            for (var at = 0; at < end && name[at..].IndexOf(title, StringComparison.OrdinalIgnoreCase) is >= 0 and var skipped; at++)
            {
                at += skipped;
                if (at > 0 && at < end && name[at - 1] is ' ' or ',' && EndsWordAt(name, at + title.Length))
                    end = at;
            }
        }

        return Trimmed(name[..end]);
    }

    private static bool EndsWordAt(ReadOnlySpan<char> name, int at) => at >= name.Length || !char.IsLetter(name[at]);

    private static ReadOnlySpan<char> Trimmed(ReadOnlySpan<char> name) => name.Trim(" ,.;:");

    private static bool IsName(ReadOnlySpan<char> name)
    {
        if (name.Length is < Shortest or > Longest || !char.IsUpper(name[0]) || name.Count(' ') is 0 or >= MostWords)
            return false;
        foreach (var c in name)
        {
            if (!char.IsLetter(c) && c is not (' ' or '-' or '\'' or '.'))
                return false;
        }

        return true;
    }
}
