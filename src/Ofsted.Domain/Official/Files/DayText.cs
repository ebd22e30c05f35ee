using NodaTime;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Official;

/// <summary>Reads one day or several of a text, in the forms that British spreadsheets use.</summary>
internal sealed class DayText
{
    private const int ShortestText = 5;
    private const int LongestText = 120;
    private const int FirstSerial = 36_526;
    private const int LastSerial = 73_050;
    private const int LastYear = 2100;
    private const int Century = 2000;

    /// <summary>The most days of a period.</summary>
    private const int LongestPeriod = 183;

    /// <summary>The most days between days that stand side by side for one inspection.</summary>
    private const int LongestApart = 31;

    private static readonly string[] Beginnings = [.. DayWords.Months, .. DayWords.Days, "from ", "on ", "start"];

    private static readonly LocalDate DayZero = new(1899, 12, 30);

    private readonly DayWords _words;
    private readonly List<(int Day, int? Month, int? Year)> _days = [];
    private int _place;
    private bool _isPeriod;
    private bool _isList;
    private bool _isInDoubt;

    private DayText(string text) => _words = new DayWords(text);

    /// <summary>The day, or the first and the last of a period; null when the text does not hold a day, or holds days of more than one inspection.</summary>
    public static CellDays? Read(string text) =>
        text.Length is < ShortestText or > LongestText || !MayBegin(text) || text.AsSpan().IndexOfAnyInRange('0', '9') < 0 ? null : new DayText(text).Read();

    /// <summary>Whether it is worth taking the text apart: most texts are no days.</summary>
    private static bool MayBegin(string text) => !char.IsLetter(text[0]) || Array.Exists(Beginnings, beginning => text.StartsWith(beginning, StringComparison.OrdinalIgnoreCase));

    private CellDays? Read()
    {
        while (_words.IsAny(_place, "from", "on", "start", "starting", "started", "("))
            _place++;
        while (_place < _words.Count)
        {
            if (!TakeDay())
            {
                if (_days.Count == 0 || _words.HasNumberFrom(_place))
                    return null;
                _isInDoubt = true;
                break;
            }

            TakeJoints();
        }

        return Complete() is { Count: > 0 } all ? Join(all) : null;
    }

    /// <summary>Takes a day, of which month and year may be missing.</summary>
    private bool TakeDay()
    {
        while (_words.IsWeekday(_place))
            _place += _words.Is(_place + 1, ",") ? 2 : 1;
        if (TakeYearFirst() || TakeSerial() || TakeMonthFirst())
            return true;
        if (_words.Number(_place, 1, 2) is not { } day)
            return false;
        _place++;
        if (_words.IsAny(_place, "/", "-", ".") && _words.Number(_place + 1, 1, 2) is { } number and <= 12)
        {
            var isWhole = _words.IsAny(_place + 2, "/", "-", ".") && YearAt(_place + 3) is not null;
            if (isWhole || _words.Is(_place, "/"))
            {
                _days.Add((day, number, isWhole ? YearAt(_place + 3) : null));
                _place += isWhole ? 4 : 2;
                TakeTime();
                return true;
            }
        }

        var month = _place + (_words.IsAny(_place, "of", "-", "/", ".", ",") ? 1 : 0);
        if (_words.Month(month) is not { } named)
        {
            _days.Add((day, null, null));
            return true;
        }

        var year = month + 1;
        while (_words.IsAny(year, ".", ",", "-", "/"))
            year++;
        var isYear = YearAt(year) is not null && !(_words.Number(year, 2, 2) is not null && _words.Month(year + 1) is not null);
        _days.Add((day, named, isYear ? YearAt(year) : null));
        _place = isYear ? year + 1 : month + 1;
        TakeTime();
        return true;
    }

    private bool TakeYearFirst()
    {
        if (_words.Number(_place, 8, 8) is { } joined)
        {
            _days.Add((joined % 100, joined / 100 % 100, joined / 10_000));
            _place++;
            return true;
        }

        if (_words.Number(_place, 4, 4) is not { } year || !_words.IsAny(_place + 1, "-", "/", ".") || _words.Number(_place + 2, 1, 2) is not { } month
            || !_words.IsAny(_place + 3, "-", "/", ".") || _words.Number(_place + 4, 1, 2) is not { } day)
            return false;
        _days.Add((day, month, year));
        _place += 5;
        TakeTime();
        return true;
    }

