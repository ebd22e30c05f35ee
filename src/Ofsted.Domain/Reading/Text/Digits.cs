namespace Ofsted.Domain.Reading.Text;

/// <summary>Reads digits at a place of a text.</summary>
internal static class Digits
{
    /// <summary>How many digits are together at a place.</summary>
    public static int CountAt(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
            end++;
        return end - start;
    }

    /// <summary>Reads a number of some digits at most and passes over them; false where there are none, or more.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, ref int place, int most, out int number)
    {
        number = 0;
        var start = place;
        while (place < text.Length && place - start < most && char.IsAsciiDigit(text[place]))
            number = (number * 10) + (text[place++] - '0');
        return place > start && (place >= text.Length || !char.IsAsciiDigit(text[place]));
    }
}
