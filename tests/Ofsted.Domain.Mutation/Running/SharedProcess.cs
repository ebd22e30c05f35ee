using System.Diagnostics;
using System.Globalization;

namespace Ofsted.Domain.Mutation;

/// <summary>A test process that tries one mutant after another; see <see cref="SharedTrials"/>.</summary>
internal sealed class SharedProcess : IDisposable
{
    /// <summary>For tests that wait without working, which the watchdog inside the process does not see.</summary>
    private static readonly TimeSpan LongestRun = TimeSpan.FromMinutes(10);

    private readonly Process _process;
    private readonly string _plan;
    private readonly IReadOnlyDictionary<TestMethod, int> _places;
    private readonly IReadOnlyList<TimedTest> _tests;

    public SharedProcess(ProcessStartInfo start, string plan, IReadOnlyList<TimedTest> tests)
    {
        _plan = plan;
        _tests = tests;
        _places = tests.Select((test, place) => (test.Test, place)).ToDictionary(test => test.Test, test => test.place);
        start.RedirectStandardInput = true;
        _process = new Process { StartInfo = start };
        _process.ErrorDataReceived += static (_, _) => { };
        _process.Start();
        _process.BeginErrorReadLine();
    }

    /// <summary>What became of a mutant and the test that ran last; unclear also when the process ended or hangs.</summary>
    public async Task<(string Answer, TestMethod? Last)> Try(Mutant mutant, IEnumerable<TimedTest> tests)
    {
        TestMethod? last = null;
        try
        {
            var places = string.Join(',', tests.Select(test => _places[test.Test].ToString(CultureInfo.InvariantCulture)));
            await _process.StandardInput.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{mutant.Number} {places}"));
            await _process.StandardInput.FlushAsync();
            while (await ReadLine() is { } line)
            {
                if (line is SharedTrials.Killed or SharedTrials.Survived or SharedTrials.Unclear)
                    return (line, last);
                if (int.TryParse(line, NumberStyles.None, CultureInfo.InvariantCulture, out var place))
                    last = _tests[place].Test;
            }
        }
        catch (IOException)
        {
            // The process has ended.
        }

        return (SharedTrials.Unclear, last);
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        _process.Dispose();
        File.Delete(_plan);
    }

    private async Task<string?> ReadLine()
    {
        using var clock = new CancellationTokenSource(LongestRun);
        try
        {
            return await _process.StandardOutput.ReadLineAsync(clock.Token);
        }
        catch (OperationCanceledException)
        {
            return null;
        }
    }
}
