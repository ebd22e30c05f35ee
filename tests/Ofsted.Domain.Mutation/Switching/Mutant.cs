using System.Text.RegularExpressions;

namespace Ofsted.Domain.Mutation;

/// <summary>A drawn candidate with the number of its switch.</summary>
internal sealed partial record Mutant(int Number, Candidate Candidate)
{
    private const int LongestText = 160;
    private const int ShownBefore = 60;

    public string Original => Short(Candidate.Node.ToString());

    public string Mutated => Candidate.Change.Code.Length == 0 ? "(nothing)" : Short(Candidate.Change.Code);

    public string Place => $"{Candidate.File}:{Candidate.Line}";

    /// <summary>One line, cut to the place where the two codes differ when it is long.</summary>
    private string Short(string code)
    {
        var start = code.Length <= LongestText ? 0 : Math.Max(0, Candidate.Shared - ShownBefore);
        var line = Space().Replace(code[start..], " ");
        return (start > 0 ? "…" : "") + (line.Length <= LongestText ? line : line[..LongestText] + "…");
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
