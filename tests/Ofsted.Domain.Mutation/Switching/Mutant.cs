using System.Text.RegularExpressions;

namespace Ofsted.Domain.Mutation;

/// <summary>A drawn candidate with the number of its switch.</summary>
internal sealed partial record Mutant(int Number, Candidate Candidate)
{
    private const int LongestText = 160;

    public string Original => Short(Candidate.Node.ToString());

    public string Mutated => Candidate.Change.Code.Length == 0 ? "(nothing)" : Short(Candidate.Change.Code);

    public string Place => $"{Candidate.File}:{Candidate.Line}";

    private static string Short(string code)
    {
        var line = Space().Replace(code, " ");
        return line.Length <= LongestText ? line : line[..LongestText] + "…";
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
