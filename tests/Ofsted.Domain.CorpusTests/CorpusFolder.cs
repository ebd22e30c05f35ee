namespace Ofsted.Domain.CorpusTests;

/// <summary>The folder of real published documents, which are not part of the repository.</summary>
internal static class CorpusFolder
{
    public const string Variable = "OFSTED_CORPUS";

    public static string? Path => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } path && Directory.Exists(path)
        ? path
        : null;

    public static string Require()
    {
        Assert.SkipWhen(Path is null, $"The real documents are not here: {Variable} names no folder.");
        return Path!;
    }
}
