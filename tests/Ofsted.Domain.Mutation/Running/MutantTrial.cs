using System.Diagnostics;

namespace Ofsted.Domain.Mutation;

/// <summary>Puts mutants to the tests that reach them, each in a process of its own.</summary>
internal sealed class MutantTrial(IReadOnlyList<(TestSuite Suite, Coverage Coverage)> suites, int switches)
{
    private static readonly TimeSpan LeastLimit = TimeSpan.FromSeconds(60);

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
            var limit = LeastLimit + TimeSpan.FromMilliseconds(10.0 * tests.Sum(test => test.Milliseconds));
            var (exitCode, result) = await suite.Run(SessionTask.Kill, tests, switches, mutant.Number, limit);
            if (exitCode != ExitCodes.Survived)
                return Ended(exitCode == ExitCodes.Killed ? Outcome.Killed : Outcome.Stopped, result.Count > 0 ? result[0] : "(start)");
        }

        return Ended(run == 0 ? Outcome.NotReached : Outcome.Survived, by: null);

        Verdict Ended(Outcome outcome, string? by) => new(mutant, outcome, by, run, Stopwatch.GetElapsedTime(start));
    }
}
