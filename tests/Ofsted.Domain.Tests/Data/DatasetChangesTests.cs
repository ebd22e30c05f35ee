using Ofsted.Domain.Data;

namespace Ofsted.Domain.Tests;

public class DatasetChangesTests
{
    private const string InspectionColumns =
        "urn\tedition\tactivity\tfieldwork\tpublished\tsource_url\timpact-of-leaders\thelp-and-protection\trecommendations_priority\trecommendations_other\tlscb_recommendations_priority\tlscb_recommendations_other\tnational_framework_references";

    private const string VisitColumns = "urn\tactivity\tfieldwork\tpublished\ttopics\timprovements\tpriority_actions\tnational_framework_references";

    private const string First = "80535\tilacs-2026\tshort-inspection\t2027-01-11/2027-01-15\t2027-02-26\thttps://example.org/1\tgood\tgood\t0\t2\t0\t0\t2";

    private const string Second = "80542\tilacs-2026\tstandard-inspection\t2027-03-01/2027-03-12\t2027-04-30\thttps://example.org/2\tgood\tinadequate\t0\t4\t0\t0\t4";

    private const string Visited = "80535\tfocused-visit\t2028-05-09/2028-05-10\t2028-06-13\tfront-door\t2\t0\t2";

    [Fact]
    public void Nothing_changes_from_a_version_to_itself()
    {
        var changes = OfstedDataset.Default.ChangesFrom(OfstedDataset.Default);

        changes.IsEmpty.Should().BeTrue();
        changes.Lines.Should().BeEmpty();
        changes.ToString().Should().Be("2026.11.29 (inspections to 2026-08-31, visits to 2026-01-27) to 2026.11.29 (inspections to 2026-08-31, visits to 2026-01-27): 0 added, 0 removed, 0 changed");
    }

    [Fact]
    public void Events_are_added_removed_and_changed_member_by_member()
    {
        var earlier = Dataset("1", [First, Second], []);
        var later = Dataset(
            "2",
            [First.Replace("2027-02-26", "2027-02-25", StringComparison.Ordinal).Replace("good\tgood", "good\toutstanding", StringComparison.Ordinal)],
            [Visited]);

        var changes = later.ChangesFrom(earlier);

        changes.ToString().Should().Be("1 (to 2028-12-31) to 2 (to 2028-12-31): 1 added, 1 removed, 1 changed");
        changes.Lines.Should().Equal(
            "+ Focused visit, Oldham (80535), 2028-05-09 to 2028-05-10",
            "- Standard inspection, Rochdale (80542), 2027-03-01 to 2027-03-12",
            "~ Short inspection, Oldham (80535), 2027-01-11 to 2027-01-15: published: 2027-02-26 > 2027-02-25",
            "~ Short inspection, Oldham (80535), 2027-01-11 to 2027-01-15: help-and-protection: good > outstanding");
        earlier.ChangesFrom(later).Lines.Should().HaveCount(4).And.Contain(line => line.StartsWith("- Focused visit", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2027-01-11/2027-01-15", "2027-01-12/2027-01-15")] // recognised by its link
    [InlineData("https://example.org/1", "https://example.org/1b")] // by its first day
    public void An_event_is_recognised_when_a_mark_of_it_changes(string before, string after)
    {
        var changes = Dataset("2", [First.Replace(before, after, StringComparison.Ordinal)], []).ChangesFrom(Dataset("1", [First], []));

        changes.Changed.Should().ContainSingle().Which.Members.Should().ContainSingle();
        (changes.Added.Count, changes.Removed.Count).Should().Be((0, 0));
    }

    [Fact]
    public void An_event_is_recognised_by_its_day_of_publication_when_all_else_changed()
    {
        var moved = First.Replace("2027-01-11/2027-01-15", "", StringComparison.Ordinal).Replace("https://example.org/1", "", StringComparison.Ordinal);

        var change = Dataset("2", [moved], []).ChangesFrom(Dataset("1", [First], [])).Changed.Should().ContainSingle().Subject;

        change.Members.Select(member => member.ToString()).Should().Equal(
            "fieldwork: 2027-01-11/2027-01-15 > none", "source: https://example.org/1 > none");
    }

    [Fact]
    public void A_visit_is_never_taken_for_an_inspection()
    {
        var visit = Visited.Replace("2028-05-09/2028-05-10", "2027-01-11/2027-01-15", StringComparison.Ordinal);
        var changes = Dataset("2", [], [visit]).ChangesFrom(Dataset("1", [First], []));

        (changes.Added.Count, changes.Removed.Count, changes.Changed.Count).Should().Be((1, 1, 0));
    }

    [Fact]
    public void The_checksum_is_of_the_facts_and_not_of_their_order()
    {
        var one = Dataset("1", [First, Second], [Visited]);

        Dataset("7", [Second, First], [Visited]).Checksum.Should().Be(one.Checksum);
        one.Checksum.Should().StartWith("sha256:").And.HaveLength(71);
        Dataset("1", [First, Second.Replace("inadequate", "good", StringComparison.Ordinal)], [Visited]).Checksum.Should().NotBe(one.Checksum);
        Dataset("1", [First, Second], [Visited.Replace("front-door", "care-leavers", StringComparison.Ordinal)]).Checksum.Should().NotBe(one.Checksum);
    }

    [Fact]
    public void The_published_record_is_the_one_that_was_reviewed() =>
        OfstedDataset.Default.Checksum.Should().Be("sha256:ccf15730193686559b2e227f962c4e5b822bc5b5b89737ada68eb168720cecf3");

    private static OfstedDataset Dataset(string version, string[] inspections, string[] visits)
    {
        var notes = $"# version: {version}\n# as-of: 2028-12-31\n# source: Invented.\n# licence: None.\n";
        return OfstedDataset.Parse(
            notes + string.Join('\n', [InspectionColumns, .. inspections]) + "\n", notes + string.Join('\n', [VisitColumns, .. visits]) + "\n");
    }
}
