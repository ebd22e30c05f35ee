using System.Text;
using Ofsted.Domain.Reading.Recommendations;
using Ofsted.Domain.Reading.Text;

namespace Ofsted.Domain.Reading.AreaInspections;

/// <summary>
/// Puts hyphens back that a converter has lost where it joined two lines of which the first ended with the hyphen of a word.
/// </summary>
/// <remarks>
/// Such a line is much longer than the others of its document. A word about where its first half ended gets its hyphen back if the
/// document prints it with one elsewhere, if published reports always do, or if it is a number with a word: "24-hour". Where there is no
/// such word in the line, one that the document prints nowhere else is parted if its halves are words of the document.
/// </remarks>
internal sealed class UnitedLines
{
    private const double Longer = 1.2;
    private const double EarliestJoint = 0.5;
    private const double MostUnited = 0.2;
    private const int FewestLines = 20;
    private const int ShortestWord = 3;
    private const double EarliestHalf = 0.75;
    private const double LatestHalf = 1.12;
    private const double FirstWidth = 0.9;

    /// <summary>Words that form compounds with the one before them, even where the document does not print them alone.</summary>
    private static readonly string[] SecondHalves = ["wide", "led", "based", "related", "term", "focused", "centred", "informed", "specific", "making", "sharing"];

    /// <summary>Words that form compounds without a hyphen.</summary>
    private static readonly string[] ClosedHalves =
        ["with", "out", "through", "some", "any", "every", "them", "him", "her", "there", "where", "how", "what", "who", "when", "for", "and", "under", "over", "never", "fore", "work", "head", "nation", "world", "country"];

    private readonly Dictionary<string, string> _hyphened = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> _words = new(StringComparer.OrdinalIgnoreCase);
    private readonly double _usual;
    private readonly bool _losesHyphens;
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
        (_usual, _losesHyphens) = (usual, !document.PartsWords);
        (_first, _longest) = (usual * EarliestJoint, usual * Longer);
        foreach (var line in document.Content)
        {
            foreach (var (start, end) in WordsOf(line.Text))
            {
                foreach (var half in line.Text[start..end].Split('-'))
                    _words[half] = _words.TryGetValue(half, out var count) ? count + 1 : 1;
                if (line.Text.IndexOf('-', start, end - start) > start && end < line.Text.Length && line.Text[end - 1] != '-')
                    _hyphened[Letters(line.Text[start..end])] = line.Text[start..end];
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

        if (done == 0 && _losesHyphens && JointIn(line) is { } joint)
            return line[..joint] + "-" + line[joint..];
        return done == 0 ? line : text.Append(line, done, line.Length - done).ToString();
    }

    /// <summary>The one place about the end of a usual line where a word of two is parted; null where there is none, or more than one.</summary>
    private int? JointIn(string line)
    {
        int? found = null;
        foreach (var (start, end) in WordsOf(line))
        {
            if (end < _usual * FirstWidth || start > _usual * LatestHalf || line.IndexOf('-', start, end - start) >= 0 || !_words.TryGetValue(line[start..end], out var count) || count > 1)
                continue;
            for (var at = start + ShortestWord; at <= end - ShortestWord; at++)
            {
                if (at < _usual * EarliestHalf || at > _usual * LatestHalf || !AreHalves(line[start..at], line[at..end]))
                    continue;
                if (found is not null)
                    return null;
                found = at;
            }
        }

        return found;
    }

    private bool AreHalves(string first, string second) =>
        _words.ContainsKey(first) && Array.IndexOf(ClosedHalves, first.ToLowerInvariant()) < 0 && (_words.ContainsKey(second) || Array.IndexOf(SecondHalves, second) >= 0);

    private string? Restored(string word)
    {
        if (_hyphened.TryGetValue(Letters(word), out var printed) && printed.Length > word.Length)
            return WithHyphensOf(printed, word);
        var digits = word.TakeWhile(char.IsAsciiDigit).Count();
        if (digits > 0 && word.Length - digits >= ShortestWord && word.Skip(digits).All(char.IsAsciiLetterLower))
            return word[..digits] + "-" + word[digits..];
        return LostHyphens.Restore(word) is var known && known.Length > word.Length ? known : null;
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
