using System.Diagnostics;

namespace Ofsted.Domain.Benchmarks;

/// <summary>Brings code to its optimised form before it is measured: on a busy machine that takes longer than a short run lasts.</summary>
internal static class Warmth
{
    private const int Rounds = 6;
    private static readonly TimeSpan Round = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    public static void Bring(params ReadOnlySpan<Func<object>> calls)
    {
        foreach (var call in calls)
        {
            for (var round = 0; round < Rounds; round++)
            {
                var start = Stopwatch.GetTimestamp();
                while (Stopwatch.GetElapsedTime(start) < Round)
                    GC.KeepAlive(call());
                Thread.Sleep(Pause);
            }
        }
    }
}
