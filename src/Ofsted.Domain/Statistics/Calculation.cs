using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Statistics;

/// <summary>The result of a calculation: a quantity with caveats, or the reason why there is none.</summary>
/// <threadsafety>Immutable.</threadsafety>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record Calculation
{
    /// <summary>The result, or null when the calculation is refused.</summary>
    public Quantity? Result { get; init; }

    /// <summary>Why there is no result, or null when there is one.</summary>
    public Refusal? Refusal { get; init; }

    /// <summary>What to know before using the result, each code once; empty when there is nothing.</summary>
    public EquatableList<Caveat> Caveats { get; init; } = [];

    /// <summary>Whether there is no result.</summary>
    public bool IsRefused => Result is null;

    /// <summary>The result, or the reason why there is none.</summary>
    public override string ToString() => Excerpt.OfLine(Result?.ToString() ?? Refusal?.Reason ?? "");

    internal static Calculation Refused(Refusal refusal) => new() { Refusal = refusal };

    internal static Calculation Of(Quantity result, IEnumerable<Caveat?> caveats) =>
        new() { Result = result, Caveats = Domain.Indicators.Caveats.Distinct(caveats) };

    /// <summary>A calculation of numbers so large that their sum or product is none is refused.</summary>
    internal static Calculation Guarded(Func<Calculation> calculate)
    {
        try
        {
            return calculate();
        }
        catch (OverflowException)
        {
            return Refused(Refusals.OutOfRange);
        }
    }
}
