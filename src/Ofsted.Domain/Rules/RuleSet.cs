using NodaTime;
using Ofsted.Domain.Indicators;
using Ofsted.Domain.Internal;
using Ofsted.Domain.Plans;

namespace Ofsted.Domain.Rules;

/// <summary>A choice of rules: narrowed, extended by rules of your own, with accepted exceptions.</summary>
/// <remarks>It begins with <see cref="All"/>; each method returns a new set. The catalogue itself never changes.</remarks>
/// <threadsafety>Immutable, as long as the functions of your own rules are pure.</threadsafety>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed class RuleSet
{
    private const string OwnNamespace = "OFS-";

    private readonly RuleBook _book;

    private RuleSet(RuleBook book, EquatableList<AcceptedException> exceptions)
    {
        _book = book;
        Exceptions = exceptions;
    }

    /// <summary>Every rule of the catalogue.</summary>
    public static RuleSet All { get; } = new(RuleBook.Catalogue, []);

    /// <summary>The rules on events, histories, plans, progress reports and observations.</summary>
    public EquatableList<Rule> Rules => field ??= _book.Rules.ToEquatableList();

    /// <summary>The accepted exceptions.</summary>
    public EquatableList<AcceptedException> Exceptions { get; }

    /// <summary>The rules of the set that satisfy a condition.</summary>
    /// <param name="condition">Whether to keep a rule.</param>
    /// <exception cref="ArgumentNullException"><paramref name="condition"/> is null.</exception>
    public RuleSet Where(Func<Rule, bool> condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        return new RuleSet(_book.Where(condition), Exceptions);
    }

    /// <summary>The rules of a severity or above.</summary>
    /// <param name="severity">The lowest severity to keep.</param>
    public RuleSet AtLeast(FindingSeverity severity) => Where(rule => rule.Severity >= severity);

    /// <summary>The rules of some families.</summary>
    /// <param name="families">The families to keep.</param>
    /// <exception cref="ArgumentNullException"><paramref name="families"/> is null.</exception>
    public RuleSet OfFamilies(IEnumerable<RuleFamily> families)
    {
        var kept = families.ToHashSet();
        return Where(rule => kept.Contains(rule.Family));
    }

    /// <summary>The rules that may apply to an edition: its own and those for all editions.</summary>
    /// <param name="edition">The edition.</param>
    /// <exception cref="ArgumentNullException"><paramref name="edition"/> is null.</exception>
    public RuleSet For(FrameworkEdition edition)
    {
        ArgumentNullException.ThrowIfNull(edition);
        return Where(rule => rule.Editions.Count == 0 || rule.Editions.Contains(edition));
    }

    /// <inheritdoc cref="OfFamilies(IEnumerable{RuleFamily})"/>
    public RuleSet OfFamilies(params RuleFamily[] families) => OfFamilies((IEnumerable<RuleFamily>)families);

    /// <summary>The rules with some identifiers.</summary>
    /// <param name="ids">Their identifiers, each of a rule of the set.</param>
    /// <exception cref="ArgumentNullException"><paramref name="ids"/> is null.</exception>
    /// <exception cref="ArgumentException">The set has no rule with one of the identifiers.</exception>
    public RuleSet Only(IEnumerable<string> ids)
    {
        var kept = Known(ids);
        return Where(rule => kept.Contains(rule.Id));
    }

    /// <inheritdoc cref="Only(IEnumerable{string})"/>
    public RuleSet Only(params string[] ids) => Only((IEnumerable<string>)ids);

    /// <summary>The set without some rules.</summary>
    /// <param name="ids">Their identifiers, each of a rule of the set.</param>
    /// <exception cref="ArgumentNullException"><paramref name="ids"/> is null.</exception>
    /// <exception cref="ArgumentException">The set has no rule with one of the identifiers.</exception>
    public RuleSet Without(IEnumerable<string> ids)
    {
        var dropped = Known(ids);
        return Where(rule => !dropped.Contains(rule.Id));
    }

    /// <inheritdoc cref="Without(IEnumerable{string})"/>
    public RuleSet Without(params string[] ids) => Without((IEnumerable<string>)ids);

    /// <summary>The set with a rule of your own, a warning on the record as a whole.</summary>
    /// <typeparam name="T">
    /// What the rule checks: <see cref="InspectionEvent"/>, <see cref="Inspection"/>, <see cref="Visit"/>,
    /// <see cref="ImprovementPlan"/> or <see cref="ProgressReport"/>; or an <see cref="IReadOnlyList{T}"/> of <see cref="InspectionEvent"/>,
    /// a history, or of <see cref="Observation"/>.
    /// </typeparam>
    /// <param name="id">The identifier, such as <c>MY-01</c>.</param>
    /// <param name="statement">The rule in one sentence.</param>
    /// <param name="holds">Whether a record satisfies the rule.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">
    /// The identifier is blank, begins with <c>OFS-</c>, which is the catalogue's, or is in the set; or no rules check <typeparamref name="T"/>.
    /// </exception>
    public RuleSet With<T>(string id, string statement, Func<T, bool> holds)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(statement);
        ArgumentNullException.ThrowIfNull(holds);
        var rule = new Rule { Id = id, Statement = statement };
        Finding[] fault = [rule.Fault($"The record does not satisfy this rule: {statement}")];
        return With<T>(rule, record => holds(record) ? [] : fault);
    }

    /// <summary>The set with a rule of your own.</summary>
    /// <typeparam name="T">What the rule checks, as in <see cref="With{T}(string, string, Func{T, bool})"/>.</typeparam>
    /// <param name="rule">The rule. On single events its editions, activities and days limit the events that the function sees.</param>
    /// <param name="check">
    /// What is wrong with a record: empty when nothing is, null when the rule does not apply to it. <see cref="Rule.Fault"/> makes the
    /// findings; their code and severity are always those of the rule.
    /// </param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">
    /// The identifier is blank, begins with <c>OFS-</c>, which is the catalogue's, or is in the set; the rule states another scope; or rules
    /// do not check <typeparamref name="T"/>.
    /// </exception>
    public RuleSet With<T>(Rule rule, Func<T, IEnumerable<Finding>?> check)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(check);
        if (string.IsNullOrWhiteSpace(rule.Id))
            throw new ArgumentException("A rule must have an identifier.", nameof(rule));
        if (rule.Id.StartsWith(OwnNamespace, StringComparison.OrdinalIgnoreCase))
            throw new ArgumentException($"Identifiers that begin with {OwnNamespace} are reserved for the catalogue: '{rule.Id}'.", nameof(rule));
        if (Has(rule.Id))
            throw new ArgumentException($"The set already has a rule '{rule.Id}'.", nameof(rule));
        return new RuleSet(_book.With(OwnRule.Of(rule, check)), Exceptions);
    }

    /// <summary>The set with an accepted exception.</summary>
    /// <param name="exception">The exception.</param>
    /// <exception cref="ArgumentNullException"><paramref name="exception"/> is null.</exception>
    /// <exception cref="ArgumentException">The reason is blank, or the rule is not in the set.</exception>
    public RuleSet Accept(AcceptedException exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        if (string.IsNullOrWhiteSpace(exception.Reason))
            throw new ArgumentException("An exception must have a reason.", nameof(exception));
        if (!Has(exception.RuleId))
            throw new ArgumentException($"The set has no rule '{exception.RuleId}'.", nameof(exception));
        return new RuleSet(_book, Exceptions.Add(exception));
    }

    /// <summary>Checks one inspection or visit.</summary>
    /// <param name="inspectionEvent">The inspection or visit.</param>
    /// <param name="asAt">The day after which no date may lie, or null for no such check.</param>
    /// <exception cref="ArgumentNullException"><paramref name="inspectionEvent"/> is null.</exception>
    public RuleReport Check(InspectionEvent inspectionEvent, LocalDate? asAt = null) =>
        RuleRun.Check(_book.OnEvents, FactsOf(inspectionEvent, asAt.InIso()), Exceptions);

    /// <summary>Checks one inspection or visit as far as it was read without doubt.</summary>
    /// <param name="inspectionEvent">The inspection or visit.</param>
    /// <param name="readingFindings">
    /// What was found when it was read, such as <c>ReportReading.Findings</c>: a rule is skipped when it checks a member that a warning or an
    /// error among them names by its path.
    /// </param>
    /// <param name="asAt">The day after which no date may lie, or null for no such check.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">One of the findings is null.</exception>
    public RuleReport Check(InspectionEvent inspectionEvent, IEnumerable<Finding> readingFindings, LocalDate? asAt = null) =>
        RuleRun.Check(_book.OnEvents, FactsOf(inspectionEvent, readingFindings, asAt), Exceptions);

    /// <summary>Checks the inspections and visits of one authority.</summary>
    /// <param name="events">
    /// The events of one authority, in any order. Each alone is checked by <see cref="Check(InspectionEvent, LocalDate?)"/>;
    /// <see cref="CheckAll"/> does both, for several authorities.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="events"/> is null.</exception>
    /// <exception cref="ArgumentException">One of the events is null.</exception>
    public RuleReport CheckHistory(IEnumerable<InspectionEvent> events) =>
        RuleRun.Check(_book.OnHistories, FactsOf(events), Exceptions);

    /// <summary>Checks one version of an improvement plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="asAt">The day from which to look, or null not to look at what depends on it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    public RuleReport Check(ImprovementPlan plan, LocalDate? asAt = null) => RuleRun.Check(_book.OnPlans, FactsOf(plan, asAt.InIso()), Exceptions);

    /// <summary>Checks a progress report.</summary>
    /// <param name="report">The report.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public RuleReport Check(ProgressReport report) => RuleRun.Check(_book.OnReports, FactsOf(report), Exceptions);

    /// <summary>Checks the observed values of one document or of several.</summary>
    /// <param name="observations">
    /// The observations; those of one document (<see cref="Observation.Source"/>) and one authority are compared with each other.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="observations"/> is null.</exception>
    /// <exception cref="ArgumentException">One of the observations is null.</exception>
    public RuleReport Check(IEnumerable<Observation> observations) => RuleRun.Check(_book.OnObservations, FactsOf(observations), Exceptions);

    /// <summary>Checks inspections and visits, each alone and then the history of each authority.</summary>
    /// <param name="events">
    /// The events, of any authorities and in any order. Events whose authority is not known belong to no history, and those of an abolished
    /// authority to a history of its own.
    /// </param>
    /// <param name="asAt">The day after which no date may lie, or null for no such check.</param>
    /// <returns>
    /// The findings in each event, then those in each history. <see cref="Finding.Path"/> and <see cref="Finding.Concerned"/> count the
    /// events as they were given; a rule counts as checked when it looked at one of them.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="events"/> is null.</exception>
    /// <exception cref="ArgumentException">One of the events is null.</exception>
    public RuleReport CheckAll(IEnumerable<InspectionEvent> events, LocalDate? asAt = null)
    {
        asAt = asAt.InIso();
        var facts = Items(events, nameof(events)).Select(inspectionEvent => new EventFacts(inspectionEvent, asAt)).ToList();
        var onEvents = new RuleRun<EventFacts>(_book.OnEvents.Value, Exceptions);
        for (var place = 0; place < facts.Count; place++)
            onEvents.Check(facts[place], [place]);

        var onHistories = new RuleRun<HistoryFacts>(_book.OnHistories.Value, Exceptions);
        foreach (var history in Enumerable.Range(0, facts.Count).GroupBy(place => facts[place].AuthorityKey, StringComparer.Ordinal))
        {
            if (history.Key.Length > 0)
                onHistories.Check(new HistoryFacts(history.Select(place => facts[place])), [.. history]);
        }

        return onEvents.ReportWith(onHistories);
    }

    /// <summary>Says which rules apply to an inspection or visit, and why the others do not.</summary>
    /// <inheritdoc cref="Check(InspectionEvent, LocalDate?)"/>
    public RuleCoverage Explain(InspectionEvent inspectionEvent, LocalDate? asAt = null) =>
        RuleRun.Explain(_book.OnEvents, FactsOf(inspectionEvent, asAt.InIso()));

    /// <summary>Says which rules apply to an inspection or visit as far as it was read without doubt, and why the others do not.</summary>
    /// <inheritdoc cref="Check(InspectionEvent, IEnumerable{Finding}, LocalDate?)"/>
    public RuleCoverage Explain(InspectionEvent inspectionEvent, IEnumerable<Finding> readingFindings, LocalDate? asAt = null) =>
        RuleRun.Explain(_book.OnEvents, FactsOf(inspectionEvent, readingFindings, asAt));

    /// <summary>Says which rules apply to a history, and why the others do not.</summary>
    /// <inheritdoc cref="CheckHistory"/>
    public RuleCoverage ExplainHistory(IEnumerable<InspectionEvent> events) => RuleRun.Explain(_book.OnHistories, FactsOf(events));

    /// <summary>Says which rules apply to a plan, and why the others do not.</summary>
    /// <inheritdoc cref="Check(ImprovementPlan, LocalDate?)"/>
    public RuleCoverage Explain(ImprovementPlan plan, LocalDate? asAt = null) => RuleRun.Explain(_book.OnPlans, FactsOf(plan, asAt.InIso()));

    /// <summary>Says which rules apply to a progress report, and why the others do not.</summary>
    /// <inheritdoc cref="Check(ProgressReport)"/>
    public RuleCoverage Explain(ProgressReport report) => RuleRun.Explain(_book.OnReports, FactsOf(report));

    /// <summary>Says which rules apply to observed values, and why the others do not.</summary>
    /// <inheritdoc cref="Check(IEnumerable{Observation})"/>
    public RuleCoverage Explain(IEnumerable<Observation> observations) => RuleRun.Explain(_book.OnObservations, FactsOf(observations));

    /// <summary>The number of rules and of exceptions.</summary>
    public override string ToString() => FormattableString.Invariant($"{Rules.Count} rules, {Exceptions.Count} exceptions");

    private HashSet<string> Known(IEnumerable<string> ids)
    {
        var known = ids.ToHashSet(StringComparer.Ordinal);
        foreach (var id in known)
        {
            if (!Has(id))
                throw new ArgumentException($"The set has no rule '{id}'.", nameof(ids));
        }

        return known;
    }

    private bool Has(string id) => Rules.Any(rule => rule.Id == id);

    private static EventFacts FactsOf(InspectionEvent inspectionEvent, LocalDate? asAt)
    {
        ArgumentNullException.ThrowIfNull(inspectionEvent);
        return new EventFacts(inspectionEvent, asAt);
    }

    private static EventFacts FactsOf(InspectionEvent inspectionEvent, IEnumerable<Finding> readingFindings, LocalDate? asAt)
    {
        ArgumentNullException.ThrowIfNull(inspectionEvent);
        return new EventFacts(inspectionEvent, asAt, Doubts.Of(Items(readingFindings, nameof(readingFindings))));
    }

    private static HistoryFacts FactsOf(IEnumerable<InspectionEvent> events) =>
        new(Items(events, nameof(events)).Select(inspectionEvent => new EventFacts(inspectionEvent, asAt: null)));

    private static PlanFacts FactsOf(ImprovementPlan plan, LocalDate? asAt)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return new PlanFacts(plan, asAt);
    }

    private static ProgressReportFacts FactsOf(ProgressReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return new ProgressReportFacts(report);
    }

    private static ObservationFacts FactsOf(IEnumerable<Observation> observations) => new(Items(observations, nameof(observations)));

    private static T[] Items<T>(IEnumerable<T> items, string name)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(items, name);
        T[] all = [.. items];
        return Array.TrueForAll(all, item => item is not null) ? all : throw new ArgumentException("The sequence contains null.", name);
    }
}
