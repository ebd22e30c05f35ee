using System.Text;

namespace Ofsted.Domain.CorpusTests;

/// <summary>Counts how many cells of the truth the reader got right, by layout family and field.</summary>
internal sealed class AccuracyTable
{
    private readonly SortedDictionary<(string Family, string Field), (int Right, int All)> _cells = [];
    private readonly List<string> _misses = [];

    public IReadOnlyList<string> Misses => _misses;

    public void Compare(string family, string field, string file, string expected, string actual)
    {
        var isRight = expected == actual;
        foreach (var key in new[] { (family, field), ("all", field) })
        {
            var (right, all) = _cells.GetValueOrDefault(key);
            _cells[key] = (right + (isRight ? 1 : 0), all + 1);
        }

        if (!isRight)
            _misses.Add(FormattableString.Invariant($"{file}: {field} is '{expected}', read as '{actual}'"));
    }

    public double Share(params string[] fields)
    {
        var cells = _cells.Where(cell => cell.Key.Family == "all" && (fields.Length == 0 || fields.Contains(cell.Key.Field))).Select(cell => cell.Value).ToList();
        return (double)cells.Sum(cell => cell.Right) / cells.Sum(cell => cell.All);
    }

    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var group in _cells.GroupBy(cell => cell.Key.Family))
        {
            text.Append(group.Key).AppendLine(":");
            foreach (var ((_, field), (right, all)) in group)
                text.AppendLine(FormattableString.Invariant($"    {field,-32} {right,4} of {all}"));
        }

        foreach (var miss in _misses)
            text.AppendLine(miss);
        return text.ToString();
    }
}
