using Ofsted.Domain.Reading.Lines;

namespace Ofsted.Domain.Reading.AreaBlocks;

/// <summary>One bullet of the area information, or a paragraph where bullets are lost: its text joined over lines, and its tokens.</summary>
internal sealed class BlockItem
{
    private readonly IReadOnlyList<(int Start, SourceLine Line)> _lines;

    public BlockItem(AreaSection section, string text, IReadOnlyList<(int Start, SourceLine Line)> lines)
    {
        Section = section;
        Text = text;
        _lines = lines;
        Tokens = Tokenizer.Read(text);
    }

    public AreaSection Section { get; }

    public string Text { get; }

    public IReadOnlyList<Token> Tokens { get; }

    public SourceLine FirstLine => _lines[0].Line;

    /// <summary>The line on which a token stands.</summary>
    public SourceLine LineOf(int token)
    {
        var place = Tokens[token].Start;
        var (low, high) = (0, _lines.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_lines[middle].Start <= place)
                low = middle;
            else
                high = middle - 1;
        }

        return _lines[low].Line;
    }

    /// <summary>The words from one token up to another, as printed.</summary>
    public string Words(int from, int to) => Text[Tokens[from].Start..Tokens[to - 1].End];

    /// <summary>The sentences, as pairs of the first token and the one after the last.</summary>
    public IEnumerable<(int From, int To)> Sentences()
    {
        var from = 0;
        for (var i = 0; i < Tokens.Count; i++)
        {
            var isRemark = i + 1 < Tokens.Count && Tokens[i].Kind == TokenKind.Stop && Tokens[i + 1].Kind == TokenKind.Open;
            if (isRemark || (Tokens[i].Kind != TokenKind.Stop && !IsBrokenOff(i)))
                continue;
            if (i > from)
                yield return (from, i);
            from = Tokens[i].Kind == TokenKind.Stop ? i + 1 : i;
        }

        if (from < Tokens.Count)
            yield return (from, Tokens.Count);
    }

    /// <summary>Whether a new statement begins at a token although nothing ended the one before: text between them was lost.</summary>
    private bool IsBrokenOff(int token) =>
        token > 0 && Tokens[token - 1].Kind is not (TokenKind.Colon or TokenKind.Stop) && char.IsUpper(Text[Tokens[token].Start])
        && (Tokens[token].Is("at") || Tokens[token].Is("as")) && token + 1 < Tokens.Count
        && (Tokens[token + 1].Kind == TokenKind.Date || Tokens[token + 1].Is("at") || Tokens[token + 1].Is("the"));
}
