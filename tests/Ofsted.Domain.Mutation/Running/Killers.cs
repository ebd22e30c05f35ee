using System.Collections.Concurrent;

namespace Ofsted.Domain.Mutation;

/// <summary>Which tests have killed mutants of a folder. They are likely to kill its others too and are put to them first.</summary>
internal sealed class Killers
{
    private readonly ConcurrentDictionary<(string? Folder, TestMethod Test), int> _kills = [];

    public void Note(Mutant mutant, TestMethod test) => _kills.AddOrUpdate((FolderOf(mutant), test), 1, (_, kills) => kills + 1);

    public IReadOnlyList<TimedTest> First(Mutant mutant, IEnumerable<TimedTest> tests) =>
        [.. tests.OrderByDescending(test => _kills.GetValueOrDefault((FolderOf(mutant), test.Test)))];

    private static string? FolderOf(Mutant mutant) => Path.GetDirectoryName(mutant.Candidate.File);
}
