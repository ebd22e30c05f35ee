using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Ofsted.Domain.Json;
using Ofsted.Domain.Rules;
using Ofsted.Domain.Testing;
using static System.FormattableString;

namespace Ofsted.Domain.Tests;

/// <summary>The pack: written from the cases of these tests, and held to what those expect.</summary>
public class ConformancePackTests
{
    private const string PackFile = "src/Ofsted.Domain.Testing/conformance.json";

    [Fact]
    public void The_file_of_the_pack_is_that_of_the_cases() => CommittedFile.ShouldBe(PackFile, Write());

    [Fact]
    public void Every_rule_has_a_passing_a_failing_and_a_boundary_case()
    {
        foreach (var rule in CatalogueRules.OnRecords)
        {
            ConformancePack.CasesOf(rule.Id).Select(one => one.Kind).Distinct().Should().BeEquivalentTo(
                [ConformanceCaseKind.Passing, ConformanceCaseKind.Failing, ConformanceCaseKind.Boundary], rule.Id);
        }

        ConformancePack.Cases.Select(one => one.Rule).Distinct().Should().BeEquivalentTo(CatalogueRules.OnRecords.Select(rule => rule.Id));
        ConformancePack.Cases.Select(one => one.Id).Should().OnlyHaveUniqueItems();
        ConformancePack.Version.Should().Be("0.1.0");
    }

    [Fact]
    public void Every_case_gives_what_it_expects_and_its_rule_looks()
    {
        foreach (var one in ConformancePack.Cases)
        {
            one.Verify();
            (one.IsHistory ? RuleCatalogue.ExplainHistory(one.ReadEvents()) : RuleCatalogue.Explain(one.ReadEvents()[0], one.AsAt)).Checked.Any(rule => rule.Id == one.Rule).Should().BeTrue(one.Id);
            if (one.Kind != ConformanceCaseKind.Boundary)
                one.Expected.Any(finding => finding.Rule == one.Rule).Should().Be(one.Kind == ConformanceCaseKind.Failing, one.Id);
        }
    }

    [Fact]
    public void Boundary_cases_are_on_the_side_on_which_they_were_put()
    {
        var problems = new List<string>();
        foreach (var (one, isHistory) in BoundaryCases.Events.Select(one => (one, false)).Concat(BoundaryCases.Histories.Select(one => (one, true))))
        {
            var report = isHistory ? RuleCatalogue.CheckHistory(one.Records) : RuleCatalogue.Check(one.Records[0], one.AsAt);
            var coverage = isHistory ? RuleCatalogue.ExplainHistory(one.Records) : RuleCatalogue.Explain(one.Records[0], one.AsAt);
            var reason = coverage.NotApplicable.FirstOrDefault(item => item.Rule.Id == one.Id).Reason;
            var found = report.Findings.Where(finding => finding.Code == one.Id).Select(finding => finding.Path).ToList();
            if (reason is not null || found.Count != (one.Path is null ? 0 : 1) || (one.Path is not null && found[0] != one.Path))
                problems.Add($"{one.Id} {one.Note}: {reason}{string.Join(", ", found)}");
        }

        problems.Should().BeEmpty();
    }

    [Fact]
    public void A_case_fails_when_a_rule_is_broken()
    {
        var one = ConformancePack.CasesOf("OFS-DAT-07").First(one => one.Kind == ConformanceCaseKind.Failing);
        var missing = () => one.Verify([]);
        var surplus = () => one.Verify(one.Expected.Add(new ExpectedFinding { Rule = "OFS-DAT-08", Severity = FindingSeverity.Information, Path = "$" }));
        var elsewhere = () => one.Verify(one.Expected.Select(finding => finding with { Path = "$.edition" }));
        var all = () => ConformancePack.Verify(each => each.Check(RuleSet.All.Without("OFS-DAT-07")).Findings.Select(ExpectedFinding.Of));

        missing.Should().Throw<ConformanceException>().WithMessage("*OFS-DAT-07/failing-1*missing: warning OFS-DAT-07 at $.published*");
        surplus.Should().Throw<ConformanceException>().WithMessage("*not expected: information OFS-DAT-08 at $*");
        elsewhere.Should().Throw<ConformanceException>().WithMessage("*missing*not expected*");
        all.Should().Throw<ConformanceException>().WithMessage("*cases differ*OFS-DAT-07/failing-1*");
        ConformancePack.Verify(each => each.Check().Findings.Select(ExpectedFinding.Of));
    }

    [Fact]
    public void Findings_are_compared_with_their_number()
    {
        var one = ConformancePack.CasesOf("OFS-DAT-07").First(one => one.Kind == ConformanceCaseKind.Failing);
        var twice = () => one.Verify(one.Expected.Concat(one.Expected));

        twice.Should().Throw<ConformanceException>().WithMessage("*not expected*");
        one.Verify(one.Expected.Reverse());
    }

