namespace Ofsted.Domain.Internal;

/// <summary>How many characters are to be changed, left out or added to turn one text into another, where these are few.</summary>
internal static class SpellingDistance
{
    /// <summary>The most that can be asked for.</summary>
    public const int Most = 3;

    /// <summary>Where, among the shifts of one text against the other, there is none.</summary>
    private const int Middle = Most + 1;

    /// <summary>The number of such characters, or one more than asked for where there are more: work in proportion to the shorter text.</summary>
    public static int Between(ReadOnlySpan<char> left, ReadOnlySpan<char> right, int most)
    {
        if (Math.Abs(left.Length - right.Length) > most)
            return most + 1;
        Span<int> mistakes = stackalloc int[(2 * Most) + 3];
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
                return most + 1;
        }

        return Math.Min(most + 1, mistakes[right.Length - left.Length + Middle]);
    }
}
