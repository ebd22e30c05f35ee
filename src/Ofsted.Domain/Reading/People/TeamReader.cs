using System.Text;
using Ofsted.Domain.Internal;
using Ofsted.Domain.Reading.Text;

namespace Ofsted.Domain.Reading.People;

/// <summary>Reads the names of the inspection team.</summary>
internal static class TeamReader
{
    private const int MostLines = 6;
    private const int MostOpeningLines = 12;
    private const int LongestSentence = 400;

    private static readonly string[] Leads =
        ["inspectors for this visit were", "inspector for this visit was", "inspectors were", "inspector was", "carried out by", "undertaken by", "conducted by", "inspectors (hmi)", "majesty's inspectors"];

    private static readonly (string Label, TeamRole Role)[] Roles =
    [
        ("deputy lead inspector", TeamRole.DeputyLeadInspector),
        ("lead inspector", TeamRole.LeadInspector),
        ("reporting inspector", TeamRole.LeadInspector),
        ("team inspector", TeamRole.TeamInspector),
        ("senior data analyst", TeamRole.DataAnalyst),
        ("data analyst", TeamRole.DataAnalyst),
        ("shadow inspector", TeamRole.TeamInspector),
        ("quality assurance manager", TeamRole.QualityAssuranceManager),
        ("quality assurance", TeamRole.QualityAssuranceManager),
    ];

    private static readonly KeyBeginnings Labels = new(Roles.Select(role => role.Label));

    public static EquatableList<TeamMember> ReadReport(DocumentText document)
    {
        var team = new List<TeamMember>();
        foreach (var i in document.ContentBeginning(Labels))
        {
            if (RoleOf(document.Content[i]) is not { } role)
                continue;
            foreach (var name in Names(Value(document, i)))
                team.Add(new TeamMember { Name = name, Role = role });
        }

        return team.DistinctBy(member => (member.Name, member.Role)).ToEquatableList();
    }

    /// <summary>The first sentences of a letter name its inspectors; the one who signs it leads.</summary>
    public static EquatableList<TeamMember> ReadLetter(DocumentContext context, string? lead)
    {
        if (context.Summary is not { } summary)
            return [];
        return Names(NamingSentence(Opening(context.Document, summary)))
            .Select(name => lead is not null && LettersOf(name) == LettersOf(lead)
                ? new TeamMember { Name = lead, Role = TeamRole.LeadInspector }
                : new TeamMember { Name = name, Role = TeamRole.TeamInspector })
            .ToEquatableList();
    }

    /// <summary>A name without its hyphens, which may be lost at the end of a line.</summary>
    private static string LettersOf(string name) => name.Replace("-", "", StringComparison.Ordinal);

    /// <summary>The first paragraph of a letter, to the gap after it or to the sentence that begins the next.</summary>
    private static string Opening(DocumentText document, int index)
    {
        var length = 1;
        while (length < MostOpeningLines && index + length < document.Content.Count && !document.FollowsGap(index + length)
            && !BeginsNextParagraph(document, index + length))
        {
            length++;
        }

        return document.JoinedText(index, length);
    }

    private static bool BeginsNextParagraph(DocumentText document, int index) =>
        document.Content[index - 1].Text[^1] == '.'
        && LineKey.BeginsWithAny(document.Content[index].Key, "inspectors ", "the methodology");

    private static string NamingSentence(string text)
    {
        foreach (var lead in Leads)
        {
            var at = text.IndexOf(lead, StringComparison.OrdinalIgnoreCase);
            if (at < 0)
                continue;
            var rest = text.AsSpan(at + lead.Length);
            var end = rest.IndexOf('.');
            return (end < 0 ? rest[..Math.Min(rest.Length, LongestSentence)] : rest[..end]).ToString();
        }

        return "";
    }

    private static TeamRole? RoleOf(SourceLine line)
    {
        if (Labels.IndexOf(line) is not (>= 0 and var place))
            return null;
        var role = Roles[place].Role;
        return role == TeamRole.LeadInspector || line.Key.Contains(':', StringComparison.Ordinal) ? role : null;
    }

    /// <summary>The text after a role's label, over the lines that belong to it: a list of names goes on after a comma.</summary>
    private static string Value(DocumentText document, int index)
    {
        var text = document.Content[index].Text;
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var value = new StringBuilder(colon >= 0 ? text[(colon + 1)..] : text[(text.IndexOf("nspector", StringComparison.OrdinalIgnoreCase) + "nspector".Length)..]);
        var hasValue = !value.ToString().AsSpan().IsWhiteSpace();
        for (var i = index + 1; i < document.Content.Count && i < index + MostLines; i++)
        {
            var line = document.Content[i];
            if (document.FollowsGap(i) && hasValue || RoleOf(line) is not null || line.Text.Length > 120 || line.Text.Contains(':', StringComparison.Ordinal))
                break;
            value.Append(' ').Append(line.Text);
            hasValue = true;
        }

        return value.ToString();
    }

    private static IEnumerable<string> Names(string list)
    {
        list = list.Replace("- ", "-", StringComparison.Ordinal)
            .Replace("Majesty's Inspectors", ",", StringComparison.Ordinal)
            .Replace("Majesty's Inspector", ",", StringComparison.Ordinal)
            .Replace(" and ", ",", StringComparison.Ordinal)
            .Replace('&', ',');
        foreach (var part in Parts.Of(list, ',', ';'))
        {
            if (PersonName.Find(part) is { } name)
                yield return name;
        }
    }
}
