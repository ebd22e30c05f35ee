using Ofsted.Domain.Internal;
using Ofsted.Domain.Reading.People;
using Ofsted.Domain.Reading.Text;

namespace Ofsted.Domain.Reading.AreaInspections;

/// <summary>Reads who led for which inspectorate, from the table of the team.</summary>
internal static class LeadReader
{
    private const int MostLines = 60;

    private const int MostNames = 4;
    private const int SamePlace = 3;

    /// <summary>Longer than what a line says of two people.</summary>
    private const int LongestCell = 400;

    private static readonly string[] Titles = ["Mr", "Mrs", "Ms", "Miss", "Dr", "Professor"];

    /// <summary>What is between a name and "lead inspector".</summary>
    private static readonly string[] Posts =
        ["HMI", "HMIs", "SHMI", "His", "Her", "Majesty's", "Ofsted", "CQC", "Care", "Quality", "Commission", "Inspector", "inspector", "Senior", "-", "–", "and", "Social"];

    /// <summary>Posts that may be a part of a name, or stand between names.</summary>
    private static readonly string[] Joining = ["-", "–", "and", "His", "Her", "Care", "Quality", "Social", "Senior"];

    public static EquatableList<TeamMember> Read(DocumentContext context, List<AreaLine> lines)
    {
        var leads = new List<TeamMember>();
        var columns = new TeamColumns();
        List<(string Cell, int Place)> above = [];
        var start = lines.FindLastIndex(line => line.Line.HeadingKey == "inspection team");
        for (var i = start + 1; start >= 0 && i < lines.Count && i <= start + MostLines; i++)
        {
            if (lines[i].Line.Key.StartsWith("if you are not happy", StringComparison.Ordinal) || lines[i].Line.Key.StartsWith("the office for standards", StringComparison.Ordinal))
                break;
            if (columns.TryReadHeads(lines[i]))
                continue;
            var cells = CellsOf(lines[i].Text).ToList();
            foreach (var (cell, at) in cells)
            {
                var place = lines[i].Indent + at;
                var column = columns.InspectorateAt(place);
                if ((LeadIn(cell, i + 1 < lines.Count ? lines[i + 1].Line : null, column) ?? LeadBelow(cell, above, place, column)) is not { } lead)
                    continue;
                context.Log.AddValue(RecordMember.Leads[leads.Count], [lines[i].Line], lead.Name);
                leads.Add(lead);
            }

            above = [.. cells.Select(cell => (cell.Cell, lines[i].Indent + cell.At))];
        }

        foreach (var inspectorate in (ReadOnlySpan<Inspectorate>)[Inspectorate.Ofsted, Inspectorate.Cqc])
        {
            if (!leads.Exists(lead => lead.Inspectorate == inspectorate))
                context.Log.Warn(ReadingFindingCodes.LeadInspectorMissing, $"No lead inspector of {(inspectorate == Inspectorate.Cqc ? "the Care Quality Commission" : "Ofsted")} is named.", null, RecordMember.Leads);
        }

        return leads.OrderBy(lead => lead.Inspectorate).ToEquatableList();
    }

    /// <summary>The cells of a line, and where they begin: parted by blanks, or where one person's post ends and another's name begins.</summary>
    private static IEnumerable<(string Cell, int At)> CellsOf(string text)
    {
        var from = 0;
        foreach (var cell in Parts.Of(text, "  "))
        {
            var at = text.IndexOf(cell, from, StringComparison.Ordinal);
            from = at + cell.Length;
            var rest = cell;
            while (EndOfPost(rest) is > 0 and var end)
            {
                yield return (rest[..end], at);
                at += end + 1;
                rest = rest[(end + 1)..];
            }

            yield return (rest, at);
        }
    }

    /// <summary>Where the post of one person ends and the name of another begins behind a single blank; -1 where a text is about one person.</summary>
    private static int EndOfPost(string text)
    {
        if (text.Length > LongestCell || text.Contains(':', StringComparison.Ordinal))
            return -1;
        for (var blank = text.IndexOf(' '); blank > 0; blank = text.IndexOf(' ', blank + 1))
        {
            var post = text.AsSpan(0, blank);
            if (post.EndsWith("nspector", StringComparison.Ordinal) ? char.IsUpper(text[blank + 1]) : (post.EndsWith("HMI", StringComparison.Ordinal) || post[^1] == ')') && BeginsWithName(text[(blank + 1)..]))
                return blank;
        }

        return -1;
    }

