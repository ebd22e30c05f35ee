namespace Ofsted.Domain.Internal;

/// <summary>Shortens text that a message repeats.</summary>
internal static class Excerpt
{
    /// <summary>How many characters a message repeats at most.</summary>
    public const int Length = 60;

    private const int LongestLine = 300;

    /// <summary>The text, or its beginning and an ellipsis; no surrogate pair is split, and lone surrogates are replaced.</summary>
    public static string Of(ReadOnlySpan<char> text, int length = Length)
    {
        var isWhole = text.Length <= length;
        if (!isWhole)
            text = BeginningOf(text, length);
        var shown = WellFormed(text);
        return isWhole ? shown : shown + "…";
    }

    /// <summary>A text of a record on one line, as its <c>ToString</c> gives it: as it is, but for one that is very long.</summary>
    public static string OfLine(string text) => text.Length <= LongestLine ? text : Of(text, LongestLine);

    /// <summary>The text, or its beginning where it is longer; no surrogate pair is split.</summary>
    public static ReadOnlySpan<char> BeginningOf(ReadOnlySpan<char> text, int length) =>
        text.Length <= length ? text : text[..(length > 0 && char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)];

    private static string WellFormed(ReadOnlySpan<char> text)
    {
        var characters = text.ToArray();
        for (var i = 0; i < characters.Length; i++)
        {
            if (char.IsHighSurrogate(characters[i]) && i + 1 < characters.Length && char.IsLowSurrogate(characters[i + 1]))
                i++;
            else if (char.IsSurrogate(characters[i]))
                characters[i] = '\uFFFD';
        }

        return new string(characters);
    }
}
