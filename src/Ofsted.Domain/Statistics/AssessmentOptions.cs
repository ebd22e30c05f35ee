using System.Globalization;
using Ofsted.Domain.Indicators;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Statistics;

/// <summary>How numbers are read when they are assessed.</summary>
/// <threadsafety>Immutable.</threadsafety>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record AssessmentOptions
{
    /// <summary>
    /// Which direction is better, where you read the indicator otherwise than <see cref="Indicator.Polarity"/>; null for that of the
    /// catalogue. Inspectors have called many placements with parents a concern, which the national tool counts as good.
    /// </summary>
    public Polarity? Polarity { get; init; }

    /// <summary>The model whose statistical neighbours you mean, such as "2021"; null when any will do.</summary>
    public string? NeighbourModel { get; init; }

    /// <summary>Counts below this carry a caveat for small numbers; 10 unless you say otherwise.</summary>
    public int SmallNumber { get; init; } = 10;

    /// <summary>Whether to add the national limit and the average of England that the catalogue holds for the period; true unless you say otherwise.</summary>
    public bool WithCatalogue { get; init; } = true;

    /// <summary>The customary way.</summary>
    public static AssessmentOptions Default { get; } = new();

    /// <summary>What differs from the customary way in short.</summary>
    public override string ToString() => Excerpt.OfLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{Polarity?.ToString() ?? "polarity of the catalogue"}, small numbers below {SmallNumber}{(WithCatalogue ? "" : ", without the catalogue")}"));
}
