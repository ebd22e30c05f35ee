using System.Text;

namespace Ofsted.Domain.CorpusTests;

/// <summary>A comma-separated table of what a perfect reader gets from each document.</summary>
internal static class TruthTable
{
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Read(string path)
    {
        var rows = Rows(File.ReadAllText(path)).Where(row => row.Count > 1).ToList();
        return rows.Skip(1)
            .Select(row => (IReadOnlyDictionary<string, string>)rows[0].Zip(row).ToDictionary(pair => pair.First, pair => pair.Second))
            .ToList();
    }

    private static IEnumerable<List<string>> Rows(string text)
    {
        var row = new List<string>();
        var cell = new StringBuilder();
        var isQuoted = false;
        foreach (var c in text)
        {
            if (c == '"')
                isQuoted = !isQuoted;
            else if (!isQuoted && c is ',' or '\n')
            {
                row.Add(cell.ToString().TrimEnd('\r'));
                cell.Clear();
                if (c != '\n')
                    continue;
                yield return row;
                row = [];
            }
            else
                cell.Append(c);
        }
    }
}
