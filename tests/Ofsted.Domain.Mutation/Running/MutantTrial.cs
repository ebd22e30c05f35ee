using System.Collections.Concurrent;
using System.Diagnostics;

namespace Ofsted.Domain.Mutation;

/// <summary>
/// Puts mutants to the tests that reach them. Most are tried in processes that try many; a mutant in what is set up once in a process,
/// or about which nothing is clear there, is tried in a process of its own.
/// </summary>
internal sealed class MutantTrial(IReadOnlyList<(TestSuite Suite, Coverage Coverage)> suites, int switches) : IDisposable
{
    private const double Slowness = 20;

    /// <summary>For tests that wait without working, which the watchdog inside the process does not see; a busy machine stays below it.</summary>
    private static readonly TimeSpan LeastLimit = TimeSpan.FromMinutes(5);

    private readonly ConcurrentDictionary<TestSuite, ConcurrentBag<SharedProcess>> _idle = [];
    private readonly Killers _killers = new();
    private int _unclear;

    /// <summary>How often a process that tries many mutants ended, or could no longer be trusted.</summary>
    public int Unclear => _unclear;

    /// <summary>The test that fails in a process of its own with no mutant on, which would count as killing every mutant; null when none does.</summary>
    public async Task<string?> Control()
    {
        foreach (var (suite, coverage) in suites)
        {
            var (exitCode, result) = await Own(suite, coverage.Reaching, mutant: null);
            if (exitCode != ExitCodes.Survived)
                return result.Count > 0 ? result[0] : suite.Name;
        }

        return null;
    }

    public async Task<Verdict> Try(Mutant mutant)
    {
        var start = Stopwatch.GetTimestamp();
        var run = 0;
        foreach (var (suite, coverage) in suites)
        {
            var tests = coverage.For(mutant.Number);
            var fromTheStart = coverage.FromTheStart(mutant.Number);
            run += fromTheStart.Count;

            var answer = SharedTrials.Survived;
            if (tests.Count > 0)
            {
                (answer, var last) = await Shared(suite, coverage, mutant, tests);
                if (answer == SharedTrials.Killed)
                    return Ended(Outcome.Killed, last);
            }

            if (fromTheStart.Count > 0 && (answer == SharedTrials.Unclear || coverage.IsOfSetUp(mutant.Number)))
            {
                var (exitCode, result) = await Own(suite, _killers.First(mutant, fromTheStart), mutant.Number);
                if (exitCode != ExitCodes.Survived)
                {
                    var by = fromTheStart.FirstOrDefault(test => result.Count > 0 && result[0] == test.Test.ToString()).Test;
                    return Ended(exitCode == ExitCodes.Killed ? Outcome.Killed : Outcome.Stopped, by.Class is null ? null : by);
                }
            }
        }

        return Ended(run == 0 ? Outcome.NotReached : Outcome.Survived, by: null);

        Verdict Ended(Outcome outcome, TestMethod? by)
        {
            if (by is { } test)
                _killers.Note(mutant, test);
            return new(mutant, outcome, by?.ToString(), run, Stopwatch.GetElapsedTime(start));
        }
    }

    public void Dispose()
    {
        foreach (var process in _idle.Values.SelectMany(processes => processes))
            process.Dispose();
    }

    private async Task<(string Answer, TestMethod? Last)> Shared(TestSuite suite, Coverage coverage, Mutant mutant, IReadOnlyList<TimedTest> tests)
    {
        var idle = _idle.GetOrAdd(suite, _ => []);
        if (!idle.TryTake(out var process))
            process = suite.Open(coverage.Reaching, switches);

        var (answer, last) = await process.Try(mutant, _killers.First(mutant, tests));
        if (answer != SharedTrials.Unclear)
        {
            idle.Add(process);
        }
        else
        {
            Interlocked.Increment(ref _unclear);
            process.Dispose();
        }

        return (answer, last);
    }

    private Task<(int ExitCode, IReadOnlyList<string> Result)> Own(TestSuite suite, IReadOnlyList<TimedTest> tests, int? mutant) => suite.Run(
        SessionTask.Own, tests, switches, mutant, LeastLimit + TimeSpan.FromMilliseconds(Slowness * tests.Sum(test => test.Milliseconds)));
}
