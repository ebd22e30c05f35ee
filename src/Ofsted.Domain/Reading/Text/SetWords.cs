using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Reading.Text;

/// <summary>Where the words of set phrases are, found by one search of the text as it was given: no reader has to look at every line for one.</summary>
internal sealed class SetWords
{
    private static readonly string[] Words = ["majesty", "post", "priority", "regulations", "section", "within"];
    private static readonly AnyWord Sought = new(Words, StringComparison.OrdinalIgnoreCase);

    private readonly List<int>[] _lines = [[], [], [], [], [], []];

    private SetWords()
    {
    }

    /// <summary>Finds the words, in any capitals, in the lines of a text.</summary>
    public static SetWords Find(string text, LineList lines)
    {
        var words = new SetWords();
        var line = 0;
        for (var place = 0; Sought.PlaceIn(text.AsSpan(place)) is >= 0 and var skipped; place++)
        {
            lines.Work.Pass(skipped);
            place += skipped;
            line = LineAt(lines, line, place);
            words.Note(text.AsSpan(place), line);
        }

        words.NoteLost(lines);
        return words;
    }

    /// <summary>The indexes of the lines that may hold a word, in their order.</summary>
    public IEnumerable<int> LinesWith(SetWord word) => _lines[(int)word].Distinct().Order();

    private void Note(ReadOnlySpan<char> text, int line)
    {
        for (var word = 0; word < Words.Length; word++)
        {
            if (!(_lines[word] is [.., var last] && last == line) && text.StartsWith(Words[word], StringComparison.OrdinalIgnoreCase))
                _lines[word].Add(line);
        }
    }

    /// <summary>Looks at the lines in which a character may have parted a word.</summary>
    private void NoteLost(LineList lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            for (var word = 0; line.HasLostCharacters && word < Words.Length; word++)
            {
                if (line.Key.Contains(Words[word], StringComparison.Ordinal))
                    _lines[word].Add(i);
            }
        }
    }

    /// <summary>The last line that begins at or before a place of the text.</summary>
    private static int LineAt(LineList lines, int first, int place)
    {
        var last = lines.Count - 1;
        while (first < last)
        {
            var middle = (first + last + 1) / 2;
            if (lines[middle].SourceStart <= place)
                first = middle;
            else
                last = middle - 1;
        }

        return first;
    }
}