    /// <summary>Whether a text begins with a name that a comma ends.</summary>
    private static bool BeginsWithName(string text)
    {
        var comma = text.IndexOf(',');
        return comma > 0 && !text.StartsWith("lead", StringComparison.OrdinalIgnoreCase) && Parts.Of(text[..comma], ' ') is { Length: >= 2 and <= MostNames } words && Array.TrueForAll(words, IsOfName);
    }

    private static TeamMember? LeadIn(string cell, SourceLine? next, Inspectorate? column)
    {
        var lead = PlaceOfLead(cell);
        if (lead < 0)
            return null;
        var colon = cell.IndexOf(':', lead);
        var (before, after) = colon > 0 ? (cell[(colon + 1)..], cell[..colon]) : (cell[..lead], cell[lead..]);
        var isWhole = LineKey.HoldsAny(LineKey.Of(after), "inspector", "hmi") || after.TrimEnd(')').Equals("lead", StringComparison.OrdinalIgnoreCase);
        if (!isWhole && !(cell.EndsWith("lead", StringComparison.OrdinalIgnoreCase) && next?.Key.Contains("inspector", StringComparison.Ordinal) == true))
            return null;

        var words = before.Split([' ', ',', '(', ')'], StringSplitOptions.RemoveEmptyEntries).ToList();
        var posts = words.FindIndex(word => IsPost(word) && Array.IndexOf(Joining, word) < 0);
        if (posts < 0)
            posts = words.Count;
        while (posts > 0 && IsPost(words[posts - 1]))
            posts--;
        var first = posts;
        while (first > 0 && posts - first < MostNames && IsOfName(words[first - 1]))
            first--;
        return PersonName.Find(string.Join(' ', words.Take(posts).Skip(first))) is { } name
            ? new TeamMember { Name = name, Role = TeamRole.LeadInspector, Inspectorate = Named(cell) ?? column ?? Inspectorate.Ofsted }
            : null;
    }

    /// <summary>Who leads where a cell holds the post alone, below the name.</summary>
    private static TeamMember? LeadBelow(string cell, List<(string Cell, int Place)> above, int place, Inspectorate? column)
    {
        var lead = cell.IndexOf("lead", StringComparison.OrdinalIgnoreCase);
        if (lead < 0 || !Parts.Of(cell[..lead], ' ', ',', '(').All(IsPost) || above.Find(name => Math.Abs(name.Place - place) <= SamePlace).Cell is not { } person || PlaceOfLead(person) >= 0)
            return null;
        return LeadIn(person + ", " + cell.TrimStart('('), null, column);
    }

    /// <summary>Where a cell says that someone leads, behind a name or before a colon; -1 where it does not.</summary>
    private static int PlaceOfLead(string cell)
    {
        var lead = cell.IndexOf("lead", StringComparison.OrdinalIgnoreCase);
        return lead > 0 && cell[lead - 1] is ' ' or ',' or '(' || (lead == 0 && cell.Contains(':', StringComparison.Ordinal)) ? lead : -1;
    }

    /// <summary>The inspectorate that a cell names itself, by its name or the title of its inspectors.</summary>
    private static Inspectorate? Named(string cell)
    {
        if (cell.Contains("CQC", StringComparison.Ordinal) || cell.Contains("Care Quality", StringComparison.Ordinal))
            return Inspectorate.Cqc;
        return cell.Contains("Ofsted", StringComparison.Ordinal) || cell.Contains("HMI", StringComparison.Ordinal) || cell.Contains("Majesty", StringComparison.Ordinal) ? Inspectorate.Ofsted : null;
    }

    private static bool IsPost(string word) => Array.IndexOf(Posts, word) >= 0;

    private static bool IsOfName(string word) =>
        !IsPost(word) && Array.IndexOf(Titles, word) < 0 && char.IsLetter(word[^1]) && (char.IsUpper(word[0]) || word is "de" or "van" or "der" or "la" or "du");
}
