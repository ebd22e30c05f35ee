using Ofsted.Domain.Indicators;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Statistics;

/// <summary>An observation set against one other number.</summary>
/// <threadsafety>Immutable.</threadsafety>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record Comparison
{
    /// <summary>With what it is compared.</summary>
    public required Comparator Comparator { get; init; }

    /// <summary>Whether the other number comes from the catalogue of limits; false when the document or the caller gives it.</summary>
    public bool IsFromCatalogue { get; init; }

    /// <summary>How the observation compares with the other number; unspecified when that cannot be said.</summary>
    public Direction Direction { get; init; }

    /// <summary>The observation less the other number, of percentages in percentage points; null when one of them is not an exact number.</summary>
    public Quantity? Difference { get; init; }

    /// <summary>What it says of the observation.</summary>
    public Verdict Verdict { get; init; }

    /// <summary>Why the two are not compared, or null when they are.</summary>
    public Refusal? Refusal { get; init; }

    /// <summary>The comparison in a sentence, the same in every culture; it may change between versions.</summary>
    public required string Reason { get; init; }

    /// <summary>What to know before it is used, each code once; empty when nothing is.</summary>
    public EquatableList<Caveat> Caveats { get; init; } = [];

    /// <summary>The reason.</summary>
    public override string ToString() => Excerpt.OfLine(Reason);
}
