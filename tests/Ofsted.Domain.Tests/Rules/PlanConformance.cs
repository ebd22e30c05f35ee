using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime.Text;
using Ofsted.Domain.Json;
using Ofsted.Domain.Oversight;
using Ofsted.Domain.Plans;
using Ofsted.Domain.Rules;
using static System.FormattableString;

namespace Ofsted.Domain.Tests;

/// <summary>Writes the cases of plans and progress reports into the conformance pack.</summary>
internal static class PlanConformance
{
    /// <summary>A plan or a progress report of the pack.</summary>
    private sealed record Entry(string Note, ImprovementPlan? Plan, ProgressReport? Report, string[] Paths)
    {
        public LocalDate? AsAt => Plan is null ? null : PlanRulesTests.Today;

        public RuleReport Check() => Plan is null ? RuleCatalogue.Check(Report!) : RuleCatalogue.Check(Plan, AsAt);

        public RuleCoverage Explain() => Plan is null ? RuleCatalogue.Explain(Report!) : RuleCatalogue.Explain(Plan, AsAt);

        public string Json => Plan is null ? OfstedJson.Serialize(Report!) : OfstedJson.Serialize(Plan);
    }

    private static readonly ImprovementPlan[] SoundPlans =
    [
        PlanRulesTests.Sound,
        PlanRulesTests.Sound with { Outcomes = [new() { Place = 1, Outcome = TraceOutcome.Addressed, Document = "Inspection 2025" }] },
        PlanRulesTests.Sound.Supersede(new LocalDate(2024, 4, 30)),
    ];

    /// <summary>A line for each case, rule by rule.</summary>
    public static IEnumerable<string> Lines() => CatalogueRules.OnPlans.SelectMany(LinesOf);

    private static IEnumerable<string> LinesOf(Rule rule) => rule.Scope == RuleScope.Plan
        ?
        [
            .. Number(rule, "passing", Passing(rule, SoundPlans.Select(plan => new Entry("a sound plan", plan, null, [])))),
            .. Number(rule, "failing", PlanRulesTests.Faults.Where(fault => IsOf(rule, fault.Rule)).Select(fault => new Entry(fault.Fault, fault.Plan, null, [fault.Path]))),
            .. Number(rule, "boundary", PlanBoundaryCases.All.Where(one => IsOf(rule, one.Number)).Select(one => new Entry(one.Note, one.Plan, null, one.Paths))),
        ]
        :
        [
            .. Number(rule, "passing", Passing(rule, [new Entry("a sound report", null, ProgressReportRulesTests.Sound, [])])),
            .. Number(rule, "failing", ProgressReportRulesTests.Faults.Where(fault => IsOf(rule, fault.Rule)).Select(fault => new Entry(fault.Fault, null, fault.Report, [fault.Path]))),
            .. Number(rule, "boundary", ReportBoundaryCases.All.Where(one => IsOf(rule, one.Number)).Select(one => new Entry(one.Note, null, one.Report, one.Paths))),
        ];

    private static bool IsOf(Rule rule, string number) => rule.Id == "OFS-PLN-" + number;

    /// <summary>The first sound plan or report at which the rule looks.</summary>
    private static IEnumerable<Entry> Passing(Rule rule, IEnumerable<Entry> entries) =>
        entries.Where(entry => entry.Explain().Checked.Contains(rule) && entry.Check().Findings.Count == 0).Take(1);

    private static IEnumerable<string> Number(Rule rule, string kind, IEnumerable<Entry> entries) =>
        entries.Select((entry, index) => Line(rule, kind, Invariant($"{rule.Id}/{kind}-{index + 1}"), entry));

    /// <summary>What is typed for the rule itself, and what the others find beside it.</summary>
    private static IEnumerable<(Rule Rule, string Path)> Expected(Rule rule, Entry entry) =>
        entry.Check().Findings.Where(finding => finding.Code != rule.Id).Select(finding => (RuleCatalogue.Find(finding.Code)!, finding.Path))
            .Concat(entry.Paths.Select(path => (rule, path)))
            .OrderBy(finding => finding.Item1.Id, StringComparer.Ordinal);

    private static string Line(Rule rule, string kind, string id, Entry entry)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("id", id);
            json.WriteString("rule", rule.Id);
            json.WriteString("kind", kind);
            json.WriteString("note", entry.Note);
            if (entry.AsAt is { } day)
                json.WriteString("asAt", LocalDatePattern.Iso.Format(day));
            json.WritePropertyName(entry.Plan is null ? "report" : "plan");
            json.WriteRawValue(entry.Json);
            json.WriteStartArray("expected");
            foreach (var (found, place) in Expected(rule, entry))
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
