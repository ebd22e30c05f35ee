using Ofsted.Domain.Json;

namespace Ofsted.Domain.Tests;

/// <summary>What a document prints beside the outcome, in JSON.</summary>
public class JsonDocumentTests
{
    [Fact]
    public void A_wrong_part_is_dropped_and_the_rest_is_kept()
    {
        const string Json = """
            {"type":"inspection","authority":{"urn":80535},"document":{"title":"Inspection","lastParagraph":"many",
             "team":[{"name":"Ann Example","role":"lead-inspector"},{"name":"Bob Example","role":"cook"}],"offices":[{"office":"board-chair","year":2013}]}}
            """;

        var result = OfstedJson.Read(Json).Single();

        result.Findings.Select(problem => $"{problem.Code} {problem.Path}").Should().Equal(
            "OFS-JSN-12 $.document.team[1].role", "OFS-JSN-11 $.document.lastParagraph");
        var document = result.Value!.Document!;
        (document.Title, document.LastParagraph, document.Team!.Count, document.Offices!.Count).Should().Be(("Inspection", null, 1, 1));
        OfstedJson.Read(Json, JsonStrictness.Strict).Single().Value.Should().BeNull();
    }

    [Fact]
    public void What_is_not_held_and_what_is_empty_are_told_apart()
    {
        var visit = new Visit { Authority = new AuthorityReference(), Document = new PublishedDocument { Statutes = [], Team = null } };
        var json = OfstedJson.Serialize(visit);

        json.Should().Contain("\"document\":{\"statutes\":[]}");
        var read = OfstedJson.Deserialize(json).Document!;
        read.Statutes.Should().NotBeNull().And.BeEmpty();
        read.Team.Should().BeNull();
    }

    [Fact]
    public void Records_written_before_there_was_such_a_member_are_read_without_it()
    {
        OfstedJson.Deserialize("""{"type":"visit","authority":{"urn":80535},"activity":"focused-visit"}""", JsonStrictness.Strict).Document.Should().BeNull();
    }
}
