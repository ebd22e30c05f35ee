using Ofsted.Domain.Indicators;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Statistics;

/// <summary>A comparison of an observation with one other number.</summary>
/// <threadsafety>Immutable.</threadsafety>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record Comparison
{
    /// <summary>What it is compared with.</summary>
    public required Comparator Comparator { get; init; }

    /// <summary>Whether the other number comes from the catalogue of limits; false when it comes from the document or the caller.</summary>
    public bool IsFromCatalogue { get; init; }

    /// <summary>How the observation compares with the other number; unspecified when that is not known.</summary>
    public Direction Direction { get; init; }

    /// <summary>The observation minus the other number, in percentage points for percentages; null when one of them is not an exact number.</summary>
    public Quantity? Difference { get; init; }

    /// <summary>What the comparison shows.</summary>
    public Verdict Verdict { get; init; }

    /// <summary>Why the two cannot be compared, or null when they can.</summary>
    public Refusal? Refusal { get; init; }

    /// <summary>The comparison in one English sentence, which may change between versions.</summary>
    public required string Reason { get; init; }

    /// <summary>What to know before using it, each code once; empty when there is nothing.</summary>
    public EquatableList<Caveat> Caveats { get; init; } = [];

    /// <summary>The reason.</summary>
    public override string ToString() => Excerpt.OfLine(Reason);
}
