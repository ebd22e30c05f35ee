using FsCheck;
using FsCheck.Fluent;
using Ofsted.Domain.Query;

namespace Ofsted.Domain.Tests;

/// <summary>What holds of any events, whatever is missing from them: compared with the plainest way to say the same.</summary>
public class QueryPropertyTests
{
    private static readonly string[] Names = ["Oldham", "Rochdale", "Dorset", "Cumbria", "Westmarch", "Eastmarch"];

    private static readonly FrameworkEdition?[] Editions = [null, .. FrameworkEditions.All];

    [Fact]
    public void A_state_is_the_last_inspection_that_was_public()
    {
        Prop.ForAll(Arbitrary(), events =>
        {
            var set = EventSet.From(events);
            foreach (var day in new[] { new LocalDate(2012, 1, 1), new(2019, 6, 15), new(2024, 1, 1), new(2030, 1, 1) })
            {
                foreach (var state in set.AsAt(day))
                {
                    var plain = state.History.Events.OfType<Inspection>()
                        .Where(item => item.Activity != InspectionActivities.LscbReview && (item.Published ?? item.LastDay) <= day)
                        .LastOrDefault();
                    if (!ReferenceEquals(plain, state.Latest) || state.VisitsSince.Any(visit => (visit.Published ?? visit.LastDay) > day))
                        return false;
                }
            }

            return true;
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Histories_share_out_the_events_and_pairs_chain_them()
    {
        Prop.ForAll(Arbitrary(), events =>
        {
            var set = EventSet.From(events);
            return set.Count == events.Count
                && set.Histories.Sum(history => history.Events.Count) == events.Count
                && set.Pairs.Count == set.Histories.Sum(history => Math.Max(0, history.Inspections.Count - 1))
                && set.Histories.All(history => ReferenceEquals(set.HistoryOf(history.Reference), history) || history.Reference.Name == "Dorset")
                && set.Pairs.All(pair => Enum.IsDefined(pair.Change) && pair.Change != ProfileChange.Unspecified && pair.ToString().Length > 0);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Spells_cover_every_graded_inspection_once_and_in_order()
    {
        Prop.ForAll(Arbitrary(), events =>
        {
            var set = EventSet.From(events);
            return JudgementAreas.All.All(area =>
                set.SpellsOf(area).SelectMany(spell => spell.Inspections)
                    .SequenceEqual(set.Histories.SelectMany(history => history.Inspections.Where(item => item.GradeOf(area) is not null)), ReferenceEqualityComparer.Instance));
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Counts_of_a_standing_add_up_to_the_peers()
    {
        Prop.ForAll(Arbitrary(), events =>
        {
            var states = EventSet.From(events).AsAt(new LocalDate(2030, 1, 1));
            return states.All(state => state.Among(states) is var standing
                && standing.Peers == states.Count - 1
                && standing.Areas.All(area =>
                    area.Exact.Graded + area.Exact.WithoutGrade + area.Broad.Graded + area.Broad.WithoutGrade + area.NotComparable == standing.Peers
                    && (area.Grade is null || area.Better + area.Same + area.Worse <= area.Exact.Graded + area.Broad.Graded)));
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Histories_that_many_ask_for_at_once_are_made_once()
    {
        for (var round = 0; round < 20; round++)
        {
            var set = EventSet.From(Gen.Sample(EventGen(), 50, 40));
            var answers = new EquatableList<AuthorityHistory>[8];
            Parallel.For(0, answers.Length, i => answers[i] = set.Histories);
            answers.Should().OnlyContain(answer => ReferenceEquals(answer, answers[0]));
        }
    }

    private static Arbitrary<List<InspectionEvent>> Arbitrary() => Arb.From(Gen.ListOf(EventGen()).Select(items => items.ToList()));

    private static Gen<InspectionEvent> EventGen() =>
        from name in Gen.Elements(Names)
        from edition in Gen.Elements(Editions)
        from activity in Gen.Elements<InspectionActivity?>([null, .. InspectionActivities.All])
        from day in Gen.Choose(-1, 4_000)
        from length in Gen.Choose(-3, 30)
        from lag in Gen.Choose(-30, 120)
        from isVisit in Gen.Choose(0, 3)
        from judgements in Gen.ListOf(JudgementGen())
        select Event(name, edition, activity, day, length, lag, isVisit == 0, judgements);

    private static Gen<Judgement> JudgementGen() =>
        from area in Gen.Elements<JudgementArea>(JudgementAreas.All)
        from grade in Gen.Elements<Grade?>([null, .. Grades.All])
        select new Judgement { Area = area, Grade = grade };

    /// <summary>An event without days where the day is -1, and without publication where the lag is negative.</summary>
    private static InspectionEvent Event(
        string name, FrameworkEdition? edition, InspectionActivity? activity, int day, int length, int lag, bool isVisit, IEnumerable<Judgement> judgements)
    {
        var first = new LocalDate(2016, 1, 1).PlusDays(day);
        var authority = new AuthorityReference { Name = name };
        EquatableList<FieldworkPeriod> fieldwork = day < 0 ? [] : [FieldworkPeriod.Of(first, first.PlusDays(length))];
        LocalDate? published = lag < 0 ? null : first.PlusDays(lag);
        return isVisit
            ? new Visit { Authority = authority, Edition = edition, Activity = activity, Fieldwork = fieldwork, Published = published }
            : new Inspection
            {
                Authority = authority, Edition = edition, Activity = activity, Fieldwork = fieldwork, Published = published,
                Judgements = judgements.ToEquatableList(),
            };
    }
}
