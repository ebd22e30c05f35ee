using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Query;

/// <summary>One reason for an expectation, and where it comes from.</summary>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record ExpectationReason
{
    /// <summary>The reason, in one or two sentences.</summary>
    public required string Text { get; init; }

    /// <summary>Where it comes from and how sure we are of it.</summary>
    public required Citation Source { get; init; }

    /// <summary>The reason and its source.</summary>
    public override string ToString() => Excerpt.OfLine($"{Text} [{Source}; {Source.Confidence}]");
}
