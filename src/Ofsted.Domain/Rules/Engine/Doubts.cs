namespace Ofsted.Domain.Rules;

/// <summary>The members of a record of which those who read it doubt a value.</summary>
internal sealed class Doubts
{
    private const string Whole = "$.";

    private readonly Dictionary<string, SortedSet<string>> _codesByMember;

    private Doubts(Dictionary<string, SortedSet<string>> codesByMember) => _codesByMember = codesByMember;

    /// <summary>The doubts of some findings: the members that warnings and errors name by their paths.</summary>
    public static Doubts Of(IEnumerable<Finding> findings)
    {
        var codesByMember = new Dictionary<string, SortedSet<string>>(StringComparer.Ordinal);
        foreach (var finding in findings)
        {
            if (finding.Severity < FindingSeverity.Warning || MemberOf(finding.Path) is not { } member)
                continue;
            if (!codesByMember.TryGetValue(member, out var codes))
                codesByMember[member] = codes = new SortedSet<string>(StringComparer.Ordinal);
            codes.Add(finding.Code);
        }

        return new Doubts(codesByMember);
    }

    /// <summary>Why a rule that looks at some members does not apply to the record, or null when none of them is in doubt.</summary>
    public string? WhyNot(string[] members)
    {
        foreach (var member in members)
        {
            if (_codesByMember.TryGetValue(member, out var codes))
                return $"what was read of '{member}' is in doubt ({string.Join(", ", codes)})";
        }

        return null;
    }

    /// <summary>The member that a path names, whole or in part; null for the record as a whole, and for the parts of the document, each of which has a rule of its own.</summary>
    private static string? MemberOf(string path)
    {
        if (!path.StartsWith(Whole, StringComparison.Ordinal))
            return null;
        var name = path.AsSpan(Whole.Length);
        var end = name.IndexOfAny('.', '[');
        var member = (end < 0 ? name : name[..end]).ToString();
        return member == "document" && end >= 0 ? null : member;
    }
}
