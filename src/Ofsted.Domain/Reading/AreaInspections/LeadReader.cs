using Ofsted.Domain.Internal;
using Ofsted.Domain.Reading.People;
using Ofsted.Domain.Reading.Text;

namespace Ofsted.Domain.Reading.AreaInspections;

/// <summary>Reads who led for which inspectorate, from the table of the team.</summary>
internal static class LeadReader
{
    private const int MostLines = 60;

    private const int MostNames = 4;

    private static readonly string[] Titles = ["Mr", "Mrs", "Ms", "Miss", "Dr", "Professor"];

    /// <summary>What is between a name and "lead inspector".</summary>
    private static readonly string[] Posts =
        ["HMI", "HMIs", "SHMI", "His", "Her", "Majesty's", "Ofsted", "CQC", "Care", "Quality", "Commission", "Inspector", "inspector", "Senior", "-", "–", "and", "Social"];

    public static EquatableList<TeamMember> Read(DocumentContext context, List<AreaLine> lines)
    {
        var leads = new List<TeamMember>();
        var start = lines.FindLastIndex(line => line.Line.HeadingKey == "inspection team");
        for (var i = start + 1; start >= 0 && i < lines.Count && i <= start + MostLines; i++)
        {
            if (lines[i].Line.Key.StartsWith("if you are not happy", StringComparison.Ordinal) || lines[i].Line.Key.StartsWith("the office for standards", StringComparison.Ordinal))
                break;
            foreach (var cell in CellsOf(lines[i].Text))
            {
                if (LeadIn(cell, i + 1 < lines.Count ? lines[i + 1].Line : null) is not { } lead)
                    continue;
                context.Log.AddValue(RecordMember.Leads[leads.Count], [lines[i].Line], lead.Name);
                leads.Add(lead);
            }
        }

        foreach (var inspectorate in (ReadOnlySpan<Inspectorate>)[Inspectorate.Ofsted, Inspectorate.Cqc])
        {
            if (!leads.Exists(lead => lead.Inspectorate == inspectorate))
                context.Log.Warn(ReadingFindingCodes.LeadInspectorMissing, $"No lead inspector of {(inspectorate == Inspectorate.Cqc ? "the Care Quality Commission" : "Ofsted")} is named.", null, RecordMember.Leads);
        }

        return leads.OrderBy(lead => lead.Inspectorate).ToEquatableList();
    }

    /// <summary>The cells of a line: parted by blanks, or where one person's post ends and another's name begins.</summary>
    private static IEnumerable<string> CellsOf(string text)
    {
        foreach (var cell in Parts.Of(text, "  "))
        {
            var rest = cell;
            while (rest.IndexOf("nspector ", StringComparison.Ordinal) is > 0 and var at && char.IsUpper(rest[at + "nspector ".Length]))
            {
                yield return rest[..(at + "nspector".Length)];
                rest = rest[(at + "nspector ".Length)..];
            }

            yield return rest;
        }
    }

    private static TeamMember? LeadIn(string cell, SourceLine? next)
    {
        var lead = cell.IndexOf("lead", StringComparison.OrdinalIgnoreCase);
        if (lead <= 0 || cell[lead - 1] is not (' ' or ',' or '('))
            return null;
        var isWhole = cell.IndexOf("inspector", lead, StringComparison.OrdinalIgnoreCase) >= 0;
        if (!isWhole && !(cell.EndsWith("lead", StringComparison.OrdinalIgnoreCase) && next?.Key.Contains("inspector", StringComparison.Ordinal) == true))
            return null;

        var words = cell[..lead].Split([' ', ',', '('], StringSplitOptions.RemoveEmptyEntries).ToList();
        var posts = words.Count;
        while (posts > 0 && IsPost(words[posts - 1]))
            posts--;
        var first = posts;
        while (first > 0 && posts - first < MostNames && IsOfName(words[first - 1]))
            first--;
        var isOfCqc = words.Skip(posts).Contains("CQC", StringComparer.Ordinal) || words.Skip(posts).Contains("Care", StringComparer.Ordinal);
        return PersonName.Find(string.Join(' ', words.Take(posts).Skip(first))) is { } name
            ? new TeamMember { Name = name, Role = TeamRole.LeadInspector, Inspectorate = isOfCqc ? Inspectorate.Cqc : Inspectorate.Ofsted }
            : null;
    }

    private static bool IsPost(string word) => Array.IndexOf(Posts, word) >= 0;

    private static bool IsOfName(string word) =>
        !IsPost(word) && Array.IndexOf(Titles, word) < 0 && char.IsLetter(word[^1]) && (char.IsUpper(word[0]) || word is "de" or "van" or "der" or "la" or "du");
}
