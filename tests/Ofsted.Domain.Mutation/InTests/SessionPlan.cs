using System.Globalization;

namespace Ofsted.Domain.Mutation;

/// <summary>What a test process is asked to do, handed to it as a file.</summary>
/// <param name="TestAssembly">The name of the test project.</param>
/// <param name="Result">The file that it writes its answer to.</param>
/// <param name="Switches">How many mutants the library holds.</param>
/// <param name="Tests">The tests to run, in this order; for <see cref="SessionTask.List"/> none.</param>
internal sealed record SessionPlan(SessionTask Task, string TestAssembly, string Result, int Switches, IReadOnlyList<TimedTest> Tests)
{
    public const string Variable = "OFSTED_MUTATION_PLAN";

    public void Save(string path) => File.WriteAllLines(
        path,
        [
            Task.ToString(),
            TestAssembly,
            Result,
            Switches.ToString(CultureInfo.InvariantCulture),
            .. Tests.Select(test => string.Create(CultureInfo.InvariantCulture, $"{test.Test.Class}\t{test.Test.Method}\t{test.Milliseconds}")),
        ]);

    public static SessionPlan Load(string path)
    {
        var lines = File.ReadAllLines(path);
        return new SessionPlan(
            Enum.Parse<SessionTask>(lines[0]),
            lines[1],
            lines[2],
            int.Parse(lines[3], CultureInfo.InvariantCulture),
            [.. lines.Skip(4).Select(line => line.Split('\t')).Select(parts =>
                new TimedTest(new TestMethod(parts[0], parts[1]), int.Parse(parts[2], CultureInfo.InvariantCulture)))]);
    }
}
