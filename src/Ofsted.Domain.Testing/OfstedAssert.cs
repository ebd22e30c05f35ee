using System.Text;
using NodaTime;
using Ofsted.Domain.Json;
using Ofsted.Domain.Plans;
using Ofsted.Domain.Rules;
using static System.FormattableString;

namespace Ofsted.Domain.Testing;

/// <summary>Assertions that records conform to a rule set, and plans and progress reports to the rules on those, for any test framework.</summary>
/// <remarks>
/// A finding of error severity is a failure, and so is a warning when the rule set is to be kept strictly: give
/// <see cref="FindingSeverity.Warning"/> as the lowest severity. Accept what is right although a rule warns of it by
/// <see cref="RuleSet.Accept"/>, with the reason.
/// </remarks>
public static class OfstedAssert
{
    private const int MostShown = 100;

    /// <summary>Asserts that one inspection or visit conforms.</summary>
    /// <param name="record">The inspection or visit.</param>
    /// <param name="rules">The rule set, or null for every rule of the catalogue.</param>
    /// <param name="failFrom">The lowest severity that is a failure.</param>
    /// <param name="asAt">The day after which no date may lie, or null not to look at that.</param>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    /// <exception cref="ConformanceException">It does not conform; the message lists the findings.</exception>
    public static void Conforms(
        InspectionEvent record, RuleSet? rules = null, FindingSeverity failFrom = FindingSeverity.Error, LocalDate? asAt = null)
    {
        ArgumentNullException.ThrowIfNull(record);
        ConformAll([record], rules, failFrom, asAt);
    }

    /// <summary>Asserts that inspections and visits conform, each alone and as the histories of their authorities.</summary>
    /// <param name="records">The inspections and visits of one or more authorities, in any order.</param>
    /// <param name="rules">The rule set, or null for every rule of the catalogue.</param>
    /// <param name="failFrom">The lowest severity that is a failure.</param>
    /// <param name="asAt">The day after which no date may lie, or null not to look at that.</param>
    /// <exception cref="ArgumentNullException"><paramref name="records"/> is null.</exception>
    /// <exception cref="ArgumentException">One of the records is null, or there are none: nothing would be asserted.</exception>
    /// <exception cref="ConformanceException">They do not conform; the message lists the findings.</exception>
    public static void ConformAll(
        IEnumerable<InspectionEvent> records, RuleSet? rules = null, FindingSeverity failFrom = FindingSeverity.Error, LocalDate? asAt = null)
    {
        ArgumentNullException.ThrowIfNull(records);
        var all = records.ToList();
        if (all.Count == 0 || all.Contains(null!))
            throw new ArgumentException(all.Count == 0 ? "There are no records." : "One of the records is null.", nameof(records));

        var failures = new List<(int Record, string Text)>();
        for (var i = 0; i < all.Count; i++)
            AddTo(failures, i, (rules ?? RuleSet.All).Check(all[i], asAt), failFrom);
        foreach (var history in Histories(all))
            AddTo(failures, history, (rules ?? RuleSet.All).CheckHistory(history.Select(place => all[place])), failFrom);
        Throw(failures, all.Count, place => all[place].ToString());
    }

    /// <summary>Asserts that an export can be read, strictly, and that its records conform.</summary>
    /// <param name="json">A JSON array, JSON Lines or one JSON object in the exchanged form.</param>
    /// <param name="rules">The rule set, or null for every rule of the catalogue.</param>
    /// <param name="failFrom">The lowest severity that is a failure.</param>
    /// <param name="asAt">The day after which no date may lie, or null not to look at that.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="ConformanceException">Something cannot be read or does not conform; the message lists what.</exception>
    public static void ExportConforms(
        string json, RuleSet? rules = null, FindingSeverity failFrom = FindingSeverity.Error, LocalDate? asAt = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        var results = OfstedJson.Read(json, JsonStrictness.Strict).ToList();
        var failures = results
            .SelectMany(result => result.Findings.Select(problem => (result.Index, Text: $"{Word(problem.Severity)} {problem.Code} at {problem.Path}: {problem.Message}")))
            .ToList();
        Throw(failures, results.Count, place => results[place].Value?.ToString() ?? "not read");
        ConformAll(results.Select(result => result.Value!), rules, failFrom, asAt);
    }

