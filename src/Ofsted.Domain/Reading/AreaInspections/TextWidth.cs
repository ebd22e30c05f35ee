namespace Ofsted.Domain.Reading.AreaInspections;

/// <summary>How wide a text is about, in the type in which reports are set: what a line had room for tells whether it ends a paragraph.</summary>
internal static class TextWidth
{
    private const int Narrow = 28;
    private const int Slim = 36;
    private const int Usual = 54;
    private const int Capital = 62;
    private const int Broad = 82;

    /// <summary>The width of a blank.</summary>
    public const int Blank = 31;

    public static int Of(ReadOnlySpan<char> text)
    {
        var width = 0;
        foreach (var c in text)
        {
            width += c switch
            {
                ' ' => Blank,
                'i' or 'l' or 'j' or '\'' or '.' or ',' or ':' or ';' or '!' or '|' => Narrow,
                'f' or 't' or 'r' or '(' or ')' or 'I' or 'J' or '-' => Slim,
                'm' or 'w' or 'M' or 'W' => Broad,
                >= 'A' and <= 'Z' => Capital,
                _ => Usual,
            };
        }

        return width;
    }

    /// <summary>The width of a text's first word.</summary>
    public static int OfFirstWord(ReadOnlySpan<char> text)
    {
        var end = text.IndexOf(' ');
        return Of(end < 0 ? text : text[..end]);
    }
}
