using NodaTime;

namespace Ofsted.Domain;

/// <summary>Something that an authority undertakes to do.</summary>
/// <remarks>It holds what a plan says, right or wrong: the due date may lie before the start.</remarks>
public sealed record PlanAction
{
    /// <summary>What is to be done.</summary>
    public required string Text { get; init; }

    /// <summary>
    /// Which items of the report it answers, by their places in <see cref="InspectionEvent.Recommendations"/> counted from 1; empty
    /// when it answers none.
    /// </summary>
    /// <remarks>Places, not printed numbers: a SIF report numbers the items of the board from 1 again.</remarks>
    public EquatableList<int> Answers { get; init; } = [];

    /// <summary>Who is accountable, or null when nobody is named.</summary>
    public string? Owner { get; init; }

    /// <summary>The day on which it is to start, or null when none is set.</summary>
    public LocalDate? Start { get; init; }

    /// <summary>The last day on which it is in time, or null when none is set.</summary>
    public LocalDate? Due { get; init; }

    /// <summary>How far it has come.</summary>
    public required PlanActionStatus Status { get; init; }

    /// <summary>The day on which it was completed, or null when it was not or the day is not known.</summary>
    public LocalDate? Completed { get; init; }

    /// <summary>Whether it still stands: neither replaced nor given up.</summary>
    public bool Stands => Status is not (PlanActionStatus.Superseded or PlanActionStatus.Withdrawn);

    /// <summary>Whether it was done by a day.</summary>
    /// <param name="asAt">The day.</param>
    /// <returns>By the day of completion where that is known, or else by the status.</returns>
    public bool IsDone(LocalDate asAt) => Completed is { } completed
        ? completed <= asAt
        : Status is PlanActionStatus.Completed or PlanActionStatus.Embedded;

    /// <summary>Whether it was due before a day, still stands and was not done by then.</summary>
    /// <param name="asAt">The day.</param>
    public bool IsOverdue(LocalDate asAt) => Stands && Due < asAt && !IsDone(asAt);

    /// <summary>The status and the beginning of the text.</summary>
    public override string ToString() => $"{Status}: {(Text.Length <= 60 ? Text : Text[..59] + "…")}";
}
