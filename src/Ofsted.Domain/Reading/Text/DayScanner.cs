namespace Ofsted.Domain.Reading.Text;

/// <summary>Reads the printed days with which a text begins, and what joins them, from left to right.</summary>
internal ref struct DayScanner
{
    private const int MostDays = 24;
    private const string Dashes = "-–—―─−\uFFFD";

    private static readonly string[] Weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

    /// <summary>Words that may be before a day or a month without meaning.</summary>
    private static readonly string[] Fillers = ["the", "of", "from", "between", "on"];

    private static readonly string[] RangeWords = ["to", "until", "through"];

    private TextCursor _cursor;

    private DayScanner(ReadOnlySpan<char> text) => _cursor = new TextCursor(text);

    /// <summary>The days, and how many characters of the text they take.</summary>
    public static List<PrintedDay> Read(ReadOnlySpan<char> text, out int length) => new DayScanner(text).ReadAll(out length);

    private List<PrintedDay> ReadAll(out int length)
    {
        var days = new List<PrintedDay>();
        length = 0;
        while (days.Count < MostDays)
        {
            var start = _cursor.Place;
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
            length = _cursor.Place;
        }

        return days;
    }

    /// <summary>Two dates with nothing between them have lost a dash; only complete dates may be so.</summary>
    private readonly bool HasLostDash(PrintedDay before, PrintedDay day, int start) =>
        before.Year is not null && day.Year is not null && _cursor.Text[start..].StartsWith(" ");

    private DayJoint ReadJoint()
    {
        var joint = DayJoint.None;
        while (!_cursor.IsAtEnd)
        {
            var isComma = _cursor.IsAtAny(",&");
            if (_cursor.IsAtAny(Dashes))
                joint = DayJoint.Range;
            else if (isComma)
                joint = joint == DayJoint.None ? DayJoint.List : joint;
            if (isComma || _cursor.IsAtAny(" " + Dashes))
                _cursor.Place++;
            else if (_cursor.TrySkipAny(RangeWords))
                joint = DayJoint.Range;
            else if (_cursor.TrySkipWord("and"))
                joint = joint == DayJoint.Range ? joint : DayJoint.List;
            else
                return joint;
        }

        return joint;
    }

    private bool TryReadDay(out PrintedDay day)
    {
        day = default;
        SkipFillers();
        if (!_cursor.TryReadNumber(2, out var number))
            return false;
        if (TryReadRestInFigures(number, out day))
            return true;
        if (number is 0 or > 31)
            return false;
        _cursor.SkipOrdinal();
        day = ReadMonthAndYear(new PrintedDay { Day = number, Month = null, Year = null });
        return true;
    }

    /// <summary>Adds the month and the year that follow; what is neither is left to be read.</summary>
    private PrintedDay ReadMonthAndYear(PrintedDay day)
    {
        var afterDay = _cursor.Place;
        SkipFillers();
        if (!_cursor.TryReadMonth(out var month))
        {
            _cursor.Place = afterDay;
            return day;
        }

        var afterMonth = _cursor.Place;
        _cursor.SkipAny(" ,.");
        if (TryReadYear(out var year))
            return day with { Month = month, Year = year };
        _cursor.Place = afterMonth;
        return day with { Month = month };
    }

    /// <summary>The rest of a date in figures: month and year after slashes or full stops.</summary>
    private bool TryReadRestInFigures(int first, out PrintedDay day)
    {
        day = default;
        var start = _cursor.Place;
        if (!_cursor.IsAtAny("/."))
            return false;
        _cursor.Place++;
        if (_cursor.TryReadNumber(2, out var month) && _cursor.IsAtAny(_cursor.Text.Slice(start, 1)))
        {
            _cursor.Place++;
            if (TryReadYear(out var year))
            {
                day = new PrintedDay { Day = first, Month = month, Year = year };
                return true;
            }
        }

        _cursor.Place = start;
        return false;
    }

    private bool TryReadYear(out int year)
    {
        var start = _cursor.Place;
        return _cursor.TryReadNumber(4, out year) && _cursor.Place - start == 4;
    }

    private void SkipFillers()
    {
        do
            _cursor.SkipAny(" ");
        while (_cursor.TrySkipAny(Fillers) || TrySkipWeekday());
    }

    private bool TrySkipWeekday()
    {
        if (!_cursor.TrySkipAny(Weekdays))
            return false;
        _cursor.SkipAny(",");
        return true;
    }
}
