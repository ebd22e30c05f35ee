namespace Ofsted.Domain.Reading.Text;

/// <summary>A tag of HTML as far as it tells lines, cells and items apart.</summary>
internal readonly ref struct HtmlTag
{
    private const int LongestName = 12;

    public required ReadOnlySpan<char> Name { get; init; }

    public required bool IsEnd { get; init; }

    /// <summary>How many characters it takes, both brackets included.</summary>
    public required int Length { get; init; }

    /// <summary>Reads the tag that begins with the first character of a text, which is an opening bracket.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out HtmlTag tag)
    {
        tag = default;
        var isEnd = text.Length > 1 && text[1] == '/';
        var rest = text[(isEnd ? 2 : 1)..];
        if (rest.IsEmpty || !(char.IsAsciiLetter(rest[0]) || rest[0] is '!' or '?'))
            return false;

        var window = rest[..Math.Min(rest.Length, LongestName)];
        var length = window.IndexOfAnyExcept(NameCharacters);
        var close = rest.IndexOfAny('>', '<');
        if (close < 0 || rest[close] != '>')
            return false;
        tag = new HtmlTag { Name = window[..(length < 0 ? window.Length : length)], IsEnd = isEnd, Length = close + 1 + (isEnd ? 2 : 1) };
        return true;
    }

    public bool Is(string name) => Name.Equals(name, StringComparison.OrdinalIgnoreCase);

    public bool IsAny(ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (Is(name))
                return true;
        }

        return false;
    }

    private static ReadOnlySpan<char> NameCharacters => "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789!?";
}
