namespace Ofsted.Domain.Reading.Parts;

/// <summary>Tells a heading that lost or changed a few characters from the one it was.</summary>
internal static class DamagedHeading
{
    private const int ShortestHeading = 8;
    private const int LongestHeading = 80;
    private const int CharactersPerMistake = 8;
    private const int MostMistakes = 3;

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
        Span<int> above = stackalloc int[LongestHeading + 1];
        Span<int> row = stackalloc int[LongestHeading + 1];
        for (var j = 0; j <= right.Length; j++)
            above[j] = j;
        foreach (var c in left)
        {
            row[0] = above[0] + 1;
            var least = row[0];
            for (var j = 0; j < right.Length; j++)
            {
                row[j + 1] = Math.Min(Math.Min(row[j], above[j + 1]) + 1, above[j] + (c == right[j] ? 0 : 1));
                least = Math.Min(least, row[j + 1]);
            }

            if (least > most)
                return false;
            row[..(right.Length + 1)].CopyTo(above);
        }

        return above[right.Length] <= most;
    }
}
