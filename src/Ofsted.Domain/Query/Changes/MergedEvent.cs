namespace Ofsted.Domain.Query;

/// <summary>An event of a set, with what was merged into it.</summary>
internal sealed class MergedEvent(InspectionEvent held)
{
    private readonly HashSet<EquatableList<FieldworkPeriod>> _fieldwork = [held.Fieldwork];
    private Settler? _settler;

    /// <summary>The event as the set has it.</summary>
    public InspectionEvent Held { get; } = held;

    /// <summary>Whether nothing was taken yet.</summary>
    public bool IsUntouched => _settler is null;

    /// <summary>The event with the values of the most trusted sources.</summary>
    public InspectionEvent Settled => _settler?.Settled ?? Held;

    /// <summary>The values of the most trusted sources; where they come from is not up to date.</summary>
    public InspectionEvent Values => _settler?.Values ?? Held;

    /// <summary>Takes what another record says of the event.</summary>
    /// <returns>Whether it has other days on site than any before.</returns>
    public bool Take(InspectionEvent other)
    {
        (_settler ??= new Settler(Held)).Take(other);
        return other.Fieldwork.Count > 0 && _fieldwork.Add(other.Fieldwork);
    }
}
