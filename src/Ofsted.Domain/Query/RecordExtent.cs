using NodaTime;

namespace Ofsted.Domain.Query;

/// <summary>How far the dataset goes from which a set of events comes.</summary>
internal sealed class RecordExtent(LocalDate visitsAsOf, Lazy<EquatableList<EventCoverage>> coverage)
{
    /// <summary>The day up to which letters of visits were seen.</summary>
    public LocalDate VisitsAsOf { get; } = visitsAsOf;

    public EquatableList<EventCoverage> Coverage => coverage.Value;

    /// <summary>The one that goes further.</summary>
    public static RecordExtent? LaterOf(RecordExtent? one, RecordExtent? other) =>
        one is null || (other is not null && other.VisitsAsOf > one.VisitsAsOf) ? other : one;

    public EventCoverage? Of(InspectionActivity activity)
    {
        foreach (var item in Coverage.AsSpan())
        {
            if (item.Activity == activity)
                return item;
        }

        return null;
    }

    /// <summary>The day before which there was none of the kind: focused visits came with ILACS.</summary>
    private static LocalDate BeganOn(InspectionActivity activity) =>
        activity == InspectionActivities.FocusedVisit ? FrameworkEditions.Ilacs2018.From : LocalDate.MinIsoValue;

    /// <summary>What to know where an answer leans on some kinds of event between two days.</summary>
    public IEnumerable<Caveat> CaveatsFor(LocalDate from, LocalDate to, params InspectionActivity[] activities)
    {
        foreach (var activity in activities)
        {
            if (Of(activity)?.CaveatFor(from < BeganOn(activity) ? BeganOn(activity) : from, to) is { } caveat)
                yield return caveat;
        }
    }
}
