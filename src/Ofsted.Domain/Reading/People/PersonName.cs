using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Reading.People;

/// <summary>Takes the name of a person from a text that may hold titles and posts before and after it.</summary>
internal static class PersonName
{
    private const int Shortest = 4;
    private const int Longest = 79;
    private const int MostWords = 5;

    /// <summary>What ends a name: a bracket, another person, another column.</summary>
    private static readonly string[] Ends = ["(", "   ", " and ", " & "];

    /// <summary>Titles and posts of inspectors; what follows one is no part of the name before it.</summary>
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
    public static string? Find(string text)
    {
        var name = text.Trim();
        foreach (var end in Ends)
        {
            var at = name.IndexOf(end, StringComparison.Ordinal);
            if (at >= 0)
                name = name[..at];
        }

        name = Trimmed(name);
        if (AnyTitle.PlaceIn(name) >= 0)
            name = WithoutTitleAfter(WithoutTitlesBefore(name));
        return IsName(name) ? name : null;
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

    private static string WithoutTitlesBefore(string name)
    {
        while (Array.Find(Titles, title => BeginsWith(name, title)) is { } found)
            name = Trimmed(name[found.Length..]);
        return name;
    }

    private static bool BeginsWith(string name, string title) =>
        name.StartsWith(title, StringComparison.OrdinalIgnoreCase) && EndsWordAt(name, title.Length);

    private static string WithoutTitleAfter(string name)
    {
        var end = name.Length;
        foreach (var title in Titles)
        {
            for (var at = name.IndexOf(title, StringComparison.OrdinalIgnoreCase); at >= 0 && at < end; at = name.IndexOf(title, at + 1, StringComparison.OrdinalIgnoreCase))
            {
                if (at > 0 && name[at - 1] is ' ' or ',' && EndsWordAt(name, at + title.Length))
                    end = at;
            }
        }

        return Trimmed(name[..end]);
    }

    private static bool EndsWordAt(string name, int at) => at >= name.Length || !char.IsLetter(name[at]);

    private static string Trimmed(string name) =>
        string.Join(' ', name.Trim(' ', ',', '.', ';', ':').Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static bool IsName(string name) =>
        name.Length is >= Shortest and <= Longest && char.IsUpper(name[0]) && name.Contains(' ', StringComparison.Ordinal)
        && name.All(c => char.IsLetter(c) || c is ' ' or '-' or '\'' or '.')
        && name.Split(' ').Length <= MostWords;
}
