using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Data;

/// <summary>An event with which a dataset may be renewed, and what is wrong with it.</summary>
[JsonConverter(typeof(OfstedJsonConverterFactory))]
public sealed record RenewalCandidate
{
    /// <summary>The event as it was read.</summary>
    public required InspectionEvent Event { get; init; }

    /// <summary>Where it was read: the name of a file, or a sheet and row.</summary>
    public required string Origin { get; init; }

    /// <summary>What the reader and the rules found: an error makes the event refused, a warning makes it doubtful.</summary>
    public EquatableList<Finding> Findings { get; init; } = [];

    /// <summary>The origin and the event.</summary>
    public override string ToString() => Excerpt.OfLine($"{Origin}: {Event}");
}
