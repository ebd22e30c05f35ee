using Ofsted.Domain.Indicators;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Statistics;

/// <summary>An assessment of an observation: its comparisons, what they show, and their caveats.</summary>
/// <threadsafety>Immutable.</threadsafety>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record Assessment
{
    /// <summary>The observation.</summary>
    public required Observation Observation { get; init; }

    /// <summary>The direction treated as better; unspecified for an indicator that the library does not know.</summary>
    public Polarity Polarity { get; init; }

    /// <summary>The comparisons: those of the document in its order, then those of the catalogue.</summary>
    public EquatableList<Comparison> Comparisons { get; init; } = [];

    /// <summary>What the comparisons show together; unspecified when none shows anything.</summary>
    public Verdict Verdict { get; init; }

    /// <summary>The reason of each comparison.</summary>
    public EquatableList<string> Reasons => Comparisons.Select(comparison => comparison.Reason).ToEquatableList();

    /// <summary>The caveats of the observation and of all comparisons, each code once; empty when there are none.</summary>
    public EquatableList<Caveat> Caveats { get; init; } = [];

    /// <summary>How it compares with the same number of an earlier period; unspecified when that is not known.</summary>
    public Direction Trend => Comparisons.FirstOrDefault(comparison => comparison.Comparator.Kind == ComparatorKind.PreviousPeriod)?.Direction ?? default;

    /// <summary>The first comparison of a kind, or null when there is none.</summary>
    /// <param name="kind">The kind.</param>
    public Comparison? Against(ComparatorKind kind) => Comparisons.FirstOrDefault(comparison => comparison.Comparator.Kind == kind);

    /// <summary>The verdict and the reasons.</summary>
    public override string ToString() => Excerpt.OfLine($"{Verdict}: {string.Join(" ", Reasons)}");
}
