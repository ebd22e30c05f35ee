using Ofsted.Domain.Indicators;
using Ofsted.Domain.Plans;

namespace Ofsted.Domain.Csv;

/// <summary>The words that tables of plans use, besides the codes.</summary>
internal static class PlanWords
{
    public static readonly CellWords<PlanActionStatus> Statuses = new(
        "a status",
        (PlanActionStatus.NotStarted, "not yet started, planned"),
        (PlanActionStatus.InProgress, "under way, ongoing, started, on track"),
        (PlanActionStatus.Completed, "complete, done, closed"),
        (PlanActionStatus.Embedded, "complete and embedded, impact evidenced"),
        (PlanActionStatus.Delayed, "late, overdue, behind"),
        (PlanActionStatus.Blocked, "on hold, stopped"),
        (PlanActionStatus.Superseded, "replaced"),
        (PlanActionStatus.Withdrawn, "cancelled, removed"));

    public static readonly CellWords<Cadence> Cadences = new(
        "a frequency",
        (Cadence.Weekly, "every week"),
        (Cadence.Fortnightly, "every two weeks"),
        (Cadence.Monthly, "every month"),
        (Cadence.EveryTwoMonths, "bimonthly"),
        (Cadence.Quarterly, "every three months"),
        (Cadence.HalfYearly, "six-monthly, every six months"),
        (Cadence.Yearly, "annual, annually"),
        (Cadence.AsNeeded, "as required, ad hoc"));

    public static readonly CellWords<EvidenceKind> Evidence = new(
        "a kind of evidence",
        (EvidenceKind.PerformanceData, "data"),
        (EvidenceKind.Audit, "case audit"),
        (EvidenceKind.ChildFeedback, "voice of the child"),
        (EvidenceKind.FamilyFeedback, "parent feedback"),
        (EvidenceKind.ExternalReview, "peer review"));

    public static readonly CellWords<ActionSourceKind> Sources = new(
        "a source of a finding",
        (ActionSourceKind.ReportText, "report"),
        (ActionSourceKind.SelfEvaluation, "self-assessment"),
        (ActionSourceKind.ExternalReview, "peer review"),
        (ActionSourceKind.PerformanceData, "data"),
        (ActionSourceKind.Direction, "notice"));

    public static readonly CellWords<MeasurementUnit> Units = new(
        "a unit",
        (MeasurementUnit.Count, "number"),
        (MeasurementUnit.Pounds, "pounds"));
}
