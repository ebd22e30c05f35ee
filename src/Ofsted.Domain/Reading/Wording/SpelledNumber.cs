namespace Ofsted.Domain.Reading.Wording;

/// <summary>Reads on from the first word of a number in words: "one thousand, two hundred and thirty-four" is one number.</summary>
internal ref struct SpelledNumber
{
    private const string And = " and ";

    private readonly ReadOnlySpan<char> _text;
    private int _thousands;
    private int _group;
    private bool _hasHundred;

    private SpelledNumber(ReadOnlySpan<char> text, int first, int end)
    {
        _text = text;
        _group = first;
        End = end;
    }

    /// <summary>Where the number ends.</summary>
    public int End { get; private set; }

    public readonly int Value => _thousands + _group;

    /// <summary>The whole number whose first word, already read, ends at a place.</summary>
    public static SpelledNumber Read(ReadOnlySpan<char> text, int first, int end)
    {
        var number = new SpelledNumber(text, first % 1_000 == 0 ? 0 : first, end);
        if (first % 1_000 == 0)
            number._thousands = first;
        number._hasHundred = number._group == 100;
        while (first > 0 && number.TryReadWord())
        {
        }

        return number;
    }

    private bool TryReadWord()
    {
        var start = AfterJoint(out var joint);
        var end = WordEnd(start);
        if (end == start)
            return false;
        var word = _text[start..end].ToString().ToLowerInvariant();
        if (NumberWords.Multiplier(word) is { } multiplier)
            return joint is Joint.Blank && TryMultiply(multiplier, end);
        if (NumberWords.Of(word) is not ({ } value and > 0) || !Joins(value, joint))
            return false;
        var isOfGroupBehind = joint is not Joint.Blank && NumberWords.Multiplier(_text[Math.Min(end + 1, _text.Length)..WordEnd(end + 1)].ToString()) is not null;
        if (isOfGroupBehind != (joint is Joint.Comma))
            return false;
        _group += value;
        End = end;
        return true;
    }

    private readonly bool Joins(int value, Joint joint)
    {
        var isUnit = value < 10 && _group % 10 == 0 && _group % 100 is >= 20 and <= 90 && joint is Joint.Blank;
        var isBelowHundred = value < 100 && (_hasHundred ? _group % 100 == 0 : _group == 0 && _thousands > 0);
        return isUnit || isBelowHundred;
    }

    private bool TryMultiply(int multiplier, int end)
    {
        if (multiplier == 100 && !_hasHundred && _group is > 0 and < 100)
            (_group, _hasHundred) = (_group * 100, true);
        else if (multiplier == 1_000 && _thousands == 0 && _group > 0)
            (_thousands, _group, _hasHundred) = (_group * 1_000, 0, false);
        else
            return false;
        End = end;
        return true;
    }

    /// <summary>Passes over the blank, the hyphen, the "and" or the comma that joins the words of a number.</summary>
    private readonly int AfterJoint(out Joint joint)
    {
        joint = Joint.Blank;
        if (End >= _text.Length)
            return End;
        if (_text[End..].StartsWith(And, StringComparison.OrdinalIgnoreCase))
        {
            joint = Joint.And;
            return End + And.Length;
        }

        if (_text[End] == ',' && End + 1 < _text.Length && _text[End + 1] == ' ' && _thousands > 0 && _group == 0)
        {
            joint = Joint.Comma;
            return End + 2;
        }

        return _text[End] is ' ' or '-' or '\u2010' or '\u2011' or '–' ? End + 1 : End;
    }

    private readonly int WordEnd(int start)
    {
        var end = Math.Min(start, _text.Length);
        while (end < _text.Length && char.IsAsciiLetter(_text[end]))
            end++;
        return end;
    }

    private enum Joint
    {
        Blank = 0,
        And = 1,
        Comma = 2,
    }
}
