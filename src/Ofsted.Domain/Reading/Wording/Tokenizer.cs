using Ofsted.Domain.Indicators;
using Ofsted.Domain.Reading.Text;

namespace Ofsted.Domain.Reading.Wording;

/// <summary>Splits the text of an item into words, numbers, dates and marks, in one pass, and leaves out the digits of footnotes.</summary>
internal sealed class Tokenizer
{
    private const int LongestFootnoteNumber = 2;
    private const string Per = "per";

    private readonly string _text;
    private const int UsualLength = 5;

    private readonly List<Token> _tokens;
    private int _position;
    private bool _isBelow;
    private bool _isMoney;

    private Tokenizer(string text)
    {
        _text = text;
        _tokens = new List<Token>(text.Length / UsualLength);
    }

    public static Token[] Read(string text)
    {
        var tokenizer = new Tokenizer(text);
        while (tokenizer._position < text.Length)
            tokenizer.ReadNext();
        NumberRoles.Settle(tokenizer._tokens);
        return [.. tokenizer._tokens];
    }

    private void ReadNext()
    {
        var c = _text[_position];
        if (char.IsLetter(c))
            ReadWord();
        else if (char.IsAsciiDigit(c))
            ReadNumber();
        else
            ReadMark(c);
    }

    private void ReadWord()
    {
        if (DateScanner.TryReadFromMonth(_text, _position, out var end, out var period))
        {
            AddDate(end, period);
            return;
        }

        var start = _position;
        while (_position < _text.Length && (char.IsLetter(_text[_position]) || _text[_position] == '\''))
            _position++;
        var word = _text[start.._position].Replace("'", "", StringComparison.Ordinal).ToLowerInvariant();
        SkipFootnoteDigits();
        AddWord(word, start);
    }

    private void AddWord(string word, int start)
    {
        if (NumberWords.Of(word) is { } number)
        {
            AddSpelled(number, word, start);
            return;
        }

        if (NumberWords.Multiplier(word) is { } multiplier && TryMultiply(multiplier, start))
            return;
        if (word == "percent" || (word == "cent" && _tokens is [.., var per] && per.Is(Per)))
        {
            if (word == "cent")
                _tokens.RemoveAt(_tokens.Count - 1);
            if (_tokens is [.., { Kind: TokenKind.Number } last])
                _tokens[^1] = last with { Kind = TokenKind.Percent, End = _position };
            return;
        }

        Add(new Token { Kind = TokenKind.Word, Start = start, End = _position, Word = word });
    }

    private void AddSpelled(int first, string word, int start)
    {
        var number = SpelledNumber.Read(_text, first, _position);
        _position = number.End;
        AddNumber(new Token { Kind = TokenKind.Number, Start = start, End = _position, Word = word, Number = number.Value, IsSpelled = true });
    }

    /// <summary>"A hundred" is a number too, and so is "33.1 thousand".</summary>
    private bool TryMultiply(int multiplier, int start)
    {
        if (_tokens is [.., { Kind: TokenKind.Number, IsSpelled: false } number] && start - number.End == 1 && number.Number is > 0 and < 1_000)
        {
            _tokens[^1] = number with { Number = number.Number * multiplier, End = _position };
            return true;
        }

        if (_tokens is not [.., var article] || !article.Is("a"))
            return false;
        AddSpelled(multiplier, "", start);
        return true;
    }

    private void ReadNumber()
    {
        if (DateScanner.TryReadFromDay(_text, _position, out var end, out var period))
        {
            AddDate(end, period);
            return;
        }

        var token = NumberScanner.Read(_text, _position) with { IsBelow = _isBelow };
        if (_isMoney)
            token = token with { Kind = TokenKind.Measure };
        (_isBelow, _isMoney) = (false, false);
        _position = token.End;
        if (SplitNumbers.TryRejoin(_text, _tokens, token, out var whole))
            token = whole;
        AddNumber(token);
        if (token.Kind == TokenKind.Year)
            SkipFootnoteDigits();
    }

    private void AddNumber(Token token)
    {
        if (token is { Kind: TokenKind.Number, Number: 10_000 } && _tokens is [.., var per] && per.Is(Per))
            _tokens[^1] = per with { Kind = TokenKind.PerTenThousand, End = token.End };
        else
            Add(token);
    }

    private void AddDate(int end, ObservationPeriod? period)
    {
        Add(new Token { Kind = TokenKind.Date, Start = _position, End = end, Word = "", Period = period });
        _position = end;
        SkipFootnoteDigits();
    }

    private void ReadMark(char c)
    {
        var start = _position++;
        switch (c)
        {
            case '(' or '[' when _position < _text.Length && IsFootnoteInBrackets(out var end):
                _position = end;
                return;
            case '(' or '[':
                AddMark(TokenKind.Open, start);
                return;
            case ')' or ']':
                AddMark(TokenKind.Close, start);
                SkipFootnoteDigits();
                return;
            case '<':
                _isBelow = true;
                return;
            case '/' when IsPerTenThousand(start + 1):
                Add(new Token { Kind = TokenKind.Word, Start = start, End = _position, Word = Per });
                return;
            case '£':
                _isMoney = true;
                return;
            case ',' or ';' or ':' or '.':
                ReadPunctuation(c, start);
                return;
        }
    }

    /// <summary>"69/10,000" is a rate.</summary>
    private bool IsPerTenThousand(int start) =>
        _text.AsSpan(start).StartsWith("10,000", StringComparison.Ordinal) || _text.AsSpan(start).StartsWith("10000", StringComparison.Ordinal);

    private void ReadPunctuation(char c, int start)
    {
        if (start > 0 && (char.IsLetter(_text[start - 1]) || _text[start - 1] is ')' or ']' or '\'' or '"' or '%' || _tokens is [.., { Kind: TokenKind.Date or TokenKind.Year }]))
            SkipFootnoteDigits();
        if (c == '.' && _position < _text.Length && char.IsLetter(_text[_position]) && start > 0 && char.IsLower(_text[_position]))
            return;
        AddMark(c switch { ',' => TokenKind.Comma, ';' => TokenKind.Semicolon, ':' => TokenKind.Colon, _ => TokenKind.Stop }, start);
    }

    /// <summary>Passes over the one or two digits that are where no number can begin.</summary>
    private void SkipFootnoteDigits()
    {
        var digits = Digits.CountAt(_text, _position);
        if (digits is > 0 and <= LongestFootnoteNumber)
            _position += digits;
    }

    private bool IsFootnoteInBrackets(out int end)
    {
        var digits = Digits.CountAt(_text, _position);
        end = _position + digits + 1;
        return _text[_position - 1] == '[' && digits is > 0 and <= LongestFootnoteNumber && end <= _text.Length && _text[end - 1] == ']';
    }

    private void AddMark(TokenKind kind, int start) => Add(new Token { Kind = kind, Start = start, End = _position, Word = "" });

    private void Add(Token token) => _tokens.Add(token);
}
