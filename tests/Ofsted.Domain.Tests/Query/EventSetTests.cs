using Ofsted.Domain.Data;
using Ofsted.Domain.Query;

namespace Ofsted.Domain.Tests;

public class EventSetTests
{
    private static readonly EventSet Published = OfstedDataset.Default.Events;

    [Fact]
    public void Events_are_ordered_by_first_day_or_else_publication_and_those_without_days_come_last()
    {
        var undated = Invented(null, Grades.Good);
        var late = Invented(new LocalDate(2024, 3, 4), Grades.Good);
        var early = Invented(new LocalDate(2023, 3, 6), Grades.Good);

        var published = undated with { Published = new LocalDate(2023, 5, 1) };
        EventSet.From([undated, late, early]).Should().Equal(early, late, undated);
        EventSet.From([late, early, published]).Should().Equal(early, published, late);
        Published.Where(item => item.FirstDay is not null).Select(item => item.FirstDay!.Value).Should().BeInAscendingOrder();
        EventSet.From([]).Should().BeSameAs(EventSet.Empty);
        EventSet.Empty.ToString().Should().Be("0 events");
        Published.ToString().Should().Be("981 events, 2013-06-24 to 2026-07-06");
    }

    [Fact]
    public void An_authority_is_found_by_any_name_or_code()
    {
        foreach (var name in new[] { "Rochdale", "80542", "Rochdale Borough Council", "354", "E08000005" })
            Published.Of(name).Should().NotBeEmpty().And.OnlyContain(item => item.Authority.Urn == 80542, name);

        Published.Of(Authorities.FindByUrn(80542)!).Should().Equal(Published.Of("Rochdale"));
    }

    [Fact]
    public void A_name_that_nobody_knows_is_refused_and_the_nearest_suggested()
    {
        foreach (var ask in new Action[]
                 {
                     () => Published.Of("Oldhm"), () => Published.HistoryOf("Oldhm"), () => Published.NeighboursOf("Oldhm", NeighbourModel.Model2025),
                     () => Published.AsAt(new LocalDate(2026, 1, 1)).Of("Oldhm"), () => Authorities.Get("Oldhm"),
                     () => Published.AsAt(new LocalDate(2026, 1, 1)).NeighboursOf("Oldhm", NeighbourModel.Model2025),
                 })
        {
            ask.Should().Throw<ArgumentException>().WithMessage("'Oldhm' *Did you mean Oldham?*");
        }

        Published.Invoking(set => set.Of("")).Should().Throw<ArgumentException>();
        Published.TryHistoryOf("Oldhm", out var none).Should().BeFalse();
        none.Should().BeNull();
        Published.TryHistoryOf("oldham council", out var oldham).Should().BeTrue();
        oldham!.Authority!.Urn.Should().Be(80535);
    }

    [Fact]
    public void Own_events_may_be_of_authorities_that_the_library_does_not_know()
    {
        var westmarch = new AuthorityReference { Name = "Westmarch Council" };
        var own = Published.Add(new Visit { Authority = westmarch });

        own.Of("westmarch council").Should().ContainSingle();
        own.HistoryOf(westmarch).Events.Should().ContainSingle();
        own.AsAt(new LocalDate(2026, 1, 1)).Of("Westmarch council").Should().NotBeNull();
        Published.HistoryOf(westmarch).Events.Should().BeEmpty();
    }

    [Fact]
    public void Grouping_by_key_does_not_depend_on_spelling()
    {
        var own = Published.Add(new Visit { Authority = new AuthorityReference { Urn = 80535, Name = "Oldham Council" } })
            .Add(new Visit { Authority = new AuthorityReference { Name = "OLDHAM METROPOLITAN BOROUGH COUNCIL" } })
            .Add(new Visit { Authority = Authorities.Get("Oldham") });

        own.GroupBy(item => item.Authority.Key).Should().HaveCount(158);
        own.Where(item => item.Authority.Key == "oldham").Should().HaveCount(10);
    }

