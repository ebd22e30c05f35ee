using Ofsted.Domain.Reading;
using static Ofsted.Domain.Tests.SmallDocuments;

namespace Ofsted.Domain.Tests;

/// <summary>Lists that headings, pages and their numbers break off are read on, or a finding says that they are not.</summary>
public class BrokenListTests
{
    private static readonly string[] Items =
        [.. "sail hull oar rope net mast".Split(' ').Select((word, place) => $"{place + 1}.   Mend the {word} before the tide turns and tell the crews what was\n     done about it.")];

    [Theory]
    [InlineData("Quality of practice")]
    [InlineData("Leadership and management")]
    [InlineData("The experiences and progress of care leavers")]
    [InlineData("The experiences and progress of children who need help and\nprotection")]
    [InlineData("Overview")]
    [InlineData("Summary")]
    public void A_sub_heading_between_items_ends_no_list_wherever_a_page_ends(string heading)
    {
        string[] lists =
        [
            $"Recommendations\n\n{heading}\n\n{string.Join("\n\n", Items)}",
            $"Recommendations\n\n{Items[0]}\n\n{heading}\n\n{string.Join("\n\n", Items[1..])}",
            $"Recommendations\n\n{heading}\n\n{Items[0]}\n\n\f2\n{string.Join("\n\n", Items[1..])}",
            $"Recommendations\n{Items[0]}\n{heading}\n\f7\n{string.Join('\n', Items[1..])}",
        ];

        foreach (var list in lists)
            ReadItems(list).Should().Equal(1, 2, 3, 4, 5, 6);
        Read(lists[1]).Event!.Recommendations![1].Theme.Should().Be(heading.Replace('\n', ' '));
    }

    [Theory]
    [InlineData("2")]
    [InlineData("2.")]
    [InlineData("- 2 -")]
    [InlineData("– 7 –")]
    [InlineData("[7]")]
    [InlineData("7 | Page")]
    [InlineData("Page | 7")]
    [InlineData("Page 7 of 30")]
    [InlineData("7 of 30")]
    [InlineData("7/30")]
    public void The_number_of_a_page_is_no_item_and_no_part_of_one(string number)
    {
        foreach (var pageEnd in (string[])[$"\n\n{number}\n", $"\n{number}\n\f", $"\n\f{number}\n"])
        {
            var reading = Read($"Recommendations\n\n{Items[0]}{pageEnd}{string.Join("\n\n", Items[1..])}");

            reading.Event!.Recommendations!.Where(item => item.Addressee == RecommendationAddressee.LocalAuthority).Select(item => item.Number).Should().Equal(1, 2, 3, 4, 5, 6);
            reading.Event.Recommendations![0].Text.Should().EndWith("what was done about it.");
            reading.Event.Recommendations[1].Text.Should().StartWith("Mend the hull");
        }
    }

    [Theory]
    [InlineData("Findings")]
    [InlineData("Strengths")]
    [InlineData("Local Safeguarding Children Board")]
    public void Numbers_that_run_on_after_a_heading_that_ends_the_list_are_a_finding(string heading)
    {
        var reading = Read($"Recommendations\n\n{string.Join("\n\n", Items[..2])}\n\n{heading}\n\n{string.Join("\n\n", Items[2..])}");

        reading.Findings.Should().Contain(finding => finding.Code == ReadingFindingCodes.RecommendationsGap && finding.Message.Contains("from 3 on"));
    }

    [Fact]
    public void Items_after_many_that_were_lost_are_items_and_the_gap_is_a_finding()
    {
        var reading = Read($"Recommendations\n\n{Items[0]}\n\n12.  Count the boats.");

        reading.Event!.Recommendations!.Select(item => item.Number).Should().StartWith([1, 12]);
        reading.Findings.Should().Contain(finding => finding.Code == ReadingFindingCodes.RecommendationsGap && finding.Path == "$.recommendations[1]");
    }

    [Fact]
    public void Numbers_that_begin_anew_under_a_sub_heading_are_those_of_items()
    {
        var items = Read("Recommendations\n\nHarbour\n\n1. Sew the sail.\n\n2. Tar the hull.\n\nQuay\n\n1. Sweep the steps.\n\n2. Mend the rail.").Event!.Recommendations!;

        items.Take(4).Select(item => (item.Theme, item.Text)).Should().Equal(
            ("Harbour", "Sew the sail."), ("Harbour", "Tar the hull."), ("Quay", "Sweep the steps."), ("Quay", "Mend the rail."));
    }

    [Fact]
    public void The_part_after_the_list_stays_out_of_it_though_its_numbers_run_on()
    {
        var reading = Read("Recommendations\n\n1. Sew the sail.\n\n2. Tar the hull.\n\nInspection findings\n\n3. The hull is sound. It was tarred last year. Crews were told of it in good time.");

        reading.Event!.Recommendations!.Where(item => item.Addressee == RecommendationAddressee.LocalAuthority).Select(item => item.Number).Should().Equal(1, 2);
        reading.Findings.Should().NotContain(finding => finding.Code == ReadingFindingCodes.RecommendationsGap);
    }

    [Fact]
    public void Pages_that_count_all_pages_run_on()
    {
        var pages = string.Join("\f", Enumerable.Range(1, 3).Select(page => $"The boats go out.\n\n   Page {page} of 3\n")) + "\f";

        ReportReader.Read(Sif().Replace("The boats go out.", pages)).Findings.Should().NotContain(finding => finding.Code == ReadingFindingCodes.PagesOutOfOrder);
    }

    private static ReportReading Read(string list) => ReportReader.Read(Sif(list: list));

    private static IEnumerable<int?> ReadItems(string list) =>
        Read(list).Event!.Recommendations!.Where(item => item.Addressee == RecommendationAddressee.LocalAuthority).Select(item => item.Number);
}
