using Ofsted.Domain.Reading;

namespace Ofsted.Domain.Tests;

/// <summary>A letter without blank lines, as pasted text and some converters give it.</summary>
public class RawLetterTests
{
    private const string Beginning = """
        1 June 2023
        Dear Director
        Focused visit to Gullmouth children’s services
        This letter summarises the findings of the focused visit to Gullmouth children’s services on 17 and 18 May 2023.
        His Majesty’s Inspectors for this visit were Ada Fernsby and Bea Quill.
        Headline findings
        The boats go out.
        What needs to improve in this area of social work practice?
        ◼ The oars, and who
        holds them.
        ◼ The sails.
        """;

    private const string End = """
        Main findings
        The boats come back.
        Ofsted will take the findings from this focused visit into account when planning the
        next inspection or visit.
        Yours sincerely
        Ada Fernsby
        His Majesty’s Inspector
        """;

    [Theory]
    [InlineData("\n")]
    [InlineData("\n2\n")]
    [InlineData("\n\f2\n")]
    [InlineData("\n\f2\nThe quay is swept.\n\f3\n")]
    [InlineData("\n2\n\f")]
    [InlineData("\nPage 2 of 3\n\f")]
    public void The_name_that_signs_is_the_lead_inspector_wherever_a_page_ends(string between)
    {
        var reading = ReportReader.Read(Beginning + between + End);

        reading.Event!.LeadInspector.Should().Be("Ada Fernsby");
        reading.Team.Select(member => (member.Name, member.Role)).Should().Equal(("Ada Fernsby", TeamRole.LeadInspector), ("Bea Quill", TeamRole.TeamInspector));
        reading.Findings.Should().NotContain(finding => finding.Path == "$.leadInspector");
    }

    [Fact]
    public void The_lines_of_a_last_page_that_begins_with_its_number_are_no_footnote() =>
        ReportReader.Read(Beginning + "\n\f5\n" + End).Find("planning the next inspection or visit").Should().ContainSingle();

    [Fact]
    public void The_lines_of_a_short_first_page_that_begins_with_its_number_are_no_footnote()
    {
        const string Front = """
            1
            Tidemark Safeguarding Children Board
            Review of the effectiveness of the Local Safeguarding Children
            Board
            (the second since 2012)
            Inspection date: 8 June 2015 – 10 June 2015
            Report published: 6 July 2015
            The board is good
            """;

        var reading = ReportReader.Read(Front + "\n\f2\nContents\nThe boats 3\n\f3\nThe boats\nThe boats go out.\n");

        reading.Event!.Activity.Should().Be(InspectionActivities.LscbReview);
        reading.Event.Published.Should().Be(new LocalDate(2015, 7, 6));
    }

    [Theory]
    [InlineData("Ofsted\nPiccadilly Gate\nStore Street\nManchester\nM1 2WD\nT 0300 123 1231\nwww.gov.uk/ofsted")]
    [InlineData("Piccadilly Gate\nStore Street\nManchester\nM1 2WD\nT 0300 123 1231\nTextphone 0161 618 8524\nenquiries@ofsted.gov.uk\nwww.gov.uk/ofsted")]
    public void The_address_of_the_sender_at_the_end_of_the_first_page_is_no_part_of_an_item(string address) =>
        ReportReader.Read($"{Beginning}\n{address}\n\f2\n{End}").Event!.Recommendations!.Select(item => item.Text)
            .Should().Equal("The oars, and who holds them.", "The sails.");
}
