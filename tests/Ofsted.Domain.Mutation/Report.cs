using System.Globalization;
using System.Text;

namespace Ofsted.Domain.Mutation;

/// <summary>The score by room and the mutants that survived, as Markdown.</summary>
internal sealed class Report(IReadOnlyList<Room> rooms, IReadOnlyList<Verdict> verdicts)
{
    /// <summary>Per cent of all mutants that a test killed.</summary>
    public double Score => ScoreOf(verdicts);

    public string Write(string heading, IEnumerable<string> leftOut)
    {
        var text = new StringBuilder($"# Mutation score\n\n{heading}\n\n");
        text.Append("| room | code lines | mutants | killed | survived | not reached | score |\n|---|---:|---:|---:|---:|---:|---:|\n");
        foreach (var room in rooms)
            text.Append(Row(room.Name, room.CodeLines, verdicts.Where(verdict => verdict.Mutant.Candidate.Room == room.Name).ToList()));
        text.Append(Row("all", rooms.Sum(room => room.CodeLines), verdicts));

        text.Append(CultureInfo.InvariantCulture, $"\nOf the killed, {Count(verdicts, Outcome.Stopped)} were so because a test did not end or the process crashed.\n");
        foreach (var test in leftOut)
            text.Append(CultureInfo.InvariantCulture, $"\nLeft out: {test}.\n");
        text.Append("\n| change | mutants | killed | score |\n|---|---:|---:|---:|\n");
        foreach (var kind in verdicts.GroupBy(verdict => verdict.Mutant.Candidate.Change.Kind).OrderByDescending(kind => kind.Count()))
            text.Append(CultureInfo.InvariantCulture, $"| {kind.Key} | {kind.Count()} | {kind.Count(verdict => verdict.IsKilled)} | {ScoreOf([.. kind]):0.0}% |\n");

        text.Append("\n## Survivors\n");
        foreach (var verdict in verdicts.Where(verdict => !verdict.IsKilled))
            text.Append(Survivor(verdict));
        return text.ToString();
    }

    /// <summary>One line for each mutant, tab-separated: what became of it and which test killed it.</summary>
    public IEnumerable<string> Lines() => verdicts.Select(verdict => string.Create(
        CultureInfo.InvariantCulture,
        $"{verdict.Mutant.Candidate.Id}\t{verdict.Mutant.Place}\t{verdict.Mutant.Candidate.Change.Kind}\t{verdict.Outcome}\t{verdict.By}\t{verdict.Tests}\t{verdict.Time.TotalSeconds:0.0}"));

    private static double ScoreOf(IReadOnlyCollection<Verdict> some) =>
        some.Count == 0 ? 100 : 100.0 * some.Count(verdict => verdict.IsKilled) / some.Count;

    private static string Row(string name, int codeLines, IReadOnlyList<Verdict> some) => string.Create(
        CultureInfo.InvariantCulture,
        $"| {name} | {codeLines} | {some.Count} | {some.Count(verdict => verdict.IsKilled)} | {Count(some, Outcome.Survived)} | {Count(some, Outcome.NotReached)} | {(some.Count == 0 ? "" : $"{ScoreOf(some):0.0}%")} |\n");

    private static int Count(IReadOnlyList<Verdict> some, Outcome outcome) => some.Count(verdict => verdict.Outcome == outcome);

    private static string Survivor(Verdict verdict) =>
        $"""

        {verdict.Mutant.Place} ({verdict.Mutant.Candidate.Id}, {verdict.Mutant.Candidate.Change.Kind}, {(verdict.Outcome == Outcome.NotReached ? "no test reaches it" : $"{verdict.Tests} tests pass")})

            - {verdict.Mutant.Original}
            + {verdict.Mutant.Mutated}

        """;
}
