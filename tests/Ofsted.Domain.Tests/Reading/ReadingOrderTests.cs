using Ofsted.Domain.Reading;

namespace Ofsted.Domain.Tests;

/// <summary>What converters to reading order take away, or put elsewhere, in documents of invented authorities.</summary>
public class ReadingOrderTests
{
    private const string Visit = """
        14 July 2031

        Dear Ms Fernsby
        Focused visit to Southwold Vale children's services
        His Majesty's Chief Inspector of Boats is leading work on the tide.
        This letter summarises the findings of a focused visit to Southwold Vale children's services on
        3 and 4 June 2031. His Majesty's Inspectors for this visit were Jennyellen Quill and
        Barnaby Thorn.

        What needs to improve in this area of social work practice?
        ◼ The MULTIAGENCY count of boats, so that decisionmaking is uptodate.
        ◼ Berths for 16and 17-year-olds and the wellbeing of the crew.

        Yours sincerely
        Jenny-ellen Quill
        His Majesty's Inspector
        """;

    [Fact]
    public void Hyphens_of_words_that_always_have_one_are_put_back_with_a_finding()
    {
        var reading = ReportReader.Read(Visit);

        reading.Event!.Recommendations!.Select(item => item.Text).Should().Equal(
            "The MULTI-AGENCY count of boats, so that decision-making is up-to-date.",
            "Berths for 16- and 17-year-olds and the wellbeing of the crew.");
        reading.Findings.Where(finding => finding.Code == ReadingFindingCodes.HyphenRestored).Select(finding => finding.Path)
            .Should().Equal("$.recommendations[0]", "$.recommendations[1]");
    }

    [Fact]
    public void Words_stand_as_printed_where_lines_end_with_hyphens()
    {
        var reading = ReportReader.Read(Visit.Replace("The MULTIAGENCY count of boats, so", "The multiagency count of boats in well-\nkept harbours, so", StringComparison.Ordinal));

        reading.Event!.Recommendations![0].Text.Should().StartWith("The multiagency count of boats in well-kept harbours");
        reading.Findings.Should().NotContain(finding => finding.Code == ReadingFindingCodes.HyphenRestored);
    }

    [Fact]
    public void The_title_of_a_letter_ends_where_its_first_sentence_begins()
    {
        ReportReader.Read(Visit).Event!.Document!.Title.Should().Be("Focused visit to Southwold Vale children's services");
        ReportReader.Read(Visit.Replace("Focused visit to Southwold Vale children's services\nHis", "His", StringComparison.Ordinal)).Event!.Document!.Title.Should().BeNull();
    }

    [Fact]
    public void The_inspector_who_signs_is_one_of_the_team_with_or_without_a_hyphen() =>
        ReportReader.Read(Visit).Team.Select(member => $"{member.Name} {member.Role}").Should().Equal("Jenny-ellen Quill LeadInspector", "Barnaby Thorn TeamInspector");

    [Fact]
    public void A_mark_alone_on_its_line_keeps_its_blank()
    {
        var reading = ReportReader.Read(Visit.Replace("decisionmaking is uptodate.", "they show:\n-\n\nan anchor each.", StringComparison.Ordinal));

        reading.Event!.Recommendations![0].Text.Should().EndWith("so that they show: - an anchor each.");
    }

    [Theory]
    [InlineData("Published: 23 August 2013")]
    [InlineData("Age group:\nPublished:\n\nAll\n23 August 2013\n\n\f")]
    public void The_date_of_publication_stands_beside_its_label_or_below(string lines) =>
        ReportReader.Read($"Inspection of looked after children\nservices\nSouthwold Vale Council\nInspection dates:\n15 – 19 July 2013\n{lines}\nContents\n")
            .Event!.Published.Should().Be(new LocalDate(2013, 8, 23));
}
