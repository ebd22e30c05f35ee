using NodaTime;

namespace Ofsted.Domain.Display;

/// <summary>Where a day is, from left to right.</summary>
internal sealed class TimeAxis
{
    private const double ClosestLabels = 38;
    private const int ShortestSpan = 3;

    private readonly double _left;
    private readonly double _width;
    private readonly double _from;
    private readonly double _span;

    public TimeAxis(IEnumerable<EventGroup> groups, LocalDate? asAt, double left, double right)
    {
        var days = groups.SelectMany(group => group.Events).Select(item => item.Day).OfType<LocalDate>().ToList();
        var last = asAt ?? days.DefaultIfEmpty(new LocalDate(2018, 1, 1)).Max();
        var first = days.DefaultIfEmpty(last).Min();
        LastYear = Math.Max(last.Year, first.Year);
        FirstYear = Math.Min(first.Year, LastYear + 1 - ShortestSpan);
        _left = left;
        _width = right - left;
        _from = FirstYear;
        _span = LastYear + 1 - FirstYear;
        End = asAt is { } day ? Math.Clamp(Of(day), left, right) : right;
    }

    public int FirstYear { get; }

    public int LastYear { get; }

    /// <summary>Where what goes on ends: the day as at which is drawn, or the end of the last year.</summary>
    public double End { get; }

    public double Left => _left;

    public double Right => _left + _width;

    public double Of(LocalDate day) => Of(day.Year) + (day.DayOfYear - 1) / 366.0 / _span * _width;

    /// <summary>The years to be labelled, and where each begins.</summary>
    public IEnumerable<(int Year, double X)> Labels()
    {
        var step = 1;
        foreach (var next in (int[])[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 5000])
        {
            step = next;
            if (next / _span * _width >= ClosestLabels)
                break;
        }

        for (var year = FirstYear; year <= LastYear; year++)
        {
            if (year % step == 0)
                yield return (year, Of(year));
        }
    }

    /// <summary>The part of a span of days that is drawn, or null when none is.</summary>
    public (double From, double To)? Visible(LocalDate from, LocalDate? to)
    {
        var start = Math.Clamp(Of(from), Left, Right);
        var end = to is { } last ? Math.Clamp(Of(last), Left, Right) : Right;
        return end > start ? (start, end) : null;
    }

    private double Of(int year) => _left + (year - _from) / _span * _width;
}
