using System.Diagnostics;

namespace Ofsted.Domain.Mutation;

/// <summary>Puts mutants to the tests that reach them, each in a process of its own.</summary>
internal sealed class MutantTrial(IReadOnlyList<(TestSuite Suite, Coverage Coverage)> suites, int switches)
{
    private const double Slowness = 20;

    /// <summary>For tests that wait without working, which the watchdog inside the process does not see; a busy machine stays below it.</summary>
    private static readonly TimeSpan LeastLimit = TimeSpan.FromMinutes(5);

    /// <summary>The test that fails in a trial with no mutant on, which would count as killing every mutant; null when none does.</summary>
    public async Task<string?> Control()
    {
        foreach (var (suite, coverage) in suites)
        {
            var (exitCode, result) = await Run(suite, coverage.Reaching, mutant: null);
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
            if (tests.Count == 0)
                continue;

            run += tests.Count;
            var (exitCode, result) = await Run(suite, tests, mutant.Number);
            if (exitCode != ExitCodes.Survived)
                return Ended(exitCode == ExitCodes.Killed ? Outcome.Killed : Outcome.Stopped, result.Count > 0 ? result[0] : "(start)");
        }

        return Ended(run == 0 ? Outcome.NotReached : Outcome.Survived, by: null);

        Verdict Ended(Outcome outcome, string? by) => new(mutant, outcome, by, run, Stopwatch.GetElapsedTime(start));
    }

    private Task<(int ExitCode, IReadOnlyList<string> Result)> Run(TestSuite suite, IReadOnlyList<TimedTest> tests, int? mutant) => suite.Run(
        SessionTask.Kill, tests, switches, mutant, LeastLimit + TimeSpan.FromMilliseconds(Slowness * tests.Sum(test => test.Milliseconds)));
}
