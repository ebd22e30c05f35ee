using System.Text;
using Ofsted.Domain.Reading.Recommendations;
using Ofsted.Domain.Reading.Text;

namespace Ofsted.Domain.Reading.AreaInspections;

/// <summary>
/// Puts hyphens back that a converter has lost where it joined two lines of which the first ended with the hyphen of a word.
/// </summary>
/// <remarks>
/// Such a line is much longer than the others of its document. A word about where its first half ended gets its hyphen back if the
/// document prints it with one elsewhere, if published reports always do, if it is a number with a word, as "24-hour", or if it is a
/// word of the document with one that makes compounds, as "partnership-wide".
/// </remarks>
internal sealed class UnitedLines
{
    private const double Longer = 1.2;
    private const double EarliestJoint = 0.5;
    private const double MostUnited = 0.2;
    private const int FewestLines = 20;
    private const int ShortestWord = 3;

    /// <summary>Words that make compounds, and with which no word ends that is printed without a hyphen.</summary>
    private static readonly string[] Seconds =
        ["assess", "assessed", "assessing", "based", "centred", "driven", "focused", "friendly", "informed", "quality", "related", "specific", "wide"];

    /// <summary>Words before these that are joined to them: "nationwide".</summary>
    private static readonly string[] Joined = ["nation", "world", "country", "over", "under", "inter"];

    private readonly HashSet<string> _words = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _hyphened = new(StringComparer.OrdinalIgnoreCase);
    private readonly double _first;
    private readonly double _longest = double.MaxValue;

    public UnitedLines(DocumentText document)
    {
        var lengths = new List<int>(document.Content.Count);
        foreach (var line in document.Content)
            lengths.Add(line.Text.Length);
        lengths.Sort();
        if (lengths.Count < FewestLines)
            return;
        double usual = lengths[lengths.Count * 3 / 4];
        if (lengths.Count(length => length > usual * Longer) is var united && (united == 0 || united > lengths.Count * MostUnited))
            return;
        (_first, _longest) = (usual * EarliestJoint, usual * Longer);
        foreach (var line in document.Content)
        {
            foreach (var (start, end) in WordsOf(line.Text))
            {
                if (line.Text.IndexOf('-', start, end - start) > start && end < line.Text.Length && line.Text[end - 1] != '-')
                    _hyphened[Letters(line.Text[start..end])] = line.Text[start..end];
                else
                    _words.Add(line.Text[start..end]);
            }
        }
    }

    /// <summary>A line with the hyphens that it has lost.</summary>
    public string Restore(string line)
    {
        if (line.Length <= _longest)
            return line;
        var text = new StringBuilder();
        var done = 0;
        foreach (var (start, end) in WordsOf(line))
        {
            if (end < _first || start > _longest || Restored(line[start..end]) is not { } restored)
                continue;
            text.Append(line, done, start - done).Append(restored);
            done = end;
        }

        return done == 0 ? line : text.Append(line, done, line.Length - done).ToString();
    }

    private string? Restored(string word)
    {
        if (_hyphened.TryGetValue(Letters(word), out var printed) && printed.Length > word.Length)
            return WithHyphensOf(printed, word);
        var digits = word.TakeWhile(char.IsAsciiDigit).Count();
        if (digits > 0 && word.Length - digits >= ShortestWord && word.Skip(digits).All(char.IsAsciiLetterLower))
            return word[..digits] + "-" + word[digits..];
        return LostHyphens.Restore(word) is var known && known.Length > word.Length ? known : Compound(word);
    }

    private string? Compound(string word)
    {
        foreach (var second in Seconds)
        {
            var first = word.Length - second.Length;
            if (first > ShortestWord && word.EndsWith(second, StringComparison.Ordinal) && _words.Contains(word[..first]) && Array.IndexOf(Joined, word[..first]) < 0)
                return word[..first] + "-" + second;
        }

        return null;
    }

    private static string WithHyphensOf(string printed, string word)
    {
        var text = new StringBuilder();
        var next = 0;
        foreach (var c in printed)
        {
            while (next < word.Length && word[next] == '-')
                next++;
            text.Append(c == '-' ? c : word[next++]);
        }

        return text.ToString();
    }

    private static string Letters(string word) => word.Replace("-", "", StringComparison.Ordinal);

    private static IEnumerable<(int Start, int End)> WordsOf(string text)
    {
        for (var start = 0; start < text.Length; start++)
        {
            var end = start;
            while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] == '-'))
                end++;
            if (end > start)
                yield return (start, end);
            start = end;
        }
    }
}