    [Fact]
    public void Sequences_and_parts_are_asked_like_sets()
    {
        var (from, to) = (new LocalDate(2024, 1, 1), new LocalDate(2024, 12, 31));

        Published.Inspections.Under(FrameworkEditions.Ilacs2023).Should().Equal(Published.Under(FrameworkEditions.Ilacs2023).Inspections);
        Published.Inspections.In("North West").Between(from, to).Should().OnlyContain(item => item is Inspection && item.FirstDay!.Value.Year == 2024);
        Published.Where(item => item is Inspection).AsAt(to).Should().HaveCount(153);
        Published.AsAt(to).Under(FrameworkEditions.Ilacs2018, FrameworkEditions.Ilacs2023).Should().HaveCount(
            Published.AsAt(to).Count(state => state.Edition == FrameworkEditions.Ilacs2018 || state.Edition == FrameworkEditions.Ilacs2023));
        Published.AsAt(to).Between(from, to).Should().OnlyContain(state => state.Latest!.FirstDay!.Value.Year == 2024).And.NotBeEmpty();
        Published.HistoryOf("Oldham").Under(FrameworkEditions.Ilacs2023).Inspections.Should().ContainSingle().Which.FirstDay.Should().Be(new LocalDate(2024, 5, 13));
        Published.HistoryOf("Oldham").Between(from, to).Events.Should().ContainSingle();
#if !NETSTANDARD_ASSET
        Published.Between(new DateOnly(2024, 1, 1), new DateOnly(2024, 12, 31)).Should().Equal(Published.Between(from, to));
        Published.AsAt(new DateOnly(2024, 12, 31)).Should().HaveCount(Published.AsAt(to).Count);
#endif
    }

    [Fact]
    public void A_day_parts_a_set_into_what_began_before_it_and_since()
    {
        var day = new LocalDate(2024, 5, 13);
        var oldham = Published.HistoryOf("Oldham");

        Published.Since(day).Should().Equal(Published.Where(item => item.FirstDay >= day)).And.Contain(oldham.Latest!);
        Published.Before(day).Should().Equal(Published.Where(item => item.FirstDay < day)).And.NotContain(oldham.Latest!);
        (Published.Since(day).Count + Published.Before(day).Count).Should().Be(Published.Count(item => item.FirstDay is not null));

        oldham.Since(day).Inspections.Should().ContainSingle().Which.FirstDay.Should().Be(day);
        oldham.Before(day).Latest!.FirstDay.Should().Be(new LocalDate(2019, 1, 21));
        oldham.Visits.Should().Equal(oldham.Events.Visits).And.HaveCount(4);
        Published.Inspections.Since(day).Should().Equal(Published.Since(day).Inspections);
        Published.Inspections.Before(day).Should().Equal(Published.Before(day).Inspections);
        Published.Since(new LocalDate(5784, 8, 7, CalendarSystem.HebrewCivil)).Should().HaveCount(Published.Since(new LocalDate(5784, 8, 7, CalendarSystem.HebrewCivil).WithCalendar(CalendarSystem.Iso)).Count);
#if !NETSTANDARD_ASSET
        Published.Since(new DateOnly(2024, 5, 13)).Should().Equal(Published.Since(day));
        Published.Before(new DateOnly(2024, 5, 13)).Should().Equal(Published.Before(day));
#endif
    }

