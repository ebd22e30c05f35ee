using System.Text;
using Ofsted.Domain.Reading.Text;

namespace Ofsted.Domain.Reading.Recommendations;

/// <summary>Puts the lines of a list together to items: numbered, or with bullets of which only the first level counts.</summary>
/// <param name="takesOrdinals">Whether ordinals such as "(a)" begin the items, in place of numbers and bullets.</param>
internal sealed class ListBuilder(bool takesOrdinals)
{
    private const string LeadIn = "following";
    private const string BetweenColumns = "   ";
    private const int LongestTheme = 90;
    private const int LongestItem = 8_000;
    private const int MostSkipped = 30;
    private const int MostSkippedWithinText = 3;
    private const int SameLevelIndent = 3;
    private const int SameLevelIndentOfMarkdown = 1;

    private readonly List<Item> _items = [];
    private readonly StringBuilder _text = new();
    private ListItem? _first;
    private ItemOrdinal? _ordinal;
    private int _firstIndent;
    private Item? _current;
    private SourceLine? _pending;
    private bool _isPendingAfterGap;
    private string? _theme;
    private bool _hasSkippedNumber;
    private bool _repeatsNumber;

    /// <summary>The number before the one that went back.</summary>
    private int? _resume;
    private bool _isCountedByPlace;
    private bool _hasParts;
    private int _searchedForLeadIn;

    /// <summary>Whether all items had one number, once they are finished.</summary>
    public bool HasLostCounter { get; private set; }

    public bool IsEmpty => _items.Count == 0 && _current is null;

    public bool IsNumbered => _first?.Number is not null;

    /// <summary>The number that the next item of a numbered list should have; null for bullets and before the first item.</summary>
    public int? NextNumber => _first?.Number is null ? null : (_current?.Number ?? _first.Value.Number) + 1;

    /// <summary>Whether an item is the next of the list: by its number, by its bullet, or as the first.</summary>
    public bool Takes(ListItem item) => _first is not { } first
        ? item.Number is null or 1
        : item.Number == NextNumber && (item.Number is not null || item.Mark == first.Mark);

    public void Add(SourceLine line, bool followsGap)
    {
        if (takesOrdinals ? TryBegin(line.Text, followsGap, out var text, out var number) : TryBegin(line, followsGap, out text, out number))
        {
            TakePendingAsTheme();
            Close();
            _current = new Item { Line = line, Number = number ?? _items.Count + 1, Theme = _theme, SkippedNumbers = _hasSkippedNumber, RepeatsNumber = _repeatsNumber };
            (_hasSkippedNumber, _repeatsNumber, _hasParts) = (false, false, false);
            Append(text);
            PassColumns(line, text);
            return;
        }

        PassPart(line);
        FlushPending();
        if (IsThemeLike(line))
        {
            _pending = line;
            _isPendingAfterGap = followsGap;
            return;
        }

        if (_current is not null)
            Append(line.Text);
    }

    /// <summary>Takes note of a heading that is over the next items.</summary>
    public void BeginTheme(string heading)
    {
        FlushPending();
        _theme = heading.TrimEnd(':');
    }

    /// <summary>The items; where all have one number, which a counter lost, they are counted by their place.</summary>
    public IReadOnlyList<Item> Finish()
    {
        FlushPending();
        Close();
        HasLostCounter = _items.Count > 1 && _items.TrueForAll(item => item.Number == _items[0].Number);
        for (var i = 0; HasLostCounter && i < _items.Count; i++)
            _items[i] = _items[i] with { Number = i + 1, RepeatsNumber = false };
        return _items;
    }

    private bool TryBegin(SourceLine line, bool followsGap, out string text, out int? number)
    {
        var isBegun = ListItem.TryRead(line, out var item) && Begins(item, line, followsGap);
        if (!IsNumbered)
            item = item.AsBullet();
        (text, number) = isBegun ? (item.Text, item.Number) : ("", null);
        if (number is not null && text.StartsWith("- ", StringComparison.Ordinal))
            text = text[2..].TrimStart();
        return isBegun;
    }

    private bool TryBegin(string line, bool followsGap, out string text, out int? number)
    {
        (text, number) = ("", null);
        var isOfNextPart = false;
        if ((_ordinal is { } last ? last.ReadLike(line, out isOfNextPart) : ItemOrdinal.ReadFirst(line)) is not { } ordinal
            || (_ordinal is { } before && !isOfNextPart && ordinal.Number != before.Number + 1 && !(ordinal.BeginsUpper && IsOutOfOrder(ordinal.Number, before.Number, !ordinal.IsBare && (followsGap || EndsSentence())))))
        {
            return false;
        }

        _ordinal = ordinal;
        _isCountedByPlace |= ordinal.IsOfPart;
        (text, number) = (ordinal.Text, _isCountedByPlace ? null : ordinal.Number);
        return true;
    }

    /// <summary>Whether a number that is not the next is that of an item, with a gap before it, or out of order where that may be.</summary>
    private bool IsOutOfOrder(int number, int last, bool mayRepeat)
    {
        if (Resumes(number))
            return true;
        _hasSkippedNumber = Skips(number, last);
        _repeatsNumber = mayRepeat && number <= last;
        if (_repeatsNumber)
            _resume ??= last;
        return _hasSkippedNumber || _repeatsNumber;
    }

    private bool Skips(int number, int last) => number > last + 1 && number <= last + (EndsSentence() ? MostSkipped : MostSkippedWithinText);

