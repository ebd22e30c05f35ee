using System.Collections.Frozen;
using System.Text;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Reading.Recommendations;

/// <summary>
/// Puts back the hyphens of words that a converter has joined: one that unites the halves of a word parted at the end of a line
/// takes "multi-" and "agency" for such halves too.
/// </summary>
/// <remarks>
/// Only words that published reports print with a hyphen and, but for "multi-agency" in two of 172 documents, never without one. They
/// are put back only where no line of the document ends with a hyphen: elsewhere the words are as they were printed.
/// </remarks>
internal static class LostHyphens
{
    private const int LongestWord = 24;

    private static readonly string[] Words =
    [
        "adult-focused", "age-appropriate", "asylum-seekers", "asylum-seeking", "awareness-raising", "bi-monthly", "care-experienced", "care-leaving", "case-by-case",
        "child-centred", "child-focused", "child-friendly", "child-led", "co-working", "community-based", "council-wide", "cross-party", "cross-referenced",
        "day-to-day", "decision-maker", "decision-makers", "decision-making", "drop-in", "drop-ins", "edge-of-care", "evidence-based", "evidence-informed", "extra-familial",
        "face-to-face", "family-finding", "fixed-term", "foster-to-adopt", "full-time", "good-quality", "high-quality", "high-risk", "home-educated", "honour-based",
        "in-depth", "in-house", "information-sharing", "joined-up", "later-life", "life-story", "locality-based", "long-term", "longer-term", "low-income",
        "multi-agency", "non-attendance", "non-compliance", "non-statutory", "one-to-one", "out-of-area", "out-of-hours", "outcome-focused", "part-time",
        "person-centred", "poor-quality", "post-adoption", "pre-birth", "pre-proceedings", "re-engage", "re-engagement", "re-engaging", "re-establish", "re-established",
        "re-referral", "re-referrals", "re-referred", "relationship-based", "ring-fenced", "risk-assessed", "risk-taking", "school-aged", "self-assessment", "self-confidence",
        "self-esteem", "self-evaluation", "self-harm", "self-worth", "semi-independent", "short-term", "single-agency", "step-down", "strength-based", "strengths-based",
        "take-up", "time-limited", "trauma-informed", "up-to-date", "well-attended", "well-considered", "well-coordinated", "well-developed", "well-embedded",
        "well-established", "well-informed", "well-matched", "well-planned", "well-resourced", "well-structured", "well-supported", "well-targeted", "well-trained",
        "well-written", "whole-council", "whole-system", "wide-ranging", "year-olds", "year-on-year",
    ];

    private static readonly SpanMap<string> ByLetters =
        new(Words.ToFrozenDictionary(word => word.Replace("-", "", StringComparison.Ordinal), StringComparer.OrdinalIgnoreCase));

    /// <summary>The text with its hyphens; the same text where none is lost.</summary>
    public static string Restore(string text)
    {
        StringBuilder? restored = null;
        var done = 0;
        for (var start = 0; start < text.Length;)
        {
            var end = start;
            while (end < text.Length && (char.IsAsciiLetter(text[end]) || text[end] == '-'))
                end++;
            if (IsAfterNumber(text, start, end))
            {
                (restored ??= new StringBuilder(text.Length + 8)).Append(text, done, start - done).Append("- ");
                done = start;
            }
            else if (end > start && Find(text.AsSpan(start, end - start)) is { } word)
            {
                AppendHyphened((restored ??= new StringBuilder(text.Length + 8)).Append(text, done, start - done), text.AsSpan(start, end - start), word);
                done = end;
            }

            start = end + 1;
        }

        return restored is null ? text : restored.Append(text, done, text.Length - done).ToString();
    }

    /// <summary>Appends the printed letters, in their capitals, with the hyphens of the word.</summary>
    private static void AppendHyphened(StringBuilder text, ReadOnlySpan<char> printed, string word)
    {
        var next = 0;
        foreach (var c in word)
        {
            while (printed[next] == '-')
                next++;
            text.Append(c == '-' ? c : printed[next++]);
        }
    }

    /// <summary>Whether "and" is as in "16and 17-year-olds".</summary>
    private static bool IsAfterNumber(string text, int start, int end) =>
        start > 0 && char.IsAsciiDigit(text[start - 1]) && end + 1 < text.Length && text[end] == ' ' && char.IsAsciiDigit(text[end + 1])
        && text.AsSpan(start, end - start).SequenceEqual("and");

    /// <summary>The word that is printed with more hyphens than here, or null.</summary>
    private static string? Find(ReadOnlySpan<char> printed)
    {
        Span<char> letters = stackalloc char[LongestWord];
        if (printed.Length > LongestWord)
            return null;
        var length = 0;
        foreach (var c in printed)
        {
            if (c != '-')
                letters[length++] = c;
        }

        return ByLetters.TryGetValue(letters[..length], out var word) && word.Length > printed.Length ? word : null;
    }
}
