using Ofsted.Domain.Indicators;
using Ofsted.Domain.Reading;

namespace Ofsted.Domain.Tests;

/// <summary>Whole blocks of area information: both templates, their headings, pages and footnotes.</summary>
public class AreaBlockTests
{
    private static readonly string Old = """
        Information about this local authority area2
        Children living in this area

        • Approximately 40,000 children and young people under the age of 18 years live
          in Eastmere. This is 22.5% of the total population in the area.
        • Approximately 21% of the children of Eastmere are living in poverty.
        • The share of children who may eat free school meals:
             − in primary schools is 18.5% (the national average is 17.5%)
             − in secondary schools is 13.5 % (the national average is 15.5%).
        • Children and young people from minority ethnic groups account for 5.5% of all
          children living in the area, compared with 22.5% in the country as a whole.
        • The largest minority ethnic groups of children and young people in the area are
          Lantern and Upper Lantern.
        • The share of children who have learned English as an additional
          language:
             − in primary schools is 3.5% (the national average is 18.5%)
             − in secondary schools is 2.5% (the national average is 14.5%).

        Child protection in this area

        • At 7 September 2034, 1,417 children had been identified through assessment as
          being formally in need of a specialist children’s service. This is an increase from
          1,388 at 31 March 2033.
        • At 7 September 2034, 233 young sailors and others were the subject of a child
          protection plan. This is a reduction from 317 at 31 March 2033.
        • At 7 September 2034, one child lived in a privately arranged foster placement by the quay.

        Children looked after in this area

        • At 7 September 2034, 280 children are being looked after by the borough (a
          rate of 70 per 10,000 children). This is an increase from 276 (69 per 10,000
          children) at 31 March 2033. Of this number:
             − 39 (14%) live outside the borough


        2
          The local authority was given the opportunity to count the lamps and lit all 52 of them
        with local unvalidated data, which burns well.

                                                                                          9
             − 22 live in residential children’s homes, five of whom live out of the
                authority area
             − four live in residential special schools3 all of whom sleep out of the
                authority area
             − 131 live with foster families, of whom 6.5% live out of the authority area
             − 15 live with parents, of whom none lives out of the area
             − none is an unaccompanied asylum-seeking child.

        • In the last 12 months:
             − 44 adoptions were made
             − 23 children became subject of special guardianship orders
             − 89 children ceased to be looked after, of whom 17% subsequently
                returned to be looked after
             − 14 young people ceased to be looked after and rowed on to
                independent living
             − nine young people ceased to be looked after and now
                dwell in houses of multiple occupancy.

        Other Ofsted inspections

        • The local authority operates three children’s homes. Two were found and judged to be good
          or outstanding in their most recent Ofsted inspection.
        • The previous inspection of Eastmere’s lamps was in January 2013.

        Other information about this area

        • The Keeper of 14 Lamps has been in post since July 2013.

""".Replace('•', '\uF06E').Replace('−', '\uF02D');

    private static readonly string[] OldObservations =
    [
        "ctx-pop-0-17 = about 40000",
        "ctx-pop-0-17-share = 22.5",
        "ctx-child-poverty-pct = about 21",
        "ctx-fsm-primary-pct = 18.5 | England 17.5",
        "ctx-fsm-secondary-pct = 13.5 | England 15.5",
        "ctx-minority-ethnic-0-17-pct = 5.5 | England 22.5",
        "ctx-minority-ethnic-0-17-pct [largest groups] = Lantern and Upper Lantern",
        "ctx-eal-primary-pct = 3.5 | England 18.5",
        "ctx-eal-secondary-pct = 2.5 | England 14.5",
        "hp-cin-count @ 2034-09-07 = 1417 | PreviousPeriod 2033-03-31 1388",
        "hp-cpp-count @ 2034-09-07 = 233 | PreviousPeriod 2033-03-31 317",
        "hp-private-fostering-count @ 2034-09-07 = 1",
        "cla-count @ 2034-09-07 = 280 | PreviousPeriod 2033-03-31 276",
        "cla-rate @ 2034-09-07 = 70 | PreviousPeriod 2033-03-31 69",
        "cla-outside-la-count @ 2034-09-07 = 39",
        "cla-outside-la-pct @ 2034-09-07 = 14",
        "cla-residential-homes-count @ 2034-09-07 = 22",
        "cla-residential-homes-out-count @ 2034-09-07 = 5",
        "cla-residential-special-count @ 2034-09-07 = 4",
        "cla-residential-special-out-count @ 2034-09-07 = 4",
        "cla-foster-count @ 2034-09-07 = 131",
        "cla-foster-out-pct @ 2034-09-07 = 6.5",
        "cla-with-parents-count @ 2034-09-07 = 15",
        "cla-with-parents-out-count @ 2034-09-07 = 0",
        "cla-uasc-count @ 2034-09-07 = 0",
        "adp-adopted-count @ last 12 months = 44",
        "cla-sgo-12m @ last 12 months = 23",
        "cla-ceased-12m @ last 12 months = 89",
        "cla-returned-pct @ last 12 months = 17",
        "cla-independent-living-12m @ last 12 months = 14",
        "cla-hmo-12m @ last 12 months = 9",
        "ctx-childrens-homes-operated = 3",
        "ctx-childrens-homes-good = 2",
    ];

