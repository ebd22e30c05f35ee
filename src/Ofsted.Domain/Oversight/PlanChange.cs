namespace Ofsted.Domain.Oversight;

/// <summary>One difference between two versions of a plan.</summary>
/// <threadsafety>Immutable.</threadsafety>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record PlanChange
{
    /// <summary>What happened.</summary>
    public required PlanChangeKind Kind { get; init; }

    /// <summary>What it happened to, such as "action 1.2", "priority P3" or "plan".</summary>
    public required string Subject { get; init; }

    /// <summary>The member that changed, such as "due", or null when the whole subject was added or removed.</summary>
    public string? Member { get; init; }

    /// <summary>The value before, or null when there was none.</summary>
    public string? Before { get; init; }

    /// <summary>The value after, or null when there is none.</summary>
    public string? After { get; init; }

    /// <summary>A note, for example that a due date moved for the second time or that a target became easier; null when there is none.</summary>
    public string? Note { get; init; }

    /// <summary>The change on one line.</summary>
    public override string ToString()
    {
        var note = Note is null ? "" : $" ({Note})";
        return Kind switch
        {
            PlanChangeKind.Added => $"{Subject} added: {After}{note}",
            PlanChangeKind.Removed => $"{Subject} removed: {Before}{note}",
            _ => $"{Subject}: {Member} {Before ?? "none"} → {After ?? "none"}{note}",
        };
    }
}
