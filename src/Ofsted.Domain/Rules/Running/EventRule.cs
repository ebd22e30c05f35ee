namespace Ofsted.Domain.Rules;

/// <summary>Looks at one event, reports what it finds, and returns null; or returns the reason for not looking.</summary>
internal delegate string? EventCheck(EventFacts facts, Findings findings);

/// <summary>A rule on one event together with its check.</summary>
internal sealed class EventRule
{
    private readonly EventCheck _check;
    private readonly bool _hasSlips;
    private readonly int _editions;
    private readonly int _activities;
    private readonly string _editionsReason;
    private readonly string _activitiesReason;
    private readonly string _daysReason;

    private EventRule(Rule rule, EventCheck check)
    {
        Rule = rule;
        _check = check;
        _hasSlips = KnownSlips.Concern(rule.Id);
        _editions = rule.Editions.Aggregate(0, (bits, edition) => bits | EventFacts.Bit(edition));
        _activities = rule.Activities.Aggregate(0, (bits, activity) => bits | EventFacts.Bit(activity));
        _editionsReason = $"it is a rule for {string.Join(", ", rule.Editions.Select(edition => edition.Name))}";
        _activitiesReason = $"it is a rule for: {string.Join(", ", rule.Activities.Select(activity => activity.Label))}";
        _daysReason = $"it is a rule for first days on site {RuleText.Span(rule.From, rule.To)}";
    }

    public Rule Rule { get; }

    public static EventRule Of(
        string id, FindingSeverity severity, string statement, Citation source, RuleIncidence evidence, string rationale,
        EventCheck check, Applies? applies = null) =>
        new(RuleText.Define(id, RuleScope.Event, severity, statement, source, evidence, rationale, applies), check);

    /// <summary>A rule of the caller's own.</summary>
    public static EventRule Of(Rule rule, EventCheck check) => new(rule, check);

    public string? Run(EventFacts facts, Findings findings) => WhyNot(facts) ?? Look(facts, findings);

    private string? Look(EventFacts facts, Findings findings)
    {
        findings.Rule = Rule;
        var before = findings.Count;
        var reason = _check(facts, findings);
        if (_hasSlips && findings.Count > before && KnownSlips.Find(Rule.Id, facts.Event, facts.Authority) is { } slip)
            findings.Explain(before, slip);
        return reason;
    }

    private string? WhyNot(EventFacts facts)
    {
        if (_editions != 0 && (_editions & facts.EditionBit) == 0)
            return facts.EditionBit == 0 ? facts.NoEditionReason : _editionsReason;
        if (_activities != 0 && (_activities & facts.ActivityBit) == 0)
            return facts.ActivityBit == 0 ? facts.NoActivityReason : _activitiesReason;
        if (Rule.From is null && Rule.To is null)
            return null;
        if (facts.NoDaysReason is { } reason)
            return reason;
        return facts.FirstDay < Rule.From || facts.FirstDay > Rule.To ? _daysReason : null;
    }
}
