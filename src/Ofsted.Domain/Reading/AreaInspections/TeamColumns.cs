using Ofsted.Domain.Reading.Text;

namespace Ofsted.Domain.Reading.AreaInspections;

/// <summary>The heads of the columns of a team, "Ofsted" and "Care Quality Commission", side by side or one below the other.</summary>
internal sealed class TeamColumns
{
    private const int Slack = 6;

    private readonly List<(int At, Inspectorate Inspectorate)> _heads = [];

    /// <summary>Reads a line of heads; false where it is another line.</summary>
    public bool TryReadHeads(AreaLine line)
    {
        var rest = LineKey.Of(line.Text);
        var found = new List<(int At, Inspectorate Inspectorate)>();
        foreach (var (name, inspectorate) in (ReadOnlySpan<(string, Inspectorate)>)[("care quality commission (cqc)", Inspectorate.Cqc), ("care quality commission", Inspectorate.Cqc), ("ofsted", Inspectorate.Ofsted), ("cqc", Inspectorate.Cqc)])
        {
            if (!rest.Contains(name, StringComparison.Ordinal))
                continue;
            found.Add((line.Indent + line.Text.IndexOf(name, StringComparison.OrdinalIgnoreCase), inspectorate));
            rest = rest.Replace(name, "", StringComparison.Ordinal);
        }

        if (found.Count == 0 || rest.Trim(' ', ':').Length > 0)
            return false;
        _heads.Clear();
        _heads.AddRange(found.OrderBy(head => head.At));
        return true;
    }

    /// <summary>The inspectorate in whose column a text begins; null before any head.</summary>
    public Inspectorate? InspectorateAt(int place)
    {
        if (_heads.Count == 0)
            return null;
        var at = _heads.FindLastIndex(head => head.At <= place + Slack);
        return _heads[Math.Max(0, at)].Inspectorate;
    }
}
