using Ofsted.Domain.Query;

namespace Ofsted.Domain.Tests;

/// <summary>Merging and replaying thousands of events of one authority: work that grows with their number, and the answers of a walk over all of them.</summary>
public class SetGrowthTests
{
    private const int Few = 500;
    private const double MostGrowth = 6;

    private static readonly LocalDate First = new(2018, 1, 8);
    private static readonly Inspection Sample = new()
    {
        Authority = Authorities.Get("Oldham"),
        Edition = FrameworkEditions.Ilacs2018,
        Activity = InspectionActivities.StandardInspection,
        Judgements = [Judgement.Of(JudgementAreas.OverallEffectiveness, Grades.Good)],
    };

    [Fact]
    public void Replaying_grows_with_the_number_of_inspections() =>
        Growth(count => NextActivity.Replay(EventSet.From(Weekly(count)))).Should().BeLessThan(MostGrowth);

    [Fact]
    public void Merging_a_set_with_itself_grows_with_its_number() =>
        Growth(count => EventSet.From(Weekly(count)).Merge(Weekly(count))).Should().BeLessThan(MostGrowth);

    [Fact]
    public void Merging_events_of_one_day_grows_with_their_number() =>
        Growth(count => EventSet.From(OfOneDay(count)).Merge(OfOneDay(count))).Should().BeLessThan(MostGrowth);

    [Fact]
    public void Merging_many_records_of_one_event_grows_with_their_number() =>
        Growth(count => EventSet.From(OfOneDay(1)).Merge(OfOneDay(count))).Should().BeLessThan(MostGrowth);

    [Fact]
    public void Merging_many_periods_and_judgements_grows_with_their_number() =>
        Growth(count => EventSet.From([Long(count)]).Merge([Long(count) with { LeadInspector = "Ada Lowe" }])).Should().BeLessThan(MostGrowth);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Of_many_periods_those_that_share_a_day_are_found(int seed)
    {
        var random = new Random(seed);
        var set = EventSet.From(Enumerable.Range(0, 60).Select(_ => On(random.Next(4000), random.Next(30))));
        for (var i = 0; i < 300; i++)
        {
            var other = On(random.Next(4000), i % 10 == 0 ? random.Next(3000) : random.Next(12));
            var (from, to) = (other.FirstDay!.Value, other.LastDay!.Value);
            var sharing = set.Count(item => item.FirstDay <= to && from <= item.LastDay);

            var merge = set.Merge([other]);

            merge.Added.Count.Should().Be(sharing == 0 ? 1 : 0);
            merge.Findings.Count(finding => finding.Code == MergeFindingCodes.FitsSeveral).Should().Be(sharing > 1 ? 1 : 0);
        }
    }

    [Fact]
    public void A_replay_counts_the_visits_that_were_public_and_began_after_the_inspection_before()
    {
        var random = new Random(7);
        var visits = Enumerable.Range(0, 200).Select(_ => First.PlusDays(random.Next(2500))).Select(day => new Visit
        {
            Authority = Sample.Authority,
            Activity = InspectionActivities.FocusedVisit,
            Fieldwork = [FieldworkPeriod.Of(day, day)],
            Published = day.PlusDays(random.Next(120)),
        }).ToList();
        var inspections = Enumerable.Range(0, 25).Select(i => First.PlusDays(100 * i)).Select(day => Sample with
        {
            Fieldwork = [FieldworkPeriod.Of(day, day.PlusDays(11))],
            Published = day.PlusDays(random.Next(40, 400)),
        }).ToList();

        var replayed = NextActivity.Replay(EventSet.From([.. inspections, .. visits]));

        replayed.Should().HaveCount(25);
        foreach (var one in replayed)
        {
            var before = one.Actual.FirstDay!.Value.PlusDays(-1);
            var latest = inspections.LastOrDefault(inspection => inspection.Published <= before);
            one.Expected.Latest.Should().Be(latest);
            if (latest is null)
                continue;
            var held = visits.Count(visit => visit.Published <= before && visit.FirstDay > latest.FirstDay);
            one.Expected.Reasons[^1].Text.Should().EndWith(held switch { 0 => "; none is recorded so far.", 1 => "; one is recorded so far.", _ => $"; {held} are recorded so far." });
        }
    }

    private static IEnumerable<Inspection> Weekly(int count) => Enumerable.Range(0, count).Select(i => On(7 * (i % 400), 11));

    private static IEnumerable<Inspection> OfOneDay(int count) => Enumerable.Range(0, count).Select(i => On(0, 11) with { LeadInspector = $"Inspector {i}" });

    private static Inspection Long(int count) => Sample with
    {
        Fieldwork = [.. Enumerable.Range(0, count).Select(i => FieldworkPeriod.Of(First.PlusDays(7 * i), First.PlusDays((7 * i) + 4)))],
        Judgements = [.. Enumerable.Range(0, count).Select(i => Judgement.Of(JudgementAreas.All[i % JudgementAreas.All.Count], i % 2 == 0 ? Grades.Good : Grades.Inadequate))],
    };

    private static Inspection On(int day, int length) => Sample with { Fieldwork = [FieldworkPeriod.Of(First.PlusDays(day), First.PlusDays(day + length))] };

    /// <summary>How many times as much is allocated for four times as many.</summary>
    private static double Growth(Func<int, object> act)
    {
        act(Few);
        return (double)Allocated(() => act(4 * Few)) / Allocated(() => act(Few));
    }

    private static long Allocated(Func<object> act)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        _ = act();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
