using Ofsted.Domain.Data;
using Ofsted.Domain.Timescales;

namespace Ofsted.Domain.Tests;

/// <summary>The observed lags of the catalogue, against those of the published outcomes.</summary>
public class PublicationLagTests
{
    [Fact]
    public void The_commonest_lag_of_each_period_is_that_of_the_published_reports() =>
        Check("TS-PUB-INSP", OfstedDataset.Default.Events.Inspections.Where(item => item.Edition != FrameworkEditions.LookedAfter2013));

    [Fact]
    public void The_commonest_lag_of_each_period_is_that_of_the_published_letters() =>
        Check("TS-PUB-FV", OfstedDataset.Default.Events.Visits.Where(item => item.Activity == InspectionActivities.FocusedVisit));

    private static void Check(string code, IEnumerable<InspectionEvent> events)
    {
        var lags = events
            .Where(item => item is { LastDay: not null, Published: not null })
            .GroupBy(item => TimescaleCatalogue.Find(code, item.LastDay!.Value)!)
            .ToDictionary(group => group.Key, group => group
                .CountBy(item => WorkingDayCalendar.England.CountBetween(item.LastDay!.Value, item.Published!.Value))
                .MaxBy(count => count.Value).Key);

        lags.Keys.Should().BeEquivalentTo(TimescaleCatalogue.VersionsOf(code));
        foreach (var (version, commonest) in lags)
            commonest.Should().BeInRange(version.Amount!.Value, version.AmountTo ?? version.Amount.Value, $"{version.Code} from {version.From?.Year}");
    }
}
