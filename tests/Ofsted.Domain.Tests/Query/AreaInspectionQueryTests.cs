using Ofsted.Domain.Data;
using Ofsted.Domain.Query;

namespace Ofsted.Domain.Tests;

public class AreaInspectionQueryTests
{
    private static readonly EventSet Everything = OfstedDataset.Default.Everything;

    [Fact]
    public void The_record_holds_119_inspections_of_areas_and_says_what_it_leaves_out()
    {
        var areas = OfstedDataset.Default.AreaInspections.AreaInspections.ToList();

        areas.Should().HaveCount(119);
        areas.Count(area => area.Activity == InspectionActivities.JointTargetedAreaInspection).Should().Be(64);
        areas.GroupBy(area => area.Outcome).Where(group => group.Key is not null).Select(group => (group.Key, Count: group.Count()))
            .Should().BeEquivalentTo([(AreaSendOutcome.TypicallyPositive, 14), (AreaSendOutcome.Inconsistent, 27), (AreaSendOutcome.SystemicFailings, 14)]);
        areas.Should().OnlyContain(area => area.Authority.Name != null && area.Edition != null && area.Inspectorates.Count > 1);
        areas[0].Document!.Inspectorates.Should().Contain("HMIC");
        OfstedDataset.Default.AreaCoverage.Should().Contain("2016 to 2022");
        Everything.Count.Should().Be(OfstedDataset.Default.Events.Count + 119);
    }

    [Fact]
    public void No_rule_finds_an_error_in_them() =>
        Domain.Rules.RuleCatalogue.CheckAll(OfstedDataset.Default.AreaInspections).Findings
            .Where(finding => finding.Severity == FindingSeverity.Error).Should().BeEmpty();

    [Fact]
    public void Burden_counts_weekdays_by_year_and_kind()
    {
        InspectionEvent[] events =
        [
            AreaRuleCases.Joint, AreaRuleCases.Joint with { Fieldwork = [FieldworkPeriod.Of(new(2024, 12, 30), new(2025, 1, 3))] },
            RuleSamples.Ilacs2023, RuleSamples.Ilacs2023 with { Fieldwork = [FieldworkPeriod.Of(new(2024, 5, 24), new(2024, 5, 13))] },
        ];

        InspectionBurden.Of(events).Select(burden => (burden.Year, burden.Activity!.Code, burden.Events, burden.DaysOnSite)).Should().Equal(
            (2024, "joint-targeted-area-inspection", 2, 7), (2024, "standard-inspection", 1, 10), (2025, "joint-targeted-area-inspection", 1, 3));
    }

    [Fact]
    public void What_is_due_next_is_told_of_each_kind()
    {
        var history = EventSet.From([AreaRuleCases.Send, AreaRuleCases.Joint, RuleSamples.Ilacs2023]).Histories.Single();

        var next = NextOfEachKind.Of(history, new(2024, 8, 1));

        next.Services.Activity.Should().NotBeNull();
        next.Area.Select(upcoming => (upcoming.FollowUp.ToString(), upcoming.About)).Should().Equal(
            ("Monitoring inspection within 18 months", new LocalDate(2024, 12, 26)), ("Full inspection within 3 years", new LocalDate(2026, 6, 26)));
        next.Statements.Should().Equal(AreaRuleCases.Joint);
        NextOfEachKind.Of(history, new(2024, 9, 17)).Statements.Should().BeEmpty();
        NextOfEachKind.Of(history, new(2023, 8, 24)).Area.Should().BeEmpty("the report is not public yet");
    }

    [Fact]
    public void Outcomes_of_areas_stand_beside_the_inspections_of_services()
    {
        var pairs = SendBesideServices.Of(Everything, new(2025, 3, 31));

        pairs.Should().HaveCount(55);
        pairs.Should().OnlyContain(pair => pair.Services != null && pair.Area.Outcome != null);
    }

    [Fact]
    public void Pictures_and_texts_show_the_area_in_a_lane_of_its_own()
    {
        InspectionEvent[] events = [RuleSamples.Ilacs2023, AreaRuleCases.Send, AreaRuleCases.Joint];

        var picture = Display.TimelinePicture.Render(events);
        var text = Display.HistoryText.Render(events);

        picture.Should().Contain("The area, not graded").And.Contain("widespread or systemic failings").And.Contain("2 inspections of the area");
        text.Should().Contain("Full inspection within 3 years").And.Contain("Statement due").And.Contain("none: an area is not graded");
    }
}
