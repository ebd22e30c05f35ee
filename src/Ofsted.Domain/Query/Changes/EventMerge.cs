using System.Globalization;

namespace Ofsted.Domain.Query;

/// <summary>A set of events with others merged into it, with what was new, what differed and what could not be merged.</summary>
/// <remarks><see cref="EventSet.Merge(IEnumerable{InspectionEvent})"/> makes one.</remarks>
/// <threadsafety>Immutable.</threadsafety>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed class EventMerge
{
    /// <summary>The events of the set, unchanged, and the new ones.</summary>
    public required EventSet Events { get; init; }

    /// <summary>The same events, with each member taken from its most trusted source and with what only the others state.</summary>
    /// <remarks>
    /// <see cref="SourceTrust"/> decides; where it does not, the set's own value stays. <see cref="InspectionEvent.Basis"/> keeps what the
    /// source that was not believed says (<see cref="ValueBasis.Others"/>).
    /// </remarks>
    public required EventSet Settled { get; init; }

    /// <summary>The events that the set did not have, in the order given.</summary>
    public required EquatableList<InspectionEvent> Added { get; init; }

    /// <summary>The events that differ between the set and the others, leaving out members that the others do not state.</summary>
    /// <remarks>Each says where both values come from and which is taken in <see cref="Settled"/>.</remarks>
    public required EquatableList<EventChange> Changes { get; init; }

    /// <summary>The number of the given events about which the set already held everything stated.</summary>
    public required int Unchanged { get; init; }

    /// <summary>What could not be merged, where <see cref="Finding.Concerned"/> and <see cref="Finding.Path"/> count the events in the order given.</summary>
    public required EquatableList<Finding> Findings { get; init; }

    /// <summary>The numbers of events that were added, differ, and were left out.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Events}; {Added.Count} added, {Changes.Count} held differently, {Unchanged} unchanged, {Findings.Count} findings");

    internal static EventMerge Of(EventSet set, IEnumerable<InspectionEvent> others)
    {
        var merger = new EventMerger(set);
        var place = 0;
        foreach (var other in others)
            merger.Merge(other ?? throw new ArgumentException("The sequence contains null.", nameof(others)), place++);
        return merger.Result(RecordExtent.LaterOf(set.Extent, (others as EventSet)?.Extent));
    }
}
