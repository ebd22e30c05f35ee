using Ofsted.Domain.Data;
using Ofsted.Domain.Json;
using Ofsted.Domain.Query;

namespace Ofsted.Domain.Tests;

/// <summary>What becomes of values that a document, the statistics, a site and inference say differently.</summary>
public class MergeOfSourcesTests
{
    private const string Statistics = "Ofsted's statistics of March 2025";

    private static readonly Inspection Read = new()
    {
        Authority = new AuthorityReference { Name = "Oldham" }, Edition = FrameworkEditions.Ilacs2023, Activity = InspectionActivities.StandardInspection,
        Fieldwork = [Period("2024-05-13", "2024-05-24")], Published = Day("2024-07-12"), LeadInspector = "Ada Vale",
        Judgements = [Judgement.Of(JudgementAreas.ImpactOfLeaders, Grades.Good), Judgement.Of(JudgementAreas.CareLeavers, Grades.Good)],
        Basis = [Of("activity", ValueOrigin.Inferred), Of("published", ValueOrigin.Supplied)],
    };

    private static readonly Inspection Told = new()
    {
        Authority = new AuthorityReference { Name = "Oldham" }, Edition = FrameworkEditions.Ilacs2023, Activity = InspectionActivities.StandardInspection,
        Fieldwork = [Period("2024-05-13", null)], Published = Day("2024-07-12"),
        Judgements = Read.Judgements,
        Basis = [FromStatistics("activity"), FromStatistics("fieldwork"), FromStatistics("published"), FromStatistics("judgements"), Of("edition", ValueOrigin.Inferred)],
    };

    [Fact]
    public void The_document_comes_first_then_statistics_a_site_and_inference() =>
        SourceTrust.Order.Should().Equal(
            ValueOrigin.CrossChecked, ValueOrigin.Stated, ValueOrigin.OfficialStatistics, ValueOrigin.Supplied, ValueOrigin.FileName, ValueOrigin.Inferred);

    [Fact]
    public void The_page_of_queries_gives_the_same_order()
    {
        var rows = File.ReadLines(Repository.PathOf("docs/query.md")).Where(line => line.StartsWith("| ", StringComparison.Ordinal) && line.Length > 4 && char.IsAsciiDigit(line[2]));

        rows.Select(row => row.Split('|')[2].Trim(' ', '`')).Should().Equal(SourceTrust.Order.Select(origin => System.Text.Json.JsonSerializer.Serialize(origin).Trim('"')));
    }

    [Fact]
    public void Of_each_two_origins_the_earlier_is_trusted()
    {
        for (var i = 0; i < SourceTrust.Order.Count; i++)
        {
            for (var j = 0; j < SourceTrust.Order.Count; j++)
                SourceTrust.IsTrustedOver(SourceTrust.Order[i], SourceTrust.Order[j]).Should().Be(i < j);
        }

        SourceTrust.IsTrustedOver(ValueOrigin.Inferred, ValueOrigin.Unspecified).Should().BeTrue();
    }

    [Fact]
    public void A_first_day_alone_is_no_difference_and_is_completed_by_the_document()
    {
        var onto = Set(Read).Merge([Told]);
        var under = Set(Told).Merge([Read]);

        onto.Unchanged.Should().Be(1);
        onto.Settled[0].Fieldwork.Should().Equal(Read.Fieldwork);
        under.Added.Should().BeEmpty();
        under.Settled.Should().ContainSingle().Which.Fieldwork.Should().Equal(Read.Fieldwork);
        under.Settled[0].OriginOf("fieldwork").Should().Be(ValueOrigin.Stated);
        under.Settled[0].OriginOf("activity").Should().Be(ValueOrigin.OfficialStatistics);
        under.Settled[0].LeadInspector.Should().Be("Ada Vale");
    }

    [Theory]
    [InlineData("2024-07-12", ValueOrigin.Stated, false)]
    [InlineData("2024-07-12", ValueOrigin.Supplied, true)]
    [InlineData("2024-07-12", ValueOrigin.Inferred, true)]
    public void The_more_trusted_value_is_taken_and_the_other_is_kept(string held, ValueOrigin origin, bool isTaken)
    {
        var mine = Read with { Published = Day(held), Basis = [Of("published", origin)] };
        var merge = Set(mine).Merge([Told with { Published = Day("2024-07-11") }]);

        var change = merge.Changes.Single().Members.Single(member => member.Member == "published");
        (change.Before, change.After, change.IsAfterTaken).Should().Be((held, "2024-07-11", isTaken));
        change.BeforeBasis!.Origin.Should().Be(origin);
        change.AfterBasis!.Source.Should().Be(Statistics);
        merge.Events.Should().Equal(mine);
        merge.Settled[0].Published.Should().Be(Day(isTaken ? "2024-07-11" : held));
        merge.Settled[0].BasisOf("published")!.Others.Should().Equal(isTaken
            ? new OtherStatement { Origin = origin, Value = held }
            : new OtherStatement { Origin = ValueOrigin.OfficialStatistics, Source = Statistics, Value = "2024-07-11" });
    }

    [Fact]
    public void A_grade_of_the_statistics_does_not_overrule_the_report_and_is_remembered()
    {
        var merge = Set(Read).Merge([Told with { Judgements = [Judgement.Of(JudgementAreas.CareLeavers, Grades.Inadequate), Judgement.Of(JudgementAreas.OverallEffectiveness, Grades.Good)] }]);

        var settled = (Inspection)merge.Settled.Single();
        settled.Judgements.Should().Equal(Read.Judgements);
        settled.BasisOf("judgements")!.Others.Select(other => other.Value).Should().Equal("care-leavers: inadequate");
        merge.Changes.Single().Members.Where(member => member.IsAfterTaken == false).Select(member => member.Member).Should().Equal("care-leavers", "overall-effectiveness");
    }

