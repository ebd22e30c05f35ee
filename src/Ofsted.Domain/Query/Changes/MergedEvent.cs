namespace Ofsted.Domain.Query;

/// <summary>An event of a set, with what was merged into it.</summary>
internal sealed class MergedEvent(InspectionEvent held)
{
    private readonly List<InspectionEvent> _known = [held];

    /// <summary>The event as the set has it.</summary>
    public InspectionEvent Held { get; } = held;

    /// <summary>The event with the values of the most trusted sources.</summary>
    public InspectionEvent Settled { get; private set; } = held;

    /// <summary>Whether another record is about the event beyond doubt, by what any source says of it.</summary>
    public bool IsSame(InspectionEvent other)
    {
        foreach (var known in _known)
        {
            if (SameEvent.Is(known, other))
                return true;
        }

        return false;
    }

    /// <summary>Takes what another record says of the event.</summary>
    public void Take(InspectionEvent other)
    {
        Settled = Settlement.Of(Settled, other);
        if (other.Fieldwork.Count > 0 && !_known.Exists(known => known.Fieldwork == other.Fieldwork))
            _known.Add(other);
    }
}
