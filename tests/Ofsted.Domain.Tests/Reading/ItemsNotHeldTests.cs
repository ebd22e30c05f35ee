using Ofsted.Domain.Csv;
using Ofsted.Domain.Json;
using Ofsted.Domain.Reading;
using static Ofsted.Domain.Tests.SmallDocuments;

namespace Ofsted.Domain.Tests;

/// <summary>Items that could not be read are not held; a document that asks nothing says so.</summary>
public class ItemsNotHeldTests
{
    [Theory]
    [InlineData("➢ The oars.\n➢ The sails.")]
    [InlineData("→ The oars.\n→ The sails.")]
    [InlineData("▶The oars.\n▶The sails.")]
    [InlineData("✔ The oars.\n✔ The sails.")]
    [InlineData("» The oars.\n» The sails.")]
    [InlineData("☐ The oars.\n☐ The sails.")]
    [InlineData("🔹 The oars.\n🔹 The sails.")]
    [InlineData("➡️ The oars.\n➡️ The sails.")]
    [InlineData("\uF0E8 The oars.\n\uF0E8 The sails.")]
    [InlineData("① The oars.\n② The sails.")]
    [InlineData("(a) The oars.\n(b) The sails.")]
    [InlineData("a) The oars.\nb) The sails.")]
    [InlineData("A. The oars.\nB. The sails.")]
    [InlineData("(i) The oars.\n(ii) The sails.")]
    [InlineData("i. The oars.\nii. The sails.")]
    [InlineData("1) The oars.\n2) The sails.")]
    [InlineData("(1) The oars.\n(2) The sails.")]
    [InlineData("1 The oars.\n2 The sails.")]
    [InlineData("1.The oars.\n2.The sails.")]
    [InlineData("Recommendation 1: The oars.\nRecommendation 2: The sails.")]
    public void Items_are_read_whatever_sign_or_ordinal_begins_them(string list) =>
        ReportReader.Read(Ilacs(list: list)).Event!.Recommendations!.Select(item => (item.Number, item.Text))
            .Should().Equal((1, "The oars."), (2, "The sails."));

    [Theory]
    [InlineData("Leaders should mend the oars and dry the sails before the tide turns.", ReadingFindingCodes.RecommendationsInProse)]
    [InlineData("Mend the oars.", ReadingFindingCodes.RecommendationsInProse)]
    [InlineData("(a) Leaders should mend the oars.", ReadingFindingCodes.RecommendationsInProse)]
    [InlineData("", ReadingFindingCodes.RecommendationListMissing)]
    public void A_list_that_cannot_be_read_is_not_held_and_a_finding_says_so(string list, string code)
    {
        var reading = ReportReader.Read(Ilacs(list: list));

        reading.Event!.Recommendations.Should().BeNull();
        reading.Findings.Where(finding => finding.Path == "$.recommendations").Select(finding => finding.Code).Should().Contain(code);
    }

    [Fact]
    public void A_document_without_a_list_holds_no_items()
    {
        var letter = Letter("Focused visit to Gullmouth children’s services", "on 17 and 18 May 2023")
            .Replace("What needs to improve in this area of social work practice?\n\n◼ The oars, and who\n  holds them.\n◼ The sails.\n", "");
        var reading = ReportReader.Read(letter);

        reading.Event!.Recommendations.Should().BeNull();
        reading.Findings.Should().ContainSingle(finding => finding.Path == "$.recommendations").Which.Code.Should().Be(ReadingFindingCodes.RecommendationsMissing);
    }

    [Fact]
    public void A_heading_with_nothing_under_it_asks_nothing_that_was_read()
    {
        var letter = Letter("Focused visit to Gullmouth children’s services", "on 17 and 18 May 2023").Replace("◼ The oars, and who\n  holds them.\n◼ The sails.\n", "");
        var reading = ReportReader.Read(letter);

        reading.Event!.Recommendations.Should().BeNull();
        reading.Findings.Should().ContainSingle(finding => finding.Path == "$.recommendations").Which.Code.Should().Be(ReadingFindingCodes.RecommendationListMissing);
    }

    [Theory]
    [InlineData("There are no recommendations.")]
    [InlineData("Inspectors did not identify any areas for improvement.")]
    [InlineData("There are no areas for improvement.")]
    [InlineData("◼ There are no areas for development.")]
    [InlineData("None.")]
    public void A_document_that_says_that_it_asks_nothing_holds_no_item(string list)
    {
        var reading = ReportReader.Read(Ilacs(list: list));

        reading.Event!.Recommendations.Should().NotBeNull().And.BeEmpty();
        reading.Findings.Should().Contain(finding => finding.Code == ReadingFindingCodes.NoPriorityActions);
    }

    [Theory]
    [InlineData("There are no priority actions.")]
    [InlineData("There are no areas for improvement, except the oars and the sails.")]
    public void A_document_that_may_ask_something_all_the_same_does_not_ask_nothing(string list) =>
        ReportReader.Read(Ilacs(list: list)).Event!.Recommendations.Should().BeNull();

    [Fact]
    public void What_is_not_held_is_absent_from_json_and_an_empty_cell_of_flat_tables()
    {
        var unread = ReportReader.Read(Ilacs(list: "Mend the oars.")).Event!;
        var nothing = ReportReader.Read(Ilacs(list: "There are no recommendations.")).Event!;

        OfstedJson.Serialize(unread).Should().NotContain("recommendations");
        OfstedJson.Serialize(nothing).Should().Contain("\"recommendations\":[]");
        Cell(unread).Should().BeEmpty();
        Cell(nothing).Should().Be("0");
    }

    private static string Cell(InspectionEvent record)
    {
        var lines = EventRows.ToCsv([record]).Split('\n');
        return lines[1].Split(',')[Array.IndexOf(lines[0].TrimEnd('\r').Split(','), "improvements")];
    }
}
