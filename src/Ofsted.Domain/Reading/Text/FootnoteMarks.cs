namespace Ofsted.Domain.Reading.Text;

/// <summary>The numbers of footnotes as they are left at the ends of words: "programme5".</summary>
internal static class FootnoteMarks
{
    /// <summary>Whether a word of a text ends with a number.</summary>
    public static bool IsIn(string text, string number) => Find(text, number, 0) >= 0;

    /// <summary>The numbers of the footnotes of a document.</summary>
    public static HashSet<string> NumbersOf(DocumentText document)
    {
        var numbers = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in document.Lines)
        {
            if (line.Role == LineRole.Footnote && PageFurniture.IsNumberAlone(line.Text))
                numbers.Add(line.Text);
        }

        return numbers;
    }

    /// <summary>A text without such numbers.</summary>
    public static string Without(string text, HashSet<string> numbers)
    {
        foreach (var number in numbers)
        {
            for (var at = Find(text, number, 0); at >= 0; at = Find(text, number, at))
                text = text.Remove(at, number.Length);
        }

        return text;
    }

    private static int Find(string text, string number, int from)
    {
        for (var at = text.IndexOf(number, from, StringComparison.Ordinal); at >= 0; at = text.IndexOf(number, at + 1, StringComparison.Ordinal))
        {
            var end = at + number.Length;
            if (at > 1 && char.IsAsciiLetterLower(text[at - 1]) && char.IsAsciiLetter(text[at - 2]) && (end == text.Length || text[end] is ' ' or '.' or ',' or ';' or ':' or ')'))
                return at;
        }

        return -1;
    }
}