    /// <summary>Asserts that one version of an improvement plan conforms to every rule of <see cref="PlanRules"/>.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="failFrom">The lowest severity that is a failure.</param>
    /// <param name="asAt">The day from which to look, or null not to look at what depends on it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    /// <exception cref="ConformanceException">It does not conform; the message lists the findings.</exception>
    public static void Conforms(ImprovementPlan plan, FindingSeverity failFrom = FindingSeverity.Error, LocalDate? asAt = null)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ThrowOne(PlanRules.Check(plan, asAt), failFrom, plan.ToString());
    }

    /// <summary>Asserts that a progress report conforms to every rule of <see cref="PlanRules"/>.</summary>
    /// <param name="report">The report.</param>
    /// <param name="failFrom">The lowest severity that is a failure.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    /// <exception cref="ConformanceException">It does not conform; the message lists the findings.</exception>
    public static void Conforms(ProgressReport report, FindingSeverity failFrom = FindingSeverity.Error)
    {
        ArgumentNullException.ThrowIfNull(report);
        ThrowOne(PlanRules.Check(report), failFrom, report.ToString());
    }

    private static void ThrowOne(RuleReport report, FindingSeverity failFrom, string name)
    {
        var failures = new List<(int Record, string Text)>();
        AddTo(failures, 0, report, failFrom);
        Throw(failures, 1, _ => name);
    }

    private static IEnumerable<List<int>> Histories(List<InspectionEvent> records) => Enumerable.Range(0, records.Count)
        .GroupBy(place => AuthorityOf(records[place]), StringComparer.Ordinal)
        .Where(group => group.Key.Length > 0 && group.Skip(1).Any())
        .Select(group => group.ToList());

    private static string AuthorityOf(InspectionEvent record) => record.Authority is not { } authority
        ? ""
        : Authorities.Resolve(authority, record.FirstDay)?.Key ?? authority.ToString();

    private static void AddTo(List<(int Record, string Text)> failures, int place, RuleReport report, FindingSeverity failFrom) =>
        failures.AddRange(report.Findings.Where(finding => finding.Severity >= failFrom).Select(finding => (place, Describe(finding, finding.Path))));

    private static void AddTo(List<(int Record, string Text)> failures, List<int> places, RuleReport report, FindingSeverity failFrom)
    {
        foreach (var finding in report.Findings.Where(finding => finding.Severity >= failFrom))
        {
            var concerned = finding.Events.Select(place => places[place]).ToList();
            var others = concerned.Count < 2 ? "" : Invariant($" (records {string.Join(", ", concerned)})");
            failures.Add((concerned.Count == 0 ? places[^1] : concerned[^1], Describe(finding, "$" + finding.Path[(finding.Path.IndexOf(']', StringComparison.Ordinal) + 1)..]) + others));
        }
    }

    private static string Describe(RuleFinding finding, string path) =>
        $"{Word(finding.Severity)} {finding.Rule.Id} at {path}: {finding.Message} Rule: {finding.Rule.Statement}";

    private static string Word(FindingSeverity severity) => severity.ToString().ToLowerInvariant();

    private static void Throw(List<(int Record, string Text)> failures, int records, Func<int, string> describe)
    {
        if (failures.Count == 0)
            return;

        var text = new StringBuilder(Invariant($"{failures.Select(failure => failure.Record).Distinct().Count()} of {records} records do not conform."));
        foreach (var record in failures.Take(MostShown).GroupBy(failure => failure.Record).OrderBy(group => group.Key))
        {
            text.Append(Invariant($"\nRecord {record.Key}, {describe(record.Key)}"));
            foreach (var (_, line) in record)
                text.Append("\n  ").Append(line);
        }

        if (failures.Count > MostShown)
            text.Append(Invariant($"\nand {failures.Count - MostShown} more findings"));
        throw new ConformanceException(text.ToString());
    }
}
