using Ofsted.Domain.Reading;

namespace Ofsted.Domain.CorpusTests;

/// <summary>Other renderings of a real document give the values of the first, and good documents rarely give a warning.</summary>
public class RenderingTests
{
    private const string Bullets = "\uF06E\uF0A7\uF0B7\u2022\u25FC";

    /// <summary>
    /// Documents whose warnings nothing in them justifies, both about the information about the area; the others that have some are
    /// misprinted or say too little.
    /// </summary>
    private const int FalseAlarms = 2;
    private const int JustifiedAlarms = 6;

    [Fact]
    public void Renderings_without_layout_pages_or_bullets_of_their_own_give_the_same_values()
    {
        (string Name, Func<string, string> Render)[] renderings =
        [
            ("no pages", text => text.Replace("\f", "")),
            ("single spaces", text => Lines(text, line => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries)))),
            ("no blank lines", text => string.Join('\n', text.Split('\n').Where(line => line.Trim(' ').Length > 0))),
            ("indented", text => Lines(text, line => line.StartsWith('\f') ? "\f    " + line[1..] : "    " + line)),
            ("unknown bullets", text => string.Concat(text.Select(c => Bullets.Contains(c) ? '\uFFFD' : c))),
        ];
        foreach (var path in Documents())
        {
            var text = File.ReadAllText(path);
            var expected = Values(text, path);
            foreach (var (name, render) in renderings)
                Values(render(text), path).Should().Be(expected, "{0} of {1}", name, Path.GetFileName(path));
        }
    }

    /// <summary>Records, with the wording of every item and all that stands beside the outcome; 97.7% when last measured.</summary>
    [Fact]
    public void Reading_order_gives_the_record_of_the_layout()
    {
        var pairs = Documents().Select(path => (Layout: path, Flow: path.Replace("/reports/", "/reports-flow/", StringComparison.Ordinal).Replace("/letters/", "/letters-flow/", StringComparison.Ordinal))).ToList();
        var same = pairs.Count(pair => ReportReader.Read(File.ReadAllText(pair.Layout)).Event == ReportReader.Read(File.ReadAllText(pair.Flow)).Event);

        pairs.Should().OnlyContain(pair => pair.Layout != pair.Flow);
        ((double)same / pairs.Count).Should().BeGreaterThanOrEqualTo(0.97);
    }

    [Fact]
    public void Good_documents_rarely_give_a_warning() =>
        Documents().Count(path => ReportReader.Read(File.ReadAllText(path), new ReadingOptions { FileName = path }).Findings
            .Any(finding => finding.Severity >= FindingSeverity.Warning)).Should().BeLessThanOrEqualTo(FalseAlarms + JustifiedAlarms);

    private static IEnumerable<string> Documents() => new[] { "reports", "letters" }
        .SelectMany(name => Directory.EnumerateFiles(Path.Combine(CorpusFolder.Require(), name)).Order(StringComparer.Ordinal));

    private static string Lines(string text, Func<string, string> change) => string.Join('\n', text.Split('\n').Select(change));

    private static string Values(string text, string path)
    {
        var read = ReportReader.Read(text, new ReadingOptions { FileName = path }).Event!;
        var judgements = read is Inspection inspection ? string.Join("; ", inspection.Judgements) : "";
        var totals = read.Recommendations is { } items ? $"{RecommendationTotals.Of(items)}" : "items not held";
        return $"{read} {read.Authority} {read.Edition} {read.Activity} {string.Join(' ', read.Fieldwork)} {read.Published} {read.LeadInspector} {judgements} {totals}";
    }
}
