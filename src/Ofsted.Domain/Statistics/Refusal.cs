namespace Ofsted.Domain.Statistics;

/// <summary>Why numbers cannot be reckoned with or compared.</summary>
/// <threadsafety>Immutable.</threadsafety>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record Refusal
{
    /// <summary>The permanent code, such as <c>not-a-number</c>; <see cref="RefusalCodes"/> lists them.</summary>
    public required string Code { get; init; }

    /// <summary>The reason in plain English; it may change between versions.</summary>
    public required string Reason { get; init; }

    /// <summary>The reason.</summary>
    public override string ToString() => Reason;
}
