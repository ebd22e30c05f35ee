using Ofsted.Domain.Indicators;

namespace Ofsted.Domain.Rules;

/// <summary>The observations of one document about one authority, so ordered that every check finds what it needs at once.</summary>
internal sealed class ObservationGroup
{
    private const string Any = "*";

    private readonly Dictionary<(string Code, string Dimension, string Time), Sighting> _byTime = [];
    private readonly Dictionary<string, Sighting> _latest = new(StringComparer.Ordinal);
    private readonly HashSet<(string Code, decimal Number)> _seen = [];
    private readonly Dictionary<string, List<Sighting>> _counts = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Code, PeriodKind Kind, decimal Number), Sighting> _byNumber = [];

    public ObservationGroup(IEnumerable<(Observation Observation, int Index)> observations)
    {
        foreach (var (observation, index) in observations)
        {
            foreach (var sighting in Sighting.Of(observation, index))
                Add(sighting);
        }

        foreach (var counts in _counts.Values)
            counts.Sort((one, other) => decimal.Compare(one.Number!.Value, other.Number!.Value));
        Series = Sightings.Where(sighting => sighting.Number is not null)
            .GroupBy(sighting => (sighting.Code, sighting.Dimension, sighting.Observation.Unit))
            .Select(group => group.OrderBy(sighting => sighting.Day is null).ThenBy(sighting => sighting.Day).ToList())
            .ToList();
    }

    /// <summary>Every number, those beside an observation after it.</summary>
    public List<Sighting> Sightings { get; } = [];

    /// <summary>The observations alone.</summary>
    public IEnumerable<Sighting> Observations => Sightings.Where(sighting => !sighting.IsComparator);

    /// <summary>The numbers of each thing from early to late, those without a day at the end.</summary>
    public List<List<Sighting>> Series { get; }

    /// <summary>The observation of an indicator at the time of another, or null.</summary>
    public Sighting? AtTimeOf(Sighting sighting, string? code, string? dimension) =>
        code is null ? null : _byTime.GetValueOrDefault((code, dimension ?? "", sighting.Time));

    /// <summary>The latest count of a whole indicator, or null.</summary>
    public Sighting? Latest(string? code) => code is null ? null : _latest.GetValueOrDefault(code);

    /// <summary>A count of a whole indicator within bounds, other than one that is given, or null.</summary>
    public Sighting? Between(string? code, decimal from, decimal to, Sighting? butNot)
    {
        if (code is null || !_counts.TryGetValue(code, out var counts))
            return null;
        var (low, high) = (0, counts.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (counts[middle].Number < from)
                low = middle + 1;
            else
                high = middle;
        }

        while (low < counts.Count && counts[low].Number <= to)
        {
            if (counts[low].Number != butNot?.Number)
                return counts[low];
            low++;
        }

        return null;
    }

    /// <summary>The observation of an indicator for a kind of time with just this number, or null.</summary>
    public Sighting? WithNumber(string? code, PeriodKind kind, decimal number) =>
        code is null ? null : _byNumber.GetValueOrDefault((code, kind, number));

    private void Add(Sighting sighting)
    {
        Sightings.Add(sighting);
        if (sighting.Number is not { } number)
            return;
        if (!sighting.IsComparator)
        {
            _byTime.TryAdd((sighting.Code, sighting.Dimension ?? "", sighting.Time), sighting);
            _byTime.TryAdd((sighting.Code, Any, sighting.Time), sighting);
            _byNumber.TryAdd((sighting.Code, sighting.Period.Kind, number), sighting);
        }

        if (sighting.Dimension is not null || sighting.Observation.Unit != MeasurementUnit.Count)
            return;
        if (!_latest.TryGetValue(sighting.Code, out var latest) || (sighting.Day is { } day && !(day <= latest.Day)))
            _latest[sighting.Code] = sighting;
        if (!_counts.TryGetValue(sighting.Code, out var counts))
            _counts[sighting.Code] = counts = [];
        if (_seen.Add((sighting.Code, number)))
            counts.Add(sighting);
    }
}
