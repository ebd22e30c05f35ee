using System.Globalization;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Query;

/// <summary>When the next monitoring visit may come, by those that are held since an inadequate outcome.</summary>
/// <remarks>
/// Visits are to come about quarterly. In Ofsted's statistics of April 2021 to March 2025, 70 of the 76 intervals between two visits are of 11
/// to 26 weeks. Nothing is said where visits may be missing: the letter of a first visit is not published.
/// </remarks>
internal static class MonitoringRhythm
{
    private const int ShortestWeeks = 11;
    private const int LongestWeeks = 26;
    private const int MostVisits = 6;
    private const int DaysOfWeek = 7;

    public static ExpectedActivity AddTo(ExpectedActivity expectation, PublicSoFar known)
    {
        var visits = known.MonitoringVisits.Count;
        if (known.MonitoringVisits.LastFirstDay is not { } last)
            return expectation;

        var isKnown = known.Extent?.Of(InspectionActivities.MonitoringVisit) is not { } coverage || coverage.Covers(expectation.AsAt);
        var mayFollow = isKnown && visits < MostVisits;
        var held = visits == 1 ? "One monitoring visit is recorded" : string.Create(CultureInfo.InvariantCulture, $"{visits} monitoring visits are recorded");
        var next = !isKnown ? "whether others came since is not known"
            : mayFollow ? $"the next would begin {ShortestWeeks} to {LongestWeeks} weeks later, as 70 of 76 did from April 2021 to March 2025"
            : "so no more is expected before the inspection";
        return expectation with
        {
            InterimEarliest = mayFollow ? last.DaysLater(ShortestWeeks * DaysOfWeek) : null,
            InterimLatest = mayFollow ? last.DaysLater(LongestWeeks * DaysOfWeek) : null,
            Reasons =
            [
                .. expectation.Reasons,
                new ExpectationReason { Text = $"{held}, the last on {DateText.Of(last)}; {next}.", Source = ExpectationSources.MonitoringIntervals },
            ],
        };
    }
}
