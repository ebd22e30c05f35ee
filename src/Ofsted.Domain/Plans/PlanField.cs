using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Plans;

/// <summary>One of the authority's own columns, which the library keeps without interpreting.</summary>
/// <threadsafety>Immutable.</threadsafety>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record PlanField
{
    /// <summary>The heading of the column.</summary>
    public required string Name { get; init; }

    /// <summary>Its value.</summary>
    public required string Value { get; init; }

    /// <summary>The heading and the value.</summary>
    public override string ToString() => Excerpt.OfLine($"{Name}: {Value}");
}
