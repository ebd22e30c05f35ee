namespace Ofsted.Domain.Reading.Text;

/// <summary>Tells a heading that lost or changed a few characters from the one it was.</summary>
internal static class DamagedHeading
{
    private const int ShortestHeading = 8;
    private const int LongestHeading = 80;
    private const int CharactersPerMistake = 8;
    private const int MostMistakes = 3;

    /// <summary>Where, among the shifts of one text against the other, there is none.</summary>
    private const int Middle = MostMistakes + 1;

    /// <summary>Whether a key is a heading but for a few characters; a key that is the heading itself is not damaged.</summary>
    public static bool IsNearly(ReadOnlySpan<char> key, ReadOnlySpan<char> heading)
    {
        if (heading.Length is < ShortestHeading or > LongestHeading)
            return false;
        var most = Math.Min(MostMistakes, heading.Length / CharactersPerMistake);
        return Math.Abs(key.Length - heading.Length) <= most && !key.SequenceEqual(heading) && IsWithin(most, key, heading);
    }

    /// <summary>Whether no more than so many characters are to be changed, left out or added to turn one text into the other.</summary>
    private static bool IsWithin(int most, ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        Span<int> mistakes = stackalloc int[(2 * MostMistakes) + 3];
        for (var shift = 0; shift < mistakes.Length; shift++)
            mistakes[shift] = Math.Abs(shift - Middle);
        for (var i = 0; i < left.Length; i++)
        {
            var least = int.MaxValue;
            for (var shift = Middle - most; shift <= Middle + most; shift++)
            {
                var j = i + shift - Middle;
                if (j >= 0 && j < right.Length)
                    mistakes[shift] = Math.Min(Math.Min(mistakes[shift - 1], mistakes[shift + 1]) + 1, mistakes[shift] + (left[i] == right[j] ? 0 : 1));
                else
                    mistakes[shift] = j < 0 ? i + 1 : most + 1;
                least = Math.Min(least, mistakes[shift]);
            }

            if (least > most)
                return false;
        }

        return mistakes[right.Length - left.Length + Middle] <= most;
    }
}
