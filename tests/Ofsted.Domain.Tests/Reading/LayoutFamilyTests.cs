using Ofsted.Domain.Reading;
using static Ofsted.Domain.Tests.SmallDocuments;

namespace Ofsted.Domain.Tests;

/// <summary>Layouts that one or two published documents have, in small documents of an invented authority.</summary>
public class LayoutFamilyTests
{
    [Theory]
    [InlineData("Lead inspector: Ada Fernsby, His Majesty’s Inspector\n                Bea Quill, His Majesty’s Inspector")]
    [InlineData("Lead inspectors: Ada Fernsby and Bea Quill, His Majesty’s\n                Inspectors")]
    [InlineData("Lead inspectors: Ada Fernsby, HMI,\n                and Bea Quill, HMI")]
    public void Of_two_lead_inspectors_the_first_is_in_the_record_and_both_are_in_the_team(string printed)
    {
        var reading = ReportReader.Read(Ilacs(lead: printed));

        reading.Event!.LeadInspector.Should().Be("Ada Fernsby");
        reading.Team.Select(member => (member.Name, member.Role)).Should().Equal(("Ada Fernsby", TeamRole.LeadInspector), ("Bea Quill", TeamRole.LeadInspector));
    }

    [Fact]
    public void Items_without_bullets_are_read_by_their_paragraphs_and_named()
    {
        var reading = ReportReader.Read(Ilacs(list: "The oars, and who holds them when\nthe wind is up.\n\nThe sails.\n\nThe anchor."));

        reading.Event!.Recommendations!.Select(item => item.Text).Should().Equal("The oars, and who holds them when the wind is up.", "The sails.", "The anchor.");
        reading.Findings.Should().ContainSingle(finding => finding.Path == "$.recommendations").Which.Code.Should().Be(ReadingFindingCodes.RecommendationNumbersLost);
    }

    [Fact]
    public void Improvements_in_prose_are_not_split_into_items()
    {
        var reading = ReportReader.Read(Ilacs(list: "The oars are short and need replacing. The council knows this, and has a plan for it.\n\nThe sails are in good repair."));

        reading.Event!.Recommendations.Should().BeNull();
        reading.Findings.Should().Contain(finding => finding.Code == ReadingFindingCodes.RecommendationsInProse);
    }

    [Theory]
    [InlineData("The experiences of children in care: outstanding")]
    [InlineData("The experience and progress of children in care is outstanding")]
    [InlineData("Experiences and progress of children in care are: Outstanding")]
    [InlineData("The experiences and progress of children in care outstanding")]
    [InlineData("The experiences and progress of children in\ncare:\noutstanding")]
    public void Headings_repeat_a_grade_in_every_printed_form(string heading)
    {
        var reading = ReportReader.Read(Ilacs(inCare: heading));

        reading.WhereIs("$.judgements[2].grade")!.Origin.Should().Be(ValueOrigin.CrossChecked);
        reading.Paragraphs.Single(paragraph => paragraph.Number == 2).Area.Should().Be(JudgementAreas.ChildrenInCare);
    }

    [Theory]
    [InlineData("Key strengths and weaknesses of the Local Safeguarding Children Board")]
    [InlineData("Inspection judgement about the Local Safeguarding Children Board")]
    [InlineData("Inspection findings – the Local Safeguarding Children Board")]
    public void The_list_of_the_board_ends_with_the_heading_after_it(string heading)
    {
        var reading = ReportReader.Read(Sif(boardList: $"Areas for improvement\n\n40. Count the boats.\n\n41. Count the oars.\n\n{heading}\n\n42. The boats are many."));

        reading.Event!.Recommendations!.Where(item => item.Addressee == RecommendationAddressee.Lscb).Select(item => item.Number).Should().Equal(40, 41);
    }

    [Fact]
    public void A_report_whose_title_names_no_review_of_the_board_needs_no_grade_of_it()
    {
        var text = Sif(board: "", boardList: "The review of the board is published on another day.")
            .Replace("and\nReview of the effectiveness of the Local Safeguarding Children\nBoard1\n", "");

        var reading = ReportReader.Read(text);

        ((Inspection)reading.Event!).Judgements.Should().HaveCount(6);
        reading.Findings.Should().NotContain(finding => finding.Severity == FindingSeverity.Error);
    }

    [Fact]
    public void A_headline_with_paragraphs_before_the_table_is_read()
    {
        var reading = ReportReader.Read(Sif(overall: "Children’s services in Gullmouth are inadequate\n\nThe boats leak, which is not good. They need work to be good again.\nThe harbour requires more room."));

        ((Inspection)reading.Event!).Overall.Should().Be(Grades.Inadequate);
        ((Inspection)reading.Event!).GradeOf(JudgementAreas.HelpAndProtection).Should().Be(Grades.Good);
    }
}
