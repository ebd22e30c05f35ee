using Ofsted.Domain.Reading;

namespace Ofsted.Domain.Tests;

/// <summary>What the reader puts into the record of what a document prints beside the outcome.</summary>
public class PublishedDocumentReadingTests
{
    private const string Report = """
        Borough of Southwold Vale
        Inspection of services for children in need of help and
        protection
        and
        Review of the effectiveness of the Local Safeguarding
        Children Board
        Report published: 19 January 2015
        Inspection date: 3 November 2014 to 26 November 2014

        Inspectors came by section 136 of the Education and Inspections Act 2006.

        Local leadership

        - The Director of Children's Services has been in post since July 2013 and sails well.
        - The chief executive of the council, who came from a neighbouring
          borough, has been in post since 2009.
        - The chair of the Local Safeguarding Children Board, a sailor, has been in
          post since March 2014.

        What does the local authority need to improve?
        Priority and immediate action
        1. See to it that boats are counted.

        The Local Safeguarding Children Board (LSCB)
        What does the LSCB need to improve?
        There are no areas for priority action.
        """;

    [Fact]
    public void A_report_gives_its_title_date_powers_and_offices()
    {
        var document = ReportReader.Read(Report).Event!.Document!;

        document.Title.Should().StartWith("Inspection of services for children in need of help and protection").And.EndWith("Children Board");
        document.PrintedDate.Should().Be(new LocalDate(2015, 1, 19));
        document.Statutes!.Select(statute => statute.ToString()).Should().Equal("Education and Inspections Act 2006, section 136");
        document.Offices!.Select(office => office.ToString()).Should().Equal(
            "DirectorOfChildrensServices since 2013-07", "ChiefExecutive since 2009", "BoardChair since 2014-03");
        document.VisitNumber.Should().BeNull();
    }

    [Fact]
    public void What_is_denied_to_the_board_is_not_denied_to_the_authority()
    {
        ReportReader.Read(Report).Event!.Document!.SaysNoPriorityAction.Should().BeFalse();
        ReportReader.Read(Report.Replace("1. See to it that boats are counted.", "There are no areas for priority action.", StringComparison.Ordinal))
            .Event!.Document!.SaysNoPriorityAction.Should().BeTrue();
    }

    [Fact]
    public void A_letter_gives_its_team_and_when_the_plan_is_due()
    {
        var letter = Documents.Text("letter-2023-priority-action.txt");
        var document = ReportReader.Read(letter).Event!.Document!;
        var dated = ReportReader.Read(letter + "\n\nThe council should send us an action plan that answers this within 70 3 working days of\nreceiving this letter. Please share an early draft of the action\nplan with us within 20 working days. Assessments took 45 days, and visits are made within 10 working days.\n").Event!.Document!;

        document.Team.Should().HaveCount(2);
        document.LastParagraph.Should().Be(0);
        (dated.ActionPlan!.WithinWorkingDays, dated.ActionPlan.DraftWithinWorkingDays).Should().Be((70, 20));
    }

    [Fact]
    public void A_report_under_ILACS_gives_its_headings_and_no_powers()
    {
        var reading = ReportReader.Read(Documents.Text("ilacs-2026.txt"));

        reading.Event!.Document!.Statutes.Should().BeEmpty();
        reading.Event.Document.PreviousInspections.Should().BeEmpty();
        reading.Event.Document.Offices.Should().BeNull("nobody looks for them in these reports");
        reading.Event.Document.Grades.Should().NotBeNullOrEmpty().And.OnlyContain(printed => ((Inspection)reading.Event).GradeOf(printed.Area) == printed.Grade);
    }
}