    /// <summary>Whether a number goes on where the numbers were before one went back, which was then that of a damaged item.</summary>
    private bool Resumes(int number)
    {
        if (_resume is not { } earlier || number <= earlier || number > earlier + 2 + (EndsSentence() ? MostSkipped : 0))
            return false;
        _hasSkippedNumber = number > earlier + 2;
        _resume = null;
        return true;
    }

    /// <summary>Whether a bullet or number begins an item of the first level, and not a part or a stray reference.</summary>
    private bool Begins(ListItem item, SourceLine line, bool followsGap)
    {
        if (_first is not { } first)
        {
            _first = item;
            _firstIndent = line.Indent;
            return true;
        }

        if (first.Number is not null)
        {
            if (item.Number is not { } number)
                return ReplacesLeadIn(item, line);
            var last = _current?.Number ?? first.Number.Value;
            if (number == last + 1)
                return true;
            if (number == 1 && _pending is not null && (_isPendingAfterGap || EndsSentence()))
                return true;
            return item.Mark == first.Mark && BeginsUpper(item.Span) && IsOutOfOrder(number, last, _pending is null && (followsGap || EndsSentence()));
        }

        if (item.Number is not null && item.Mark != first.Mark)
            return false;
        if (item.Mark == first.Mark)
            return line.Indent <= _firstIndent + (item.Mark is '-' or '*' ? SameLevelIndentOfMarkdown : SameLevelIndent);
        return !item.IsSecondLevel && item.Mark is not ('-' or '*') && line.Indent <= _firstIndent;
    }

    /// <summary>Takes note of a line within an item that begins like one with another mark: of a part, or of an item that is not told from one.</summary>
    private void PassPart(SourceLine line)
    {
        if (_current is null)
            return;
        PassColumns(line, line.Text);
        if (_hasParts || !BeginsLikeItem(line))
            return;
        _hasParts = true;
        if (EndsSentence())
            _current = _current with { Unlike = line };
    }

    /// <summary>Takes note of a line that holds two items, side by side.</summary>
    private void PassColumns(SourceLine line, string text)
    {
        var gap = text.LastIndexOf(BetweenColumns, StringComparison.Ordinal);
        if (gap > 0 && _current is { Unlike: null } && ListItem.TryRead(text[(gap + BetweenColumns.Length)..], out var item) && BeginsUpper(item.Span))
            _current = _current with { Unlike = line };
    }

    private static bool BeginsLikeItem(SourceLine line) =>
        ListItem.TryRead(line, out var item) ? BeginsUpper(item.Span) : ItemOrdinal.IsLike(line.Text);

    private static bool BeginsUpper(ReadOnlySpan<char> text) => text.Length > 0 && char.IsUpper(text[0]);

    /// <summary>A numbered paragraph that only introduces bullets is not an item: the bullets are.</summary>
    private bool ReplacesLeadIn(ListItem item, SourceLine line)
    {
        if (_items.Count > 0 || item.IsSecondLevel || !HoldsLeadIn())
            return false;
        _current = null;
        _text.Clear();
        _first = item;
        _firstIndent = line.Indent;
        return true;
    }

    /// <summary>Whether the text of the first item leads in a list; what was searched before is not searched again.</summary>
    private bool HoldsLeadIn()
    {
        var from = Math.Max(0, _searchedForLeadIn - LeadIn.Length);
        _searchedForLeadIn = _text.Length;
        return _text.ToString(from, _text.Length - from).Contains(LeadIn, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>A short line without a full stop, set apart, may be the heading of the items that follow.</summary>
    private static bool IsThemeLike(SourceLine line) =>
        line.Text.Length <= LongestTheme && char.IsUpper(line.Text[0]) && line.Text[^1] is not ('.' or ',' or ';' or ')')
        && !ListItem.TryRead(line, out _);

    private void TakePendingAsTheme()
    {
        if (_pending is null)
            return;
        if (_current is null || _isPendingAfterGap || EndsSentence())
            _theme = _pending.Text.TrimEnd(':');
        else
            Append(_pending.Text);
        _pending = null;
    }

    private void FlushPending()
    {
        if (_pending is not null && _current is not null)
            Append(_pending.Text);
        _pending = null;
    }

    private bool EndsSentence() => _text.Length > 0 && _text[^1] is '.' or ')' or ';';

    private void Append(string text)
    {
        if (text.Length == 0 || _text.Length > LongestItem)
            return;
        if (_text.Length > 0 && (!EndsInWord() || BeginsWithConjunction(text)))
            _text.Append(' ');
        _text.Append(text);
    }

    /// <summary>Whether the text ends with the hyphen of a word, and not with the mark of a part.</summary>
    private bool EndsInWord() => _text.Length > 1 && _text[^1] == '-' && _text[^2] != ' ';

    /// <summary>"16- and 17-year-olds" keeps its space where a line ends after the first hyphen.</summary>
    private static bool BeginsWithConjunction(string text) => LineKey.BeginsWithAny(text, "and ", "or ", "to ");

    private void Close()
    {
        if (_current is not null)
            _items.Add(_current with { Text = Collapse(_text.ToString()) });
        _current = null;
        _text.Clear();
    }

    private static string Collapse(string text) =>
        text.Contains("  ", StringComparison.Ordinal) ? string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries)) : text.Trim();

    internal sealed record Item
    {
        public required SourceLine Line { get; init; }

        public required int? Number { get; init; }

        public required string? Theme { get; init; }

        public bool SkippedNumbers { get; init; }

        /// <summary>Whether its number is none that follows the one before.</summary>
        public bool RepeatsNumber { get; init; }

        /// <summary>A line within it that begins like an item with another mark.</summary>
        public SourceLine? Unlike { get; init; }

        public string Text { get; init; } = "";
    }
}
