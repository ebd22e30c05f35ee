using NodaTime;

namespace Ofsted.Domain.Query;

/// <summary>Events of one authority that differ, as far as another record is compared with them, in their days alone.</summary>
internal sealed class AlikeEvents(InspectionEvent example)
{
    private const int FewPeriods = 16;
    private static readonly LocalDate DayZero = new(2000, 1, 1);

    private readonly List<(MergedEvent Item, FieldworkPeriod Period)> _periods = [];
    private readonly Dictionary<InspectionEvent, Fitting> _withoutDays = [];
    private readonly Dictionary<int, Fitting> _byFirstDay = [];
    private readonly Dictionary<int, Fitting> _byPublication = [];
    private readonly Dictionary<int, Fitting> _byPublicationAlone = [];
    private PeriodIndex? _index;

    /// <summary>What decides, beside days, whether another record may be about an event.</summary>
    public static Kind KindOf(InspectionEvent item) => new(
        item.GetType(),
        item.Edition,
        item.Activity,
        (item as AreaInspection)?.IsRevisit,
        item.IsFromStatistics,
        SameEvent.IsActivityFromStatistics(item));

    /// <summary>Takes in what one source says of an event.</summary>
    public void AddKnown(MergedEvent item, InspectionEvent known)
    {
        if (known.Fieldwork.Count == 0)
        {
            At(_withoutDays, known).Add(item);
            return;
        }

        foreach (var period in known.Fieldwork.AsSpan())
            AddPeriod(item, period);
    }

    /// <summary>Takes in the days by which the statistics and other sources may know an event.</summary>
    public void AddHeld(MergedEvent item)
    {
        if (item.Held.FirstDay is { } first)
            At(_byFirstDay, NumberOf(first)).Add(item);
        if (item.Held.Published is not { } published)
            return;
        At(_byPublication, NumberOf(published)).Add(item);
        if (item.Held.Fieldwork.Count == 0)
            At(_byPublicationAlone, NumberOf(published)).Add(item);
    }

    /// <summary>Finds the events that a record is about beyond doubt.</summary>
    public void FindSame(InspectionEvent other, Fitting found)
    {
        if (_withoutDays.Count > 0 && _withoutDays.TryGetValue(other, out var equal))
            found.Add(equal);
        if (_periods.Count == 0 || example.GetType() != other.GetType() || !SameEvent.IsSameActivity(example, other))
            return;

        foreach (var period in other.Fieldwork.AsSpan())
        {
            if (found.IsSeveral)
                return;
            if (_index is not null)
                _index.Find(period, found);
            else
                FindAmongFew(period, found);
        }
    }

    /// <summary>Finds the events that are nearest to what the statistics say, or of which the statistics say what is nearest.</summary>
    /// <param name="other">The record.</param>
    /// <param name="found">What other kinds of events found, at as many days as <paramref name="fewest"/>.</param>
    /// <param name="fewest">The days between the record and what was found.</param>
    /// <returns>What is nearest now, and at how many days.</returns>
    public (Fitting Found, int Fewest) FindNearest(InspectionEvent other, Fitting found, int fewest)
    {
        if (!EventIdentity.AreOfOneKind(example, other) || !SameEvent.IsSameActivity(example, other))
            return (found, fewest);
        var isAcross = example.IsFromStatistics != other.IsFromStatistics;
        var most = isAcross ? Math.Min(EventIdentity.MostDaysApart(example), fewest) : 0;
        var (byPublication, first, published) = (other.Fieldwork.Count == 0 ? _byPublication : _byPublicationAlone, other.FirstDay, other.Published);
        for (var apart = 0; apart <= most; apart++)
        {
            var here = new Fitting();
            AddAt(byPublication, published, apart, here);
            if (isAcross)
                AddAt(_byFirstDay, first, apart, here);
            if (here.First is null)
                continue;
            if (apart < fewest)
                return (here, apart);
            found.Add(here);
            return (found, fewest);
        }

        return (found, fewest);
    }

    private static void AddAt(Dictionary<int, Fitting> days, LocalDate? day, int apart, Fitting found)
    {
        if (day is not { } known || days.Count == 0)
            return;
        found.Add(days.GetValueOrDefault(NumberOf(known) - apart));
        found.Add(days.GetValueOrDefault(NumberOf(known) + apart));
    }

    private void AddPeriod(MergedEvent item, FieldworkPeriod period)
    {
        if (_index is not null)
        {
            _index.Add(item, period);
            return;
        }

        _periods.Add((item, period));
        if (_periods.Count <= FewPeriods)
            return;
        _index = new PeriodIndex();
        foreach (var (known, on) in _periods)
            _index.Add(known, on);
    }

    private void FindAmongFew(FieldworkPeriod period, Fitting found)
    {
        foreach (var (item, on) in _periods)
        {
            if (SameEvent.SharesDay(on, period))
                found.Add(item);
        }
    }

    private static Fitting At<T>(Dictionary<T, Fitting> held, T key)
        where T : notnull
    {
        if (!held.TryGetValue(key, out var events))
            held.Add(key, events = new Fitting());
        return events;
    }

    private static int NumberOf(LocalDate day) => Period.DaysBetween(DayZero, day);

    /// <summary>What decides, beside days, whether another record may be about an event.</summary>
    internal sealed record Kind(Type Type, FrameworkEdition? Edition, InspectionActivity? Activity, bool? IsRevisit, bool IsFromStatistics, bool IsActivityFromStatistics);
}
