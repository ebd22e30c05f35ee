namespace Ofsted.Domain.Query;

/// <summary>The events of one authority into which others are merged.</summary>
internal sealed class EventsOfAuthority
{
    private readonly Dictionary<AlikeEvents.Kind, AlikeEvents> _kinds = [];

    public void Add(MergedEvent item)
    {
        AddKnown(item, item.Held);
        Alike(item.Held).AddHeld(item);
    }

    /// <summary>Takes in what another source says of an event.</summary>
    public void AddKnown(MergedEvent item, InspectionEvent known) => Alike(known).AddKnown(item, known);

    /// <summary>The events that a record is about: by its days, or else the nearest to what the statistics say.</summary>
    public Fitting FindFitting(InspectionEvent other)
    {
        var same = new Fitting();
        foreach (var alike in _kinds.Values)
            alike.FindSame(other, same);
        if (same.First is not null)
            return same;

        var (nearest, fewest) = (new Fitting(), int.MaxValue);
        foreach (var alike in _kinds.Values)
            (nearest, fewest) = alike.FindNearest(other, nearest, fewest);
        return nearest;
    }

    private AlikeEvents Alike(InspectionEvent item)
    {
        var kind = AlikeEvents.KindOf(item);
        if (!_kinds.TryGetValue(kind, out var alike))
            _kinds.Add(kind, alike = new AlikeEvents(item));
        return alike;
    }
}
