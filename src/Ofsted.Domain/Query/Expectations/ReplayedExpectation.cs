using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Query;

/// <summary>What would have been expected on the day before an inspection began, compared with what happened.</summary>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record ReplayedExpectation
{
    /// <summary>The expectation, as it could be formed on the day before.</summary>
    public required ExpectedActivity Expected { get; init; }

    /// <summary>The inspection that took place.</summary>
    public required Inspection Actual { get; init; }

    /// <summary>Whether the kind was as expected; false when none was expected.</summary>
    public bool IsRightKind => Expected.Activity is not null && Expected.Activity == Actual.Activity;

    /// <summary>Whether it began within the expected window; null when none was given.</summary>
    public bool? IsInWindow =>
        Expected is { EarliestStart: { } earliest, LatestStart: { } latest } && Actual.FirstDay is { } first
            ? earliest <= first && first <= latest
            : null;

    /// <summary>What was expected and what happened.</summary>
    public override string ToString() =>
        Excerpt.OfLine($"{Actual}: expected {Expected.Activity?.Label.ToLowerInvariant() ?? "nothing in particular"}");
}
