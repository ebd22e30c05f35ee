using Ofsted.Domain.Internal;

namespace Ofsted.Domain;

/// <summary>The note of a record that one of its values is not simply stated by the document.</summary>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record ValueBasis
{
    /// <summary>The member, by its name in exchanged data: <c>activity</c>, <c>edition</c> or <c>published</c>.</summary>
    public required string Member { get; init; }

    /// <summary>How the value came to be known.</summary>
    public required ValueOrigin Origin { get; init; }

    /// <summary>The member and the origin.</summary>
    public override string ToString() => Excerpt.OfLine($"{Member}: {Origin}");
}
