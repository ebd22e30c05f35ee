using Ofsted.Domain.Internal;

namespace Ofsted.Domain;

/// <summary>A heading used by a framework within a section.</summary>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record SectionHeading
{
    /// <summary>The heading as the framework prints it.</summary>
    public required string Text { get; init; }

    /// <summary>Where the heading comes from.</summary>
    public required Citation Source { get; init; }

    /// <summary>The heading.</summary>
    public override string ToString() => Excerpt.OfLine(Text);
}
