using Ofsted.Domain.Rules;

namespace Ofsted.Domain.Tests;

public class RuleDocumentTests
{
    private const string Update = "OFSTED_UPDATE_DOCS";

    [Fact]
    public void Page_of_the_rules_is_that_of_the_catalogue()
    {
        var path = Path.Combine(RepositoryRoot(), "docs", "rules.md");
        var rendered = RuleDocument.Render();
        if (Environment.GetEnvironmentVariable(Update) == "1")
            File.WriteAllText(path, rendered);

        var committed = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "";
        (committed == rendered).Should().BeTrue($"docs/rules.md is written from the catalogue: run the tests once with {Update}=1 and commit it");
    }

    [Fact]
    public void Every_rule_has_its_anchor_on_the_page()
    {
        var rendered = RuleDocument.Render();

        foreach (var rule in CatalogueRules.OnRecords)
            rendered.Should().Contain($"<a id=\"{rule.Id.ToLowerInvariant()}\"></a>");
    }

    private static string RepositoryRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Ofsted.Domain.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests do not run inside the repository.");
    }
}
