using System.Reflection;
using Ofsted.Domain.Reading;

namespace Ofsted.Domain.Tests.Growth;

/// <summary>What reading a text costs, independent of the machine.</summary>
/// <param name="Allocated">The bytes that are allocated.</param>
/// <param name="Work">The work that the reader counts, by which it looks at its token.</param>
internal readonly record struct ReadingCost(long Allocated, long Work)
{
    private static readonly Type Counter = typeof(ReportReader).Assembly.GetType("Ofsted.Domain.Reading.Text.ReadingWork", throwOnError: true)!;
    private static readonly MethodInfo Read =
        typeof(ReportReader).GetMethod("Read", BindingFlags.Static | BindingFlags.NonPublic, [typeof(string), typeof(ReadingOptions), Counter])!;

    public static ReadingCost Of(string text)
    {
        var counter = Activator.CreateInstance(Counter, CancellationToken.None)!;
        var before = GC.GetAllocatedBytesForCurrentThread();
        Read.Invoke(null, [text, null, counter]);
        return new ReadingCost(GC.GetAllocatedBytesForCurrentThread() - before, (long)Counter.GetProperty("Done")!.GetValue(counter)!);
    }

    /// <summary>How many times as much this costs as another, by whichever has grown more.</summary>
    public double RatioTo(ReadingCost smaller) => Math.Max((double)Allocated / smaller.Allocated, (double)Work / smaller.Work);
}
