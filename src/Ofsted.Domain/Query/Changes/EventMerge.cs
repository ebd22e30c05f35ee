using System.Globalization;

namespace Ofsted.Domain.Query;

/// <summary>A set of events with others merged into it: what was new, what the others say differently, what could not be merged.</summary>
/// <remarks><see cref="EventSet.Merge"/> makes one.</remarks>
/// <threadsafety>Immutable.</threadsafety>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed class EventMerge
{
    /// <summary>The events: those of the set as they were, and the new ones.</summary>
    public required EventSet Events { get; init; }

    /// <summary>The same events with the value of the most trusted source for each member, and with what only the others state.</summary>
    /// <remarks>
    /// <see cref="SourceTrust"/> decides; where it does not, the set's own value stays. <see cref="InspectionEvent.Basis"/> keeps what the
    /// source that was not believed says (<see cref="ValueBasis.Others"/>).
    /// </remarks>
    public required EventSet Settled { get; init; }

    /// <summary>The events that the set did not have, in the order in which they were given.</summary>
    public required EquatableList<InspectionEvent> Added { get; init; }

    /// <summary>The events that the set has and the others hold differently; members that the other does not state are left out.</summary>
    /// <remarks>Each says where both values come from and which is taken in <see cref="Settled"/>.</remarks>
    public required EquatableList<EventChange> Changes { get; init; }

    /// <summary>The number of the given events of which the set holds everything that they state.</summary>
    public required int Unchanged { get; init; }

    /// <summary>What could not be merged; <see cref="Finding.Concerned"/> and <see cref="Finding.Path"/> count the events as they were given.</summary>
    public required EquatableList<Finding> Findings { get; init; }

    /// <summary>The numbers of events that were added, differ, and were left out.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Events}; {Added.Count} added, {Changes.Count} held differently, {Unchanged} unchanged, {Findings.Count} findings");

    internal static EventMerge Of(EventSet set, IEnumerable<InspectionEvent> others)
    {
        var merger = new EventMerger(set);
        var place = 0;
        foreach (var other in others)
            merger.Merge(other ?? throw new ArgumentException("The sequence holds null.", nameof(others)), place++);
        return merger.Result(RecordExtent.LaterOf(set.Extent, (others as EventSet)?.Extent));
    }
}
