using System.Diagnostics;

namespace Ofsted.Domain.Mutation;

/// <summary>Ends the process when one test takes far longer than it did without a mutant.</summary>
internal sealed class Watchdog
{
    private const int LeastMilliseconds = 10_000;
    private const int Slowness = 10;

    private readonly Lock _lock = new();
    private long _deadline = long.MaxValue;

    public Watchdog() => new Thread(Watch) { IsBackground = true }.Start();

    public void Expect(int milliseconds)
    {
        lock (_lock)
            _deadline = Stopwatch.GetTimestamp() + (LeastMilliseconds + (long)milliseconds * Slowness) * Stopwatch.Frequency / 1000;
    }

    private void Watch()
    {
        while (true)
        {
            Thread.Sleep(200);
            lock (_lock)
            {
                if (Stopwatch.GetTimestamp() > _deadline)
                    Environment.Exit(ExitCodes.TimedOut);
            }
        }
    }
}
