using System.Text;
using NodaTime;
using Ofsted.Domain.Json;
using Ofsted.Domain.Plans;
using Ofsted.Domain.Rules;
using static System.FormattableString;

namespace Ofsted.Domain.Testing;

/// <summary>Assertions, for any test framework, that records, plans and progress reports conform to the rules.</summary>
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
    /// <param name="asAt">The day after which no date may lie, or null for no such check.</param>
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
    /// <param name="asAt">The day after which no date may lie, or null for no such check.</param>
    /// <param name="label">What a failure calls a record, such as its number in your own system; null for its authority and days.</param>
    /// <exception cref="ArgumentNullException"><paramref name="records"/> is null.</exception>
    /// <exception cref="ArgumentException">One of the records is null, or there are none: nothing would be asserted.</exception>
    /// <exception cref="ConformanceException">They do not conform; the message lists the findings.</exception>
    public static void ConformAll(
        IEnumerable<InspectionEvent> records,
        RuleSet? rules = null,
        FindingSeverity failFrom = FindingSeverity.Error,
        LocalDate? asAt = null,
        Func<InspectionEvent, string>? label = null) =>
        ConformAll(records, (record, _) => label is null ? record.ToString() : label(record), rules, failFrom, asAt);

    /// <summary>Asserts that inspections and visits conform, each alone and as the histories of their authorities, with your own names for them.</summary>
    /// <param name="records">The inspections and visits of one or more authorities, in any order.</param>
    /// <param name="label">What a failure calls a record, by the record and its place among <paramref name="records"/>, counted from 0.</param>
    /// <param name="rules">The rule set, or null for every rule of the catalogue.</param>
    /// <param name="failFrom">The lowest severity that is a failure.</param>
    /// <param name="asAt">The day after which no date may lie, or null not to look at that.</param>
    /// <exception cref="ArgumentNullException"><paramref name="records"/> or <paramref name="label"/> is null.</exception>
    /// <exception cref="ArgumentException">One of the records is null, or there are none: nothing would be asserted.</exception>
    /// <exception cref="ConformanceException">They do not conform; the message lists the findings.</exception>
    public static void ConformAll(
        IEnumerable<InspectionEvent> records,
        Func<InspectionEvent, int, string> label,
        RuleSet? rules = null,
        FindingSeverity failFrom = FindingSeverity.Error,
        LocalDate? asAt = null)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(label);
        var all = records.ToList();
        if (all.Count == 0 || all.Contains(null!))
            throw new ArgumentException(all.Count == 0 ? "There are no records." : "One of the records is null.", nameof(records));

        rules ??= RuleSet.All;
        Throw(FailuresIn(rules.CheckAll(all, asAt), rules, failFrom), all.Count, place => label(all[place], place));
    }

    /// <summary>Asserts that an export can be read, strictly, and that its records conform.</summary>
    /// <param name="json">A JSON array, JSON Lines or one JSON object in the exchanged form.</param>
    /// <param name="rules">The rule set, or null for every rule of the catalogue.</param>
    /// <param name="failFrom">The lowest severity that is a failure.</param>
    /// <param name="asAt">The day after which no date may lie, or null for no such check.</param>
    /// <param name="label">How a failure names a record, from the record (null where it could not be read) and its place in the export, counted from 0; null for its authority and days.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="ConformanceException">Something cannot be read or does not conform; the message lists what.</exception>
    public static void ExportConforms(
        string json,
        RuleSet? rules = null,
        FindingSeverity failFrom = FindingSeverity.Error,
        LocalDate? asAt = null,
        Func<InspectionEvent?, int, string>? label = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        var results = OfstedJson.Read(json, JsonStrictness.Strict).ToList();
        var failures = results
            .SelectMany(result => result.Findings.Select(finding => new Failure(result.Index, finding, $"{Word(finding.Severity)} {finding.Code} at {finding.Path}: {finding.Message}")))
            .ToList();
        Throw(failures, results.Count, place => label?.Invoke(results[place].Value, place) ?? results[place].Value?.ToString() ?? "not read");
        ConformAll(results.Select(result => result.Value!), (record, place) => label?.Invoke(record, place) ?? record.ToString(), rules, failFrom, asAt);
    }

    /// <summary>Asserts that one version of an improvement plan conforms.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="rules">The rule set, or null for every rule of the catalogue.</param>
    /// <param name="failFrom">The lowest severity that is a failure.</param>
    /// <param name="asAt">The day from which to look, or null not to look at what depends on it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    /// <exception cref="ConformanceException">It does not conform; the message lists the findings.</exception>
    public static void Conforms(
        ImprovementPlan plan, RuleSet? rules = null, FindingSeverity failFrom = FindingSeverity.Error, LocalDate? asAt = null)
    {
        ArgumentNullException.ThrowIfNull(plan);
        rules ??= RuleSet.All;
        Throw(FailuresIn(rules.Check(plan, asAt), rules, failFrom), 1, _ => plan.ToString());
    }

    /// <summary>Asserts that a progress report conforms.</summary>
    /// <param name="report">The report.</param>
    /// <param name="rules">The rule set, or null for every rule of the catalogue.</param>
    /// <param name="failFrom">The lowest severity that is a failure.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    /// <exception cref="ConformanceException">It does not conform; the message lists the findings.</exception>
    public static void Conforms(ProgressReport report, RuleSet? rules = null, FindingSeverity failFrom = FindingSeverity.Error)
    {
        ArgumentNullException.ThrowIfNull(report);
        rules ??= RuleSet.All;
        Throw(FailuresIn(rules.Check(report), rules, failFrom), 1, _ => report.ToString());
    }

    private static List<Failure> FailuresIn(RuleReport report, RuleSet rules, FindingSeverity failFrom)
    {
        var statements = rules.Rules.ToDictionary(rule => rule.Id, rule => rule.Statement, StringComparer.Ordinal);
        return report.Findings
            .Where(finding => finding.Severity >= failFrom)
            .Select(finding => new Failure(
                finding.Concerned.Count == 0 ? 0 : finding.Concerned[^1], finding, $"{Describe(finding)} Rule: {statements[finding.Code]}{Others(finding)}"))
            .ToList();
    }

    private static string Describe(Finding finding) =>
        $"{Word(finding.Severity)} {finding.Code} at ${finding.Path[(finding.Concerned.Count == 0 ? 1 : finding.Path.IndexOf(']', StringComparison.Ordinal) + 1)..]}: {finding.Message}";

    private static string Others(Finding finding) =>
        finding.Concerned.Count < 2 ? "" : Invariant($" (records {string.Join(", ", finding.Concerned)})");

    private static string Word(FindingSeverity severity) => severity.ToString().ToLowerInvariant();

    private static void Throw(List<Failure> failures, int records, Func<int, string> describe)
    {
        if (failures.Count == 0)
            return;

        var text = new StringBuilder(Invariant($"{failures.Select(failure => failure.Record).Distinct().Count()} of {records} records do not conform."));
        foreach (var record in failures.Take(MostShown).GroupBy(failure => failure.Record).OrderBy(group => group.Key))
        {
            text.Append(Invariant($"\nRecord {record.Key}, {describe(record.Key)}"));
            foreach (var failure in record)
                text.Append("\n  ").Append(failure.Text);
        }

        if (failures.Count > MostShown)
            text.Append(Invariant($"\nand {failures.Count - MostShown} more findings"));
        throw new ConformanceException(text.ToString(), failures.Select(failure => failure.Finding).ToEquatableList());
    }

    private sealed record Failure(int Record, Finding Finding, string Text);
}
