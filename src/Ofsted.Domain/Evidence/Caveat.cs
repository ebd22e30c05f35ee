using Ofsted.Domain.Internal;

namespace Ofsted.Domain;

/// <summary>Something to know before using a number or a date.</summary>
/// <threadsafety>Immutable.</threadsafety>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record Caveat
{
    /// <summary>The permanent code, such as <c>unvalidated</c>; <see cref="CaveatCodes"/> lists them.</summary>
    public required string Code { get; init; }

    /// <summary>The caveat in plain English; it may change between versions.</summary>
    public required string Message { get; init; }

    /// <summary>The message.</summary>
    public override string ToString() => Excerpt.OfLine(Message);
}
