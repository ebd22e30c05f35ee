using Ofsted.Domain.Data;
using Ofsted.Domain.Query;

namespace Ofsted.Domain.Tests;

/// <summary>What would have been expected on the day before each inspection under ILACS, beside what came.</summary>
public class ReplayTests
{
    private static readonly EquatableList<ReplayedExpectation> Replayed = NextActivity.Replay(OfstedDataset.Default.Events);

    [Fact]
    public void The_kind_was_right_in_more_than_nine_of_ten()
    {
        Replayed.Should().HaveCount(324);
        var right = Replayed.Count(item => item.IsRightKind);
        right.Should().BeGreaterThanOrEqualTo(292, "at least 90% are to be right");
        right.Should().Be(304);
        Replayed.Where(item => item.Expected.Activity == InspectionActivities.StandardInspection).Should().HaveCount(176)
            .And.OnlyContain(item => item.IsRightKind);
        Replayed.Should().NotContain(item => item.Expected.Activity == null);
    }

    [Fact]
    public void It_was_wrong_where_a_good_or_outstanding_authority_had_a_standard_inspection()
    {
        Replayed.Where(item => !item.IsRightKind).Select(item => $"{item.Actual.Authority.Name} {item.Actual.FirstDay!.Value.Year}").Should().BeEquivalentTo(
        [
            "Blackburn with Darwen 2022", "York 2022", "Doncaster 2022", "Kent 2022", "Lancashire 2026", "Leeds 2022", "Croydon 2024", "Enfield 2019",
            "Hackney 2019", "Havering 2023", "Manchester 2025", "North East Lincolnshire 2021", "Nottinghamshire 2019", "Oxfordshire 2024",
            "Peterborough 2023", "Sheffield 2023", "Shropshire 2025", "Stockport 2025", "Swindon 2023", "Wigan 2022",
        ]);
        Replayed.Where(item => !item.IsRightKind).Should().OnlyContain(item => item.Actual.Activity == InspectionActivities.StandardInspection);
    }

    [Fact]
    public void Nothing_that_was_published_later_is_used()
    {
        foreach (var item in Replayed)
        {
            item.Expected.AsAt.Should().Be(item.Actual.FirstDay!.Value.PlusDays(-1));
            (item.Expected.Latest is null || item.Expected.Latest.Published <= item.Expected.AsAt).Should().BeTrue();
        }
    }

    [Fact]
    public void An_expectation_without_a_window_is_neither_in_nor_out_of_it()
    {
        var first = Replayed.Single(item => item.Actual.Authority.Name == "Cumberland");

        first.Expected.Latest.Should().BeNull();
        first.IsInWindow.Should().BeNull();
        first.IsRightKind.Should().BeTrue();
        first.ToString().Should().StartWith("Standard inspection, Cumberland").And.EndWith(": expected standard inspection");
    }
}
