using Ofsted.Domain.Reading.Text;
using Ofsted.Domain.Reading.Wording;

namespace Ofsted.Domain.Reading.AreaInformation;

/// <summary>One bullet of the area information, or a paragraph where bullets are lost: its text joined over lines, and its tokens.</summary>
internal sealed class BlockItem
{
    private readonly List<(int Start, SourceLine Line)> _lines;
    private Token[]? _tokens;

    public BlockItem(AreaSection section, string text, List<(int Start, SourceLine Line)> lines)
    {
        Section = section;
        Text = text;
        _lines = lines;
    }

    public AreaSection Section { get; }

    public string Text { get; }

    /// <summary>The tokens, which are told apart when a section is read that says something in numbers.</summary>
    public Token[] Tokens => _tokens ??= Tokenizer.Read(Text);

    /// <summary>Whether the item is longer than what is read of it.</summary>
    public bool IsCut { get; init; }

    public SourceLine FirstLine => _lines[0].Line;

    /// <summary>The line on which a token is.</summary>
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

    /// <summary>The sentences, as pairs of the first token and the one after the last; a remark in brackets belongs to the sentence before it.</summary>
    public IEnumerable<(int From, int To)> Sentences()
    {
        var from = 0;
        var isRemark = false;
        for (var i = 0; i < Tokens.Length; i++)
        {
            var isStop = Tokens[i].Kind == TokenKind.Stop;
            if (isStop && i + 1 < Tokens.Length && Tokens[i + 1].Kind == TokenKind.Open)
            {
                isRemark = true;
                continue;
            }

            var endsRemark = isRemark && Tokens[i].Kind == TokenKind.Close;
            if (!isStop && !endsRemark && !IsBrokenOff(i))
                continue;
            var end = endsRemark ? i + 1 : i;
            if (end > from)
                yield return (from, end);
            from = isStop ? i + 1 : end;
            isRemark = false;
        }

        if (from < Tokens.Length)
            yield return (from, Tokens.Length);
    }

    /// <summary>Whether a new statement begins at a token although nothing ended the one before: a full stop, or more, was lost.</summary>
    private bool IsBrokenOff(int token)
    {
        if (token == 0 || Tokens[token].Kind != TokenKind.Word || !char.IsUpper(Text[Tokens[token].Start]) || Tokens[token - 1].Kind is TokenKind.Stop or TokenKind.Open)
            return false;
        return Tokens[token].Word switch
        {
            "at" or "as" => token + 1 < Tokens.Length && (Tokens[token + 1].Kind == TokenKind.Date || Tokens[token + 1].Is("at") || Tokens[token + 1].Is("the")),
            "approximately" or "this" or "there" => true,
            _ => false,
        };
    }
}
