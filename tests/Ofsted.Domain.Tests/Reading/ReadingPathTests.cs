using Ofsted.Domain.Reading;

namespace Ofsted.Domain.Tests;

public class ReadingPathTests
{
    [Fact]
    public void Every_path_leads_into_the_record_or_names_a_member_that_it_lacks()
    {
        foreach (var text in Documents.Names.Select(Documents.Text))
        {
            foreach (var damaged in Damaged(text))
            {
                foreach (var strictness in Enum.GetValues<ReadingStrictness>())
                    RecordPaths.Broken(ReportReader.Read(damaged, new ReadingOptions { Strictness = strictness })).Should().BeEmpty();
            }
        }
    }

    [Fact]
    public void A_grade_that_is_left_out_is_named_by_its_list_and_the_others_by_their_new_places()
    {
        var text = Documents.Text("ilacs-2023.txt").Replace("children in care: good", "children in care: inadequate");

        var reading = ReportReader.Read(text, new ReadingOptions { Strictness = ReadingStrictness.CertainOnly });

        reading.Findings.Single(finding => finding.Code == ReadingFindingCodes.GradeConflict).Path.Should().Be("$.judgements");
        ((Inspection)reading.Event!).Judgements[2].Area.Should().Be(JudgementAreas.CareLeavers);
        reading.WhereIs("$.judgements[2].grade").Should().Be(ReportReader.Read(text).WhereIs("$.judgements[3].grade")! with { Path = "$.judgements[2].grade" });
        reading.WhereIs("$.judgements[4].grade").Should().BeNull();
    }

    [Fact]
    public void A_record_that_is_not_given_has_no_places()
    {
        var text = Documents.Text("ilacs-2023.txt").Replace("children in care: good", "children in care: inadequate");

        var reading = ReportReader.Read(text, new ReadingOptions { Strictness = ReadingStrictness.AllOrNothing });

        reading.Values.Should().BeEmpty();
        reading.Findings.Should().OnlyContain(finding => !finding.Path.Contains('['));
    }

    [Theory]
    [InlineData("$.fieldwork[0]")]
    [InlineData("fieldwork[0]")]
    public void A_value_is_found_with_or_without_the_sign_of_the_record(string path) =>
        ReportReader.Read(Documents.Text("ilacs-2023.txt")).WhereIs(path)!.Line.Should().Be(3);

    [Fact]
    public void A_finding_about_the_document_is_about_the_record_as_a_whole() =>
        ReportReader.Read("").Findings.Single().Path.Should().Be(Finding.WholeRecord);

    private static IEnumerable<string> Damaged(string text)
    {
        var lines = text.Split('\n');
        yield return text;
        for (var lost = 0; lost < lines.Length; lost += 7)
            yield return string.Join('\n', lines.Where((_, i) => i % 7 != lost % 7 || i < lost));
        yield return text.Replace("good", "inadequate");
        yield return text.Replace("Inspection date", "Date");
        yield return text[..(text.Length / 2)];
    }
}
