using NodaTime;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Indicators;

/// <summary>A change in what an indicator counts, so that numbers before and after it are not comparable.</summary>
/// <threadsafety>Immutable.</threadsafety>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record DefinitionChange
{
    /// <summary>The code of the indicator.</summary>
    public required string IndicatorCode { get; init; }

    /// <summary>The first day of the periods to which the new definition applies.</summary>
    public required LocalDate From { get; init => field = value.InIso(); }

    /// <summary>What changed.</summary>
    public required string Change { get; init; }

    /// <summary>Where it comes from.</summary>
    public required Citation Source { get; init; }

    /// <summary>Whether the change lies between two periods.</summary>
    /// <param name="one">A period.</param>
    /// <param name="other">Another, earlier or later.</param>
    /// <returns>Whether one of them ends before it and the other does not; false when the end of either is not known.</returns>
    public bool LiesBetween(ObservationPeriod one, ObservationPeriod other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        return one.LastDay is { } end && other.LastDay is { } otherEnd && end < From != otherEnd < From;
    }

    /// <summary>The indicator, the day and the change.</summary>
    public override string ToString() => Excerpt.OfLine($"{IndicatorCode}, from {DateText.Of(From)}: {Change}");
}
