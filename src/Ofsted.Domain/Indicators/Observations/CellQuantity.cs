namespace Ofsted.Domain.Indicators;

/// <summary>A number, bounds or a marker that a cell prints, and the unit that is with it.</summary>
internal readonly record struct CellQuantity(ObservedValue Value, MeasurementUnit Unit = MeasurementUnit.Unspecified)
{
    public bool IsMarker => Value is SuppressedValue or NotApplicableValue;

    public bool IsShare => Unit == MeasurementUnit.Percent;

    /// <summary>Whether it is a quantity of a column in that unit: one without a unit takes the column's.</summary>
    public bool Fits(MeasurementUnit unit) => Unit == unit || Unit == MeasurementUnit.Unspecified || (IsShare && unit == MeasurementUnit.PercentChange);
}