    [Fact]
    public void Visits_are_asked_for_by_topic()
    {
        Published.WithTopic(VisitTopics.FrontDoor).Should().Equal(Published.Visits.Where(visit => visit.Topics.Contains(VisitTopics.FrontDoor))).And.HaveCount(100);
        Published.Visits.WithTopic(VisitTopics.FrontDoor).Should().Equal(Published.WithTopic(VisitTopics.FrontDoor));
        Published.Inspections.WithTopic(VisitTopics.FrontDoor).Should().BeEmpty();
        Published.Invoking(set => set.WithTopic(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Sequences_are_narrowed_like_sets()
    {
        Published.Visits.WithActivity(InspectionActivities.FocusedVisit).Should().Equal(Published.WithActivity(InspectionActivities.FocusedVisit));
        Published.Visits.Of("Oldham").Should().Equal(Published.Of("Oldham").Visits);
        Published.Invoking(set => set.Visits.Of("Oldhm")).Should().Throw<ArgumentException>().WithMessage("*Did you mean Oldham?*");
        Published.Inspections.WithGrade(JudgementAreas.CareLeavers, Grades.Inadequate).Should().Equal(Published.WithGrade(JudgementAreas.CareLeavers, Grades.Inadequate));
    }

    [Fact]
    public void Every_event_is_in_the_history_of_one_authority()
    {
        Published.Histories.Should().HaveCount(158, "153 that exist and five abolished");
        Published.Histories.Sum(history => history.Events.Count).Should().Be(981);
        foreach (var history in Published.Histories)
            history.Events.Select(item => item.Authority.Urn).Distinct().Should().ContainSingle();
    }

    [Fact]
    public void Questions_chain()
    {
        Published.Between(new LocalDate(2026, 4, 1), new LocalDate(2026, 12, 31)).Inspections.Should().HaveCount(11);
        Published.Between(new LocalDate(2018, 1, 29), new LocalDate(2018, 1, 29)).Under(FrameworkEditions.Ilacs2018).Inspections.Should().ContainSingle()
            .Which.Authority.Name.Should().Be("Rochdale");
        Published.Under(FrameworkEditions.Sif2013).WithGrade(JudgementAreas.OverallEffectiveness, Grades.Outstanding)
            .Should().HaveCount(3);
        Published.Of("Oldham").PublishedBy(new LocalDate(2019, 3, 3)).Should().HaveCount(2);
        Published.Of("Oldham").PublishedBy(new LocalDate(2019, 3, 4)).Should().HaveCount(3);
        Published.Where(item => item is Visit).ToEventSet().Should().HaveCount(480);
    }

    [Fact]
    public void Events_are_found_by_edition_activity_area_region_and_neighbours()
    {
        Published.Under(FrameworkEditions.Ilacs2018, FrameworkEditions.Ilacs2023, FrameworkEditions.Ilacs2026).Inspections.Should().HaveCount(324);
        Published.Under().Should().BeEmpty();
        Published.WithActivity(InspectionActivities.ShortInspection).Should().HaveCount(128);
        Published.WithActivity(InspectionActivities.FocusedVisit).Should().HaveCount(372);
        Published.WithActivity(InspectionActivities.MonitoringVisit).Should().HaveCount(108);
        Published.Judging(JudgementAreas.Lscb).Should().HaveCount(152);
        Published.Judging(JudgementAreas.Adoption).Should().HaveCount(170, "two of 172 reports say that adoption was not judged");
        Published.In("London").Histories.Should().HaveCount(33);
        Published.NeighboursOf(Authorities.FindByKey("oldham")!, NeighbourModel.Model2025).Histories.Select(history => history.Authority!.Key)
            .Should().BeEquivalentTo(Authorities.FindByKey("oldham")!.Neighbours2025.Select(code => Authorities.FindByDfeCode(code)!.Key));
        Published.In("London").Should().BeSubsetOf(Published).And.BeInAscendingOrder(item => item.FirstDay);
        Published.Among(Authorities.All).Should().BeSameAs(Published, "nothing is left out");
    }

    [Fact]
    public void Questions_allocate_no_more_than_their_answer()
    {
        var area = JudgementAreas.OverallEffectiveness;
        (string Question, Func<EventSet> Ask)[] questions =
        [
            ("WithGrade", () => Published.WithGrade(area, Grades.Inadequate)),
            ("Under", () => Published.Under(FrameworkEditions.Ilacs2023)),
            ("Between", () => Published.Between(new LocalDate(2024, 1, 1), new LocalDate(2024, 12, 31))),
            ("PublishedBy", () => Published.PublishedBy(new LocalDate(2020, 1, 1))),
            ("WithActivity", () => Published.WithActivity(InspectionActivities.ShortInspection)),
            ("Judging", () => Published.Judging(area)),
            ("Of", () => Published.Of(Authorities.Current[0])),
        ];

        foreach (var (question, ask) in questions)
        {
            var answer = ask();
            var before = GC.GetAllocatedBytesForCurrentThread();
            _ = ask();
            var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            allocated.Should().BeLessThanOrEqualTo((answer.Count * 8) + 120, $"{question} answers with {answer.Count} events");
        }
    }

    [Fact]
    public void Latest_inspections_are_one_for_each_authority_as_it_was_public_on_the_day()
    {
        Published.AsAt(new LocalDate(2026, 8, 31)).Inspections.Should().HaveCount(153);
        Published.AsAt(new LocalDate(2013, 7, 31)).Inspections.Should().BeEmpty();
        Published.AsAt(new LocalDate(2024, 7, 11)).Of("Oldham")!.Latest!.FirstDay.Should().Be(new LocalDate(2019, 1, 21));
        Published.AsAt(new LocalDate(2015, 12, 31)).Of("Surrey")!.Latest!.Activity
            .Should().Be(InspectionActivities.SingleInspection, "the review of the board is not an inspection of the authority");
    }

    [Fact]
    public void Own_events_join_the_published_ones_and_equal_events_are_kept_once()
    {
        var own = Invented(new LocalDate(2025, 3, 10), Grades.Good);

        Published.Add(own).Of("westmarch").Should().Equal(own);
        Published.Union(EventSet.From([own, own])).Should().HaveCount(982);
        Published.Union(Published).Should().HaveCount(981);
        Published.Should().HaveCount(981, "a set does not change");
    }

    [Fact]
    public void An_event_without_a_date_of_publication_is_public_from_its_last_day_on_site()
    {
        var own = EventSet.From([Invented(new LocalDate(2025, 3, 10), Grades.Good)]);

        own.PublishedBy(new LocalDate(2025, 3, 20)).Should().BeEmpty();
        own.PublishedBy(new LocalDate(2025, 3, 21)).Should().HaveCount(1);
        own.HistoryOf("Westmarch").AsAt(new LocalDate(2025, 3, 21)).Judgements.Should().HaveCount(1);
        own.HistoryOf("Westmarch").AsAt(new LocalDate(2025, 3, 20)).Judgements.Should().BeEmpty();
        EventSet.From([Invented(null, Grades.Good)]).PublishedBy(LocalDate.MaxIsoValue).Should().BeEmpty();
    }

    [Fact]
    public void Null_is_refused_at_once()
    {
        Action[] calls =
        [
            () => EventSet.From(null!), () => Published.Of((string)null!), () => Published.Of((Authority)null!),
            () => Published.HistoryOf((AuthorityReference)null!), () => Published.Under((FrameworkEdition)null!), () => Published.Add(null!),
            () => Published.Union(null!), () => Published.WithGrade(null!, Grades.Good), () => Published.WithGrade(JudgementAreas.Adoption, null!),
            () => GradeTransition.Between(null!, null!), () => NextActivity.Expect(null!, default), () => NextActivity.Replay(null!),
            () => Published.Among(null!), () => Published.In(null!), () => Published.Judging(null!), () => Published.WithActivity(null!),
            () => Published.Distribution(null!), () => Published.SpellsOf(null!), () => InspectionPair.Of(null!, null!),
            () => FollowThrough.Between(null!, null!), () => ChangeCounts.Of(null!), () => GradeDistribution.Of(null!),
            () => Published.AsAt(default).Of((string)null!), () => Published.AsAt(default).In(null!), () => OfstedDataset.Default.ChangesFrom(null!),
        ];

        foreach (var call in calls)
            call.Should().Throw<ArgumentNullException>();
    }

    private static Inspection Invented(LocalDate? firstDay, Grade overall) => new()
    {
        Authority = new AuthorityReference { Name = "Westmarch" },
        Edition = FrameworkEditions.Ilacs2023,
        Fieldwork = firstDay is { } day ? [FieldworkPeriod.Of(day, day.PlusDays(11))] : [],
        Judgements = [Judgement.Of(JudgementAreas.OverallEffectiveness, overall)],
    };
}
