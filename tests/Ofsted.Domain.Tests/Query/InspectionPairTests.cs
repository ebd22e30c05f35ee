using Ofsted.Domain.Data;
using Ofsted.Domain.Query;

namespace Ofsted.Domain.Tests;

/// <summary>Like set against like. The figures were counted from the data by a program of another language.</summary>
public class InspectionPairTests
{
    private static readonly EventSet Published = OfstedDataset.Default.Events;

    private static readonly EventSet Ilacs = Published.Under(FrameworkEditions.Ilacs2018, FrameworkEditions.Ilacs2023, FrameworkEditions.Ilacs2026);

    [Fact]
    public void Of_65_authorities_inspected_twice_to_march_2024_as_many_changed_as_ofsted_published()
    {
        var changes = ChangeCounts.Of(Ilacs.Between(new LocalDate(2018, 1, 1), new LocalDate(2024, 3, 31)).Pairs.Select(pair => pair.Overall));

        changes.Should().Be(new ChangeCounts { Improved = 26, KeptGoodOrBetter = 15, KeptBelowGood = 12, Declined = 12, NotComparable = 0 });
        changes.Compared.Should().Be(65);
        changes.ToString().Should().Be("26 improved, 15 kept good or outstanding, 12 kept a lower grade, 12 declined");
    }

    [Fact]
    public void Profiles_change_as_counted()
    {
        var changes = Ilacs.Pairs.GroupBy(pair => pair.Change).ToDictionary(group => group.Key, group => group.Count());

        changes.Should().Equal(new Dictionary<ProfileChange, int>
        {
            [ProfileChange.Better] = 95, [ProfileChange.Worse] = 39, [ProfileChange.Mixed] = 18, [ProfileChange.Same] = 16,
        });
        Ilacs.Pairs.Where(pair => pair.To.Edition == FrameworkEditions.Ilacs2026).Select(pair => $"{pair.To.Authority.Name}: {pair.Change}").Should().Equal(
            "Blackpool: Better", "Brent: Same", "Lancashire: Better", "Liverpool: Better", "Middlesbrough: Same", "North Northamptonshire: Better",
            "Portsmouth: Better", "Somerset: Worse", "South Tyneside: Better", "Trafford: Mixed", "West Northamptonshire: Better");
    }

    [Fact]
    public void Gaps_are_counted_from_first_day_to_first_day()
    {
        var days = Ilacs.Pairs.Select(pair => pair.Days!.Value).Order().ToList();

        days.Should().HaveCount(168);
        (days[0], (days[83] + days[84]) / 2, days[^1]).Should().Be((910, 1400, 2128));
        Published.HistoryOf("Oldham").Pairs.Select(pair => pair.ToString()).Should().Equal(
            "Oldham (80535), 2015-05-22 to 2019-01-21: Same", "Oldham (80535), 2019-01-21 to 2024-05-13: Better");
    }

    [Fact]
    public void A_pair_without_days_or_editions_has_no_gap_and_does_not_compare()
    {
        var bare = new Inspection { Authority = new AuthorityReference { Name = "Westmarch" } };
        var pair = InspectionPair.Of(bare, bare with { Judgements = [Judgement.Of(JudgementAreas.HelpAndProtection, Grades.Good)] });

        pair.Days.Should().BeNull();
        pair.Change.Should().Be(ProfileChange.NotComparable);
        pair.Overall.Should().BeNull();
        pair.ToString().Should().Be("Westmarch, day not known to day not known: NotComparable");
        ChangeCounts.Of([pair.Overall]).NotComparable.Should().Be(1);
        ChangeCounts.Of([]).Compared.Should().Be(0);
    }

    [Fact]
    public void A_grade_of_overall_effectiveness_that_ended_is_a_change_that_does_not_compare()
    {
        var brent = Published.HistoryOf("Brent").Pairs[^1];

        brent.Overall!.Direction.Should().Be(GradeDirection.NotComparable);
        brent.Overall.ToGrade.Should().BeNull();
        brent.TransitionTo(JudgementAreas.CareLeavers)!.Comparison.Comparability.Should().Be(Comparability.Exact);
        brent.TransitionTo(JudgementAreas.Adoption).Should().BeNull();
    }

    [Fact]
    public void The_last_inspection_before_a_day_and_the_first_after()
    {
        var oldham = Published.HistoryOf("Oldham");

        oldham.LastInspectionBefore(new LocalDate(2019, 1, 21))!.FirstDay.Should().Be(new LocalDate(2015, 5, 22));
        oldham.LastInspectionBefore(new LocalDate(2019, 1, 22))!.FirstDay.Should().Be(new LocalDate(2019, 1, 21));
        oldham.LastInspectionBefore(new LocalDate(2015, 5, 22)).Should().BeNull();
        oldham.FirstInspectionAfter(new LocalDate(2019, 1, 21))!.FirstDay.Should().Be(new LocalDate(2024, 5, 13));
        oldham.FirstInspectionAfter(new LocalDate(2024, 5, 13)).Should().BeNull();
    }

    [Fact]
    public void Predecessors_are_shown_apart_and_never_merged()
    {
        var old = new Inspection
        {
            Authority = new AuthorityReference { Name = "Cumbria" },
            Edition = FrameworkEditions.Ilacs2018,
            Fieldwork = [FieldworkPeriod.Of(new LocalDate(2022, 11, 7), new LocalDate(2022, 11, 18))],
            Published = new LocalDate(2023, 1, 9),
            Judgements = [Judgement.Of(JudgementAreas.OverallEffectiveness, Grades.Inadequate)],
        };
        var cumberland = Published.Add(old).HistoryOf("Cumberland");

        cumberland.Events.Should().NotContain(old);
        cumberland.Predecessors.Should().ContainSingle().Which.Events.Should().HaveCount(5).And.EndWith(old);
        cumberland.Predecessors[0].Successors.Select(history => history.Authority!.Key).Should().BeEquivalentTo("cumberland", "westmorland-and-furness");
        cumberland.PublishedBy(new LocalDate(2023, 1, 8)).Predecessors[0].Events.Should().HaveCount(4).And.NotContain(old, "it was not public yet");
        cumberland.PublishedBy(new LocalDate(2026, 1, 1)).PublishedBy(new LocalDate(2023, 1, 8)).Predecessors[0].Events.Should().HaveCount(4);
        Published.HistoryOf("Bournemouth, Christchurch and Poole").Predecessors.Should().HaveCount(3).And.OnlyContain(history => history.Events.Count > 0);
        Published.HistoryOf("Northamptonshire").Succession.Select(history => $"{history.Reference.Name}: {history.Inspections.First().Overall!.Code}")
            .Should().Equal("Northamptonshire: inadequate", "North Northamptonshire: requires-improvement", "West Northamptonshire: requires-improvement");
        Published.HistoryOf("Oldham").Predecessors.Should().BeEmpty();
        Published.HistoryOf(new AuthorityReference { Name = "Westmarch" }).Predecessors.Should().BeEmpty();
    }
}