    private static List<string> Write()
    {
        return
        [
            "{",
            "  \"format\": \"ofsted-domain-conformance/1\",",
            "  \"version\": \"0.1.0\",",
            "  \"cases\": [",
            .. Separated([.. CatalogueRules.OnRecords.SelectMany(CasesOf)]),
            "  ],",
            "  \"planCases\": [",
            .. Separated([.. PlanConformance.Lines()]),
            "  ]",
            "}",
        ];
    }

    private static IEnumerable<string> Separated(List<string> lines) =>
        lines.Select((line, index) => "    " + line + (index < lines.Count - 1 ? "," : ""));

    private static IEnumerable<string> CasesOf(Rule rule) => rule.Scope == RuleScope.Event
        ?
        [
            .. Number(rule, "passing", Passing(rule, RuleSamples.All.Select(sample => new InspectionEvent[] { sample }))),
            .. Number(rule, "failing", EventRuleCases.All.Where(fault => fault.Id == rule.Id).Select(fault => (fault.Fault, new[] { fault.Event }, fault.AsAt, (string?)fault.Path))),
            .. Number(rule, "boundary", BoundaryCases.Events.Where(one => one.Id == rule.Id).Select(one => (one.Note, one.Records, one.AsAt, one.Path))),
        ]
        :
        [
            .. Number(rule, "passing", Passing(rule, HistoryRuleCases.Sound)),
            .. Number(rule, "failing", HistoryRuleCases.All.Where(fault => fault.Id == rule.Id).Select(fault => (fault.Fault, fault.History, (LocalDate?)null, (string?)fault.Path))),
            .. Number(rule, "boundary", BoundaryCases.Histories.Where(one => one.Id == rule.Id).Select(one => (one.Note, one.Records, one.AsAt, one.Path))),
        ];

    /// <summary>The first sound record at which the rule looks.</summary>
    private static IEnumerable<(string, InspectionEvent[], LocalDate?, string?)> Passing(Rule rule, IEnumerable<InspectionEvent[]> records)
    {
        LocalDate? asAt = rule.Id == "OFS-DAT-19" ? new LocalDate(2026, 11, 22) : null;
        return records
            .Where(record => Explain(rule, record, asAt).Checked.Contains(rule) && Check(rule, record, asAt).Findings.All(finding => finding.Code != rule.Id))
            .Take(1)
            .Select(record => ("a sound record", record, asAt, (string?)null));
    }

    private static RuleReport Check(Rule rule, InspectionEvent[] records, LocalDate? asAt) =>
        rule.Scope == RuleScope.History ? RuleCatalogue.CheckHistory(records) : RuleCatalogue.Check(records[0], asAt);

    private static RuleCoverage Explain(Rule rule, InspectionEvent[] records, LocalDate? asAt) =>
        rule.Scope == RuleScope.History ? RuleCatalogue.ExplainHistory(records) : RuleCatalogue.Explain(records[0], asAt);

    private static IEnumerable<string> Number(Rule rule, string kind, IEnumerable<(string Note, InspectionEvent[] Records, LocalDate? AsAt, string? Path)> cases) =>
        cases.Select((one, index) => Line(rule, kind, Invariant($"{rule.Id}/{kind}-{index + 1}"), one.Note, one.Records, one.AsAt, one.Path));

    /// <summary>What is typed for the rule itself, and what the others find beside it.</summary>
    private static IEnumerable<(Rule Rule, string Path)> Expected(Rule rule, InspectionEvent[] records, LocalDate? asAt, string? path)
    {
        var others = Check(rule, records, asAt).Findings
            .Where(finding => finding.Code != rule.Id).Select(finding => (RuleCatalogue.Find(finding.Code)!, finding.Path));
        return (path is null ? others : others.Append((rule, path)))
            .OrderBy(finding => finding.Item1.Family).ThenBy(finding => finding.Item1.Id, StringComparer.Ordinal);
    }

    private static string Line(Rule rule, string kind, string id, string note, InspectionEvent[] records, LocalDate? asAt, string? path)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("id", id);
            json.WriteString("rule", rule.Id);
            json.WriteString("kind", kind);
            json.WriteString("note", note);
            if (records.LastOrDefault()?.Edition is { } edition)
                json.WriteString("edition", edition.Code);
            if (asAt is { } day)
                json.WriteString("asAt", NodaTime.Text.LocalDatePattern.Iso.Format(day));
            json.WritePropertyName(rule.Scope == RuleScope.History ? "history" : "event");
            json.WriteRawValue(rule.Scope == RuleScope.History ? OfstedJson.Serialize(records) : OfstedJson.Serialize(records[0]));
            json.WriteStartArray("expected");
            foreach (var (found, place) in Expected(rule, records, asAt, path))
            {
                json.WriteStartObject();
                json.WriteString("rule", found.Id);
                json.WriteString("severity", found.Severity.ToString().ToLowerInvariant());
                json.WriteString("path", place);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
