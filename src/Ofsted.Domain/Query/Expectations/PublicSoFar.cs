using NodaTime;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Query;

/// <summary>What of a history was public on a day, for one day after the other, so that each event is looked at once.</summary>
internal sealed class PublicSoFar
{
    private readonly EventSet _events;
    private readonly int[] _places;
    private readonly int[] _publicFrom;
    private int _next;
    private int _latest = -1;

    public PublicSoFar(AuthorityHistory history)
    {
        _events = history.Events;
        Extent = history.Extent;
        _places = [.. Enumerable.Range(0, _events.Count).Where(place => _events[place].PublicFrom is not null)];
        _publicFrom = Array.ConvertAll(_places, place => IsoDate.NumberOf(_events[place].PublicFrom!.Value));
        Array.Sort(_publicFrom, _places);
    }

    /// <summary>How far the dataset goes from which the events come, or null.</summary>
    public RecordExtent? Extent { get; }

    /// <summary>The latest inspection; null when there was none.</summary>
    public Inspection? Latest => _latest < 0 ? null : (Inspection)_events[_latest];

    /// <summary>The focused visits since the latest inspection.</summary>
    public VisitsSoFar FocusedVisits { get; } = new();

    /// <summary>The monitoring visits since the latest inspection; all when there was none.</summary>
    public VisitsSoFar MonitoringVisits { get; } = new();

    /// <summary>Goes on to a day that is not before the last one.</summary>
    public void MoveTo(LocalDate day)
    {
        var number = IsoDate.NumberOf(day);
        while (_next < _places.Length && _publicFrom[_next] <= number)
            Publish(_places[_next++]);
    }

    private void Publish(int place)
    {
        switch (_events[place])
        {
            case Visit visit when visit.Activity == InspectionActivities.FocusedVisit:
                FocusedVisits.Add(visit, place);
                break;
            case Visit visit when visit.Activity == InspectionActivities.MonitoringVisit:
                MonitoringVisits.Add(visit, place);
                break;
            case Inspection inspection when place > _latest && inspection.Activity != InspectionActivities.LscbReview:
                _latest = place;
                FocusedVisits.StartAfter(inspection);
                MonitoringVisits.StartAfter(inspection);
                break;
        }
    }
}
