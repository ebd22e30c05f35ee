using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Display;

/// <summary>How text for people is written.</summary>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record TextStyle
{
    /// <summary>Text without colours.</summary>
    public static TextStyle Plain { get; } = new();

    /// <summary>Text with ANSI colours, for terminals.</summary>
    public static TextStyle Coloured { get; } = new() { Colours = true };

    /// <summary>Whether to write ANSI colours; off by default, and colour never carries meaning alone.</summary>
    public bool Colours { get; init; }

    /// <summary>Whether it is plain or coloured.</summary>
    public override string ToString() => Excerpt.OfLine(Colours ? "coloured" : "plain");
}
