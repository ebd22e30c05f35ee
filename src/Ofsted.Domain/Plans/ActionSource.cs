using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Plans;

/// <summary>Something other than an item of the report that an action answers, such as a finding of an audit.</summary>
/// <threadsafety>Immutable.</threadsafety>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record ActionSource
{
    /// <summary>Where it was found.</summary>
    public required ActionSourceKind Source { get; init; }

    /// <summary>The reference or the words by which the plan names it.</summary>
    public required string Text { get; init; }

    /// <summary>The source and the text.</summary>
    public override string ToString() => Excerpt.OfLine($"{Source}: {Text}");
}
