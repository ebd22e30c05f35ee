namespace Ofsted.Domain.Indicators;

/// <summary>A value that the publisher withholds, mostly so that no child can be recognised.</summary>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record SuppressedValue : ObservedValue
{
    /// <summary>What the publisher prints in place of the number, such as "c" or "x".</summary>
    public required string Code { get; init; }

    /// <summary>What the code means where it is one of those in common use, or null when the library does not know it.</summary>
    public SuppressionSymbol? Symbol => SuppressionSymbol.Find(Code);

    /// <summary>The publisher's code.</summary>
    public override string ToString() => $"suppressed ({Code})";
}
