namespace Ofsted.Domain.Tests;

/// <summary>
/// A file of the repository that the code must agree with. It is compared, and written only when the environment
/// variable OFSTED_UPDATE_DOCS is 1.
/// </summary>
internal static class CommittedFile
{
    public const string Variable = "OFSTED_UPDATE_DOCS";

    public static bool MayWrite => Environment.GetEnvironmentVariable(Variable) == "1";

    public static void ShouldBe(string relativePath, IReadOnlyList<string> lines)
    {
        var path = Repository.PathOf(relativePath);
        if (MayWrite)
            File.WriteAllText(path, string.Join('\n', lines) + "\n");

        var committed = File.Exists(path) ? File.ReadAllLines(path) : [];
        Differences(committed, lines).Should().BeEmpty(
            $"{relativePath} must agree with the code; if the change is meant, set {Variable}=1, run the tests and review the diff");
    }

    /// <summary>Lines only in the file ("- …") and lines only in the code ("+ …"), or a note that the order differs.</summary>
    public static IReadOnlyList<string> Differences(IReadOnlyList<string> committed, IReadOnlyList<string> actual)
    {
        if (committed.SequenceEqual(actual, StringComparer.Ordinal))
            return [];

        List<string> differences =
        [
            .. committed.Except(actual, StringComparer.Ordinal).Select(line => "- " + line),
            .. actual.Except(committed, StringComparer.Ordinal).Select(line => "+ " + line),
        ];
        return differences.Count > 0 ? differences : ["the same lines in another order or number"];
    }
}
