using System.Diagnostics.CodeAnalysis;
using Ofsted.Domain.Indicators;
using Ofsted.Domain.Internal;
using Ofsted.Domain.Plans;

namespace Ofsted.Domain.Json;

/// <summary>The shapes of improvement plans and progress reports, and of what they hold.</summary>
internal static class PlanShapes
{
    public static CodeShape<PlanKind> PlanKind { get; } = new(
        "a kind of plan",
        ("post-inspection", Domain.Plans.PlanKind.PostInspection),
        ("draft", Domain.Plans.PlanKind.Draft),
        ("improvement", Domain.Plans.PlanKind.Improvement),
        ("directed", Domain.Plans.PlanKind.Directed),
        ("local", Domain.Plans.PlanKind.Local));

    public static CodeShape<PlanActionStatus> ActionStatus { get; } = Codes<PlanActionStatus>("a status");

    public static CodeShape<Cadence> Cadence { get; } = Codes<Domain.Plans.Cadence>("a frequency");

    public static CodeShape<EvidenceKind> EvidenceKind { get; } = Codes<Domain.Plans.EvidenceKind>("a kind of evidence");

    public static CodeShape<ActionSourceKind> FindingSource { get; } = Codes<ActionSourceKind>("a source of a finding");

    public static CodeShape<RiskSeverity> RiskSeverity { get; } = new(
        "a severity",
        ("low", Domain.Plans.RiskSeverity.Low),
        ("medium", Domain.Plans.RiskSeverity.Medium),
        ("high", Domain.Plans.RiskSeverity.High));

    public static CodeShape<TargetDirection> Comparison { get; } = new(
        "a comparison",
        ("at-least", TargetDirection.AtLeast),
        ("at-most", TargetDirection.AtMost),
        ("exactly", TargetDirection.Exactly));

    public static CodeShape<Polarity> Polarity { get; } = new(
        "a polarity",
        ("higher-better", Domain.Indicators.Polarity.HigherIsBetter),
        ("lower-better", Domain.Indicators.Polarity.LowerIsBetter),
        ("neutral", Domain.Indicators.Polarity.Neutral));

    public static CodeShape<GovernanceBodyKind> BodyKind { get; } = new(
        "a kind of body",
        ("improvement-board", GovernanceBodyKind.ImprovementBoard),
        ("assurance-group", GovernanceBodyKind.AssuranceGroup),
        ("performance-clinic", GovernanceBodyKind.PerformanceClinic),
        ("scrutiny-committee", GovernanceBodyKind.ScrutinyCommittee),
        ("cabinet", GovernanceBodyKind.Cabinet),
        ("safeguarding-partnership", GovernanceBodyKind.SafeguardingPartnership),
        ("corporate-parenting-board", GovernanceBodyKind.CorporateParentingBoard),
        ("adviser", GovernanceBodyKind.Adviser));

    public static CodeShape<ExternalReviewKind> ReviewKind { get; } = new(
        "a kind of review",
        ("peer-review", ExternalReviewKind.PeerReview),
        ("independent-review", ExternalReviewKind.IndependentReview),
        ("department-review", ExternalReviewKind.DepartmentReview),
        ("inspectorate-visit", ExternalReviewKind.InspectorateVisit));

    public static CodeShape<TraceOutcome> Outcome { get; } = new(
        "an outcome",
        ("addressed", TraceOutcome.Addressed),
        ("partly", TraceOutcome.Partly),
        ("repeated", TraceOutcome.Repeated),
        ("declined", TraceOutcome.Declined),
        ("not-mentioned", TraceOutcome.NotMentioned));

    public static ListShape<Observation> Observations { get; } = new(Shapes.Observation);

    public static MeasureTargetShape Target { get; } = new();

    public static ListShape<SuccessMeasure> Measures { get; } = new(new SuccessMeasureShape());

    public static ListShape<PlanTheme> Themes { get; } = new(new PlanThemeShape());

    public static ListShape<PlanPriority> Priorities { get; } = new(new PlanPriorityShape());

    public static ListShape<ActionSource> Findings { get; } = new(new ActionSourceShape());

    public static ListShape<PlanField> Fields { get; } = new(new PlanFieldShape());

    public static ListShape<PlanRisk> Risks { get; } = new(new PlanRiskShape());

    public static ListShape<Milestone> Milestones { get; } = new(new MilestoneShape());

    public static ListShape<ProgressUpdate> Updates { get; } = new(new ProgressUpdateShape());

    public static ListShape<EvidenceItem> Evidence { get; } = new(new EvidenceItemShape());

    public static ListShape<PlanAction> Actions { get; } = new(new PlanActionShape());

    public static ListShape<GovernanceBody> Governance { get; } = new(new GovernanceBodyShape());

    public static ListShape<GovernanceMeeting> Meetings { get; } = new(new GovernanceMeetingShape());

    public static ListShape<ExternalReview> Reviews { get; } = new(new ExternalReviewShape());

    public static ListShape<StatedOutcome> Outcomes { get; } = new(new StatedOutcomeShape());

    public static ImprovementPlanShape Plan { get; } = new();

    public static ListShape<ProgressStatement> Statements { get; } = new(new ProgressStatementShape());

    public static ListShape<CommitteeSection> Sections { get; } = new(new CommitteeSectionShape());

    public static ListShape<ProgressTableCell> Cells { get; } = new(new ProgressTableCellShape());

    public static ListShape<ProgressTableRow> Rows { get; } = new(new ProgressTableRowShape());

    public static ListShape<ProgressTable> Tables { get; } = new(new ProgressTableShape());

    public static ProgressReportShape Report { get; } = new();

    private static CodeShape<T> Codes<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] T>(string noun)
        where T : struct, Enum => new(noun, [.. EnumCodes<T>.All.Select(pair => (pair.Value, pair.Key))]);
}
