using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;

namespace Ofsted.Domain.Reading.Text;

/// <summary>Cleans the lines of one document of what converters leave behind.</summary>
/// <remarks>Most lines hold nothing to clean and are copied once; the others are put together in a buffer that all share.</remarks>
internal sealed class LineCleaner
{
    private const string Tab = "    ";
    private const int ShortestRule = 3;
    private const int LongestTarget = 2_000;

    private const string OrdinaryCharacters =
        " !\"#$%'()+,-./0123456789:;=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ]^_abcdefghijklmnopqrstuvwxyz{}~";

    /// <summary>The characters of which lines consist that need no cleaning, unless they begin like a rule or a heading of Markdown.</summary>
    private static readonly SearchValues<char> Ordinary = SearchValues.Create(OrdinaryCharacters);

    /// <summary>The characters that stand for themselves wherever they are; a bracket that opens may begin a link all the same.</summary>
    private static readonly SearchValues<char> Plain = SearchValues.Create(OrdinaryCharacters + "[");

    /// <summary>The letters of the ligatures from U+FB00 on.</summary>
    private static readonly string[] Ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];

    private readonly List<char> _buffer = [];
    private bool _hasLostCharacters;

    /// <summary>How many characters at the beginning of a text are of ordinary lines; a line's end is none of them.</summary>
    public static int OrdinaryLength(ReadOnlySpan<char> text)
    {
        var length = text.IndexOfAnyExcept(Ordinary);
        return length < 0 ? text.Length : length;
    }

    /// <summary>Cleans a line of the text as it was given.</summary>
    /// <param name="raw">The line.</param>
    /// <param name="isOrdinary">Whether it consists of ordinary characters.</param>
    /// <param name="number">Its place among the lines.</param>
    /// <param name="sourceNumber">The line of the text that it is.</param>
    /// <param name="start">Where it begins in the text.</param>
    /// <param name="startsPage">Whether it is the first of a page.</param>
    public SourceLine Clean(ReadOnlySpan<char> raw, bool isOrdinary, int number, int sourceNumber, int start, bool startsPage)
    {
        var indent = isOrdinary ? IndentOf(raw) : 0;
        if (!isOrdinary || (indent < raw.Length && raw[indent] is '#' or '-' or '=' or '_'))
            return Clean(raw, number, sourceNumber, start, startsPage, isMade: false);
        return new SourceLine
        {
            Number = number,
            SourceNumber = sourceNumber,
            SourceStart = start,
            Text = raw[indent..].TrimEnd(' ').ToString(),
            Indent = indent,
            StartsPage = startsPage,
            IsMarkedHeading = false,
            HasLostCharacters = false,
        };
    }

    /// <summary>Cleans a line that was made of another line of the text.</summary>
    public SourceLine CleanMade(ReadOnlySpan<char> raw, int number, int sourceNumber, int sourceStart, bool startsPage) =>
        Clean(raw, number, sourceNumber, sourceStart, startsPage, isMade: true);

    private SourceLine Clean(ReadOnlySpan<char> raw, int number, int sourceNumber, int sourceStart, bool startsPage, bool isMade)
    {
        _hasLostCharacters = isMade;
        var text = WithoutMarkdown(IsRule(raw) ? [] : Cleaned(WithoutLinks(raw)), out var isHeading);
        var indent = IndentOf(text);
        return new SourceLine
        {
            Number = number,
            SourceNumber = sourceNumber,
            SourceStart = sourceStart,
            Text = text[indent..].TrimEnd(' ').ToString(),
            Indent = indent,
            StartsPage = startsPage,
            IsMarkedHeading = isHeading,
            HasLostCharacters = _hasLostCharacters,
            Role = IsMarkedFootnote(raw) ? LineRole.Footnote : LineRole.Content,
        };
    }

    /// <summary>Whether a line is drawn, of dashes and the like, and holds no text.</summary>
    private static bool IsRule(ReadOnlySpan<char> raw)
    {
        var drawn = raw.Trim();
        return drawn.Length >= ShortestRule && drawn[0] is '-' or '*' or '_' or '=' && drawn.IndexOfAnyExcept(drawn[0], ' ') < 0;
    }

    /// <summary>Leaves of a Markdown link its text, and nothing of an image or of a reference to a footnote.</summary>
    private ReadOnlySpan<char> WithoutLinks(ReadOnlySpan<char> raw)
    {
        if (!raw.Contains("](", StringComparison.Ordinal) && !raw.Contains("[^", StringComparison.Ordinal))
            return raw;
        _hasLostCharacters = true;
        var text = new StringBuilder(raw.Length);
        while (raw.IndexOf('[') is var open && open >= 0)
        {
            var close = raw[open..].IndexOf(']') + open;
            if (close < open)
                break;
            var isImage = open > 0 && raw[open - 1] == '!';
            var isFootnote = raw[open..].StartsWith("[^", StringComparison.Ordinal);
            var target = raw[(close + 1)..Math.Min(raw.Length, close + LongestTarget)];
            var end = target.StartsWith("(", StringComparison.Ordinal) ? close + 1 + target.IndexOf(')') : close;
            var isLink = end > close;
            text.Append(raw[..(isImage ? open - 1 : open)]);
            if (!isFootnote && !isImage)
                text.Append(isLink ? raw[(open + 1)..close] : raw[open..(close + 1)]);
            raw = raw[(Math.Max(end, close) + 1)..];
        }

        return text.Append(raw).ToString();
    }

    private static int IndentOf(ReadOnlySpan<char> text)
    {
        var indent = text.IndexOfAnyExcept(' ');
        return indent < 0 ? text.Length : indent;
    }

    private static bool IsMarkedFootnote(ReadOnlySpan<char> raw)
    {
        raw = raw.TrimStart();
        return raw.Length > 3
            && (raw[0] is '\u00B9' or '\u00B2' or '\u00B3' or (>= '\u2074' and <= '\u2079')
                || raw.StartsWith("<sup>", StringComparison.OrdinalIgnoreCase)
                || (raw.StartsWith("[^", StringComparison.Ordinal) && raw[..Math.Min(raw.Length, 8)].Contains(':')));
    }

    private ReadOnlySpan<char> Cleaned(ReadOnlySpan<char> raw)
    {
        var plain = raw.IndexOfAnyExcept(Plain);
        if (plain < 0)
            return raw;

        _buffer.Clear();
        for (var i = 0; i < raw.Length; i++)
        {
            _buffer.AddRange(raw.Slice(i, plain));
            i += plain;
            if (i == raw.Length)
                break;
            AppendCleaned(raw, ref i);
            var rest = raw[(i + 1)..];
            plain = rest.IndexOfAnyExcept(Plain);
            if (plain < 0)
                plain = rest.Length;
        }

        return CollectionsMarshal.AsSpan(_buffer);
    }

    private void AppendCleaned(ReadOnlySpan<char> raw, ref int i)
    {
        var c = raw[i];
        switch (c)
        {
            case '\t':
                _buffer.AddRange(Tab);
                break;
            case '\u00A0' or '\u202F' or '\u205F' or '\u3000' or '\u2028' or '\u2029' or (>= '\n' and <= '\r') or (>= '\u2000' and <= '\u200A'):
                _buffer.Add(' ');
                break;
            case '\u00AD' when StandsAlone(raw, i):
                _buffer.Add('-');
                break;
            case var _ when Unseen.Is(c):
                _hasLostCharacters = true;
                break;
            case '\u2018' or '\u2019' or '\u02BC' or '\u00B4' or '`':
                _buffer.Add('\'');
                break;
            case '\u201C' or '\u201D':
                _buffer.Add('"');
                break;
            case >= '\uFB00' and <= '\uFB06':
                _hasLostCharacters = true;
                _buffer.AddRange(Ligatures[c - '\uFB00']);
                break;
            case '\u00B9' or '\u00B2' or '\u00B3' or (>= '\u2070' and <= '\u2079'):
                if (_buffer.Count == 0)
                    _buffer.AddRange([FootnoteDigit(c), ' ']);
                break;
            case '<':
                _hasLostCharacters = true;
                i += SkipTag(raw[i..]);
                break;
            case '\\' when i + 1 < raw.Length && raw[i + 1] is '-' or '*' or '_' or '#' or '.' or '[' or ']' or '(' or ')' or '>' or '|' or '!' or '+' or '&' or '~':
                _hasLostCharacters = true;
                break;
            case '&':
                i += AppendReference(raw[i..]);
                break;
            case '*':
                _hasLostCharacters = true;
                if (i + 1 < raw.Length && raw[i + 1] == '*')
                    i++;
                else
                    _buffer.Add(c);
                break;
            default:
                if (char.IsControl(c))
                    _hasLostCharacters = true;
                else
                    _buffer.Add(Dashes.Fold(c));
                break;
        }
    }

    /// <summary>Whether a soft hyphen is between blanks: then it is printed, as a dash.</summary>
    private static bool StandsAlone(ReadOnlySpan<char> raw, int i) =>
        i > 0 && i + 1 < raw.Length && raw[i - 1] == ' ' && raw[i + 1] == ' ';

    /// <summary>
    /// Appends the character that a reference such as <c>&amp;#150;</c> or <c>&amp;ndash;</c> stands for, or an ampersand that begins none.
    /// Returns how many characters after the first.
    /// </summary>
    private int AppendReference(ReadOnlySpan<char> rest)
    {
        const int LongestReference = 12;
        var end = rest[..Math.Min(rest.Length, LongestReference)].IndexOf(';');
        if (end < 2 || !(rest[1] == '#' || char.IsAsciiLetter(rest[1])) || HtmlText.Decode(rest[..(end + 1)].ToString()) is not { Length: 1 or 2 } meant)
        {
            _buffer.Add('&');
            return 0;
        }

        _hasLostCharacters = true;
        for (var i = 0; i < meant.Length; i++)
        {
            if (meant[i] == '&')
                _buffer.Add('&');
            else
                AppendCleaned(meant, ref i);
        }

        return end;
    }

    private static char FootnoteDigit(char superscript) => superscript switch
    {
        '\u00B9' => '1',
        '\u00B2' => '2',
        '\u00B3' => '3',
        _ => (char)('0' + (superscript - '\u2070')),
    };

    /// <summary>Passes over a small HTML tag; a superscript's content goes with it. Returns how many characters after the first.</summary>
    private int SkipTag(ReadOnlySpan<char> rest)
    {
        const int LongestTag = 40;
        var window = rest[..Math.Min(rest.Length, LongestTag)];
        var close = window.IndexOf('>');
        if (close < 2 || !(char.IsAsciiLetter(window[1]) || window[1] == '/'))
        {
            _buffer.Add('<');
            return 0;
        }

        if (window.StartsWith("<sup>", StringComparison.OrdinalIgnoreCase))
        {
            var end = window.IndexOf("</sup>", StringComparison.OrdinalIgnoreCase);
            if (end > 0)
                return end + "</sup>".Length - 1;
        }

        if (window.StartsWith("<br", StringComparison.OrdinalIgnoreCase))
            _buffer.Add(' ');
        else if (window.StartsWith("<td", StringComparison.OrdinalIgnoreCase) || window.StartsWith("<th", StringComparison.OrdinalIgnoreCase))
            _buffer.AddRange(Tab);

        return close;
    }

    /// <summary>Removes the marks of a Markdown heading or table row; says whether the line was a heading.</summary>
    private static ReadOnlySpan<char> WithoutMarkdown(ReadOnlySpan<char> text, out bool isHeading)
    {
        isHeading = false;
        var start = IndentOf(text);
        if (start == text.Length)
            return text;
        if (text[start] == '|')
            return WithoutBars(text, start);
        if (text[start] == '_')
            return WithoutUnderscores(text);
        if (text[start] != '#')
            return text;

        var marks = text[start..].IndexOfAnyExcept('#');
        if (marks is < 0 or > 6 || text[start + marks] != ' ')
            return text;
        isHeading = true;
        return text[(start + marks + 1)..];
    }

    /// <summary>Some converters print bold lines between double underscores.</summary>
    private static ReadOnlySpan<char> WithoutUnderscores(ReadOnlySpan<char> text)
    {
        var line = text.Trim(' ');
        return line.Length > 4 && line.StartsWith("__", StringComparison.Ordinal) && line.EndsWith("__", StringComparison.Ordinal) ? line[2..^2] : text;
    }

    private static ReadOnlySpan<char> WithoutBars(ReadOnlySpan<char> text, int start)
    {
        var isRule = !text[start..].ContainsAnyExcept("|-: ");
        return isRule ? [] : text.ToString().Replace("|", Tab, StringComparison.Ordinal);
    }
}
