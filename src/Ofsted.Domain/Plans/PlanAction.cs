using NodaTime;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Plans;

/// <summary>Something that an authority undertakes to do.</summary>
/// <remarks>It holds what a plan says, right or wrong: the due date may lie before the start.</remarks>
/// <threadsafety>Immutable.</threadsafety>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record PlanAction
{
    /// <summary>The reference within the plan, such as "1.2", which stays the same from version to version.</summary>
    public required string Id { get; init; }

    /// <summary>What is to be done.</summary>
    public required string Text { get; init; }

    /// <summary>The reference of the theme it belongs to, or null.</summary>
    public string? Theme { get; init; }

    /// <summary>The reference of the priority that it serves, or null.</summary>
    public string? Priority { get; init; }

    /// <summary>
    /// The items of the report that it answers, by their positions in <see cref="InspectionEvent.Recommendations"/>, counted from 1; empty when it
    /// answers none.
    /// </summary>
    /// <remarks>Places, not printed numbers: a SIF report numbers the items of the board from 1 again.</remarks>
    public EquatableList<int> Answers { get; init; } = [];

    /// <summary>What else it answers, such as findings of audits; empty when there is nothing.</summary>
    public EquatableList<ActionSource> Findings { get; init; } = [];

    /// <summary>The post responsible for it, never a person: "Head of Service, Care Leavers"; null when none is named.</summary>
    public string? Owner { get; init; }

    /// <summary>The senior post accountable for it, or null when none is named.</summary>
    public string? Accountable { get; init; }

    /// <summary>The day on which it is to start, or null when none is set.</summary>
    public LocalDate? Start { get; init => field = value.InIso(); }

    /// <summary>The last day on which it can be done in time, or null when none is set.</summary>
    public LocalDate? Due { get; init => field = value.InIso(); }

    /// <summary>How often an update is to be given.</summary>
    public Cadence ReviewEvery { get; init; }

    /// <summary>How far it has got, as reported by the plan.</summary>
    public required PlanActionStatus Status { get; init; }

    /// <summary>The day from which the plan reports this status, or null when that is not known.</summary>
    public LocalDate? StatusOn { get; init => field = value.InIso(); }

    /// <summary>The day on which it was completed, or null when it was not or the day is not known.</summary>
    public LocalDate? Completed { get; init => field = value.InIso(); }

    /// <summary>What is blocking it, or null when nothing is.</summary>
    public string? BlockedBy { get; init; }

    /// <summary>The references of the actions that must come first; empty when none.</summary>
    public EquatableList<string> DependsOn { get; init; } = [];

    /// <summary>The reference of the action that replaces it, or null.</summary>
    public string? SupersededBy { get; init; }

    /// <summary>The steps towards completion, in order.</summary>
    public EquatableList<Milestone> Milestones { get; init; } = [];

    /// <summary>How its effect is measured; empty when it is not.</summary>
    public EquatableList<SuccessMeasure> Measures { get; init; } = [];

    /// <summary>What was reported about it, the oldest first.</summary>
    public EquatableList<ProgressUpdate> Updates { get; init; } = [];

    /// <summary>Evidence that something was done: training delivered, posts filled, a protocol agreed.</summary>
    public EquatableList<EvidenceItem> ActivityEvidence { get; init; } = [];

    /// <summary>Evidence that it made a difference to children: audits, dip samples, what children say, outcomes.</summary>
    public EquatableList<EvidenceItem> ImpactEvidence { get; init; } = [];

    /// <summary>The authority's own columns, unchanged.</summary>
    public EquatableList<PlanField> OwnFields { get; init; } = [];

    /// <summary>Whether the plan reports it as active: neither replaced nor withdrawn.</summary>
    public bool IsActive => IsActiveStatus(Status);

    /// <summary>The status that the plan or its updates reported as at a day.</summary>
    /// <param name="asAt">The day.</param>
    /// <returns>
    /// The plan's own word, unless an update or a change of status is dated later: then the last update up to the day, or what the
    /// next one says of the time before it; unspecified when nothing is known of the day. A day of completion overrules both.
    /// </returns>
    public PlanActionStatus ReportedStatusAt(LocalDate asAt)
    {
        asAt = asAt.InIso();
        var (last, next) = UpdatesAround(asAt);
        var isCurrent = next is null && !(StatusOn > asAt);
        var said = isCurrent && Status != PlanActionStatus.Unspecified
            ? Status
            : last?.Status ?? next?.StatusBefore ?? PlanActionStatus.Unspecified;
        return Completed switch
        {
            { } completed when completed <= asAt && IsOpen(said) => PlanActionStatus.Completed,
            { } completed when completed > asAt && IsFinished(said) => PlanActionStatus.InProgress,
            _ => said,
        };
    }

    /// <summary>The status that the facts support as at a day.</summary>
    /// <param name="asAt">The day.</param>
    /// <returns>
    /// As <see cref="ReportedStatusAt"/>, but embedded without evidence of impact is completed, and an action past its due date that is not
    /// done and not blocked is delayed.
    /// </returns>
    public PlanActionStatus StatusAt(LocalDate asAt) => ReportedStatusAt(asAt.InIso()) switch
    {
        PlanActionStatus.Embedded when !HasImpactBy(asAt.InIso()) => PlanActionStatus.Completed,
        PlanActionStatus.NotStarted or PlanActionStatus.InProgress or PlanActionStatus.Unspecified when Due < asAt.InIso() => PlanActionStatus.Delayed,
        var said => said,
    };

    /// <summary>Whether it was done by a day.</summary>
    /// <param name="asAt">The day.</param>
    public bool IsDone(LocalDate asAt) => IsFinished(ReportedStatusAt(asAt.InIso()));

    /// <summary>Whether it was active, due before a day and not done by then.</summary>
    /// <param name="asAt">The day.</param>
    public bool IsOverdue(LocalDate asAt) => Due < asAt.InIso() && ReportedStatusAt(asAt.InIso()) is var said && IsActiveStatus(said) && !IsFinished(said);

    /// <summary>Whether there was evidence of impact by a day; evidence without a date counts.</summary>
    /// <param name="asAt">The day.</param>
    public bool HasImpactBy(LocalDate asAt)
    {
        asAt = asAt.InIso();
        foreach (var item in ImpactEvidence.AsSpan())
        {
            if (item.Date is null || item.Date <= asAt)
                return true;
        }

        return false;
    }

    /// <summary>The last update up to a day, or null when there is none.</summary>
    /// <param name="asAt">The day.</param>
    public ProgressUpdate? LastUpdate(LocalDate asAt)
    {
        asAt = asAt.InIso();
        ProgressUpdate? last = null;
        foreach (var update in Updates.AsSpan())
        {
            if (update.Date <= asAt && (last is null || update.Date >= last.Date))
                last = update;
        }

        return last;
    }

    /// <summary>How many consecutive updates required by its cadence are missing as at a day.</summary>
    /// <param name="asAt">The day.</param>
    /// <returns>
    /// 0 or more, counted from the last update or the start; 0 for an action that is done or no longer stands, or where the
    /// cadence or the day to count from is not known.
    /// </returns>
    public int MissedUpdates(LocalDate asAt) =>
        IsOpen(ReportedStatusAt(asAt.InIso())) && (LastUpdate(asAt.InIso())?.Date ?? Start) is { } from ? ReviewEvery.TimesDue(from, asAt.InIso()) : 0;

    /// <summary>The status and the beginning of the text.</summary>
    public override string ToString() => Excerpt.OfLine($"{Status}: {Excerpt.Of(Text)}");

    internal static bool IsActiveStatus(PlanActionStatus status) =>
        status is not (PlanActionStatus.Superseded or PlanActionStatus.Withdrawn);

    internal static bool IsFinished(PlanActionStatus status) => status is PlanActionStatus.Completed or PlanActionStatus.Embedded;

    internal static bool IsOpen(PlanActionStatus status) => IsActiveStatus(status) && !IsFinished(status);

    private (ProgressUpdate? Last, ProgressUpdate? Next) UpdatesAround(LocalDate asAt)
    {
        ProgressUpdate? last = null;
        ProgressUpdate? next = null;
        foreach (var update in Updates.AsSpan())
        {
            if (update.Date > asAt)
                next = next is null || update.Date < next.Date ? update : next;
            else if (update.Status != PlanActionStatus.Unspecified && (last is null || update.Date >= last.Date))
                last = update;
        }

        return (last, next);
    }
}