    [Fact]
    public void Merging_the_same_again_changes_nothing_more()
    {
        InspectionEvent[] others = [Told with { Published = Day("2024-07-11"), Activity = InspectionActivities.ShortInspection }, Read with { LeadInspector = "Bo Reed", Fieldwork = [.. Read.Fieldwork, Period("2024-06-10", "2024-06-11")] }];

        var once = Set(Read).Merge(others).Settled;
        var twice = once.Merge(others).Settled;

        twice.Should().Equal(once);
        once.Should().ContainSingle();
    }

    [Fact]
    public void A_second_period_that_is_learnt_later_is_of_the_same_inspection()
    {
        var fuller = Read with { Fieldwork = [.. Read.Fieldwork, Period("2024-06-10", "2024-06-11")] };
        var second = Read with { Fieldwork = [Period("2024-06-10", "2024-06-11")] };

        var merge = Set(Read).Merge([fuller, second]);

        merge.Added.Should().BeEmpty();
        merge.Settled.Single().Fieldwork.Should().Equal(fuller.Fieldwork);
    }

    [Theory]
    [InlineData("2024-05-20", 1)]
    [InlineData("2024-07-12", 1)]
    [InlineData("2024-07-13", 2)]
    public void A_first_day_that_the_statistics_give_differently_makes_no_second_inspection(string day, int events)
    {
        var merge = Set(Read).Merge([Told with { Fieldwork = [Period(day, null)], Published = null }]);

        merge.Events.Should().HaveCount(events);
        if (events == 1)
            merge.Changes.Single().Members.Should().ContainSingle(member => member.Member == "fieldwork").Which.IsAfterTaken.Should().BeFalse();
    }

    [Fact]
    public void A_re_inspection_with_the_plain_title_is_one_inspection()
    {
        var held = Read with { Edition = FrameworkEditions.Sif2013, Activity = InspectionActivities.SingleInspection, Basis = [] };
        var merge = Set(held).Merge([Told with { Edition = FrameworkEditions.Sif2013, Activity = InspectionActivities.ReInspection }]);

        merge.Added.Should().BeEmpty();
        merge.Settled.Single().Activity.Should().Be(InspectionActivities.SingleInspection);
        merge.Settled.Single().BasisOf("activity")!.Others.Single().Value.Should().Be("re-inspection");
    }

    [Fact]
    public void Statistics_without_days_on_site_are_known_by_the_day_of_publication()
    {
        var undated = Told with { Fieldwork = [] };

        Set(Read).Merge([undated]).Events.Should().HaveCount(1);
        Set(undated).Merge([undated with { Judgements = [] }]).Events.Should().HaveCount(1);
    }

    [Fact]
    public void Inspections_of_areas_merge_too()
    {
        var told = new AreaInspection
        {
            Authority = AreaRuleCases.Send.Authority, Activity = InspectionActivities.AreaSendInspection, Edition = FrameworkEditions.AreaSend2023,
            Fieldwork = [FieldworkPeriod.Of(AreaRuleCases.Send.FirstDay!.Value, null)], Outcome = AreaSendOutcome.Inconsistent,
            Basis = [FromStatistics("fieldwork"), FromStatistics("outcome"), FromStatistics("activity")],
        };

        var merge = Set(AreaRuleCases.Send).Merge([told]);

        merge.Added.Should().BeEmpty();
        var settled = (AreaInspection)merge.Settled.Single();
        settled.Outcome.Should().Be(AreaSendOutcome.SystemicFailings);
        settled.BasisOf("outcome")!.Others.Single().ToString().Should().Be("inconsistent: OfficialStatistics (Ofsted's statistics of March 2025)");
    }

    [Fact]
    public void What_others_say_survives_exchange()
    {
        var settled = Set(Read).Merge([Told with { Published = Day("2024-07-11") }]).Settled.Single();
        var json = OfstedJson.Serialize(settled);

        json.Should().Contain("""
            "published":{"origin":"official-statistics","source":"Ofsted's statistics of March 2025","others":[{"origin":"supplied","value":"2024-07-12"}]}
            """);
        OfstedJson.Deserialize(json, JsonStrictness.Strict).Should().Be(settled);
    }

    [Fact]
    public void A_settled_record_of_several_sources_is_no_event_of_the_statistics()
    {
        var settled = Set(Read).Merge([Told with { Published = Day("2024-07-11") }]).Settled;

        Domain.Rules.RuleCatalogue.CheckHistory(settled.Append(Told)).Findings.Select(finding => finding.Code)
            .Should().NotContain("OFS-OFF-54").And.NotContain("OFS-ACT-52");
    }

    [Fact]
    public void The_record_merged_with_itself_is_settled_as_it_was() =>
        OfstedDataset.Default.Everything.Merge(OfstedDataset.Default.Everything).Settled.Should().Equal(OfstedDataset.Default.Everything);

    private static EventSet Set(params InspectionEvent[] events) => EventSet.From(events);

    private static ValueBasis Of(string member, ValueOrigin origin) => new() { Member = member, Origin = origin };

    private static ValueBasis FromStatistics(string member) => new() { Member = member, Origin = ValueOrigin.OfficialStatistics, Source = Statistics };

    private static FieldworkPeriod Period(string from, string? to) => FieldworkPeriod.Of(Day(from), to is null ? null : Day(to));

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
