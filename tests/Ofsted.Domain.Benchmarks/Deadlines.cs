using BenchmarkDotNet.Attributes;
using NodaTime;
using Ofsted.Domain.Timescales;

namespace Ofsted.Domain.Benchmarks;

/// <summary>
/// A million deadlines of 45 working days, against plain date arithmetic with a table of working days that was worked out before.
/// </summary>
[HideColumns("Job", "Toolchain", "IterationCount", "LaunchCount", "WarmupCount", "Error", "StdDev", "RatioSD")]
public class Deadlines
{
    private const int Many = 1_000_000;
    private const int Limit = 45;

    private static readonly DateOnly First = new(2010, 1, 1);

    private readonly LocalDate[] _events = new LocalDate[Many];
    private readonly DateOnly[] _plainEvents = new DateOnly[Many];
    private readonly RecordedCase[] _cases = new RecordedCase[Many];
    private readonly List<DateOnly> _workingDays = [];
    private readonly List<int> _after = [];

    [GlobalSetup]
    public void Prepare()
    {
        for (var i = 0; i < Many; i++)
        {
            _events[i] = new LocalDate(2013, 4, 15).PlusDays((int)(i * 7919L % 9000));
            _plainEvents[i] = _events[i].ToDateOnly();
            _cases[i] = new RecordedCase { Event = _events[i], Completed = _events[i].PlusDays(30 + (i % 60)) };
        }

        for (var day = First; day.Year <= 2040; day = day.AddDays(1))
        {
            if (WorkingDayCalendar.England.IsWorkingDay(LocalDate.FromDateOnly(day)))
                _workingDays.Add(day);
            _after.Add(_workingDays.Count);
        }

        Warmth.Bring(() => Plain_table(), () => Calendar_add(), () => Deadline_for(), () => Working_days_left(), () => Check_cases());
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Many)]
    public int Plain_table()
    {
        var sum = 0;
        foreach (var day in _plainEvents)
            sum += _workingDays[_after[day.DayNumber - First.DayNumber] + Limit - 1].Day;
        return sum;
    }

    [Benchmark(OperationsPerInvoke = Many)]
    public int Calendar_add()
    {
        var sum = 0;
        foreach (var day in _events)
            sum += WorkingDayCalendar.England.Add(day, Limit).Day;
        return sum;
    }

    [Benchmark(OperationsPerInvoke = Many)]
    public int Deadline_for()
    {
        var sum = 0;
        foreach (var day in _events)
            sum += Deadline.For(TimescaleCatalogue.Assessment, day).Due.Day;
        return sum;
    }

    [Benchmark(OperationsPerInvoke = Many)]
    public int Working_days_left()
    {
        var (sum, asAt) = (0, new LocalDate(2026, 8, 31));
        foreach (var day in _events)
            sum += Deadline.For(TimescaleCatalogue.Assessment, day).WorkingDaysLeft(asAt);
        return sum;
    }

    [Benchmark(OperationsPerInvoke = Many)]
    public int Check_cases() => Timeliness.Of(TimescaleCatalogue.Assessment, _cases).Count(DeadlineOutcome.Late);
}
