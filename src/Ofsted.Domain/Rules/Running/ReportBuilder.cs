namespace Ofsted.Domain.Rules;

/// <summary>Gathers a report while the rules run.</summary>
internal sealed class ReportBuilder(int rules)
{
    private readonly Rule[] _checked = new Rule[rules];
    private readonly RuleNotApplied[] _notApplicable = new RuleNotApplied[rules];
    private int _checkedCount;
    private int _notApplicableCount;

    public Findings Findings { get; } = new();

    public void Note(Rule rule, string? reasonForNotLooking)
    {
        if (reasonForNotLooking is null)
            _checked[_checkedCount++] = rule;
        else
            _notApplicable[_notApplicableCount++] = new RuleNotApplied { Rule = rule, Reason = reasonForNotLooking };
    }

    public RuleReport Build() => Build(Findings.ToList(), []);

    public RuleReport Build(EquatableList<RuleFinding> findings, EquatableList<AcceptedFinding> accepted) => new()
    {
        Findings = findings,
        Accepted = accepted,
        Checked = EquatableList.Create<Rule>(_checked.AsSpan(0, _checkedCount)),
        NotApplicable = EquatableList.Create<RuleNotApplied>(_notApplicable.AsSpan(0, _notApplicableCount)),
    };
}
