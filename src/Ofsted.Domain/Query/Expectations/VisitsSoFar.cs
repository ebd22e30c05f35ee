using NodaTime;

namespace Ofsted.Domain.Query;

/// <summary>The visits of a kind that were public and began after the latest inspection; all while there was none.</summary>
internal sealed class VisitsSoFar
{
    private readonly SortedSet<int> _places = [];
    private readonly Dictionary<int, LocalDate> _firstDays = [];
    private Inspection? _latest;
    private int _undated;
    private int _lastUndated = -1;

    /// <summary>How many they are.</summary>
    public int Count => _latest switch
    {
        null => _places.Count + _undated,
        { FirstDay: null } => 0,
        _ => _places.Count,
    };

    /// <summary>The first day of the last of them, or null when that is not known.</summary>
    public LocalDate? LastFirstDay => Count == 0 || _places.Count == 0 || (_latest is null && _lastUndated > _places.Max) ? null : _firstDays[_places.Max];

    /// <summary>Counts a visit that became public.</summary>
    /// <param name="visit">The visit.</param>
    /// <param name="place">Its place among the events of its authority.</param>
    public void Add(Visit visit, int place)
    {
        if (visit.FirstDay is not { } day)
        {
            _undated++;
            _lastUndated = Math.Max(_lastUndated, place);
        }
        else if (!(day <= _latest?.FirstDay))
        {
            _places.Add(place);
            _firstDays.Add(place, day);
        }
    }

    /// <summary>Leaves out what did not begin after an inspection that is later than the last one.</summary>
    public void StartAfter(Inspection latest)
    {
        _latest = latest;
        while (_places.Count > 0 && _firstDays[_places.Min] <= latest.FirstDay)
            _places.Remove(_places.Min);
    }
}
