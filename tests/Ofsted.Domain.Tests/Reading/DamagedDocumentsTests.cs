using Ofsted.Domain.Reading;
using static Ofsted.Domain.Tests.SmallDocuments;

namespace Ofsted.Domain.Tests;

/// <summary>What damage takes from a document is not missed in silence: the value that it may have touched has a finding.</summary>
public class DamagedDocumentsTests
{
    private static readonly string Visit = Letter("Focused visit to Gullmouth children’s services", "on 17 and 18 May 2023")
        .Replace("◼ The sails.", "◼ The sails.\n\n◼ The anchor.\n\n◼ The flags.").Replace("holds them.\n", "holds them.\n\n");

    [Fact]
    public void An_undamaged_letter_has_no_finding_on_its_list() =>
        ReportReader.Read(Visit).Findings.Should().NotContain(finding => finding.Path.StartsWith("$.recommendations"));

    [Fact]
    public void A_gap_that_an_item_left_is_a_finding() =>
        Codes(Visit.Replace("◼ The anchor.\n", "")).Should().Equal(ReadingFindingCodes.RecommendationsGap);

    [Fact]
    public void An_item_that_changed_places_with_the_heading_of_its_list_is_in_doubt() =>
        Codes(Visit.Replace("What needs to improve in this area of social work practice?\n\n◼ The oars, and who\n  holds them.\n", "◼ The oars.\nWhat needs to improve in this area of social work practice?\n"))
            .Should().Equal(ReadingFindingCodes.RecommendationDoubtful);

    [Theory]
    [InlineData("What needs to improve in this area of social work practice?", "What neds to improve in this area of sociXl work practice?")]
    [InlineData("Main findings", "Main f!ndings")]
    public void A_heading_with_wrong_characters_is_taken_for_what_it_was_and_named(string heading, string damaged)
    {
        var reading = ReportReader.Read(Visit.Replace(heading, damaged));

        reading.Event!.Recommendations!.Select(item => item.Text).Should().Equal("The oars, and who holds them.", "The sails.", "The anchor.", "The flags.");
        reading.Findings.Should().ContainSingle(finding => finding.Code == ReadingFindingCodes.HeadingDamaged).Which.Path.Should().Be("$.recommendations");
    }

    [Fact]
    public void Areas_for_priority_action_without_a_list_of_improvements_are_a_finding() =>
        Codes(Visit.Replace("What needs to improve in this area of social work practice?", "Areas for priority action")).Should().Equal(ReadingFindingCodes.RecommendationListMissing);

    [Fact]
    public void An_urgent_heading_that_lost_its_place_and_its_items_is_a_finding() =>
        Codes(Sif(boardList: "Priority and immediate action\nWhat does the LSCB need to improve?\n\n40. Count the boats.")).Should().Contain(ReadingFindingCodes.RecommendationListMissing);

    [Theory]
    [InlineData("1 2 3 4", false)]
    [InlineData("1 2 4", true)]
    [InlineData("1 3 2 4", true)]
    [InlineData("1 2 2 3", true)]
    [InlineData("5 6 7", false)]
    public void Pages_that_are_gone_or_moved_are_a_finding(string numbers, bool isBroken)
    {
        var pages = string.Join("\f", numbers.Split(' ').Select(number => $"The boats go out.\n\n                                        {number}\n")) + "\f";

        ReportReader.Read(Visit.Replace("The boats come back.", pages)).Findings.Any(finding => finding.Code == ReadingFindingCodes.PagesOutOfOrder).Should().Be(isBroken);
    }

    [Theory]
    [InlineData("ADA FERNSBY", true)]
    [InlineData("Ada FernSby", true)]
    [InlineData("Ada fernsby", true)]
    [InlineData("A'da Fernsby", true)]
    [InlineData("T Ada Fernsby", true)]
    [InlineData("Ada McFern", false)]
    [InlineData("Ada O’Fern", false)]
    [InlineData("Jenny-ellen de Fern", false)]
    public void A_name_that_is_written_as_names_are_not_is_in_doubt(string name, bool isDoubtful) =>
        ReportReader.Read(Sif(team: $"Lead inspector: {name}")).Findings.Any(finding => finding.Code == ReadingFindingCodes.LeadInspectorDoubtful).Should().Be(isDoubtful);

    [Fact]
    public void Days_of_a_visit_that_lie_weeks_apart_are_in_doubt() =>
        ReportReader.Read(Letter("Focused visit to Gullmouth children’s services", "on 5 and 26 January 2022")).Findings
            .Should().ContainSingle(finding => finding.Code == ReadingFindingCodes.FieldworkDoubtful);

    [Fact]
    public void A_board_whose_review_is_announced_by_a_damaged_title_and_lacks_a_grade_is_an_error()
    {
        var text = Sif(board: "").Replace("Review of the effectiveness of the Local Safeguarding Children\n", "Rview of the effectveness of the Local Safeguarding Children\n");

        ReportReader.Read(text).Findings.Should().ContainSingle(finding => finding.Code == ReadingFindingCodes.LscbGradeMissing)
            .Which.Path.Should().Be("$.judgements");
    }

    /// <summary>A label and another row's grade are lost, so that as many are left of each: their order tells nothing.</summary>
    [Fact]
    public void Grades_of_a_table_that_lost_rows_are_not_paired_by_their_order()
    {
        const string Table = """
            1. {help}                 Good
            2. {looked-after}
                                                                     Inadequate
               permanence


                                                                     Outstanding



                   2.2 {leavers}
            3. {leadership}                 Good
            """;

        var read = (Inspection)ReportReader.Read(Sif(table: Table)).Event!;

        read.GradeOf(JudgementAreas.HelpAndProtection).Should().Be(Grades.Good);
        read.GradeOf(JudgementAreas.CareLeavers).Should().BeNull();
    }

    private static IEnumerable<string> Codes(string text) => ReportReader.Read(text).Findings
        .Where(finding => finding.Path.StartsWith("$.recommendations") && finding.Severity >= FindingSeverity.Warning).Select(finding => finding.Code);
}
