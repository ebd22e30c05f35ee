namespace Ofsted.Domain.Mutation;

/// <summary>
/// Ends the process when one test works far longer than it took without a mutant. Processor time is counted, so that a busy machine
/// does not kill mutants.
/// </summary>
internal sealed class Watchdog
{
    private const int Slowness = 10;

    private static readonly TimeSpan Least = TimeSpan.FromSeconds(10);

    private readonly Lock _lock = new();
    private TimeSpan _deadline = TimeSpan.MaxValue;

    public Watchdog() => new Thread(Watch) { IsBackground = true }.Start();

    private static TimeSpan Worked => Environment.CpuUsage.TotalTime;

    public void Expect(int milliseconds)
    {
        lock (_lock)
            _deadline = Worked + Least + TimeSpan.FromMilliseconds((double)milliseconds * Slowness);
    }

    public void Rest()
    {
        lock (_lock)
            _deadline = TimeSpan.MaxValue;
    }

    private void Watch()
    {
        while (true)
        {
            Thread.Sleep(200);
            lock (_lock)
            {
                if (Worked > _deadline)
                    Environment.Exit(ExitCodes.TimedOut);
            }
        }
    }
}
