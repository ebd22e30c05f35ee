using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Reading.Text;

/// <summary>Tells a heading that lost or changed a few characters from the one it was.</summary>
internal static class DamagedHeading
{
    private const int ShortestHeading = 8;
    private const int LongestHeading = 80;
    private const int CharactersPerMistake = 8;

    /// <summary>Whether a key is a heading but for a few characters; a key that is the heading itself is not damaged.</summary>
    public static bool IsNearly(ReadOnlySpan<char> key, ReadOnlySpan<char> heading)
    {
        if (heading.Length is < ShortestHeading or > LongestHeading)
            return false;
        var most = Math.Min(SpellingDistance.Most, heading.Length / CharactersPerMistake);
        return Math.Abs(key.Length - heading.Length) <= most && !key.SequenceEqual(heading) && SpellingDistance.Between(key, heading, most) <= most;
    }
}
