using Ofsted.Domain.Plans;

namespace Ofsted.Domain.Json;

/// <summary>The members of improvement plans and progress reports, and of what they hold.</summary>
internal static class PlanTables
{
    public static readonly ShapeList All = new();

    public static readonly EnumShape<TraceOutcome> TraceOutcome = All.Codes<TraceOutcome>("an outcome");

    public static readonly EnumShape<ActionSourceKind> ActionSourceKind = All.Codes<ActionSourceKind>("a source of a finding");

    public static readonly EnumShape<Cadence> Cadence = All.Codes<Cadence>("a frequency");

    public static readonly EnumShape<PlanActionStatus> PlanActionStatus = All.Codes<PlanActionStatus>("a status");

    public static readonly EnumShape<EvidenceKind> EvidenceKind = All.Codes<EvidenceKind>("a kind of evidence");

    public static readonly EnumShape<ExternalReviewKind> ExternalReviewKind = All.Codes<ExternalReviewKind>("a kind of review");

    public static readonly EnumShape<GovernanceBodyKind> GovernanceBodyKind = All.Codes<GovernanceBodyKind>("a kind of body");

    public static readonly EnumShape<PlanKind> PlanKind = All.Codes<PlanKind>("a kind of plan");

    public static readonly EnumShape<RiskSeverity> RiskSeverity = All.Codes<RiskSeverity>("a severity");

    public static readonly EnumShape<TargetDirection> TargetDirection = All.Codes<TargetDirection>("a comparison");

    public static readonly Table<StatedOutcome> StatedOutcome = All.Of<StatedOutcome>((m, x) => new()
    {
        Place = m.Required("place", Values.Number, x?.Place),
        Outcome = m.Expected("outcome", TraceOutcome, x?.Outcome),
        Document = m.Required("document", Values.Text, x?.Document),
        Date = m.Optional("date", Values.Date, x?.Date),
        Paragraph = m.Optional("paragraph", Values.Number, x?.Paragraph),
        Note = m.Optional("note", Values.Text, x?.Note),
    });

    public static readonly Table<ActionSource> ActionSource = All.Of<ActionSource>((m, x) => new()
    {
        Source = m.Expected("source", ActionSourceKind, x?.Source),
        Text = m.Required("text", Values.Text, x?.Text),
    });

    public static readonly Table<Milestone> Milestone = All.Of<Milestone>((m, x) => new()
    {
        Text = m.Required("text", Values.Text, x?.Text),
        Due = m.Optional("due", Values.Date, x?.Due),
        Reached = m.Optional("reached", Values.Date, x?.Reached),
    });

    public static readonly Table<ProgressUpdate> ProgressUpdate = All.Of<ProgressUpdate>((m, x) => new()
    {
        Date = m.Required("date", Values.Date, x?.Date),
        Status = m.Usual("status", PlanActionStatus, x?.Status),
        StatusBefore = m.Usual("statusBefore", PlanActionStatus, x?.StatusBefore),
        Narrative = m.Required("narrative", Values.Text, x?.Narrative),
        Author = m.Optional("author", Values.Text, x?.Author),
        Evidence = m.List("evidence", Values.Text, x?.Evidence),
        NextDue = m.Optional("nextDue", Values.Date, x?.NextDue),
    });

    public static readonly Table<EvidenceItem> EvidenceItem = All.Of<EvidenceItem>((m, x) => new()
    {
        Id = m.Optional("id", Values.Text, x?.Id),
        Kind = m.Expected("kind", EvidenceKind, x?.Kind),
        Finding = m.Required("finding", Values.Text, x?.Finding),
        Date = m.Optional("date", Values.Date, x?.Date),
        Reference = m.Optional("reference", Values.Text, x?.Reference),
    });

    public static readonly Table<PlanField> PlanField = All.Of<PlanField>((m, x) => new()
    {
        Name = m.Required("name", Values.Text, x?.Name),
        Value = m.Required("value", Values.Text, x?.Value),
    });

    public static readonly Table<MeasureTarget> MeasureTarget = All.Of<MeasureTarget>((m, x) => new()
    {
        Value = m.Required("value", Values.Decimal, x?.Value),
        Unit = m.Usual("unit", ObservationTables.MeasurementUnit, x?.Unit),
        Comparison = m.Usual("comparison", TargetDirection, x?.Comparison),
        By = m.Optional("by", Values.Date, x?.By),
        Tolerance = m.Optional("tolerance", Values.Decimal, x?.Tolerance),
    });

    public static readonly Table<SuccessMeasure> SuccessMeasure = All.Of<SuccessMeasure>((m, x) => new()
    {
        IndicatorCode = m.Required("indicator", Values.Text, x?.IndicatorCode),
        Dimension = m.Optional("dimension", Values.Text, x?.Dimension),
        Title = m.Optional("title", Values.Text, x?.Title),
        Baseline = m.Optional("baseline", ObservationTables.Observation, x?.Baseline),
        Target = m.Optional("target", MeasureTarget, x?.Target),
        Polarity = m.Usual("polarity", ObservationTables.Polarity, x?.Polarity),
        Results = m.List("results", ObservationTables.Observation, x?.Results),
        Source = m.Optional("source", Values.Text, x?.Source),
    });

