using Ofsted.Domain.Reading;
using Ofsted.Domain.Rules;

namespace Ofsted.Domain.CorpusTests;

/// <summary>What the rules find in real documents as the reader reads them, and in what the documents print beside the outcome.</summary>
public class RulesOnDocumentsTests(ITestOutputHelper output)
{
    [Fact]
    public void Documents_break_no_rule_of_error_severity()
    {
        var errors = new List<string>();
        var counts = new SortedDictionary<string, (int Looked, int Found)>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(Path.Combine(CorpusFolder.Require(), "reports"), "*.txt")
            .Concat(Directory.EnumerateFiles(Path.Combine(CorpusFolder.Require(), "letters"), "*.txt")).Order(StringComparer.Ordinal))
        {
            var reading = ReportReader.Read(File.ReadAllText(file), new ReadingOptions { FileName = Path.GetFileName(file) });
            if (reading.Event is not { } record)
                continue;
            var report = RuleCatalogue.Check(record);
            foreach (var rule in RuleCatalogue.Explain(record).Checked)
            {
                var (looked, found) = counts.GetValueOrDefault(rule.Id);
                counts[rule.Id] = (looked + 1, found + (report.Findings.Any(finding => finding.Code == rule.Id) ? 1 : 0));
            }

            foreach (var finding in report.Findings.Where(finding => finding.Severity >= FindingSeverity.Warning || finding.Path.StartsWith("$.document", StringComparison.Ordinal)))
            {
                output.WriteLine($"{finding.Severity} {Path.GetFileNameWithoutExtension(file)}: {finding}");
                if (finding.Severity == FindingSeverity.Error && KnownSlip.Explaining(finding, record) is null)
                    errors.Add($"{Path.GetFileName(file)}: {finding}");
            }
        }

        foreach (var (id, (looked, found)) in counts)
            output.WriteLine($"{id}: {found} of {looked}");
        errors.Should().BeEmpty();
    }
}
