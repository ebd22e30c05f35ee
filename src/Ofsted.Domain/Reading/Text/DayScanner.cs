namespace Ofsted.Domain.Reading.Text;

/// <summary>Reads the printed days with which a text begins, and what joins them, from left to right.</summary>
internal ref struct DayScanner
{
    private const int MostDays = 24;

    private static readonly string[] Weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

    /// <summary>Words that may stand before a day or a month without meaning.</summary>
    private static readonly string[] Fillers = ["the", "of", "from", "between", "on"];

    private static readonly string[] RangeWords = ["to", "until", "through"];

    private static readonly string[] Ordinals = ["st", "nd", "rd", "th"];

    private readonly ReadOnlySpan<char> _text;
    private int _position;

    private DayScanner(ReadOnlySpan<char> text) => _text = text;

    /// <summary>The days, and how many characters of the text they take.</summary>
    public static List<PrintedDay> Read(ReadOnlySpan<char> text, out int length) => new DayScanner(text).ReadAll(out length);

    private List<PrintedDay> ReadAll(out int length)
    {
        var days = new List<PrintedDay>();
        length = 0;
        while (days.Count < MostDays)
        {
            var start = _position;
            var joint = days.Count > 0 ? ReadJoint() : DayJoint.None;
            if (!TryReadDay(out var day))
                break;
            if (days.Count > 0 && joint == DayJoint.None)
            {
                if (!HasLostDash(days[^1], day, start))
                    break;
                joint = DayJoint.Range;
            }

            days.Add(day with { Joint = joint });
            length = _position;
        }

        return days;
    }

    /// <summary>Two dates with nothing between them have lost a dash; only complete dates may stand so.</summary>
    private readonly bool HasLostDash(PrintedDay before, PrintedDay day, int start) =>
        before.Year is not null && day.Year is not null && _text[start..].StartsWith(" ");

    private DayJoint ReadJoint()
    {
        var joint = DayJoint.None;
        while (_position < _text.Length)
        {
            switch (_text[_position])
            {
                case ' ':
                    _position++;
                    break;
                case ',' or '&':
                    joint = joint == DayJoint.None ? DayJoint.List : joint;
                    _position++;
                    break;
                case '-' or '–' or '—' or '―' or '─' or '−' or '\uFFFD':
                    joint = DayJoint.Range;
                    _position++;
                    break;
                case var _ when TrySkipAny(RangeWords):
                    joint = DayJoint.Range;
                    break;
                case var _ when TrySkipWord("and"):
                    joint = joint == DayJoint.Range ? joint : DayJoint.List;
                    break;
                default:
                    return joint;
            }
        }

        return joint;
    }

    private bool TryReadDay(out PrintedDay day)
    {
        day = default;
        SkipFillers();
        if (!TryReadNumber(2, out var number))
            return false;
        if (TryReadRestInFigures(number, out day))
            return true;
        if (number is 0 or > 31)
            return false;

        TrySkipAny(Ordinals);
        day = ReadMonthAndYear(new PrintedDay { Day = number, Month = null, Year = null });
        return true;
    }

    /// <summary>Adds the month and the year that follow; what is neither is left to be read.</summary>
    private PrintedDay ReadMonthAndYear(PrintedDay day)
    {
        var afterDay = _position;
        SkipFillers();
        if (!TryReadMonth(out var month))
        {
            _position = afterDay;
            return day;
        }

        var afterMonth = _position;
        while (_position < _text.Length && _text[_position] is ' ' or ',' or '.')
            _position++;
        if (TryReadYear(out var year))
            return day with { Month = month, Year = year };
        _position = afterMonth;
        return day with { Month = month };
    }

    /// <summary>The rest of a date in figures: month and year after slashes or full stops.</summary>
    private bool TryReadRestInFigures(int first, out PrintedDay day)
    {
        day = default;
        var start = _position;
        if (start >= _text.Length || _text[start] is not ('/' or '.'))
            return false;

        _position++;
        if (TryReadNumber(2, out var month) && _position < _text.Length && _text[_position] == _text[start])
        {
            _position++;
            if (TryReadYear(out var year))
            {
                day = new PrintedDay { Day = first, Month = month, Year = year };
                return true;
            }
        }

        _position = start;
        return false;
    }

    private bool TryReadYear(out int year)
    {
        var start = _position;
        return TryReadNumber(4, out year) && _position - start == 4;
    }

    private bool TryReadNumber(int longest, out int number) => Digits.TryRead(_text, ref _position, longest, out number);

    /// <summary>The name of a month, or its first three letters or more.</summary>
    private bool TryReadMonth(out int month)
    {
        var end = _position;
        while (end < _text.Length && char.IsAsciiLetter(_text[end]))
            end++;
        month = MonthNames.Find(_text[_position..end]);
        _position = month == 0 ? _position : end;
        return month > 0;
    }

    private void SkipFillers()
    {
        do
        {
            while (_position < _text.Length && _text[_position] == ' ')
                _position++;
        }
        while (TrySkipAny(Fillers) || TrySkipAny(Weekdays));
    }

    private bool TrySkipAny(string[] words)
    {
        foreach (var word in words)
        {
            if (TrySkipWord(word))
                return true;
        }

        return false;
    }

    private bool TrySkipWord(string word)
    {
        if (!_text[_position..].StartsWith(word, StringComparison.OrdinalIgnoreCase))
            return false;
        var end = _position + word.Length;
        if (end < _text.Length && char.IsAsciiLetter(_text[end]))
            return false;
        _position = end;
        return true;
    }
}
