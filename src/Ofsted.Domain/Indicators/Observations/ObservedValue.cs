using Ofsted.Domain.Statistics;

namespace Ofsted.Domain.Indicators;

/// <summary>What a publisher gives as the value of an indicator: a number, a bound, a suppression, or words.</summary>
/// <remarks>
/// Five kinds: <see cref="ExactValue"/>, <see cref="BoundedValue"/>, <see cref="SuppressedValue"/>,
/// <see cref="NotApplicableValue"/> and <see cref="TextValue"/>. Only an exact value can be used in calculations: "fewer than five" is
/// not a number, and a suppressed cell is not zero. That is why a value has no operators; see <see cref="Calculate"/>.
/// </remarks>
/// <threadsafety>Immutable.</threadsafety>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public abstract record ObservedValue
{
    private protected ObservedValue()
    {
    }

    /// <summary>The number of an exact value, or null for every other kind.</summary>
    public decimal? Number => (this as ExactValue)?.Value;

    /// <summary>The document's own words where they are not a plain number, such as "half of the sample"; null when not recorded.</summary>
    public string? Wording { get; init; }

    /// <summary>An exact number.</summary>
    /// <param name="number">The number, in the unit of the indicator.</param>
    public static ObservedValue Exactly(decimal number) => new ExactValue { Value = number };

    /// <summary>A number close to the true one, as in "approximately 57,000".</summary>
    /// <param name="number">The number, in the unit of the indicator.</param>
    public static ObservedValue Approximately(decimal number) => new ExactValue { Value = number, Qualifier = ValueQualifier.Approximately };

    /// <summary>A number slightly above the true one, as in "almost 50%".</summary>
    /// <param name="number">The number, in the unit of the indicator.</param>
    public static ObservedValue Almost(decimal number) => new ExactValue { Value = number, Qualifier = ValueQualifier.Almost };

    /// <summary>A number below a bound, as in "fewer than five".</summary>
    /// <param name="bound">The bound, which the number does not reach.</param>
    public static ObservedValue FewerThan(decimal bound) => new BoundedValue { Below = bound };

    /// <summary>A number above a bound, as in "over 100".</summary>
    /// <param name="bound">The bound, which the number exceeds.</param>
    public static ObservedValue MoreThan(decimal bound) => new BoundedValue { Above = bound };

    /// <summary>A number up to a bound, as in "five or fewer" and "a maximum of 2,000".</summary>
    /// <param name="bound">The highest number that it may be.</param>
    public static ObservedValue AtMost(decimal bound) => new BoundedValue { To = bound };

    /// <summary>A number at or above a bound, as in "at least 90".</summary>
    /// <param name="bound">The lowest number that it may be.</param>
    public static ObservedValue AtLeast(decimal bound) => new BoundedValue { From = bound };

    /// <summary>A range, as in "90 to 100".</summary>
    /// <param name="from">The lowest number that it may be.</param>
    /// <param name="to">The highest number that it may be.</param>
    public static ObservedValue Between(decimal from, decimal to) => new BoundedValue { From = from, To = to };

    /// <summary>A value that the publisher withholds.</summary>
    /// <param name="code">What the publisher prints in its place, such as "c" or "x".</param>
    public static ObservedValue Suppressed(string code) => new SuppressedValue { Code = code };

    /// <summary>The statement that there can be no value.</summary>
    public static ObservedValue NotApplicable { get; } = new NotApplicableValue();

    /// <summary>Words in place of a number.</summary>
    /// <param name="text">The words.</param>
    public static ObservedValue Words(string text) => new TextValue { Text = text };

    /// <summary>The content of a cell of a statistical table: a number, bounds, a symbol of <see cref="SuppressionSymbol"/>, or words.</summary>
    /// <param name="cell">The cell, such as "1,732", "&lt;5", "c" or "[z]".</param>
    /// <param name="unit">
    /// The unit of the column. Of a cell such as "420 (22.45%)", per cent takes the share and every other unit the number. A number that is
    /// printed with another unit stays words.
    /// </param>
    /// <returns>
    /// The value; null when the cell is empty, since an empty cell says nothing. Its <see cref="Wording"/> is the cell where that says more,
    /// such as that the number was revised, a share beside it, or a unit where <paramref name="unit"/> names none.
    /// </returns>
    /// <remarks>What could mean two things, such as "17,4", "420 / 430" or "(12)", stays words.</remarks>
    public static ObservedValue? FromCell(string? cell, MeasurementUnit unit) => TableCell.Read(cell)?.Alone(unit);

    /// <summary>The content of a cell in a column without a unit; a number with a unit is kept as words.</summary>
    /// <param name="cell">The cell, such as "1,732", "&lt;5", "c" or "[z]".</param>
    /// <returns>The value; null when the cell is empty, since an empty cell says nothing.</returns>
    public static ObservedValue? FromCell(string? cell) => FromCell(cell, MeasurementUnit.Count);
}
