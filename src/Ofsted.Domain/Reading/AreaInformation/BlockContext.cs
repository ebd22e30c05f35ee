using Ofsted.Domain.Indicators;

namespace Ofsted.Domain.Reading.AreaInformation;

/// <summary>What earlier statements of the block mean for the next: a day that "of this number" takes up, the head of a list.</summary>
internal sealed class BlockContext
{
    public required ObservationDrafts Drafts { get; init; }

    /// <summary>The measure of pupils whose list is being read: the beginning of its two codes; or null.</summary>
    public string? PupilMeasure { get; set; }

    /// <summary>The day of the number of looked after children, for the lists below it.</summary>
    public ObservationPeriod CarePeriod { get; set; } = ObservationPeriod.Unstated;

    /// <summary>The time of the list of what happened in a year.</summary>
    public ObservationPeriod YearPeriod { get; set; } = ObservationPeriod.Unstated;
}
