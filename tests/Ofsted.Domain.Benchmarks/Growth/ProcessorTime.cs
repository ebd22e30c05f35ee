using System.Diagnostics;

namespace Ofsted.Domain.Benchmarks;

/// <summary>Measures the processor time of this process, which other programs do not lengthen.</summary>
internal static class ProcessorTime
{
    private const double MostGrowth = 8;
    private static readonly TimeSpan Shortest = TimeSpan.FromMilliseconds(20);

    /// <summary>Says so where four times as much takes over eight times as long, twice.</summary>
    public static void Compare(string name, Action small, Action large)
    {
        small();
        for (var attempt = 1; ; attempt++)
        {
            var (less, more) = (Of(small), Of(large));
            var ratio = more / (less > TimeSpan.Zero ? less : TimeSpan.FromMilliseconds(1));
            if (more < Shortest || ratio <= MostGrowth)
                return;
            if (attempt < 3)
                continue;
            Console.WriteLine(FormattableString.Invariant($"  {name}: {less.TotalMilliseconds:0} ms and {more.TotalMilliseconds:0} ms, {ratio:0.0} times"));
            return;
        }
    }

    public static TimeSpan Of(Action act)
    {
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        act();
        process.Refresh();
        return process.TotalProcessorTime - before;
    }
}
