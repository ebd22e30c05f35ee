using System.Globalization;
using Ofsted.Domain.Reading.Text;

namespace Ofsted.Domain.Reading.AreaInspections;

/// <summary>Gives the items of a list the numbers "1.", "2." in place of "(1)", "1)", "a)" or "• (a)".</summary>
internal static class AreaOrdinals
{
    private const int MostSkipped = 3;

    /// <summary>The lines with such numbers; the same lines where the first does not begin a list of at least two.</summary>
    public static List<AreaLine> AsNumbers(List<AreaLine> lines)
    {
        if (lines.Count == 0 || lines[0].Item.Number is not null || ItemOrdinal.ReadFirst(lines[0].Text) is not { } first)
            return lines;
        var numbered = new List<AreaLine>(lines.Count) { With(lines[0], first) };
        var last = first.Number;
        foreach (var line in lines.Skip(1))
        {
            if (first.ReadLike(line.Text, out _) is { } next && next.Number > last && next.Number <= last + MostSkipped)
            {
                last = next.Number;
                numbered.Add(With(line, next));
            }
            else
            {
                numbered.Add(line);
            }
        }

        return last > first.Number ? numbered : lines;
    }

    private static AreaLine With(AreaLine line, ItemOrdinal ordinal) =>
        line.With(ordinal.Number.ToString(CultureInfo.InvariantCulture) + ". " + ordinal.Text, line.Indent);
}
