using NodaTime;
using Ofsted.Domain.AreaInspections;
using Ofsted.Domain.Official;

namespace Ofsted.Domain.Tests;

/// <summary>Rows on inspections of areas, in files about authorities that do not exist.</summary>
public class OfficialAreaTests
{
    private const string SendHeader =
        "Web link|Local authority code|Area name|Ofsted region|Inspection start date|Inspection publication date|Inspection outcome: written statement of action required?|" +
        "Number significant weaknesses identified in written statement of action|Revisit start date|Revisit publication date|" +
        "Revisit outcome: sufficient progress in addressing all significant weaknesses?|Number significant weaknesses where sufficient progress has been made";

    [Theory]
    [InlineData("2023-10-09", "JTAI", "Serious youth violence", "jtai-2022", "serious-youth-violence")]
    [InlineData("2022-06-27", "Joint targeted area inspection", "Criminal exploitation", "jtai-2022", "criminal-exploitation")]
    [InlineData("2017-03-20", "JTAI", "Domestic abuse", "jtai-2016", "domestic-abuse")]
    [InlineData("2019-11-04", "JTAI - children's mental health", "", "jtai-2016", "mental-health")]
    [InlineData("2022-11-07", "JTAIs", "", "jtai-2022", null)]
    public void A_joint_inspection_of_the_year_has_its_edition_and_theme(string day, string type, string theme, string edition, string? code)
    {
        var area = (AreaInspection)Events("Local authority name|Inspection/Visit date|Publication date|Inspection/Visit type|Overall effectiveness|Visit theme",
            $"Avonvale|{day}|2024-01-05|{type}||{theme}").Single();

        area.Activity.Should().Be(InspectionActivities.JointTargetedAreaInspection);
        area.Edition!.Code.Should().Be(edition);
        area.Theme?.Code.Should().Be(code);
        area.Fieldwork.Should().Equal(FieldworkPeriod.Of(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value, null));
        area.Published.Should().Be(new LocalDate(2024, 1, 5));
        area.OriginOf("fieldwork").Should().Be(ValueOrigin.OfficialStatistics);
        area.OriginOf("edition").Should().Be(ValueOrigin.Inferred);
    }

    [Fact]
    public void An_inspection_and_the_revisit_beside_it_are_two_events()
    {
        var entries = Read(SendHeader,
            "Page|E1|Avonvale|South West|2017-03-27|2017-06-29|Yes|5|2019-02-04|2019-04-11|Some|2",
            "Page|E2|Brightsea|South West|2018-06-25|2018-09-10|No|||||",
            "Page|E3|Coldwick|South West|2021-09-20|2021-11-24|Yes|2|Not revisited yet||||").Entries.Where(entry => entry.Event is not null).ToList();

        entries.Select(entry => (AreaInspection)entry.Event!).Select(area => $"{area.Authority.Name} {area.FirstDay:uuuu-MM-dd} {area.Published:uuuu-MM-dd} {area.WrittenStatementRequired} {area.IsRevisit}")
            .Should().Equal(
                "Avonvale 2017-03-27 2017-06-29 True False", "Avonvale 2019-02-04 2019-04-11  True",
                "Brightsea 2018-06-25 2018-09-10 False False", "Coldwick 2021-09-20 2021-11-24 True False");
        entries.Should().OnlyContain(entry => entry.Event!.Edition == FrameworkEditions.AreaSend2016 && entry.Event.Activity == InspectionActivities.AreaSendInspection);
        entries[1].Findings.Should().ContainSingle(finding => finding.Code == OfficialFindingCodes.RevisitOutcome).Which.Values.Should().Equal("Some");
        entries[0].Event!.Basis.Should().Contain(basis => basis.Member == "writtenStatementRequired" && basis.Origin == ValueOrigin.OfficialStatistics);
    }

    [Theory]
    [InlineData("Typically positive experiences and outcomes", AreaSendOutcome.TypicallyPositive)]
    [InlineData("2 - inconsistent experiences and outcomes", AreaSendOutcome.Inconsistent)]
    [InlineData("Widespread and/or systemic failings", AreaSendOutcome.SystemicFailings)]
    public void An_outcome_since_2023_is_one_of_three(string outcome, AreaSendOutcome expected)
    {
        var area = (AreaInspection)OfficialStatistics.Read(new OdsBook().Sheet(
            "Area_SEND_2024", "Area SEND inspections as at 31 August 2024", "Area name|Inspection start date|Inspection publication date|Inspection outcome",
            $"Avonvale|2024-03-04|2024-05-20|{outcome}").ToBytes()).Events.Single();

        area.Edition.Should().Be(FrameworkEditions.AreaSend2023);
        area.Outcome.Should().Be(expected);
        area.WrittenStatementRequired.Should().BeNull();
        area.OriginOf("outcome").Should().Be(ValueOrigin.OfficialStatistics);
    }

    [Fact]
    public void A_monitoring_inspection_is_a_revisit()
    {
        var events = Events("Area name|Area SEND inspection start date|Area SEND inspection outcome|Monitoring inspection start date", "Avonvale|2023-03-06|Systemic failings|2024-10-07");

        events.Cast<AreaInspection>().Select(area => (area.FirstDay, area.IsRevisit)).Should().Equal((new LocalDate(2023, 3, 6), false), (new LocalDate(2024, 10, 7), true));
    }

    [Fact]
    public void An_outcome_in_unknown_words_gives_a_finding_and_no_value()
    {
        var entry = Read(SendHeader, "Page|E1|Oldham|North West|2017-03-27|2017-06-29|Perhaps||||||").Entries.Single(item => item.Row == 2);

        ((AreaInspection)entry.Event!).WrittenStatementRequired.Should().BeNull();
        entry.Findings.Should().ContainSingle().Which.Code.Should().Be(OfficialFindingCodes.UnknownOutcome);
    }

    [Fact]
    public void Words_that_only_ask_to_send_something_make_no_area_of_a_sheet() =>
        Events("Please send us your comments", "Local authority name|Inspection date|Publication date", "Avonvale|2023-03-06|2023-05-08").Single().Should().BeOfType<Inspection>();

    private static OfficialReading Read(params string[] rows) => OfficialStatistics.Read(new OdsBook().Sheet("Sheet", rows).ToBytes());

    private static EquatableList<InspectionEvent> Events(params string[] rows) => Read(rows).Events;
}
