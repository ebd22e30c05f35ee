namespace Ofsted.Domain.Tests;

public class MarkdownLinkTests
{
    [Fact]
    public void Every_relative_link_leads_somewhere() =>
        MarkdownLinks.Broken(Repository.Root, Repository.MarkdownFiles()).Should().BeEmpty();

    [Fact]
    public void Every_page_of_docs_can_be_reached_from_the_map()
    {
        var start = Repository.PathOf("docs/index.md");
        var reached = new HashSet<string>(StringComparer.Ordinal) { start };
        var queue = new Queue<string>(reached);
        while (queue.TryDequeue(out var page))
        {
            foreach (var target in MarkdownLinks.Targets(File.ReadAllText(page)))
            {
                var path = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(page)!, target.Split('#')[0]));
                if (path.EndsWith(".md", StringComparison.Ordinal) && File.Exists(path) && reached.Add(path))
                    queue.Enqueue(path);
            }
        }

        Repository.Files("docs", "*.md").Except(reached).Select(Repository.Relative).Should().BeEmpty("a page that nothing links to is not found");
    }

    [Fact]
    public void A_broken_link_is_found()
    {
        var folder = Directory.CreateTempSubdirectory("links");
        try
        {
            var page = Path.Combine(folder.FullName, "page.md");
            File.WriteAllText(page, "# One `Two`\n[a](#one-two) [b](#three) [c](other.md) [d](https://example.org/x) `[e](gone.md)`\n```\n[f](gone.md)\n```\n");

            MarkdownLinks.Broken(folder.FullName, [page]).Should().Equal(
                "page.md: #three has no such heading",
                "page.md: other.md is not there");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void Anchors_follow_the_headings() =>
        MarkdownLinks.Anchors("# A `code` (and) more: [link](x.md)\n## Same\n## Same\n```\n# not a heading\n```\n").Should().BeEquivalentTo(
            "a-code-and-more-link", "same", "same-1");
}
