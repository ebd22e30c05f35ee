using System.Globalization;

namespace Ofsted.Domain.Mutation;

/// <summary>
/// Runs tests with no mutant on, all of them once and then once more. What a test reaches the first time alone is set up once in a
/// process, or was met by chance.
/// </summary>
internal sealed class Recording(SessionPlan plan, TestRunner runner, bool[] reached)
{
    /// <summary>A test that works so long is not run again: it has no second time and no second list.</summary>
    private static readonly TimeSpan LongEnough = TimeSpan.FromSeconds(20);

    public async Task Write()
    {
        var first = new List<Run>();
        foreach (var test in plan.Tests)
            first.Add(await Once(test.Test));

        var lines = new List<string>();
        foreach (var (test, before) in plan.Tests.Zip(first))
        {
            var again = before.Worked < LongEnough ? await Once(test.Test) : before;
            lines.Add(string.Create(
                CultureInfo.InvariantCulture,
                $"{test.Test.Class}\t{test.Test.Method}\t{(int)again.Worked.TotalMilliseconds}\t{before.Passed && again.Passed}\t{Join(before)}\t{Join(again)}"));
        }

        File.WriteAllLines(plan.Result, lines);
    }

    private async Task<Run> Once(TestMethod test)
    {
        var start = Environment.CpuUsage.TotalTime;
        var passed = await runner.Passes(test);
        var run = new Run(passed, Environment.CpuUsage.TotalTime - start, [.. Enumerable.Range(0, reached.Length).Where(number => reached[number])]);
        Array.Clear(reached);
        return run;
    }

    private static string Join(Run run) => string.Join(',', run.Reached.Select(number => number.ToString(CultureInfo.InvariantCulture)));

    private sealed record Run(bool Passed, TimeSpan Worked, IReadOnlyList<int> Reached);
}
