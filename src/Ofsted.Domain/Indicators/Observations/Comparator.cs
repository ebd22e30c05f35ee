using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Indicators;

/// <summary>What a document compares a number with, such as the average for England.</summary>
/// <threadsafety>Immutable.</threadsafety>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record Comparator
{
    /// <summary>The kind of comparison.</summary>
    public required ComparatorKind Kind { get; init; }

    /// <summary>The period of the other number, or null when the document gives none.</summary>
    public ObservationPeriod? Period { get; init; }

    /// <summary>The other value, or words such as "in line".</summary>
    public required ObservedValue Value { get; init; }

    /// <summary>The model that chose the neighbours, such as <c>2021</c>; null when the document does not say or there are none.</summary>
    public string? NeighbourModel { get; init; }

    /// <summary>How the document says its own number compares with this one, as in "an increase from"; unspecified when it does not say.</summary>
    public Direction Direction { get; init; }

    /// <summary>Whether the number was calculated from a stated difference, as in "99 days over the target".</summary>
    public bool IsImplied { get; init; }

    /// <summary>The kind, the period and the value.</summary>
    public override string ToString() => Excerpt.OfLine(Period is null ? $"{Kind}: {Value}" : $"{Kind}, {Period}: {Value}");
}
