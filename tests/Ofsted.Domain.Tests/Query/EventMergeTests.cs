using Ofsted.Domain.Data;
using Ofsted.Domain.Query;

namespace Ofsted.Domain.Tests;

public class EventMergeTests
{
    private static readonly EventSet Published = OfstedDataset.Default.Events;

    private static readonly Inspection Oldham = Published.Of("Oldham").Inspections.Last();

    [Fact]
    public void An_event_that_the_set_has_is_counted_once()
    {
        var read = Oldham with { Authority = new AuthorityReference { Name = "Oldham Council" }, Published = null, Source = null, Totals = null };

        var merge = Published.Merge([read]);

        merge.Events.Should().Equal(Published);
        merge.Added.Should().BeEmpty();
        merge.Changes.Should().BeEmpty("what the other does not state is not a difference");
        merge.Unchanged.Should().Be(1);
        merge.Findings.Should().BeEmpty();
    }

    [Fact]
    public void One_event_is_merged_like_a_list_of_one()
    {
        var read = Oldham with { LeadInspector = "Ada Vale" };

        var merge = Published.Merge(read);

        merge.Events.Should().HaveCount(981);
        merge.Changes.Should().Equal(Published.Merge([read]).Changes).And.ContainSingle();
        Published.Invoking(set => set.Merge((InspectionEvent)null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void What_differs_is_told_and_what_was_there_stays()
    {
        var read = Oldham with { LeadInspector = "Ada Vale", Fieldwork = [FieldworkPeriod.Of(new LocalDate(2024, 5, 13), new LocalDate(2024, 5, 17))] };

        var merge = Published.Merge([read]);

        merge.Events.Should().Equal(Published);
        var change = merge.Changes.Should().ContainSingle().Subject;
        change.Before.Should().BeSameAs(Oldham);
        change.After.Should().BeSameAs(read);
        change.Members.Select(member => (member.Member, member.After)).Should().Equal(
            ("fieldwork", "2024-05-13/2024-05-17"), ("leadInspector", "Ada Vale"));
    }

    [Theory]
    [InlineData("2024-05-13", "2024-05-13", true)]
    [InlineData("2024-05-24", "2024-06-07", true)]
    [InlineData("2024-05-25", "2024-06-07", false)]
    [InlineData("2024-05-01", "2024-05-12", false)]
    public void Fieldwork_that_shares_its_first_day_or_overlaps_is_the_same(string from, string to, bool isSame)
    {
        var period = FieldworkPeriod.Of(Day(from), Day(to));

        Published.Merge([Oldham with { Fieldwork = [period] }]).Added.Should().HaveCount(isSame ? 0 : 1);
        Published.Merge([Oldham with { Fieldwork = [period], Activity = InspectionActivities.ShortInspection }]).Added.Should().ContainSingle("another activity is another event");
    }

    [Fact]
    public void An_event_that_fits_two_is_merged_with_neither()
    {
        var twice = Published.Add(Oldham with { Fieldwork = [FieldworkPeriod.Of(Day("2024-05-27"), Day("2024-05-31"))] });
        var merge = twice.Merge([Oldham with { Fieldwork = [FieldworkPeriod.Of(Day("2024-05-20"), Day("2024-05-28"))] }]);

        merge.Events.Should().HaveCount(982);
        merge.Changes.Should().BeEmpty();
        var finding = merge.Findings.Should().ContainSingle().Subject;
        finding.Code.Should().Be("OFS-MRG-01");
        finding.Path.Should().Be("$[0]");
        finding.Concerned.Should().Equal(0);
    }

    [Fact]
    public void An_event_without_days_is_added_and_said_to_be_uncertain_unless_it_is_there()
    {
        var undated = new Visit { Authority = Authorities.Get("Oldham") };

        var merge = Published.Merge([undated, undated with { }]);

        merge.Added.Should().ContainSingle();
        merge.Unchanged.Should().Be(1);
        merge.Findings.Should().ContainSingle().Which.Code.Should().Be("OFS-MRG-02");
    }

    [Fact]
    public void The_same_document_given_twice_is_added_once()
    {
        var next = Oldham with { Fieldwork = [FieldworkPeriod.Of(Day("2027-05-10"), Day("2027-05-21"))] };

        var merge = Published.Merge([next, next with { Authority = new AuthorityReference { Name = "Oldham MBC" } }]);

        merge.Added.Should().Equal(next);
        merge.Events.Of("Oldham").Should().HaveCount(8);
        merge.Unchanged.Should().Be(1);
        merge.ToString().Should().Be("982 events, 2013-06-24 to 2027-05-10; 1 added, 0 held differently, 1 unchanged, 0 findings");
    }

    [Fact]
    public void Merging_the_whole_record_into_itself_changes_nothing()
    {
        var merge = Published.Merge(Published);

        merge.Unchanged.Should().Be(981);
        merge.Events.Should().Equal(Published);
        merge.Findings.Should().BeEmpty();
    }

    [Fact]
    public void Null_among_the_events_is_refused() =>
        Published.Invoking(set => set.Merge([null!])).Should().Throw<ArgumentException>();

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
