using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;

namespace Ofsted.Domain.Mutation;

/// <summary>One run from the source to the score.</summary>
internal sealed class MutationRun
{
    private const string UnitTests = "Ofsted.Domain.Tests";
    private const string CorpusTests = "Ofsted.Domain.CorpusTests";

    private const int MostFailing = 50; // one test in so many

    private readonly Options _options;
    private readonly Stopwatch _clock = Stopwatch.StartNew();

    private MutationRun(Options options) => _options = options;

    /// <summary>Gives the exit code.</summary>
    public static Task<int> Execute(Options options) => new MutationRun(options).Execute();

    private async Task<int> Execute()
    {
        if (_options.Output is { } output)
            Folders.Output = Path.GetFullPath(output);
        var suites = new List<TestSuite> { await TestSuite.Copy(UnitTests, build: !_options.NoBuild) };
        if (_options.Corpus)
            suites.Add(await TestSuite.Copy(CorpusTests, build: !_options.NoBuild));
        Say($"{string.Join(" and ", suites.Select(suite => suite.Name))} built");

        var library = await LibraryCompilation.Load();
        var rooms = Room.Of(library.Source.SyntaxTrees).Where(room => _options.Room is null || room.Name == _options.Room).ToList();
        var candidates = CandidateFinder.Find(library.Source, _options.Room)
            .Where(candidate => _options.Chosen.Count == 0 || _options.Chosen.Contains(candidate.Id))
            .ToList();
        Say($"{candidates.Count} candidates in {rooms.Count} rooms");
        if (candidates.Count == 0)
            return 2;

        var switched = new SwitchedLibrary(library, new Draw(rooms, candidates, _options.Mutants, _options.Seed));
        var mutants = switched.Compile(suites[0].Library, Path.Combine(Folders.Output, "source"));
        foreach (var suite in suites.Skip(1))
            File.Copy(suites[0].Library, suite.Library, overwrite: true);
        Say($"{mutants.Count} mutants compiled, {switched.Dropped} drawn before them did not compile");
        if (_options.List)
        {
            foreach (var mutant in mutants)
                Console.WriteLine($"{mutant.Candidate.Id} {mutant.Place} {mutant.Candidate.Change.Kind}: {mutant.Original} => {mutant.Mutated}");
            return 0;
        }

        var recorded = new List<(TestSuite Suite, Coverage Coverage)>();
        foreach (var suite in suites)
            recorded.Add((suite, await Coverage.Record(suite, mutants.Count, _options)));
        if (!ArePassing(recorded.ConvertAll(suite => suite.Coverage)))
            return 2;

        using var trial = new MutantTrial(recorded, mutants.Count);
        if (await trial.Control() is { } failing)
        {
            Say($"{failing} fails in a trial with no mutant on");
            return 2;
        }

        Say("a trial with no mutant on passes");
        var report = new Report(rooms, await Try(mutants, trial));
        var text = report.Write(Heading(mutants.Count, switched.Dropped), LeftOut(recorded.ConvertAll(suite => suite.Coverage)));
        Say($"processes that try many mutants were replaced {trial.Unclear} times");
        var path = Path.Combine(Folders.Output, "report.md");
        await File.WriteAllTextAsync(path, text);
        await File.WriteAllLinesAsync(Path.Combine(Folders.Output, "verdicts.tsv"), report.Lines());
        Console.WriteLine(text);
        Say($"written to {Folders.Relative(path)}");
        return report.Score >= _options.AtLeast ? 0 : 1;
    }

    /// <summary>Names the tests that fail with no mutant on; a few are left out, of many the score would say nothing.</summary>
    private bool ArePassing(IReadOnlyList<Coverage> recorded)
    {
        var tests = recorded.Sum(coverage => coverage.Tests);
        var failing = recorded.SelectMany(coverage => coverage.Failing).ToList();
        Say($"{tests} tests recorded with no mutant on, {failing.Count} of them fail and are left out");
        foreach (var test in failing)
            Console.WriteLine($"  {test}");
        foreach (var test in recorded.SelectMany(coverage => coverage.TooLong))
            Console.WriteLine($"  {test.Test} works {test.Milliseconds / 1000} s and is left out");
        return failing.Count <= tests / MostFailing;
    }

    private async Task<IReadOnlyList<Verdict>> Try(IReadOnlyList<Mutant> mutants, MutantTrial trial)
    {
        var verdicts = new ConcurrentBag<Verdict>();
        var mixed = mutants.OrderBy(mutant => mutant.Candidate.Id, StringComparer.Ordinal); // so that what is done so far is a sample of all
        await Parallel.ForEachAsync(mixed, new ParallelOptions { MaxDegreeOfParallelism = _options.Workers }, async (mutant, _) =>
        {
            var verdict = await trial.Try(mutant);
            verdicts.Add(verdict);
            if (!verdict.IsKilled)
                Say($"{mutant.Candidate.Id} {mutant.Place} {verdict.Outcome}: {mutant.Original} => {mutant.Mutated}");
            if (verdicts.Count % 25 == 0)
                Say($"{verdicts.Count} of {mutants.Count} mutants tried, {verdicts.Count(verdict => verdict.IsKilled)} killed");
        });
        return [.. verdicts.OrderBy(verdict => verdict.Mutant.Number)];
    }

    private static IEnumerable<string> LeftOut(IReadOnlyList<Coverage> recorded) =>
    [
        .. recorded.SelectMany(coverage => coverage.Failing).Select(test => $"{test}, which fails with no mutant on"),
        .. recorded.SelectMany(coverage => coverage.TooLong).Select(test => string.Create(CultureInfo.InvariantCulture, $"{test.Test}, which works {test.Milliseconds / 1000.0:0} s")),
    ];

    private string Heading(int mutants, int dropped) => string.Create(
        CultureInfo.InvariantCulture,
        $"{mutants} mutants by seed {_options.Seed}{(_options.Room is { } room ? $" in {room}" : "")}; {dropped} more did not compile. It took {_clock.Elapsed:h\\:mm\\:ss} with {_options.Workers} workers on {Environment.ProcessorCount} processors.");

    private void Say(string what) => Console.WriteLine($"[{_clock.Elapsed:h\\:mm\\:ss}] {what}");
}
