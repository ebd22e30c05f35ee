using System.Buffers;

namespace Ofsted.Domain.Rules;

/// <summary>Gathers a report while the rules run. What it gathers in is lent, and given back when the report is built.</summary>
internal sealed class ReportBuilder(int rules)
{
    private readonly Rule[] _checked = ArrayPool<Rule>.Shared.Rent(rules);
    private readonly RuleNotApplied[] _notApplicable = ArrayPool<RuleNotApplied>.Shared.Rent(rules);
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

    /// <summary>The report with all findings; to be called once, or the overload in its place.</summary>
    public RuleReport Build() => Build(Findings.ToList(), []);

    public RuleReport Build(EquatableList<RuleFinding> findings, EquatableList<AcceptedFinding> accepted)
    {
        var report = new RuleReport
        {
            Findings = findings,
            Accepted = accepted,
            Checked = EquatableList.Create<Rule>(_checked.AsSpan(0, _checkedCount)),
            NotApplicable = EquatableList.Create<RuleNotApplied>(_notApplicable.AsSpan(0, _notApplicableCount)),
        };
        ArrayPool<Rule>.Shared.Return(_checked);
        ArrayPool<RuleNotApplied>.Shared.Return(_notApplicable);
        return report;
    }
}
