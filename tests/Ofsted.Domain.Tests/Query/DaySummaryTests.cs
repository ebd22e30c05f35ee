using Ofsted.Domain.Data;
using Ofsted.Domain.Query;

namespace Ofsted.Domain.Tests;

public class DaySummaryTests
{
    [Fact]
    public void Days_are_summed_up_and_those_not_known_are_counted_apart()
    {
        var summary = DaySummary.Of([30, null, 10, 21, 40]);

        summary.Should().Be(new DaySummary { Count = 4, NotKnown = 1, Shortest = 10, Mean = 25.25, Median = 25.5, Longest = 40 });
        summary.ToString().Should().Be("10 to 40 days, mean 25, median 26, of 4");
        DaySummary.Of([7, 3, 8]).Median.Should().Be(7);
        DaySummary.Of([int.MaxValue, int.MaxValue]).Median.Should().Be(int.MaxValue);
    }

    [Fact]
    public void Nothing_known_gives_no_number()
    {
        DaySummary.Of([null, null]).Should().Be(new DaySummary { Count = 0, NotKnown = 2 });
        DaySummary.Of([]).ToString().Should().Be("no days known");
    }

    [Fact]
    public void Places_by_wait_are_shared_and_a_name_that_is_not_known_is_refused()
    {
        var now = OfstedDataset.Default.Events.AsAt(new LocalDate(2026, 8, 31));

        now.PlaceByWait("Nottingham").Should().Be(1);
        now.PlaceByWait("Bristol").Should().Be(3);
        now.PlaceByWait(Authorities.Get("Hertfordshire")).Should().Be(3);
        now.PlaceByWait("Rochdale").Should().Be(5);
        now.Among([]).PlaceByWait("Rochdale").Should().BeNull();
        now.Invoking(all => all.PlaceByWait("Nottinham")).Should().Throw<ArgumentException>().WithMessage("*Nottingham*");
    }

    [Fact]
    public void Days_to_publication_run_from_the_last_day_on_site()
    {
        var visit = new Visit
        {
            Authority = Authorities.Get("Oldham"),
            Fieldwork = [FieldworkPeriod.Of(new LocalDate(2030, 3, 1), new LocalDate(2030, 3, 2)), FieldworkPeriod.Of(new LocalDate(2030, 3, 28), new LocalDate(2030, 3, 30))],
            Published = new LocalDate(2030, 5, 1),
        };

        visit.DaysToPublication.Should().Be(32);
        (visit with { Published = null }).DaysToPublication.Should().BeNull();
        (visit with { Fieldwork = [] }).DaysToPublication.Should().BeNull();
    }
}
