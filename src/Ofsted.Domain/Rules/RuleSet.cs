using NodaTime;

namespace Ofsted.Domain.Rules;

/// <summary>The rules that somebody chooses to check by: narrowed, extended by rules of their own, with accepted exceptions.</summary>
/// <remarks>It begins with <see cref="All"/>; each method returns a new set. The catalogue itself never changes.</remarks>
/// <threadsafety>Immutable, as long as the checks of your own rules are pure.</threadsafety>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed class RuleSet
{
    private const string OwnNamespace = "OFS-";

    private readonly EventRule[] _eventRules;
    private readonly HistoryRule[] _historyRules;

    private RuleSet(EventRule[] eventRules, HistoryRule[] historyRules, EquatableList<AcceptedException> exceptions)
    {
        _eventRules = eventRules;
        _historyRules = historyRules;
        Exceptions = exceptions;
        Rules = eventRules.Select(entry => entry.Rule).Concat(historyRules.Select(entry => entry.Rule)).ToEquatableList();
    }

    /// <summary>Every rule of the catalogue.</summary>
    public static RuleSet All { get; } = new([.. RuleCatalogue.EventRules], [.. RuleCatalogue.HistoryRules], []);

    /// <summary>The rules: those on events, then those on histories.</summary>
    public EquatableList<Rule> Rules { get; }

    /// <summary>The accepted exceptions.</summary>
    public EquatableList<AcceptedException> Exceptions { get; }

    internal IEnumerable<EventRule> EventRules => _eventRules;

    internal IEnumerable<HistoryRule> HistoryRules => _historyRules;

    /// <summary>The rules of the set that satisfy a condition.</summary>
    /// <param name="condition">Whether to keep a rule.</param>
    /// <exception cref="ArgumentNullException"><paramref name="condition"/> is null.</exception>
    public RuleSet Where(Func<Rule, bool> condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        return new RuleSet(
            [.. _eventRules.Where(entry => condition(entry.Rule))],
            [.. _historyRules.Where(entry => condition(entry.Rule))],
            Exceptions);
    }

    /// <summary>The rules of a severity or above.</summary>
    /// <param name="severity">The lowest severity to keep.</param>
    public RuleSet AtLeast(FindingSeverity severity) => Where(rule => rule.Severity >= severity);

    /// <summary>The rules of some families.</summary>
    /// <param name="families">The families to keep.</param>
    public RuleSet OfFamilies(params ReadOnlySpan<RuleFamily> families)
    {
        var kept = families.ToArray();
        return Where(rule => kept.Contains(rule.Family));
    }

    /// <summary>The rules that may apply to an edition: those for it and those for all.</summary>
    /// <param name="edition">The edition.</param>
    /// <exception cref="ArgumentNullException"><paramref name="edition"/> is null.</exception>
    public RuleSet For(FrameworkEdition edition)
    {
        ArgumentNullException.ThrowIfNull(edition);
        return Where(rule => rule.Editions.Count == 0 || rule.Editions.Contains(edition));
    }

    /// <summary>The set without some rules.</summary>
    /// <param name="ids">Their identifiers; those that are not in the set are passed over.</param>
    public RuleSet Without(params ReadOnlySpan<string> ids)
    {
        var dropped = ids.ToArray();
        return Where(rule => !dropped.Contains(rule.Id, StringComparer.Ordinal));
    }

    /// <summary>The set with a rule of your own on single events.</summary>
    /// <param name="rule">
    /// The rule, of scope <see cref="RuleScope.Event"/>. Its editions, activities and days limit the events that the check sees.
    /// </param>
    /// <param name="check">What is wrong with an event: empty when nothing is, null when the rule does not look at it.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">
    /// The identifier begins with <c>OFS-</c>, which is the catalogue's, or is in the set; or the scope is another.
    /// </exception>
    public RuleSet With(Rule rule, Func<InspectionEvent, IEnumerable<RuleFault>?> check)
    {
        ArgumentNullException.ThrowIfNull(check);
        Require(rule, RuleScope.Event);
        return new RuleSet(
            [.. _eventRules, EventRule.Of(rule, (facts, findings) => Note(check(facts.Event), findings))], _historyRules, Exceptions);
    }

    /// <summary>The set with a rule of your own on histories.</summary>
    /// <param name="rule">The rule, of scope <see cref="RuleScope.History"/>.</param>
    /// <param name="check">
    /// What is wrong with a history, its events in the order in which they were given: empty when nothing is, null when the
    /// rule does not look at it.
    /// </param>
    /// <inheritdoc cref="With(Rule, Func{InspectionEvent, IEnumerable{RuleFault}})" path="/exception"/>
    public RuleSet WithOnHistories(Rule rule, Func<IReadOnlyList<InspectionEvent>, IEnumerable<RuleFault>?> check)
    {
        ArgumentNullException.ThrowIfNull(check);
        Require(rule, RuleScope.History);
        return new RuleSet(
            _eventRules,
            [.. _historyRules, HistoryRule.Of(rule, (facts, findings) => Note(check([.. facts.All.Select(step => step.Facts.Event)]), findings))],
            Exceptions);
    }

    /// <summary>The set with an accepted exception.</summary>
    /// <param name="exception">The exception.</param>
    /// <exception cref="ArgumentNullException"><paramref name="exception"/> is null.</exception>
    /// <exception cref="ArgumentException">The reason is blank, or the rule is not in the set.</exception>
    public RuleSet Accept(AcceptedException exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        if (string.IsNullOrWhiteSpace(exception.Reason))
            throw new ArgumentException("An exception needs a reason.", nameof(exception));
        if (!Rules.Any(rule => rule.Id == exception.RuleId))
            throw new ArgumentException($"The set has no rule '{exception.RuleId}'.", nameof(exception));
        return new RuleSet(_eventRules, _historyRules, Exceptions.Add(exception));
    }

    /// <summary>Checks one inspection or visit.</summary>
    /// <param name="inspectionEvent">The inspection or visit.</param>
    /// <param name="asAt">The day after which no date may lie, or null not to look at that.</param>
    /// <exception cref="ArgumentNullException"><paramref name="inspectionEvent"/> is null.</exception>
    public RuleReport Check(InspectionEvent inspectionEvent, LocalDate? asAt = null)
    {
        ArgumentNullException.ThrowIfNull(inspectionEvent);
        var facts = new EventFacts(inspectionEvent, asAt);
        var report = new ReportBuilder(_eventRules.Length);
        foreach (var entry in _eventRules)
            report.Note(entry.Rule, entry.Run(facts, report.Findings));
        return Settle(report, _ => inspectionEvent);
    }

    /// <summary>Checks the inspections and visits of one authority.</summary>
    /// <param name="events">The events of one authority, in any order. Each alone is checked by <see cref="Check"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="events"/> is null.</exception>
    /// <exception cref="ArgumentException">One of the events is null.</exception>
    public RuleReport CheckHistory(IEnumerable<InspectionEvent> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        var facts = new HistoryFacts(events);
        var report = new ReportBuilder(_historyRules.Length);
        foreach (var entry in _historyRules)
            report.Note(entry.Rule, entry.Run(facts, report.Findings));
        return Settle(report, finding => ConcernedIn(facts, finding));
    }

    /// <summary>The number of rules and of exceptions.</summary>
    public override string ToString() => FormattableString.Invariant($"{Rules.Count} rules, {Exceptions.Count} exceptions");

    internal AcceptedException? AcceptanceOf(RuleFinding finding, InspectionEvent? concerned) =>
        concerned is null ? null : Exceptions.FirstOrDefault(exception => exception.Covers(finding, concerned));

    internal static InspectionEvent? ConcernedIn(HistoryFacts facts, RuleFinding finding) =>
        finding.Events.Count > 0 && finding.Events[^1] >= 0 && finding.Events[^1] < facts.All.Count
            ? facts.All[finding.Events[^1]].Facts.Event
            : null;

    private RuleReport Settle(ReportBuilder report, Func<RuleFinding, InspectionEvent?> concerned)
    {
        if (Exceptions.Count == 0)
            return report.Build();

        var kept = new List<RuleFinding>();
        var accepted = new List<AcceptedFinding>();
        foreach (var finding in report.Findings.ToList())
        {
            if (AcceptanceOf(finding, concerned(finding)) is { } exception)
                accepted.Add(new AcceptedFinding { Finding = finding, Exception = exception });
            else
                kept.Add(finding);
        }

        return report.Build(kept.ToEquatableList(), accepted.ToEquatableList());
    }

    private static string? Note(IEnumerable<RuleFault>? faults, Findings findings)
    {
        if (faults is null)
            return "the rule did not look at it";
        foreach (var fault in faults)
            findings.Add(fault.Events, fault.Path, fault.Message, fault.Values.AsSpan());
        return null;
    }

    private void Require(Rule rule, RuleScope scope)
    {
        ArgumentNullException.ThrowIfNull(rule);
        if (rule.Id.StartsWith(OwnNamespace, StringComparison.OrdinalIgnoreCase))
            throw new ArgumentException($"Identifiers that begin with {OwnNamespace} are those of the catalogue: '{rule.Id}'.", nameof(rule));
        if (Rules.Any(other => other.Id == rule.Id))
            throw new ArgumentException($"The set has a rule '{rule.Id}' already.", nameof(rule));
        if (rule.Scope != scope)
            throw new ArgumentException($"The scope of '{rule.Id}' is not {scope}.", nameof(rule));
    }
}
