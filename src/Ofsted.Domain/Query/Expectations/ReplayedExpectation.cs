using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Query;

/// <summary>What would have been expected on the day before an inspection began, beside what came.</summary>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record ReplayedExpectation
{
    /// <summary>The expectation, as it could be formed on the day before.</summary>
    public required ExpectedActivity Expected { get; init; }

    /// <summary>The inspection that came.</summary>
    public required Inspection Actual { get; init; }

    /// <summary>Whether it was of the kind that was expected; no expectation is a wrong one.</summary>
    public bool IsRightKind => Expected.Activity is not null && Expected.Activity == Actual.Activity;

    /// <summary>Whether it began within the expected window; null when none was given.</summary>
    public bool? IsInWindow =>
        Expected is { EarliestStart: { } earliest, LatestStart: { } latest } && Actual.FirstDay is { } first
            ? earliest <= first && first <= latest
            : null;

    /// <summary>What was expected and what came.</summary>
    public override string ToString() =>
        Excerpt.OfLine($"{Actual}: expected {Expected.Activity?.Label.ToLowerInvariant() ?? "nothing in particular"}");
}
