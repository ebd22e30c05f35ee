namespace Ofsted.Domain.Indicators;

/// <summary>A symbol that statistical tables print in place of a number, such as "c".</summary>
/// <remarks><see cref="SuppressionSymbols"/> lists those in common use.</remarks>
/// <threadsafety>Immutable.</threadsafety>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record SuppressionSymbol
{
    /// <summary>The symbol as printed.</summary>
    public required string Code { get; init; }

    /// <summary>What it stands for, in a few words.</summary>
    public required string Title { get; init; }

    /// <summary>Why there is no number.</summary>
    public required SuppressionReason Reason { get; init; }

    /// <summary>Who uses it so, how sure we are, and other meanings that it has had.</summary>
    public required Citation Source { get; init; }

    /// <summary>The symbol and what it stands for.</summary>
    public override string ToString() => $"{Code}: {Title}";
}
