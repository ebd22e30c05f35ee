using System.Collections.Frozen;

namespace Ofsted.Domain.Reading.Wording;

/// <summary>A list of fixed wordings, each of which stands for a meaning, found in a row of tokens.</summary>
internal sealed class Phrases<T>
{
    private readonly FrozenDictionary<string, (string[] Words, T Meaning)[]> _byFirstWord;
    private readonly ulong _firstWords;

    /// <summary>Wordings in lower case without apostrophes and hyphens; several for one meaning are parted by bars.</summary>
    public Phrases(params ReadOnlySpan<(string Wordings, T Meaning)> entries)
    {
        var all = new List<(string[] Words, T Meaning)>();
        foreach (var (wordings, meaning) in entries)
            all.AddRange(wordings.Split('|').Select(wording => (wording.Split(' '), meaning)));
        _byFirstWord = all.GroupBy(entry => entry.Words[0], StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(entry => entry.Words.Length).ToArray(), StringComparer.Ordinal);
        foreach (var word in _byFirstWord.Keys)
            _firstWords |= BitOf(word);
    }

    /// <summary>The longest wording that is at a place.</summary>
    public bool TryMatch(Token[] tokens, int at, out int end, out T? meaning)
    {
        end = at;
        meaning = default;
        if (tokens[at].Kind != TokenKind.Word || (_firstWords & BitOf(tokens[at].Word)) == 0 || !_byFirstWord.TryGetValue(tokens[at].Word, out var entries))
            return false;
        foreach (var (words, found) in entries)
        {
            if (at + words.Length > tokens.Length || !Matches(tokens, at, words))
                continue;
            end = at + words.Length;
            meaning = found;
            return true;
        }

        return false;
    }

    /// <summary>The first wording between two places; the length is 0 when there is none.</summary>
    public Match Find(Token[] tokens, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (TryMatch(tokens, i, out var end, out var meaning) && end <= to)
                return new Match { Start = i, End = end, Meaning = meaning };
        }

        return default;
    }

    /// <summary>One bit of many by the beginning and the length of a word: most words have one that no wording has.</summary>
    private static ulong BitOf(string word) => 1UL << ((word[0] + (3 * word.Length)) & 63);

    private static bool Matches(Token[] tokens, int at, string[] words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (!tokens[at + i].Is(words[i]))
                return false;
        }

        return true;
    }

    internal readonly record struct Match
    {
        public int Start { get; init; }

        public int End { get; init; }

        public T? Meaning { get; init; }

        public bool IsFound => End > Start;
    }
}