    public static readonly Table<PlanAction> PlanAction = All.Of<PlanAction>((m, x) => new()
    {
        Id = m.Required("id", Values.Text, x?.Id),
        Text = m.Required("text", Values.Text, x?.Text),
        Theme = m.Optional("theme", Values.Text, x?.Theme),
        Priority = m.Optional("priority", Values.Text, x?.Priority),
        Answers = m.List("answers", Values.Number, x?.Answers),
        Findings = m.List("findings", ActionSource, x?.Findings),
        Owner = m.Optional("owner", Values.Text, x?.Owner),
        Accountable = m.Optional("accountable", Values.Text, x?.Accountable),
        Start = m.Optional("start", Values.Date, x?.Start),
        Due = m.Optional("due", Values.Date, x?.Due),
        ReviewEvery = m.Usual("reviewEvery", Cadence, x?.ReviewEvery),
        Status = m.Expected("status", PlanActionStatus, x?.Status),
        StatusOn = m.Optional("statusOn", Values.Date, x?.StatusOn),
        Completed = m.Optional("completed", Values.Date, x?.Completed),
        BlockedBy = m.Optional("blockedBy", Values.Text, x?.BlockedBy),
        DependsOn = m.List("dependsOn", Values.Text, x?.DependsOn),
        SupersededBy = m.Optional("supersededBy", Values.Text, x?.SupersededBy),
        Milestones = m.List("milestones", Milestone, x?.Milestones),
        Measures = m.List("measures", SuccessMeasure, x?.Measures),
        Updates = m.List("updates", ProgressUpdate, x?.Updates),
        ActivityEvidence = m.List("activityEvidence", EvidenceItem, x?.ActivityEvidence),
        ImpactEvidence = m.List("impactEvidence", EvidenceItem, x?.ImpactEvidence),
        OwnFields = m.List("ownFields", PlanField, x?.OwnFields),
    });

    public static readonly Table<ExternalReview> ExternalReview = All.Of<ExternalReview>((m, x) => new()
    {
        Kind = m.Expected("kind", ExternalReviewKind, x?.Kind),
        Title = m.Required("title", Values.Text, x?.Title),
        Date = m.Optional("date", Values.Date, x?.Date),
        When = m.Optional("when", Values.Text, x?.When),
        Result = m.Optional("result", Values.Text, x?.Result),
    });

    public static readonly Table<GovernanceBody> GovernanceBody = All.Of<GovernanceBody>((m, x) => new()
    {
        Name = m.Required("name", Values.Text, x?.Name),
        Kind = m.Expected("kind", GovernanceBodyKind, x?.Kind),
        Chair = m.Optional("chair", Values.Text, x?.Chair),
        IsChairIndependent = m.Optional("chairIndependent", Values.Truth, x?.IsChairIndependent),
        Cadence = m.Usual("cadence", Cadence, x?.Cadence),
        Role = m.Optional("role", Values.Text, x?.Role),
    });

    public static readonly Table<GovernanceMeeting> GovernanceMeeting = All.Of<GovernanceMeeting>((m, x) => new()
    {
        Body = m.Required("body", Values.Text, x?.Body),
        Date = m.Optional("date", Values.Date, x?.Date),
        When = m.Optional("when", Values.Text, x?.When),
        PlanVersion = m.Optional("planVersion", Values.Number, x?.PlanVersion),
        Decisions = m.List("decisions", Values.Text, x?.Decisions),
        Challenges = m.List("challenges", Values.Text, x?.Challenges),
    });

    public static readonly Table<PlanPriority> PlanPriority = All.Of<PlanPriority>((m, x) => new()
    {
        Id = m.Required("id", Values.Text, x?.Id),
        Text = m.Required("text", Values.Text, x?.Text),
        Theme = m.Optional("theme", Values.Text, x?.Theme),
        Period = m.Optional("period", Values.Text, x?.Period),
        Answers = m.List("answers", Values.Number, x?.Answers),
        Measures = m.List("measures", SuccessMeasure, x?.Measures),
    });

    public static readonly Table<PlanRisk> PlanRisk = All.Of<PlanRisk>((m, x) => new()
    {
        Text = m.Required("text", Values.Text, x?.Text),
        Actions = m.List("actions", Values.Text, x?.Actions),
        Severity = m.Usual("severity", RiskSeverity, x?.Severity),
        Owner = m.Optional("owner", Values.Text, x?.Owner),
        Response = m.Optional("response", Values.Text, x?.Response),
        Observations = m.List("observations", ObservationTables.Observation, x?.Observations),
    });

    public static readonly Table<PlanTheme> PlanTheme = All.Of<PlanTheme>((m, x) => new()
    {
        Id = m.Required("id", Values.Text, x?.Id),
        Title = m.Required("title", Values.Text, x?.Title),
        Area = m.Optional("area", EventTables.JudgementArea, x?.Area),
    });

