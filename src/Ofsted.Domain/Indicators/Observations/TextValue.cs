using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Indicators;

/// <summary>Words in place of a number, such as "in line with similar authorities".</summary>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record TextValue : ObservedValue
{
    /// <summary>The words.</summary>
    public required string Text { get; init; }

    /// <summary>The words.</summary>
    public override string ToString() => Excerpt.OfLine(Text);
}
