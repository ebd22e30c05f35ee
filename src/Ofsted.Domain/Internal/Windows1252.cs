namespace Ofsted.Domain.Internal;

/// <summary>The characters that Windows-1252 has where Unicode has control characters.</summary>
internal static class Windows1252
{
    private const char First = '\u0080';
    private const char Last = '\u009F';

    /// <summary>The characters from 0x80 to 0x9F; five codes have none.</summary>
    private const string Characters = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    /// <summary>The character that is meant by one of a text whose bytes were taken for ISO 8859-1.</summary>
    public static char Of(char c) => c is >= First and <= Last ? Characters[c - First] : c;

    /// <summary>A text with the characters that are meant.</summary>
    public static string Of(string text) => HoldsAny(text) ? string.Create(text.Length, text, static (meant, given) =>
    {
        for (var i = 0; i < meant.Length; i++)
            meant[i] = Of(given[i]);
    })
    : text;

    /// <summary>Whether a text holds a character of which another is meant.</summary>
    public static bool HoldsAny(ReadOnlySpan<char> text) => text.ContainsAnyInRange(First, Last);
}
