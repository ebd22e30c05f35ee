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
        • Approximately 21% of the local authority’s children are living in poverty.
        • The proportion of children entitled to free school meals:
             − in primary schools is 18% (the national average is 17%)
             − in secondary schools is 13 % (the national average is 15%).
        • Children and young people from minority ethnic groups account for 5% of all
          children living in the area, compared with 22% in the country as a whole.
        • The largest minority ethnic groups of children and young people in the area are
          Lantern and Upper Lantern.
        • The proportion of children and young people with English as an additional
          language:
             − in primary schools is 3.5% (the national average is 18%)
             − in secondary schools is 2% (the national average is 14%).

        Child protection in this area

        • At 31 August 2014, 1,299 children had been identified through assessment as
          being formally in need of a specialist children’s service. This is an increase from
          1,232 at 31 March 2013.
        • At 31 August 2014, 219 children and young people were the subject of a child
          protection plan. This is a reduction from 301 at 31 March 2013.
        • At 31 August 2014, one child lived in a privately arranged fostering placement.

        Children looked after in this area

        • At 31 August 2014, 280 children are being looked after by the local authority (a
          rate of 70 per 10,000 children). This is an increase from 276 (69 per 10,000
          children) at 31 March 2013. Of this number:
             − 40 (14%) live outside the local authority area


        2
          The local authority was given the opportunity to review this section of the report and has updated it
        with local unvalidated data where this was available.

                                                                                          9
             − 20 live in residential children’s homes, of whom five live out of the
                authority area
             − four live in residential special schools3 all of whom live out of the
                authority area
             − 128 live with foster families, of whom 7% live out of the authority area
             − 16 live with parents, of whom none live out of the authority area
             − there are no unaccompanied asylum-seeking children.

        • In the last 12 months:
             − there have been four adoptions
             − 20 children became subject of special guardianship orders
             − 87 children ceased to be looked after, of whom 13% subsequently
                returned to be looked after
             − 12 children and young people ceased to be looked after and moved on to
                independent living
             − eight children and young people ceased to be looked after and are now
                living in houses of multiple occupancy.

        Other Ofsted inspections

        • The local authority operates three children’s homes. Two were judged to be good
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
        "ctx-fsm-primary-pct = 18 | England 17",
        "ctx-fsm-secondary-pct = 13 | England 15",
        "ctx-minority-ethnic-0-17-pct = 5 | England 22",
        "ctx-minority-ethnic-0-17-pct [largest groups] = Lantern and Upper Lantern",
        "ctx-eal-primary-pct = 3.5 | England 18",
        "ctx-eal-secondary-pct = 2 | England 14",
        "hp-cin-count @ 2014-08-31 = 1299 | PreviousPeriod 2013-03-31 1232",
        "hp-cpp-count @ 2014-08-31 = 219 | PreviousPeriod 2013-03-31 301",
        "hp-private-fostering-count @ 2014-08-31 = 1",
        "cla-count @ 2014-08-31 = 280 | PreviousPeriod 2013-03-31 276",
        "cla-rate @ 2014-08-31 = 70 | PreviousPeriod 2013-03-31 69",
        "cla-outside-la-count @ 2014-08-31 = 40",
        "cla-outside-la-pct @ 2014-08-31 = 14",
        "cla-residential-homes-count @ 2014-08-31 = 20",
        "cla-residential-homes-out-count @ 2014-08-31 = 5",
        "cla-residential-special-count @ 2014-08-31 = 4",
        "cla-residential-special-out-count @ 2014-08-31 = 4",
        "cla-foster-count @ 2014-08-31 = 128",
        "cla-foster-out-pct @ 2014-08-31 = 7",
        "cla-with-parents-count @ 2014-08-31 = 16",
        "cla-with-parents-out-count @ 2014-08-31 = 0",
        "cla-uasc-count @ 2014-08-31 = 0",
        "adp-adopted-count @ last 12 months = 4",
        "cla-sgo-12m @ last 12 months = 20",
        "cla-ceased-12m @ last 12 months = 87",
        "cla-returned-pct @ last 12 months = 13",
        "cla-independent-living-12m @ last 12 months = 12",
        "cla-hmo-12m @ last 12 months = 8",
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

        foreach (var (code, words) in new[] { ("cla-rate", "rate of 70"), ("cla-returned-pct", "13% subsequently"), ("cla-residential-special-out-count", "all of whom"), ("ctx-child-poverty-pct", "21%") })
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
            • Approximately 25% of the local authority's children aged under 16 years are living in low-income families.
            • The proportion of children and young people who speak English as an additional language:
            − in primary schools is 75% (the national average is 20%)

            − in secondary schools is 71% (the national average is 16%).
            Child protection in this area
            • At 31 January 2017, 401 children and young people were the subject of a child protection plan (a rate of 62.5 per 10,000 children). This is an increase from 298 (46 per 10,000 children) at 31 March 2016.
            • In the two years before inspection, six serious incident notifications were submitted to Ofsted, and two serious case reviews (SCRs) were completed.
            • There were three SCRs ongoing at the time of the inspection.
            Children looked after in this area
            • At 31 January 2017, the local authority was looking after 333 children (a rate of 51 per 10,000 children).
            • Of this number:
            − 275 (83%) live outside the local authority area
            − 25 live in residential children's homes. Of this 25, 80% live outside the authority area
            − three live in residential special schools,2 both of the boys and the girl out of the borough
            − one lives in a residential special school2 outside the local authority area
            − seven are unaccompanied asylum-seeking children.
            • In the past 12 months:
            − there have been 12 adoptions
            − no young people ceased to be looked after and are now living in houses in multiple occupation.
            The casework model used in this area
            Signs of 7 Lamps
            """);

        reading.Observations.Select(AreaText.Line).Should().Contain(
        [
            "ctx-childrens-homes-operated = 0",
            "ctx-child-poverty-pct [under 16] = about 25",
            "ctx-eal-primary-pct = 75 | England 20",
            "ctx-eal-secondary-pct = 71 | England 16",
            "hp-cpp-count @ 2017-01-31 = 401 | PreviousPeriod 2016-03-31 298",
            "hp-cpp-rate @ 2017-01-31 = 62.5 | PreviousPeriod 2016-03-31 46",
            "ctx-sin-since-last-inspection @ in the two years before inspection = 6",
            "ctx-scr-count [completed] @ in the two years before inspection = 2",
            "ctx-scr-count [ongoing] = 3",
            "cla-count @ 2017-01-31 = 333",
            "cla-rate @ 2017-01-31 = 51",
            "cla-outside-la-count @ 2017-01-31 = 275",
            "cla-outside-la-pct @ 2017-01-31 = 83",
            "cla-residential-homes-count @ 2017-01-31 = 25",
            "cla-residential-homes-out-pct @ 2017-01-31 = 80",
            "cla-uasc-count @ 2017-01-31 = 7",
            "adp-adopted-count @ past 12 months = 12",
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
                Recommendations                                7
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
        var reading = AreaText.Read(Old.Replace("\uF06E At 31 August 2014, one child", "\uF06E Lamps burn for 70% of the 1,200 boats.\n\uF06E At 31 August 2014, one child"));

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