    [Fact]
    public void The_template_of_2014_is_read_line_by_line()
    {
        var reading = AreaText.Read(Old);

        reading.Observations.Select(AreaText.Line).Should().Equal(OldObservations);
        reading.Observations.Should().OnlyContain(observation => observation.Caveats.Any(caveat => caveat.Code == CaveatCodes.Unvalidated));
        AreaFindings(reading).Should().BeEmpty();
    }

    [Fact]
    public void Each_observation_names_its_line_unit_and_authority()
    {
        var lines = ("Borough of Eastmere\n" + Old).Split('\n');
        var reading = AreaText.Read(Old);
        var first = reading.Observations[0].Line!.Value;

        foreach (var (code, words) in new[] { ("cla-rate", "rate of 70"), ("cla-returned-pct", "17% subsequently"), ("cla-residential-special-out-count", "all of whom"), ("ctx-child-poverty-pct", "21%") })
        {
            var place = Array.FindIndex(lines, line => line.Contains(words)) - Array.FindIndex(lines, line => line.Contains("40,000"));
            reading.Observations.Single(observation => observation.IndicatorCode == code).Line.Should().Be(first + place);
        }

        reading.Observations.Select(observation => observation.Unit).Should().Contain([MeasurementUnit.Count, MeasurementUnit.Percent, MeasurementUnit.RatePer10000]);
        reading.Observations.Should().OnlyContain(observation => observation.Authority == reading.Event!.Authority);
    }

    [Fact]
    public void The_template_of_2015_is_read_line_by_line()
    {
        var reading = AreaText.Read("""
            Information about the local authority area1
            Previous Ofsted inspections
            • The local authority does not operate any children's homes.
            • The last inspection of the local authority's 12 lamps was in July 2012.
            Local leadership
            • The 3rd keeper has been in post since March 2016, following eight months as the second.
            Children living in this area
            • Approximately 25% of all children aged under 16 years live in low-income families.
            • The share of children and young people who speak English as an additional language:
            − in primary schools is 74.5% (the national average is 20.5%)

            − in secondary schools is 70.5% (the national average is 16.5%).
            Child protection in this area
            • At 8 February 2037, 401 children had a child protection plan (a rate of 62.5 per 10,000 children). This is up from 298 (46 per 10,000 children) at 31 March 2036.
            • In the two years before inspection, 13 serious incident notifications were handed to Ofsted, and four serious case reviews (SCRs) were completed.
            • There were three SCRs ongoing when the inspectors sailed in.
            Children looked after in this area
            • At 8 February 2037, the local authority was looking after 333 children (a rate of 51 per 10,000 children).
            • Of this number:
            − 276 (83%) live outside the local authority area
            − 26 live in residential children's homes. Of this 26, 80.5% live outside the authority area
            − two sail to residential special schools
            − one lives in a residential special school2 outside the local authority area
            − seven are unaccompanied asylum-seeking children.
            • In the past 12 months:
            − there have been 47 adoptions
            − no young people left care for houses in multiple occupation.
            The casework model used in this area
            Signs of 7 Lamps
            """);

        reading.Observations.Select(AreaText.Line).Should().Contain(
        [
            "ctx-childrens-homes-operated = 0",
            "ctx-child-poverty-pct [under 16] = about 25",
            "ctx-eal-primary-pct = 74.5 | England 20.5",
            "ctx-eal-secondary-pct = 70.5 | England 16.5",
            "hp-cpp-count @ 2037-02-08 = 401 | PreviousPeriod 2036-03-31 298",
            "hp-cpp-rate @ 2037-02-08 = 62.5 | PreviousPeriod 2036-03-31 46",
            "ctx-sin-since-last-inspection @ in the two years before inspection = 13",
            "ctx-scr-count [completed] @ in the two years before inspection = 4",
            "ctx-scr-count [ongoing] = 3",
            "cla-count @ 2037-02-08 = 333",
            "cla-rate @ 2037-02-08 = 51",
            "cla-outside-la-count @ 2037-02-08 = 276",
            "cla-outside-la-pct @ 2037-02-08 = 83",
            "cla-residential-homes-count @ 2037-02-08 = 26",
            "cla-residential-homes-out-pct @ 2037-02-08 = 80.5",
            "cla-uasc-count @ 2037-02-08 = 7",
            "adp-adopted-count @ past 12 months = 47",
            "cla-hmo-12m @ past 12 months = 0",
        ]);
        reading.Observations.Select(observation => observation.IndicatorCode).Should().NotContain("cla-foster-count");
    }

