using Ofsted.Domain.Reading.Text;
using Ofsted.Domain.Reading.Wording;

namespace Ofsted.Domain.Reading.AreaInformation;

/// <summary>Tells the lines of footnotes that are in the midst of the area information because their page or their number is lost.</summary>
internal static class FootnoteLines
{
    private const int MostDigits = 2;

    private static readonly KeyBeginnings Known = new(
        "the local authority was given the opportunity to review", "these are residential special schools", "with local unvalidated data", "with local un-validated data",
        "source:", "sources:", "all children. source", "dfe ", "ons ", "hmrc ", "department for education", "office for national statistics");

    private static readonly string[] CountedInCapitals = ["SCR", "SCRs", "UASC", "SGO", "SGOs", "Children", "Young"];

    public static bool Begins(SourceLine line)
    {
        var digits = Digits.CountAt(line.Text, 0);
        if (digits == 0)
            return Known.Begin(line);
        return digits <= MostDigits && digits + 1 < line.Text.Length && line.Text[digits] == ' ' && IsNote(line.Text.AsSpan(digits + 1));
    }

    /// <summary>After the number of a footnote comes a sentence; after a count, a word in small letters.</summary>
    private static bool IsNote(ReadOnlySpan<char> text)
    {
        if (!char.IsUpper(text[0]))
            return false;
        var end = text.IndexOf(' ');
        var word = end < 0 ? text.ToString() : text[..end].ToString();
        return Array.IndexOf(CountedInCapitals, word) < 0 && !DateScanner.IsMonth(word);
    }
}
