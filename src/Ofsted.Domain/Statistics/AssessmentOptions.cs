using System.Globalization;
using Ofsted.Domain.Indicators;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Statistics;

/// <summary>How numbers are read when they are assessed.</summary>
/// <threadsafety>Immutable.</threadsafety>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record AssessmentOptions
{
    /// <summary>Which direction is better, if you disagree with <see cref="Indicator.Polarity"/>; null for that of the catalogue.</summary>
    public Polarity? Polarity { get; init; }

    /// <summary>The model whose statistical neighbours you mean, such as "2021"; null for any.</summary>
    public string? NeighbourModel { get; init; }

    /// <summary>Counts below this have a caveat for small numbers; 10 by default.</summary>
    public int SmallNumber { get; init; } = 10;

    /// <summary>Whether to add the catalogue's national limit and average for England for the period; true by default.</summary>
    public bool WithCatalogue { get; init; } = true;

    /// <summary>The default options.</summary>
    public static AssessmentOptions Default { get; } = new();

    /// <summary>How the options differ from the defaults, in short.</summary>
    public override string ToString() => Excerpt.OfLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{Polarity?.ToString() ?? "polarity of the catalogue"}, small numbers below {SmallNumber}{(WithCatalogue ? "" : ", without the catalogue")}"));
}
