using Ofsted.Domain.Indicators;
using Ofsted.Domain.Plans;

namespace Ofsted.Domain.Csv;

/// <summary>The words that tables of plans use, those of the wire format first.</summary>
internal static class PlanWords
{
    public static readonly CellWords<PlanActionStatus> Statuses = new(
        "status",
        (PlanActionStatus.NotStarted, "not-started, not yet started, planned"),
        (PlanActionStatus.InProgress, "in-progress, under way, ongoing, started, on track"),
        (PlanActionStatus.Completed, "completed, complete, done, closed"),
        (PlanActionStatus.Embedded, "embedded, complete and embedded, impact evidenced"),
        (PlanActionStatus.Delayed, "delayed, late, overdue, behind"),
        (PlanActionStatus.Blocked, "blocked, on hold, stopped"),
        (PlanActionStatus.Superseded, "superseded, replaced"),
        (PlanActionStatus.Withdrawn, "withdrawn, cancelled, removed"));

    public static readonly CellWords<Cadence> Cadences = new(
        "frequency",
        (Cadence.Weekly, "weekly, every week"),
        (Cadence.Fortnightly, "fortnightly, every two weeks"),
        (Cadence.Monthly, "monthly, every month"),
        (Cadence.EveryTwoMonths, "every-two-months, bimonthly"),
        (Cadence.Quarterly, "quarterly, every three months"),
        (Cadence.HalfYearly, "half-yearly, six-monthly, every six months"),
        (Cadence.Yearly, "yearly, annual, annually"),
        (Cadence.AsNeeded, "as-needed, as required, ad hoc"));

    public static readonly CellWords<EvidenceKind> Evidence = new(
        "kind of evidence",
        (EvidenceKind.PerformanceData, "performance-data, data"),
        (EvidenceKind.Audit, "audit, case audit"),
        (EvidenceKind.DipSample, "dip-sample"),
        (EvidenceKind.ChildFeedback, "child-feedback, voice of the child"),
        (EvidenceKind.FamilyFeedback, "family-feedback, parent feedback"),
        (EvidenceKind.StaffFeedback, "staff-feedback"),
        (EvidenceKind.ExternalReview, "external-review, peer review"),
        (EvidenceKind.Inspection, "inspection"),
        (EvidenceKind.Document, "document"),
        (EvidenceKind.Output, "output"));

    public static readonly CellWords<ActionSourceKind> Sources = new(
        "source of a finding",
        (ActionSourceKind.ReportText, "report-text, report"),
        (ActionSourceKind.Audit, "audit"),
        (ActionSourceKind.SelfEvaluation, "self-evaluation, self-assessment"),
        (ActionSourceKind.ExternalReview, "external-review, peer review"),
        (ActionSourceKind.CaseReview, "case-review"),
        (ActionSourceKind.PerformanceData, "performance-data, data"),
        (ActionSourceKind.Feedback, "feedback"),
        (ActionSourceKind.Direction, "direction, notice"));

    public static readonly CellWords<MeasurementUnit> Units = new(
        "unit",
        (MeasurementUnit.Count, "count, number"),
        (MeasurementUnit.Percent, "percent"),
        (MeasurementUnit.RatePer10000, "rate-per-10000"),
        (MeasurementUnit.PercentChange, "percent-change"),
        (MeasurementUnit.PercentagePoints, "percentage-points"),
        (MeasurementUnit.Hours, "hours"),
        (MeasurementUnit.Days, "days"),
        (MeasurementUnit.WorkingDays, "working-days"),
        (MeasurementUnit.Weeks, "weeks"),
        (MeasurementUnit.Months, "months"),
        (MeasurementUnit.Cases, "cases"),
        (MeasurementUnit.Score, "score"),
        (MeasurementUnit.Pounds, "gbp, pounds"));
}
