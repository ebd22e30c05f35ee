using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Indicators;

/// <summary>A value that the publisher withholds, usually so that no child can be identified.</summary>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record SuppressedValue : ObservedValue
{
    /// <summary>What the publisher prints instead of the number, such as "c" or "x".</summary>
    public required string Code { get; init; }

    /// <summary>The meaning of a commonly used code, or null when the library does not know it.</summary>
    public SuppressionSymbol? Symbol => SuppressionSymbol.Find(Code);

    /// <summary>Why there is no number, where the code is known, and the code.</summary>
    public override string ToString() => Excerpt.OfLine(Symbol?.Reason switch
    {
        SuppressionReason.NotAvailable => $"not available ({Code})",
        SuppressionReason.NotApplicable => $"not applicable ({Code})",
        SuppressionReason.RoundsToZero => $"rounds to zero ({Code})",
        SuppressionReason.Unreliable => $"of low reliability ({Code})",
        SuppressionReason.Unspecified => $"no number ({Code})",
        _ => $"suppressed ({Code})",
    });
}
