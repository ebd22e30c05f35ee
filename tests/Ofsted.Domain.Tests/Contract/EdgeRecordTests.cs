using System.Globalization;
using Ofsted.Domain.Csv;
using Ofsted.Domain.Data;
using Ofsted.Domain.Indicators;
using Ofsted.Domain.Json;
using Ofsted.Domain.Oversight;
using Ofsted.Domain.Plans;
using Ofsted.Domain.Query;
using Ofsted.Domain.Rules;
using Ofsted.Domain.Timescales;

namespace Ofsted.Domain.Tests;

/// <summary>No public operation fails on a record whose numbers, dates and texts stand at their limits, unless its documentation says so.</summary>
public class EdgeRecordTests
{
    private const int UsualRounds = 1_500;

    /// <summary>How many records are made, and the seed of the first; the variables ask for more and for others.</summary>
    private const string RoundsVariable = "OFSTED_EDGE_RECORDS";
    private const string SeedVariable = "OFSTED_FIRST_SEED";

    private static readonly Type[] Common = [typeof(Inspection), typeof(Visit), typeof(ImprovementPlan), typeof(ProgressReport), typeof(Observation), typeof(Timescale), typeof(PlanAction), typeof(SuccessMeasure)];

    [Fact]
    public void Records_at_the_edges()
    {
        var rounds = int.TryParse(Environment.GetEnvironmentVariable(RoundsVariable), NumberStyles.None, CultureInfo.InvariantCulture, out var asked) ? asked : UsualRounds;
        _ = int.TryParse(Environment.GetEnvironmentVariable(SeedVariable), NumberStyles.None, CultureInfo.InvariantCulture, out var first);
        Type[] all = [.. SampleValues.RecordTypes.Where(type => !type.IsGenericType)];
        var operations = new PublicOperations();
        var failures = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var seed = first; seed < first + rounds && failures.Count < 40; seed++)
        {
            var values = new RandomValues(seed, deepest: 3, isAtEdges: true);
            var type = seed % 2 == 0 ? Common[seed / 2 % Common.Length] : all[seed / 2 % all.Length];
            foreach (var failure in operations.Do(values.Make(type), values))
                failures.TryAdd(failure.Split(": ")[0], $"{failure} (seed {seed})");
        }

        failures.Values.Should().BeEmpty();
    }

    [Fact]
    public void What_a_record_says_of_itself_is_bounded()
    {
        foreach (var type in SampleValues.RecordTypes.Where(type => !type.IsGenericType && type != typeof(PlanDifference)))
        {
            for (var seed = 0; seed < 20; seed++)
                new RandomValues(seed, deepest: 2, isAtEdges: true).Make(type).ToString()!.Length.Should().BeLessThan(1_000, type.Name);
        }
    }

    [Fact]
    public void Records_that_differ_in_the_fragment_of_their_source_are_not_equal_and_neither_is_their_json()
    {
        Inspection From(string address) => new() { Authority = new AuthorityReference { Urn = 80535 }, Source = new Uri(address) };
        var (one, other) = (From("https://example.org/a#x"), From("https://example.org/a#y"));

        one.Should().NotBe(other);
        OfstedJson.Serialize(one).Should().NotBe(OfstedJson.Serialize(other));
        one.Should().Be(From("https://example.org/a#x"));
        one.GetHashCode().Should().Be(From("https://example.org/a#x").GetHashCode());
    }

    [Fact]
    public void A_day_of_another_calendar_is_the_same_day_in_ours()
    {
        var day = new LocalDate(2024, 5, 13);
        var other = day.WithCalendar(CalendarSystem.HebrewCivil);
        var inspection = new Inspection { Authority = new AuthorityReference { Urn = 80535 }, Published = other, Fieldwork = [FieldworkPeriod.Of(other, other)] };

        inspection.Published.Should().Be(day);
        inspection.FirstDay.Should().Be(day);
        EventSet.From([inspection]).Between(other, other).Should().HaveCount(1);
        EventRows.ToCsv([inspection]).Should().Contain("2024-05-13");
        WorkingDayCalendar.England.Add(other, 1).Should().Be(new LocalDate(2024, 5, 14));
        NextActivity.Expect(OfstedDataset.Default.Events.HistoryOf("Oldham"), other).AsAt.Should().Be(day);
        new PlanAction { Id = "1", Text = "a", Status = PlanActionStatus.InProgress, Due = other }.IsOverdue(other.PlusDays(1)).Should().BeTrue();
    }

    [Fact]
    public void Numbers_at_their_limits_are_kept_within_them()
    {
        var totals = new RecommendationTotals { PriorityActions = int.MaxValue, Improvements = int.MaxValue, LscbImprovements = int.MaxValue };
        var plan = new ImprovementPlan { Title = "P", Authority = new AuthorityReference(), Kind = PlanKind.Improvement, Version = int.MaxValue };

        totals.Items.Should().Be(int.MaxValue);
        totals.ToString().Should().StartWith("2147483647 items");
        plan.NextVersion().Version.Should().Be(int.MaxValue);
        plan.Supersede(new LocalDate(2024, 1, 1)).SupersededBy.Should().Be(int.MaxValue);
        default(RuleNotApplied).ToString().Should().BeEmpty();
        FluentActions.Invoking(() => EventSet.From([null!])).Should().Throw<ArgumentException>().Which.ParamName.Should().Be("events");
    }

    [Fact]
    public void Extreme_limits_of_a_caller_give_no_deadline()
    {
        foreach (var amount in new[] { int.MaxValue, int.MinValue, 0, -1 })
        {
            foreach (var unit in Enum.GetValues<TimescaleUnit>())
            {
                foreach (var back in new[] { true, false })
                {
                    var limit = TimescaleCatalogue.All[0] with { Amount = 5, AmountTo = amount, Unit = unit, CountsBack = back };
                    Deadline.TryFor(limit, new LocalDate(2024, 5, 13), new DeadlineOptions(), out _).Should().BeFalse();
                }
            }
        }
    }
}
