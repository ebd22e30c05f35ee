using Ofsted.Domain.Rules;

namespace Ofsted.Domain.Json;

/// <summary>The members of rules and of what they report.</summary>
internal static class RuleTables
{
    public static readonly ShapeList All = new();

    public static readonly EnumShape<RuleFamily> RuleFamily = All.Codes<RuleFamily>("a rule family");

    public static readonly EnumShape<RuleScope> RuleScope = All.Codes<RuleScope>("a rule scope");

    public static readonly Table<AcceptedException> AcceptedException = All.Of<AcceptedException>((m, x) => new()
    {
        RuleId = m.Required("ruleId", Values.Text, x?.RuleId),
        Reason = m.Required("reason", Values.Text, x?.Reason),
        Urn = m.Optional("urn", Values.Number, x?.Urn),
        FirstDay = m.Optional("firstDay", Values.Date, x?.FirstDay),
    });

    public static readonly Table<AcceptedFinding> AcceptedFinding = All.Of<AcceptedFinding>((m, x) => new()
    {
        Finding = m.Required("finding", TextTables.Finding, x?.Finding),
        Exception = m.Required("exception", AcceptedException, x?.Exception),
    });

    public static readonly Table<FindingDefinition> FindingDefinition = All.Of<FindingDefinition>((m, x) => new()
    {
        Code = m.Required("code", Values.Text, x?.Code),
        Severity = m.Usual("severity", TextTables.FindingSeverity, x?.Severity),
        Meaning = m.Required("meaning", Values.Text, x?.Meaning),
        Why = m.Required("why", Values.Text, x?.Why),
        Advice = m.Required("advice", Values.Text, x?.Advice),
        Source = m.Required("source", ObservationTables.Citation, x?.Source),
    });

    public static readonly Table<KnownSlip> KnownSlip = All.Of<KnownSlip>((m, x) => new()
    {
        RuleId = m.Required("ruleId", Values.Text, x?.RuleId),
        Urn = m.Required("urn", Values.Number, x?.Urn),
        Published = m.Required("published", Values.Date, x?.Published),
        Explanation = m.Required("explanation", Values.Text, x?.Explanation),
        Citation = m.Required("citation", ObservationTables.Citation, x?.Citation),
    });

    public static readonly Table<RuleExample> RuleExample = All.Of<RuleExample>((m, x) => new()
    {
        Note = m.Required("note", Values.Text, x?.Note),
        Json = m.Required("json", Values.Text, x?.Json),
        AsAt = m.Optional("asAt", Values.Date, x?.AsAt),
    });

    public static readonly Table<RuleIncidence> RuleIncidence = All.Of<RuleIncidence>((m, x) => new()
    {
        Violations = m.Optional("violations", Values.Number, x?.Violations),
        Checked = m.Optional("checked", Values.Number, x?.Checked),
        Note = m.Optional("note", Values.Text, x?.Note),
    });

    public static readonly Table<Rule> Rule = All.Of<Rule>((m, x) => new()
    {
        Id = m.Required("id", Values.Text, x?.Id),
        Family = m.Usual("family", RuleFamily, x?.Family, Rules.RuleFamily.Own),
        Statement = m.Required("statement", Values.Text, x?.Statement),
        Severity = m.Usual("severity", TextTables.FindingSeverity, x?.Severity, Domain.FindingSeverity.Warning),
        Scope = m.Usual("scope", RuleScope, x?.Scope),
        Editions = m.List("editions", EventTables.FrameworkEdition, x?.Editions),
        Activities = m.List("activities", EventTables.InspectionActivity, x?.Activities),
        From = m.Optional("from", Values.Date, x?.From),
        To = m.Optional("to", Values.Date, x?.To),
        Citations = m.List("citations", ObservationTables.Citation, x?.Citations),
        Evidence = m.Usual("evidence", RuleIncidence, x?.Evidence, Rules.RuleIncidence.NotCounted),
        Members = m.List("members", Values.Text, x?.Members),
        Rationale = m.Usual("rationale", Values.Text, x?.Rationale, ""),
        Passing = m.Optional("passing", RuleExample, x?.Passing),
        Failing = m.Optional("failing", RuleExample, x?.Failing),
    });

    public static readonly Table<OverallOption> OverallOption = All.Of<OverallOption>((m, x) => new()
    {
        Grade = m.Required("grade", EventTables.Grade, x?.Grade),
        RemovedBy = m.Optional("removedBy", Rule, x?.RemovedBy),
    });

    public static readonly Table<RuleNotApplied> RuleNotApplied = All.Of<RuleNotApplied>((m, x) => new()
    {
        Rule = m.Required("rule", Rule, x.Rule),
        Reason = m.Required("reason", Values.Text, x.Reason),
    });

    public static readonly Table<RuleCoverage> RuleCoverage = All.Of<RuleCoverage>((m, x) => new()
    {
        Checked = m.List("checked", Rule, x?.Checked),
        NotApplicable = m.List("notApplicable", RuleNotApplied, x?.NotApplicable),
    });

    public static readonly Table<RuleReport> RuleReport = All.Of<RuleReport>((m, x) => new()
    {
        Findings = m.List("findings", TextTables.Finding, x?.Findings),
        Accepted = m.List("accepted", AcceptedFinding, x?.Accepted),
        RulesChecked = m.Usual("rulesChecked", Values.Number, x?.RulesChecked),
        RulesNotApplicable = m.Usual("rulesNotApplicable", Values.Number, x?.RulesNotApplicable),
    });
}
