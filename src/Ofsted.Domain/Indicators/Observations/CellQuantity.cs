namespace Ofsted.Domain.Indicators;

/// <summary>A number, bounds or a marker that a cell prints, and the unit that is with it.</summary>
internal sealed record CellQuantity(ObservedValue Value, MeasurementUnit Unit = MeasurementUnit.Unspecified)
{
    public bool IsMarker => Value is SuppressedValue or NotApplicableValue;

    public bool IsShare => Unit == MeasurementUnit.Percent;

    /// <summary>The quantity with the words in which it stands.</summary>
    public CellQuantity In(string wording) => this with { Value = Value with { Wording = wording } };

    /// <summary>Whether it is a quantity of a column in that unit: one without a unit takes the column's.</summary>
    public bool Fits(MeasurementUnit unit) => Unit == unit || Unit == MeasurementUnit.Unspecified || (IsShare && unit == MeasurementUnit.PercentChange);
}
