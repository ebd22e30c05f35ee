using Ofsted.Domain.Rules;

namespace Ofsted.Domain.Json;

/// <summary>The members of rules and of what they report.</summary>
internal static class RuleTables
{
    public static readonly ShapeList All = new();

    public static readonly EnumShape<RuleFamily> RuleFamily = All.Codes<RuleFamily>("a rule family");

    public static readonly EnumShape<RuleScope> RuleScope = All.Codes<RuleScope>("a rule scope");

    public static readonly Table<ObservationCheck> ObservationCheck = All.Of<ObservationCheck>((m, x) => new()
    {
        Id = m.Required("id", Values.Text, x?.Id),
        Statement = m.Required("statement", Values.Text, x?.Statement),
        Severity = m.Usual("severity", TextTables.FindingSeverity, x?.Severity),
        Source = m.Required("source", ObservationTables.Citation, x?.Source),
        Rationale = m.Required("rationale", Values.Text, x?.Rationale),
    });

    public static readonly Table<ObservationFinding> ObservationFinding = All.Of<ObservationFinding>((m, x) => new()
    {
        Check = m.Required("check", ObservationCheck, x?.Check),
        Message = m.Required("message", Values.Text, x?.Message),
        Observations = m.List("observations", Values.Number, x?.Observations),
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
        Family = m.Usual("family", RuleFamily, x?.Family),
        Statement = m.Required("statement", Values.Text, x?.Statement),
        Severity = m.Usual("severity", TextTables.FindingSeverity, x?.Severity),
        Scope = m.Usual("scope", RuleScope, x?.Scope),
        Editions = m.List("editions", EventTables.FrameworkEdition, x?.Editions),
        Activities = m.List("activities", EventTables.InspectionActivity, x?.Activities),
        From = m.Optional("from", Values.Date, x?.From),
        To = m.Optional("to", Values.Date, x?.To),
        Citations = m.List("citations", ObservationTables.Citation, x?.Citations),
        Evidence = m.Required("evidence", RuleIncidence, x?.Evidence),
        Members = m.List("members", Values.Text, x?.Members),
        Rationale = m.Required("rationale", Values.Text, x?.Rationale),
        Passing = m.Optional("passing", RuleExample, x?.Passing),
        Failing = m.Optional("failing", RuleExample, x?.Failing),
    });

    public static readonly Table<OverallOption> OverallOption = All.Of<OverallOption>((m, x) => new()
    {
        Grade = m.Required("grade", EventTables.Grade, x?.Grade),
        RemovedBy = m.Optional("removedBy", Rule, x?.RemovedBy),
    });

    public static readonly Table<AcceptedException> AcceptedException = All.Of<AcceptedException>((m, x) => new()
    {
        RuleId = m.Required("ruleId", Values.Text, x?.RuleId),
        Reason = m.Required("reason", Values.Text, x?.Reason),
        Urn = m.Optional("urn", Values.Number, x?.Urn),
        FirstDay = m.Optional("firstDay", Values.Date, x?.FirstDay),
    });

    public static readonly Table<KnownSlip> KnownSlip = All.Of<KnownSlip>((m, x) => new()
    {
        RuleId = m.Required("ruleId", Values.Text, x?.RuleId),
        Urn = m.Required("urn", Values.Number, x?.Urn),
        Published = m.Required("published", Values.Date, x?.Published),
        Explanation = m.Required("explanation", Values.Text, x?.Explanation),
        Citation = m.Required("citation", ObservationTables.Citation, x?.Citation),
    });

    public static readonly Table<RuleFinding> RuleFinding = All.Of<RuleFinding>((m, x) => new()
    {
        Rule = m.Required("rule", Rule, x?.Rule),
        Message = m.Required("message", Values.Text, x?.Message),
        Path = m.Required("path", Values.Text, x?.Path),
        Values = m.List("values", Values.Text, x?.Values),
        Events = m.List("events", Values.Number, x?.Events),
        Slip = m.Optional("slip", KnownSlip, x?.Slip),
    });

    public static readonly Table<AcceptedFinding> AcceptedFinding = All.Of<AcceptedFinding>((m, x) => new()
    {
        Finding = m.Required("finding", RuleFinding, x?.Finding),
        Exception = m.Required("exception", AcceptedException, x?.Exception),
    });

    public static readonly Table<RuleFault> RuleFault = All.Of<RuleFault>((m, x) => new()
    {
        Message = m.Required("message", Values.Text, x?.Message),
        Path = m.Usual("path", Values.Text, x?.Path, "$"),
        Values = m.List("values", Values.Text, x?.Values),
        Events = m.List("events", Values.Number, x?.Events),
    });

    public static readonly Table<RuleNotApplied> RuleNotApplied = All.Of<RuleNotApplied>((m, x) => new()
    {
        Rule = m.Required("rule", Rule, x.Rule),
        Reason = m.Required("reason", Values.Text, x.Reason),
    });

    public static readonly Table<RuleReport> RuleReport = All.Of<RuleReport>((m, x) => new()
    {
        Findings = m.List("findings", RuleFinding, x?.Findings),
        Checked = m.List("checked", Rule, x?.Checked),
        NotApplicable = m.List("notApplicable", RuleNotApplied, x?.NotApplicable),
        Accepted = m.List("accepted", AcceptedFinding, x?.Accepted),
    });
}