    public static readonly Table<ImprovementPlan> ImprovementPlan = All.Of<ImprovementPlan>((m, x) => new()
    {
        Title = m.Required("title", Values.Text, x?.Title),
        Authority = m.Required("authority", EventTables.AuthorityReference, x?.Authority),
        Kind = m.Expected("kind", PlanKind, x?.Kind),
        Version = m.Usual("version", Values.Number, x?.Version, 1),
        SupersededBy = m.Optional("supersededBy", Values.Number, x?.SupersededBy),
        SupersededOn = m.Optional("supersededOn", Values.Date, x?.SupersededOn),
        Period = m.Optional("period", Values.Text, x?.Period),
        Purpose = m.Optional("purpose", Values.Text, x?.Purpose),
        TriggeredBy = m.Optional("triggeredBy", EventTables.Event, x?.TriggeredBy),
        ReportReceived = m.Optional("reportReceived", Values.Date, x?.ReportReceived),
        StatedDue = m.Optional("statedDue", Values.Date, x?.StatedDue),
        Submitted = m.Optional("submitted", Values.Date, x?.Submitted),
        Approved = m.Optional("approved", Values.Date, x?.Approved),
        ApprovedBy = m.Optional("approvedBy", Values.Text, x?.ApprovedBy),
        Themes = m.List("themes", PlanTheme, x?.Themes),
        Priorities = m.List("priorities", PlanPriority, x?.Priorities),
        Actions = m.List("actions", PlanAction, x?.Actions),
        Risks = m.List("risks", PlanRisk, x?.Risks),
        Governance = m.List("governance", GovernanceBody, x?.Governance),
        Meetings = m.List("meetings", GovernanceMeeting, x?.Meetings),
        Reviews = m.List("reviews", ExternalReview, x?.Reviews),
        Outcomes = m.List("outcomes", StatedOutcome, x?.Outcomes),
    });

    public static readonly Table<CommitteeSection> CommitteeSection = All.Of<CommitteeSection>((m, x) => new()
    {
        Number = m.Optional("number", Values.Text, x?.Number),
        Title = m.Required("title", Values.Text, x?.Title),
        Text = m.Optional("text", Values.Text, x?.Text),
        IsNotApplicable = m.Usual("notApplicable", Values.Truth, x?.IsNotApplicable),
    });

    public static readonly Table<ProgressStatement> ProgressStatement = All.Of<ProgressStatement>((m, x) => new()
    {
        Theme = m.Optional("theme", Values.Text, x?.Theme),
        Text = m.Required("text", Values.Text, x?.Text),
        Status = m.Usual("status", PlanActionStatus, x?.Status),
        Observations = m.List("observations", ObservationTables.Observation, x?.Observations),
    });

    public static readonly Table<ProgressTableCell> ProgressTableCell = All.Of<ProgressTableCell>((m, x) => new()
    {
        Column = m.Required("column", Values.Text, x?.Column),
        Value = m.Required("value", ObservationTables.Observation, x?.Value),
        Share = m.Optional("share", Values.Decimal, x?.Share),
    });

    public static readonly Table<ProgressTableRow> ProgressTableRow = All.Of<ProgressTableRow>((m, x) => new()
    {
        Label = m.Required("label", Values.Text, x?.Label),
        IsTotal = m.Usual("total", Values.Truth, x?.IsTotal),
        Cells = m.Required("cells", ProgressTableCell.Many, x?.Cells),
    });

    public static readonly Table<ProgressTable> ProgressTable = All.Of<ProgressTable>((m, x) => new()
    {
        Number = m.Optional("number", Values.Text, x?.Number),
        Title = m.Required("title", Values.Text, x?.Title),
        Rows = m.Required("rows", ProgressTableRow.Many, x?.Rows),
    });

    public static readonly Table<ProgressReport> ProgressReport = All.Of<ProgressReport>((m, x) => new()
    {
        Title = m.Required("title", Values.Text, x?.Title),
        Authority = m.Required("authority", EventTables.AuthorityReference, x?.Authority),
        Plan = m.Optional("plan", Values.Text, x?.Plan),
        Purpose = m.Optional("purpose", Values.Text, x?.Purpose),
        Body = m.Optional("body", Values.Text, x?.Body),
        Meeting = m.Optional("meeting", Values.Date, x?.Meeting),
        When = m.Optional("when", Values.Text, x?.When),
        AsAt = m.Optional("asAt", Values.Date, x?.AsAt),
        Inspection = m.Optional("inspection", EventTables.Event, x?.Inspection),
        StatedOutcome = m.Optional("statedOutcome", Values.Text, x?.StatedOutcome),
        Position = m.List("position", ProgressStatement, x?.Position),
        Priorities = m.List("priorities", PlanPriority, x?.Priorities),
        Challenges = m.List("challenges", PlanRisk, x?.Challenges),
        NextSteps = m.List("nextSteps", Values.Text, x?.NextSteps),
        Governance = m.List("governance", GovernanceBody, x?.Governance),
        Meetings = m.List("meetings", GovernanceMeeting, x?.Meetings),
        Reviews = m.List("reviews", ExternalReview, x?.Reviews),
        Tables = m.List("tables", ProgressTable, x?.Tables),
        Sections = m.List("sections", CommitteeSection, x?.Sections),
    });
}
