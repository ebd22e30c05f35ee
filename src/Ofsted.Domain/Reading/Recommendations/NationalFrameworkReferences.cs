using Ofsted.Domain.Reading.Text;
using Ofsted.Domain.Reading.Wording;

namespace Ofsted.Domain.Reading.Recommendations;

/// <summary>Reads references to the National Framework in all the styles that documents print.</summary>
/// <remarks>
/// "(outcome 1, national framework)", "(Outcome four, National Framework)", "(national framework, outcome 4)", "(Enabler two)",
/// "(enabler: the workforce is equipped and effective, national framework)", "Enabler three: National Framework." and the like.
/// </remarks>
internal static class NationalFrameworkReferences
{
    private static readonly (string Word, NationalFrameworkElementKind Kind)[] Kinds =
    [
        ("outcome", NationalFrameworkElementKind.Outcome),
        ("enabler", NationalFrameworkElementKind.Enabler),
        ("principle", NationalFrameworkElementKind.Principle),
    ];

    private static readonly (string Name, int Number)[] EnablersByName =
        [("multi-agency working", 1), ("leaders drive", 2), ("workforce is equipped", 3)];

    public static EquatableList<NationalFrameworkReference> Read(string text)
    {
        var key = LineKey.Of(text.Length > 400 ? text[^400..] : text);
        var references = new List<NationalFrameworkReference>();
        foreach (var (word, kind) in Kinds)
            ReadKind(key, word, kind, references);
        return references.Count == 0 ? [] : references.Distinct().ToEquatableList();
    }

    private static void ReadKind(string key, string word, NationalFrameworkElementKind kind, List<NationalFrameworkReference> references)
    {
        for (var at = key.IndexOf(word, StringComparison.Ordinal); at >= 0; at = key.IndexOf(word, at + word.Length, StringComparison.Ordinal))
        {
            if (at > 0 && char.IsAsciiLetter(key[at - 1]))
                continue;
            var rest = key.AsSpan(at + word.Length);
            if (rest.StartsWith("s"))
                rest = rest[1..];
            var count = references.Count;
            ReadNumbers(rest, kind, references);
            if (references.Count == count && kind == NationalFrameworkElementKind.Enabler)
                ReadName(rest, references);
        }
    }

    private static void ReadNumbers(ReadOnlySpan<char> rest, NationalFrameworkElementKind kind, List<NationalFrameworkReference> references)
    {
        while (true)
        {
            rest = rest.TrimStart(" :-.");
            if (!TryReadNumber(ref rest, out var number))
                return;
            references.Add(new NationalFrameworkReference { Kind = kind, Number = number });
            rest = rest.TrimStart();
            if (rest.StartsWith("and "))
                rest = rest[4..];
            else if (rest.StartsWith("& ") || rest.StartsWith(", "))
                rest = rest[2..];
            else
                return;
        }
    }

    private static bool TryReadNumber(ref ReadOnlySpan<char> rest, out int number)
    {
        number = 0;
        var end = 0;
        while (end < rest.Length && char.IsAsciiLetterOrDigit(rest[end]))
            end++;
        var word = rest[..end];
        if (word.Length is 1 or 2 && word.IndexOfAnyExceptInRange('0', '9') < 0)
        {
            number = int.Parse(word, System.Globalization.CultureInfo.InvariantCulture);
            rest = rest[end..];
            return true;
        }

        if (NumberWords.Of(word.ToString()) is { } spelled and > 0 and < 10)
        {
            number = spelled;
            rest = rest[end..];
            return true;
        }

        return false;
    }

    private static void ReadName(ReadOnlySpan<char> rest, List<NationalFrameworkReference> references)
    {
        var window = rest[..Math.Min(rest.Length, 60)];
        foreach (var (name, number) in EnablersByName)
        {
            if (window.Contains(name, StringComparison.Ordinal))
                references.Add(new NationalFrameworkReference { Kind = NationalFrameworkElementKind.Enabler, Number = number });
        }
    }
}
