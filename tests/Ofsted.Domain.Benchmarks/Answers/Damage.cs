namespace Ofsted.Domain.Benchmarks;

/// <summary>A deliberate damage to the text of a document, the same for the same seed.</summary>
/// <param name="Name">The name, which is part of the seed.</param>
/// <param name="Apply">The damaged text.</param>
internal sealed record Damage(string Name, Func<string, Random, string> Apply)
{
    /// <summary>The text as it is, and every kind of damage.</summary>
    public static IReadOnlyList<Damage> All { get; } =
    [
        new("none", (text, _) => text),
        new("characters-deleted", (text, random) => Characters(text, random, 100, (_, _) => "")),
        new("characters-replaced", (text, random) => Characters(text, random, 100, (_, dice) => ((char)dice.Next('!', '~')).ToString())),
        new("characters-swapped", Swapped),
        new("lines-deleted", (text, random) => Lines(text, random, 25, _ => [])),
        new("lines-repeated", (text, random) => Lines(text, random, 25, line => [line, line])),
        new("blank-lines-inserted", (text, random) => Lines(text, random, 10, line => [line, ""])),
        new("blank-lines-lost", (text, _) => string.Join('\n', Split(text).Where(line => line.Trim().Length > 0))),
        new("lines-shuffled", LinesShuffled),
        new("lines-joined", (text, random) => Separators(text, random, 20, '\n', " ")),
        new("lines-split", (text, random) => Separators(text, random, 40, ' ', "\n")),
        new("blanks-doubled", (text, random) => Separators(text, random, 10, ' ', "  ")),
        new("blanks-single", (text, _) => Squeezed(text)),
        new("tabs", (text, _) => text.Replace("   ", "\t", StringComparison.Ordinal)),
        new("upper-case", (text, _) => text.ToUpperInvariant()),
        new("lower-case", (text, _) => text.ToLowerInvariant()),
        new("bullets-lost", (text, _) => Without(text, "\uF0B7•▪■◼●")),
        new("bullets-other", (text, _) => Exchanged(text, "\uF0B7•▪■●", "-")),
        new("straight-quotes", (text, _) => Exchanged(Exchanged(text, "‘’", "'"), "“”", "\"")),
        new("curly-quotes", (text, _) => text.Replace('\'', '’').Replace('"', '”')),
        new("dashes", (text, _) => text.Replace('–', '-').Replace("-", "‑", StringComparison.Ordinal)),
        new("ligatures", (text, _) => text.Replace("ffi", "ﬃ", StringComparison.Ordinal).Replace("fi", "ﬁ", StringComparison.Ordinal).Replace("fl", "ﬂ", StringComparison.Ordinal)),
        new("no-break-spaces", (text, random) => Separators(text, random, 5, ' ', "\u00A0")),
        new("carriage-returns", (text, _) => text.Replace("\n", "\r\n", StringComparison.Ordinal)),
        new("form-feeds-lost", (text, _) => text.Replace("\f", "", StringComparison.Ordinal)),
        new("scanned", (text, random) => Characters(text, random, 60, (letter, _) => Misread(letter))),
        new("half", (text, _) => text[..(text.Length / 2)]),
        new("tenth", (text, _) => text[..(text.Length / 10)]),
        new("pages-shuffled", PagesShuffled),
        new("escaped", (text, _) => "<html><body><pre>" + System.Net.WebUtility.HtmlEncode(text) + "</pre></body></html>"),
        new("narrow", (text, _) => Narrow(text)),
        new("indented", (text, _) => string.Join('\n', Split(text).Select(line => "    " + line))),
        new("digits-changed", (text, random) => Characters(text, random, 30, (letter, dice) => char.IsAsciiDigit(letter) ? ((char)dice.Next('0', '9' + 1)).ToString() : letter.ToString())),
        new("markdown", (text, random) => Lines(text, random, 15, line => ["**" + line.Trim() + "**"])),
        new("zero-width", (text, random) => Separators(text, random, 20, ' ', " \u200B")),
        new("hyphens", (text, random) => Characters(text, random, 200, (letter, _) => char.IsAsciiLetterLower(letter) ? letter + "-\n" : letter.ToString())),
    ];

    private static string[] Split(string text) => text.Split('\n');

    private static string Characters(string text, Random random, int oneIn, Func<char, Random, string> change)
    {
        var changed = new System.Text.StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (letter != '\n' && random.Next(oneIn) == 0)
                changed.Append(change(letter, random));
            else
                changed.Append(letter);
        }

        return changed.ToString();
    }

    private static string Lines(string text, Random random, int oneIn, Func<string, string[]> change) =>
        string.Join('\n', Split(text).SelectMany(line => random.Next(oneIn) == 0 ? change(line) : [line]));

    private static string Separators(string text, Random random, int oneIn, char separator, string other) =>
        string.Concat(text.Select(letter => letter == separator && random.Next(oneIn) == 0 ? other : letter.ToString()));

    private static string Swapped(string text, Random random)
    {
        var letters = text.ToCharArray();
        for (var i = 0; i + 1 < letters.Length; i++)
        {
            if (random.Next(150) == 0)
                (letters[i], letters[i + 1]) = (letters[i + 1], letters[i]);
        }

        return new string(letters);
    }

    private static string LinesShuffled(string text, Random random)
    {
        var lines = Split(text);
        for (var i = 0; i + 1 < lines.Length; i++)
        {
            if (random.Next(20) == 0)
                (lines[i], lines[i + 1]) = (lines[i + 1], lines[i]);
        }

        return string.Join('\n', lines);
    }

    private static string PagesShuffled(string text, Random random)
    {
        var pages = text.Split('\f');
        random.Shuffle(pages);
        return string.Join('\f', pages);
    }

    private static string Squeezed(string text) =>
        string.Join('\n', Split(text).Select(line => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries))));

    private static string Without(string text, string letters) => string.Concat(text.Where(letter => !letters.Contains(letter, StringComparison.Ordinal)));

    private static string Exchanged(string text, string letters, string other) =>
        string.Concat(text.Select(letter => letters.Contains(letter, StringComparison.Ordinal) ? other : letter.ToString()));

    private static string Misread(char letter) => letter switch
    {
        'l' => "1",
        'O' => "0",
        '0' => "O",
        'm' => "rn",
        'S' => "5",
        'e' => "c",
        _ => letter.ToString(),
    };

    private static string Narrow(string text)
    {
        var narrow = new System.Text.StringBuilder(text.Length);
        foreach (var line in Split(text))
        {
            var rest = line;
            while (rest.Length > 60 && rest.LastIndexOf(' ', 60) is var at and > 0)
            {
                narrow.Append(rest.AsSpan(0, at)).Append('\n');
                rest = rest[(at + 1)..];
            }

            narrow.Append(rest).Append('\n');
        }

        return narrow.ToString();
    }
}
