using System.Collections.Concurrent;

namespace Ofsted.Domain.Mutation;

/// <summary>
/// Which tests reach which mutants. Each class is recorded in a process of its own, so that what a first touch of the library
/// sets up once is reached by every class that depends on it; within a class only the test that came first can tell.
/// </summary>
internal sealed class Coverage
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(30);

    private readonly IReadOnlyList<Recorded> _tests;
    private readonly IReadOnlyList<Recorded> _fit;

    private Coverage(IReadOnlyList<Recorded> tests, int longest)
    {
        _tests = tests;
        _fit = [.. tests.Where(test => test.Passed && test.Milliseconds <= longest)];
        TooLong = [.. tests.Where(test => test.Passed && test.Milliseconds > longest && test.First.Count > 0).Select(test => test.Timed)];
        Reaching = [.. _fit.Where(test => test.First.Count + test.Again.Count > 0).OrderBy(test => test.Milliseconds).Select(test => test.Timed)];
    }

    public int Tests => _tests.Count;

    /// <summary>Tests that fail with no mutant on, and so say nothing about one.</summary>
    public IReadOnlyList<TestMethod> Failing => [.. _tests.Where(test => !test.Passed).Select(test => test.Timed.Test)];

    /// <summary>Tests that reach a mutant but work too long to be put to each.</summary>
    public IReadOnlyList<TimedTest> TooLong { get; }

    /// <summary>All tests that reach any mutant and are put to mutants, the fastest first.</summary>
    public IReadOnlyList<TimedTest> Reaching { get; }

    public static async Task<Coverage> Record(TestSuite suite, int switches, Options options)
    {
        var (exitCode, listed) = await suite.Run(SessionTask.List, [], switches, mutant: null, Limit);
        if (exitCode != 0 || listed.Count == 0)
            throw new InvalidOperationException($"{suite.Name} does not list its tests (exit code {exitCode}).");

        var recorded = new ConcurrentBag<Recorded>();
        var classes = listed.Select(line => line.Split('\t')).Select(parts => new TestMethod(parts[0], parts[1]))
            .Where(test => options.Tests is null || test.Class.Contains(options.Tests, StringComparison.Ordinal))
            .GroupBy(test => test.Class);
        await Parallel.ForEachAsync(classes, new ParallelOptions { MaxDegreeOfParallelism = options.Workers }, async (tests, _) =>
        {
            var (code, lines) = await suite.Run(SessionTask.Record, [.. tests.Select(test => new TimedTest(test, 0))], switches, mutant: null, Limit);
            if (code != 0)
                throw new InvalidOperationException($"{tests.Key} of {suite.Name} does not run with no mutant on (exit code {code}).");

            foreach (var line in lines)
                recorded.Add(Recorded.Parse(line));
        });
        return new Coverage(
            [.. recorded.OrderBy(test => test.Class, StringComparer.Ordinal).ThenBy(test => test.Timed.Test.Method, StringComparer.Ordinal)],
            options.Longest * 1000);
    }

    /// <summary>Tests that run the code of a mutant also when all else has been set up, the fastest first.</summary>
    public IReadOnlyList<TimedTest> For(int mutant) =>
        [.. _fit.Where(test => test.Again.Contains(mutant)).OrderBy(test => test.Milliseconds).Select(test => test.Timed)];

    /// <summary>Whether a test reached the mutant only before all else had been set up.</summary>
    public bool IsOfSetUp(int mutant) => _fit.Any(test => test.First.Contains(mutant) && !test.Again.Contains(mutant));

    /// <summary>
    /// The tests that may notice a mutant in a process where nothing has been set up: those that reached it, the fastest first, and then
    /// the others of their classes, which may depend on what the first of them had set up.
    /// </summary>
    public IReadOnlyList<TimedTest> FromTheStart(int mutant)
    {
        var classes = _tests.Where(test => Reaches(test, mutant)).Select(test => test.Class).ToHashSet(StringComparer.Ordinal);
        return [.. _fit
            .Where(test => classes.Contains(test.Class))
            .OrderByDescending(test => Reaches(test, mutant))
            .ThenBy(test => test.Milliseconds)
            .Select(test => test.Timed)];
    }

    private static bool Reaches(Recorded test, int mutant) => test.First.Contains(mutant) || test.Again.Contains(mutant);
}
