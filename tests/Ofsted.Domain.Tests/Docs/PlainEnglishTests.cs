using System.Runtime.CompilerServices;
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
    public void Replaced_phrase_has_not_come_back(string phrase, string instead)
    {
        var found = Prose()
            .SelectMany(file => file.Lines.Select((line, index) => (file.Name, Number: index + 1, Text: line)))
            .Where(line => Regex.IsMatch(line.Text, phrase, RegexOptions.IgnoreCase))
            .Select(line => $"{line.Name}:{line.Number} {line.Text.Trim()}");

        found.Should().BeEmpty($"'{instead}' is said in its place");
    }

    /// <summary>Comments and texts of the packages, and the pages; not the changelog and the decisions, which quote what was.</summary>
    private static IEnumerable<(string Name, string[] Lines)> Prose([CallerFilePath] string path = "")
    {
        var root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, "..", "..", ".."));
        var pages = Directory.EnumerateFiles(Path.Combine(root, "docs"), "*.md", SearchOption.AllDirectories)
            .Where(page => Path.GetFileName(page) != "changelog.md" && !page.Contains($"{Path.DirectorySeparatorChar}decisions{Path.DirectorySeparatorChar}"));
        foreach (var file in Directory.EnumerateFiles(Path.Combine(root, "src"), "*.*", SearchOption.AllDirectories).Concat(pages).Append(Path.Combine(root, "README.md")))
        {
            if (IsBuilt().IsMatch(Path.GetRelativePath(root, file)))
                continue;
            if (Path.GetExtension(file) is ".md" or ".tsv")
                yield return (Path.GetRelativePath(root, file), File.ReadAllLines(file));
            else if (Path.GetExtension(file) == ".cs")
                yield return (Path.GetRelativePath(root, file), [.. File.ReadLines(file).Select(Words)]);
        }
    }

    /// <summary>What a line of code says to a reader: its comment and its texts.</summary>
    private static string Words(string line) =>
        line.TrimStart() is { } text && text.StartsWith("//", StringComparison.Ordinal) ? text : string.Join(' ', Literal().Matches(line).Select(match => match.Value));

    [GeneratedRegex("\"(?:[^\"\\\\]|\\\\.)*\"")]
    private static partial Regex Literal();

    [GeneratedRegex(@"(^|[\\/])(bin|obj|_site|dist)[\\/]")]
    private static partial Regex IsBuilt();
}
