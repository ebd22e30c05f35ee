using System.Diagnostics.CodeAnalysis;
using NodaTime;
using Ofsted.Domain.Indicators;
using Ofsted.Domain.Internal;
using Ofsted.Domain.Oversight;
using Ofsted.Domain.Plans;

namespace Ofsted.Domain.Display;

/// <summary>The words of plans as people read them.</summary>
internal static class PlanLabels
{
    public static string Of(PlanKind kind) => kind switch
    {
        PlanKind.PostInspection => "Plan after an inspection",
        PlanKind.Draft => "Draft plan after an inspection",
        PlanKind.Improvement => "Improvement plan",
        PlanKind.Directed => "Plan under a direction",
        PlanKind.Local => "Local plan",
        _ => "Plan",
    };

    public static string Of(PlanActionStatus status) => Label(status) ?? "Not known";

    public static string Of(BragRating rating) => Label(rating) ?? "Not rated";

    public static string Of(RiskSeverity severity) => Label(severity) ?? "Not rated";

    public static string MeaningOf(BragRating rating) => rating switch
    {
        BragRating.Blue => "Done, and evidence shows that it made a difference",
        BragRating.Green => "On track, or done but its impact still to be shown",
        BragRating.Amber => "At risk: late to start, delayed, updates missed, or embedded in name only",
        BragRating.Red => "Overdue or blocked",
        _ => "Replaced, withdrawn, or nothing is known",
    };

    public static string Of(MeasureStanding standing) => standing switch
    {
        MeasureStanding.NoResult => "No result yet",
        MeasureStanding.NotComparable => "Cannot be compared",
        _ => Label(standing) ?? "Not known",
    };

    public static string Of(MeasureTrend trend) => trend == MeasureTrend.Same ? "Unchanged" : Label(trend) ?? "–";

    public static string Of(EvidenceKind kind) => kind switch
    {
        EvidenceKind.ChildFeedback => "What children say",
        EvidenceKind.FamilyFeedback => "What families say",
        EvidenceKind.StaffFeedback => "What staff say",
        _ => Label(kind) ?? "Evidence",
    };

    public static string Of(TraceMention mention) => (mention.Outcome switch
    {
        TraceOutcome.Addressed => "Addressed",
        TraceOutcome.Partly => "Partly addressed",
        TraceOutcome.Repeated => "Asked for again",
        TraceOutcome.Declined => "Worse",
        TraceOutcome.NotMentioned => "Not mentioned",
        _ => "Not known",
    }) + (mention.IsStated || mention.Outcome == TraceOutcome.NotMentioned ? "" : " (likely)");

    public static string Unit(MeasurementUnit unit) => unit switch
    {
        MeasurementUnit.Percent or MeasurementUnit.PercentChange => "%",
        MeasurementUnit.RatePer10000 => " per 10,000",
        MeasurementUnit.Days => " days",
        MeasurementUnit.Weeks => " weeks",
        MeasurementUnit.Months => " months",
        MeasurementUnit.Cases => " cases",
        _ => "",
    };

    public static string? Date(LocalDate? day) => day is { } known ? DateText.Of(known) : null;

    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    private static string? Label<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] T>(T member)
        where T : struct, Enum => EnumCodes<T>.Of(member) is { } code ? Capital(code.Replace('-', ' ')) : null;
}
