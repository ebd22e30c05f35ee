namespace Ofsted.Domain.Reading.Text;

/// <summary>Periods as read from a text.</summary>
internal sealed class PeriodText
{
    public required IReadOnlyList<FieldworkPeriod> Periods { get; init; }

    /// <summary>How many characters of the text they take.</summary>
    public required int Length { get; init; }

    public required bool IsYearInferred { get; init; }
}
