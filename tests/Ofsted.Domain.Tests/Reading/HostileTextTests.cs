using System.Text;
using Ofsted.Domain.Reading;

namespace Ofsted.Domain.Tests;

public class HostileTextTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \n\t\f\r\n ")]
    [InlineData("\0\0\0")]
    public void A_text_without_content_is_a_finding(string? text)
    {
        var reading = ReportReader.Read(text);

        reading.Event.Should().BeNull();
        reading.Findings.Should().ContainSingle().Which.Code.Should().Be(ReadingFindingCodes.Empty);
    }

    [Theory]
    [InlineData("The council met on Tuesday. It discussed the Ofsted inspection of services for children in need of help.")]
    [InlineData("%PDF-1.7\n%âãÏÓ\n1 0 obj")]
    [InlineData("{ \"type\": \"inspection\" }")]
    public void Another_text_is_not_recognised(string text) =>
        ReportReader.Read(text).Findings.Should().ContainSingle().Which.Code.Should().Be(ReadingFindingCodes.NotRecognised);

    [Fact]
    public void A_web_page_saved_as_a_report_is_another_document() =>
        ReportReader.Read("<!DOCTYPE html>\n<html><body>\nReport not found\n</body></html>")
            .Findings.Should().ContainSingle().Which.Code.Should().Be(ReadingFindingCodes.OtherDocument);

    [Theory]
    [InlineData("Inspection of Gullmouth Primary School\nHarbour Road, Gullmouth\nInspection dates: 5 and 6 March 2024\nThe quality of education    Good\nOverall effectiveness    Good")]
    [InlineData("Inspection of Gullmouth Children’s Centre\nInspection dates: 5 and 6 March 2024\nOverall effectiveness    Good")]
    [InlineData("Children’s home inspection - full\nInspection date: 5 March 2024\nOverall experiences and progress of children    good")]
    [InlineData("Inspection report for Gullmouth Fostering\nInspection dates: 5 to 9 March 2024\nThe overall experiences and progress of children    good")]
    public void Publications_about_others_than_an_authority_are_told_apart(string text)
    {
        var reading = ReportReader.Read(text);

        reading.Kind.Should().Be(DocumentKind.Other);
        reading.Event.Should().BeNull();
        reading.Findings.Should().ContainSingle().Which.Code.Should().Be(ReadingFindingCodes.OtherDocument);
    }

    [Theory]
    [InlineData("Area SEND inspection of Gullmouth Local Area Partnership\nInspection dates: 5 to 9 March 2024\nInspection outcome")]
    [InlineData("1 May 2024\nDear Local Safeguarding Partnership\nJoint targeted area inspection of Gullmouth\nThis letter summarises the findings of the joint targeted area inspection.")]
    public void What_is_about_an_area_never_becomes_an_inspection_with_grades(string text)
    {
        var reading = ReportReader.Read(text);

        reading.Event.Should().Match(item => item == null || item is AreaInspection);
        reading.HasErrors.Should().BeTrue();
    }

    [Fact]
    public void A_council_paper_that_names_an_inspection_is_not_one() =>
        ReportReader.Read("Gullmouth Council\nCabinet, 1 May 2017\nReport of the Director\n\nInspection of services for children in need of help and protection, children looked after\nand care leavers: our answer\n\nThe council has read the report and is pleased.")
            .Findings.Should().ContainSingle().Which.Code.Should().Be(ReadingFindingCodes.NotRecognised);

    [Fact]
    public void Damaged_documents_never_throw_and_never_lose_the_kind_of_their_findings()
    {
        var random = new Random(20261122);
        foreach (var name in Documents.Names)
        {
            var text = Documents.Text(name);
            for (var i = 0; i < 150; i++)
            {
                var reading = ReportReader.Read(Damage(text, random));
                reading.Findings.Should().OnlyContain(finding => finding.Code.StartsWith("OFS-RDG-") && finding.Severity != FindingSeverity.Unspecified);
            }
        }
    }

    [Theory]
    [InlineData("Inspection of\nInspection dates: 3 to 7 June 2030\nOverall effectiveness Good")]
    [InlineData("Inspection of \n\nOverall effectiveness\nThe impact of leaders on social work")]
    [InlineData("Review of the effectiveness of the Local Safeguarding Children")]
    [InlineData("Focused visit to\nThis letter summarises")]
    [InlineData("This letter summarises the findings of a focused visit")]
    [InlineData("Inspection of Gullmouth children’s services\nInspection dates: 3 to 7 June 2030\nOverall effectiveness Good\nThe end. Dear")]
    public void A_title_and_little_else_gives_findings(string text) =>
        ReportReader.Read(text).Findings.Should().NotBeEmpty();

    [Fact]
    public void Truncation_at_any_place_never_throws()
    {
        var text = Documents.Text("sif-2015-boxes.txt");
        for (var length = 0; length < text.Length; length += 7)
            ReportReader.Read(text[..length]).Should().NotBeNull();
    }

    [Fact]
    public void A_cancelled_reading_stops()
    {
        var read = () => ReportReader.Read(Documents.Text("ilacs-2023.txt"), null, new CancellationToken(canceled: true));

        read.Should().Throw<OperationCanceledException>();
    }

    [Fact]
    public void A_long_list_is_read_to_its_end()
    {
        var letter = new StringBuilder(Documents.Text("letter-2023-priority-action.txt"));
        letter.Replace("◼ The paint.", string.Join('\n', Enumerable.Range(1, 20_000).Select(number => $"◼ Coat {number}.")));

        RecommendationTotals.Of(ReportReader.Read(letter.ToString()).Event!.Recommendations!).Improvements.Should().Be(20_000);
    }

    private static string Damage(string text, Random random)
    {
        var lines = text.Split('\n').ToList();
        for (var i = random.Next(1, 6); i > 0 && lines.Count > 2; i--)
        {
            var at = random.Next(lines.Count);
            switch (random.Next(5))
            {
                case 0:
                    lines.RemoveAt(at);
                    break;
                case 1:
                    lines.Insert(at, lines[random.Next(lines.Count)]);
                    break;
                case 2:
                    (lines[at], lines[^1]) = (lines[^1], lines[at]);
                    break;
                case 3:
                    lines[at] = new string([.. lines[at].Where(_ => random.Next(4) != 0)]);
                    break;
                default:
                    lines[at] += (char)random.Next(1, 0xD7FF);
                    break;
            }
        }

        return string.Join('\n', lines);
    }
}