    [Theory]
    [InlineData("Information about this Local Authority area2")]
    [InlineData("Information about this local authority are")]
    [InlineData("Information about this local authority")]
    [InlineData("## Information about the local authority area")]
    [InlineData("Information about this local authority area³")]
    public void The_heading_may_be_cut_or_carry_a_footnote(string heading)
    {
        var reading = AreaText.Read(Old.Replace("Information about this local authority area2", heading));

        reading.Observations.Should().HaveCount(OldObservations.Length);
        AreaFindings(reading).Should().BeEmpty();
    }

    [Fact]
    public void Without_its_heading_the_block_is_found_by_its_sub_headings()
    {
        var reading = AreaText.Read(Old.Replace("Information about this local authority area2", "Infrmtin abut ths lcl"));

        reading.Observations.Should().HaveCount(OldObservations.Length);
        AreaFindings(reading).Should().Equal(ReadingFindingCodes.AreaBlockHeadingMissing);
    }

    [Fact]
    public void The_entry_of_a_table_of_contents_is_not_the_block()
    {
        var contents = """
            Information about this local authority area        5
                Recommendations                                6
                Summary for children and young people          7
            The authority                                      8
                Leadership                                     9
                Lamps                                         10
                Oars                                          11

            """;

        AreaText.Read(contents + "The local authority\n" + Old).Observations.Should().HaveCount(OldObservations.Length);
    }

    [Fact]
    public void A_report_without_the_block_says_so()
    {
        AreaFindings(AreaText.Read("Lamps and oars\n")).Should().Equal(ReadingFindingCodes.AreaBlockMissing);
        ReportReader.Read(Documents.Text("ilacs-2023.txt")).Findings.Should().NotContain(finding => finding.Code.StartsWith("OFS-RDG-8"));
    }

    [Fact]
    public void A_block_of_which_nothing_can_be_read_says_so() =>
        AreaFindings(AreaText.Read("Information about this local authority area\nChildren living in this area\n• The lamps are lit at dusk.\n"))
            .Should().Equal(ReadingFindingCodes.AreaBlockUnreadable);

    [Fact]
    public void Numbers_that_were_not_understood_are_named_with_their_line()
    {
        var reading = AreaText.Read(Old.Replace("\uF06E At 7 September 2034, one child", "\uF06E Lamps burn for 70% of the 1,200 boats.\n\uF06E At 7 September 2034, one child"));

        reading.Observations.Should().HaveCount(OldObservations.Length);
        var finding = reading.Findings.Single(found => found.Code == ReadingFindingCodes.AreaLineNotUnderstood);
        finding.Line.Should().Be(reading.Observations.Single(observation => observation.IndicatorCode == "hp-private-fostering-count").Line - 1);
    }

    [Fact]
    public void Prose_after_the_block_is_not_read() =>
        AreaText.Read(Old).Observations.Where(observation => observation.IndicatorCode == "cla-count").Should().ContainSingle();

    private static IEnumerable<string> AreaFindings(ReportReading reading) =>
        reading.Findings.Select(finding => finding.Code).Where(code => code.StartsWith("OFS-RDG-8", StringComparison.Ordinal));
}
