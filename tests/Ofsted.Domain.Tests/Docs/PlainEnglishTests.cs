using System.Text.RegularExpressions;

namespace Ofsted.Domain.Tests.Docs;

/// <summary>Phrases that are not plain English and were replaced once.</summary>
public partial class PlainEnglishTests
{
    [Theory]
    [InlineData(@"\bnobody has said\b", "Not specified.")]
    [InlineData(@"\breckon", "calculation, arithmetic, count")]
    [InlineData(@"\bhangs together\b", "relates to")]
    [InlineData(@"\bin so many words\b", "in words")]
    [InlineData(@"(?<!\bthere )\bis no (?!longer|better|stronger|worse|more|less|such|doubt)[a-z]", "is not a")]
    [InlineData(@"\b(the )?law wants\b", "is due by law")]
    [InlineData(@"\bwhat keeps it\b", "what is delaying it")]
    [InlineData(@"\ba action\b", "an action")]
    [InlineData(@"\b(is|are) passed over\b", "is ignored")]
    [InlineData(@"\bcannot be told\b", "cannot be determined")]
    [InlineData(@"\b(is|are|when|or) not held\b", "not recorded")]
    [InlineData(@"\bcame to be known\b", "became known")]
    [InlineData(@"\bhang together\b", "relate to each other")]
    [InlineData(@"\b(is|are) none that the library knows\b", "is not known to the library")]
    [InlineData(@"\bwords that are known\b", "words the reader recognises")]
    [InlineData(@"\bby every rule\b", "against every rule")]
    [InlineData(@"\brules? (then )?do(es)? not look\b", "is skipped, does not apply")]
    [InlineData(@"\b(is|are) let pass\b", "is accepted")]
    [InlineData(@"\bthe whole is concerned\b", "the finding concerns all of it")]
    public void Replaced_phrase_has_not_come_back(string phrase, string instead)
    {
        var found = Prose()
            .SelectMany(file => file.Lines.Select((line, index) => (file.Name, Number: index + 1, Text: line)))
            .Where(line => Regex.IsMatch(line.Text, phrase, RegexOptions.IgnoreCase))
            .Select(line => $"{line.Name}:{line.Number} {line.Text.Trim()}");

        found.Should().BeEmpty($"'{instead}' is said in its place");
    }

    /// <summary>Comments and texts of the packages, and the pages; not the changelog and the decisions, which quote what was.</summary>
    private static IEnumerable<(string Name, string[] Lines)> Prose()
    {
        var pages = Repository.Files("docs", "*.md").Append(Repository.PathOf("README.md")).Where(page => !IsHistory().IsMatch(Repository.Relative(page)));
        foreach (var page in pages.Concat(Repository.Files("src", "*.md")).Concat(Repository.Files("src", "*.tsv")))
            yield return (Repository.Relative(page), File.ReadAllLines(page));
        foreach (var file in Repository.SourceFiles("src"))
            yield return (Repository.Relative(file), [.. File.ReadLines(file).Select(Words)]);
    }

    /// <summary>What a line of code says to a reader: its comment and its texts.</summary>
    private static string Words(string line) =>
        line.TrimStart() is { } text && text.StartsWith("//", StringComparison.Ordinal) ? text : string.Join(' ', Literal().Matches(line).Select(match => match.Value));

    [GeneratedRegex("\"(?:[^\"\\\\]|\\\\.)*\"")]
    private static partial Regex Literal();

    [GeneratedRegex("^docs/(changelog\\.md|decisions/)")]
    private static partial Regex IsHistory();
}
