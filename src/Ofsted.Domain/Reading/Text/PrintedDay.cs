namespace Ofsted.Domain.Reading.Text;

/// <summary>A day as printed, which may leave its month or its year to a later one.</summary>
internal readonly record struct PrintedDay
{
    public required int Day { get; init; }

    public required int? Month { get; init; }

    public required int? Year { get; init; }

    /// <summary>How the day is joined to the one before it.</summary>
    public DayJoint Joint { get; init; }
}
