using System.Collections.Concurrent;
using System.Globalization;

namespace Ofsted.Domain.Mutation;

/// <summary>
/// Which tests reach which mutants. Each class is recorded in a process of its own, so that what a first touch of the library
/// sets up once is reached by every class that depends on it; within a class only the test that came first can tell.
/// </summary>
internal sealed class Coverage
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(15);

    private readonly IReadOnlyList<Recorded> _tests;

    private Coverage(IReadOnlyList<Recorded> tests) => _tests = tests;

    /// <summary>Tests that fail with no mutant on, and so say nothing about one.</summary>
    public IReadOnlyList<TestMethod> Failing => [.. _tests.Where(test => !test.Passed).Select(test => test.Timed.Test)];

    public int Tests => _tests.Count;

    public static async Task<Coverage> Record(TestSuite suite, int switches, int workers)
    {
        var (exitCode, listed) = await suite.Run(SessionTask.List, [], switches, mutant: null, Limit);
        if (exitCode != 0 || listed.Count == 0)
            throw new InvalidOperationException($"{suite.Name} does not list its tests (exit code {exitCode}).");

        var recorded = new ConcurrentBag<Recorded>();
        var classes = listed.Select(line => line.Split('\t')).Select(parts => new TestMethod(parts[0], parts[1])).GroupBy(test => test.Class);
        await Parallel.ForEachAsync(classes, new ParallelOptions { MaxDegreeOfParallelism = workers }, async (tests, _) =>
        {
            var (code, lines) = await suite.Run(SessionTask.Record, [.. tests.Select(test => new TimedTest(test, 0))], switches, mutant: null, Limit);
            if (code != 0)
                throw new InvalidOperationException($"{tests.Key} of {suite.Name} does not run with no mutant on (exit code {code}).");

            foreach (var line in lines)
                recorded.Add(Recorded.Parse(line));
        });
        return new Coverage([.. recorded.OrderBy(test => test.Timed.Test.Class, StringComparer.Ordinal).ThenBy(test => test.Timed.Test.Method, StringComparer.Ordinal)]);
    }

    /// <summary>
    /// The tests that may notice a mutant: those that reached it, the fastest first, and then the others of their classes, which may
    /// depend on what the first of them had set up.
    /// </summary>
    public IReadOnlyList<TimedTest> For(int mutant)
    {
        var reaching = _tests.Where(test => test.Reached.Contains(mutant)).Select(test => test.Timed.Test.Class).ToHashSet(StringComparer.Ordinal);
        return [.. _tests
            .Where(test => test.Passed && reaching.Contains(test.Timed.Test.Class))
            .OrderByDescending(test => test.Reached.Contains(mutant))
            .ThenBy(test => test.Timed.Milliseconds)
            .Select(test => test.Timed)];
    }

    /// <summary>All tests that reach any mutant, in the order in which a mutant is put to them.</summary>
    public IReadOnlyList<TimedTest> Reaching =>
        [.. _tests.Where(test => test.Passed && test.Reached.Count > 0).OrderBy(test => test.Timed.Milliseconds).Select(test => test.Timed)];

    private sealed record Recorded(TimedTest Timed, bool Passed, IReadOnlySet<int> Reached)
    {
        public static Recorded Parse(string line)
        {
            var parts = line.Split('\t');
            return new Recorded(
                new TimedTest(new TestMethod(parts[0], parts[1]), int.Parse(parts[2], CultureInfo.InvariantCulture)),
                bool.Parse(parts[3]),
                parts[4].Split(',', StringSplitOptions.RemoveEmptyEntries).Select(number => int.Parse(number, CultureInfo.InvariantCulture)).ToHashSet());
        }
    }
}