    /// <summary>The number by which a spreadsheet counts days, with a time as its fraction.</summary>
    private bool TakeSerial()
    {
        if (_words.Number(_place, 5, 5) is not { } serial || serial is < FirstSerial or > LastSerial)
            return false;
        var date = DayZero.PlusDays(serial);
        _days.Add((date.Day, date.Month, date.Year));
        _place += _words.Is(_place + 1, ".") && _words.Number(_place + 2, 1, 9) is not null ? 3 : 1;
        return true;
    }

    private bool TakeMonthFirst()
    {
        if (_words.Month(_place) is not { } month || _words.Number(_place + 1, 1, 2) is not { } day)
            return false;
        var year = _place + (_words.Is(_place + 2, ",") ? 3 : 2);
        if (_words.Number(year, 4, 4) is not { } full)
            return false;
        _days.Add((day, month, full));
        _place = year + 1;
        TakeTime();
        return true;
    }

    private void TakeTime()
    {
        var hour = _place + (_words.IsAny(_place, "T", "at") ? 1 : 0);
        if (_words.Number(hour, 1, 2) is null || !_words.Is(hour + 1, ":") || _words.Number(hour + 2, 2, 2) is null)
            return;
        _place = hour + 3;
        while (_words.IsAny(_place, ":", ".", "+") && _words.Number(_place + 1, 1, 9) is not null)
            _place += 2;
        while (_words.IsAny(_place, "Z", "am", "pm"))
            _place++;
    }

    private void TakeJoints()
    {
        var (start, isPeriod) = (_place, false);
        for (; ; _place++)
        {
            if (_words.IsAny(_place, "to", "until", "till", "-", "\u2013", "\u2014"))
                isPeriod = true;
            else if (!_words.IsAny(_place, "and", "&", "+", ",", ";", "/", ".", "(", ")"))
                break;
        }

        if (_place == _words.Count)
            _isInDoubt |= isPeriod;
        else if (_words.HasNumberFrom(_place))
            (_isPeriod, _isList) = (_isPeriod || isPeriod, _isList || !isPeriod);
        else if (start != _place)
            _isInDoubt = true;
    }

    /// <summary>The days with the months and years of those behind them.</summary>
    private List<LocalDate>? Complete()
    {
        var all = new List<LocalDate>();
        for (var i = _days.Count - 1; i >= 0; i--)
        {
            var (day, month, year) = _days[i];
            if (i == _days.Count - 1 && (month is null || year is null))
                return null;
            var known = month ?? all[0].Month;
            var inYear = year ?? (known > all[0].Month ? all[0].Year - 1 : all[0].Year);
            if (inYear is < CellDate.FirstYear or > LastYear || !IsoDate.TryMake(inYear, known, day, out var date))
                return null;
            all.Insert(0, date);
        }

        return all;
    }

    private CellDays? Join(List<LocalDate> all)
    {
        var (first, last) = (all[0], all[^1]);
        if (all.Count == 1)
            return new CellDays(first, null, _isInDoubt);
        for (var i = 1; i < all.Count; i++)
        {
            if (all[i] < all[i - 1])
                return null;
        }

        var apart = Period.DaysBetween(first, last);
        if (_isPeriod && !_isList && all.Count == 2)
            return apart <= LongestPeriod ? new CellDays(first, last, _isInDoubt) : null;
        if (!_isPeriod && all.Zip(all.Skip(1), AreSideBySide).All(side => side))
            return new CellDays(first, last, _isInDoubt);
        return apart <= LongestApart ? new CellDays(first, null, IsInDoubt: true) : null;
    }

    /// <summary>One day after the other, or a Monday after a Friday.</summary>
    private static bool AreSideBySide(LocalDate one, LocalDate next) =>
        next <= one.PlusDays(1) || (one.DayOfWeek == IsoDayOfWeek.Friday && next == one.PlusDays(3));

    private int? YearAt(int place) => _words.Number(place, 4, 4) ?? (_words.Number(place, 2, 2) is { } year ? Century + year : null);
}
