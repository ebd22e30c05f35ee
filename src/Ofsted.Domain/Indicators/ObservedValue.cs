namespace Ofsted.Domain;

/// <summary>What a publisher gives as the value of an indicator: a number, a bound, a suppression, or words.</summary>
/// <remarks>
/// Five kinds: <see cref="ExactValue"/>, <see cref="BoundedValue"/>, <see cref="SuppressedValue"/>,
/// <see cref="NotApplicableValue"/> and <see cref="TextValue"/>. Only an exact value can be reckoned with: "fewer than five" is
/// not a number, and a suppressed cell is not zero.
/// </remarks>
/// <threadsafety>Immutable.</threadsafety>
public abstract record ObservedValue
{
    private protected ObservedValue()
    {
    }

    /// <summary>The number of an exact value, or null for every other kind.</summary>
    public decimal? Number => (this as ExactValue)?.Value;

    /// <summary>An exact number.</summary>
    /// <param name="number">The number, in the unit of the indicator.</param>
    public static ObservedValue Exactly(decimal number) => new ExactValue { Value = number };

    /// <summary>A number below a bound, as in "fewer than five".</summary>
    /// <param name="bound">The bound, which the number does not reach.</param>
    public static ObservedValue FewerThan(decimal bound) => new BoundedValue { Below = bound };

    /// <summary>A number above a bound, as in "over 100".</summary>
    /// <param name="bound">The bound, which the number exceeds.</param>
    public static ObservedValue MoreThan(decimal bound) => new BoundedValue { Above = bound };

    /// <summary>A value that the publisher withholds.</summary>
    /// <param name="code">What the publisher prints in its place, such as "c" or "x".</param>
    public static ObservedValue Suppressed(string code) => new SuppressedValue { Code = code };

    /// <summary>The statement that there can be no value.</summary>
    public static ObservedValue NotApplicable { get; } = new NotApplicableValue();

    /// <summary>Words in place of a number.</summary>
    /// <param name="text">The words.</param>
    public static ObservedValue Words(string text) => new TextValue { Text = text };
}
