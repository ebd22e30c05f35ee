using System.Net;
using System.Text;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Reading.Text;

/// <summary>Turns HTML into the lines of text that it shows, in one pass; scripts, styles and comments are ignored.</summary>
/// <remarks>
/// A paragraph, heading, row or item begins a line; cells are set apart by a wide gap, items have a bullet or their number, and
/// a rule ends a page, as in the HTML that PDF converters write.
/// </remarks>
internal sealed class HtmlText
{
    private const int FarthestMarkup = 20_000;
    private const int CharactersBetweenLooks = 1_024;
    private const int LongestFootnoteMark = 120;
    private const string Cell = "        ";

    private static readonly string[] DocumentTags = ["!doctype", "?xml", "html", "head", "body", "div", "p", "article", "section", "main", "meta", "title", "h1", "h2", "h3"];
    private static readonly string[] HiddenTags = ["script", "style", "noscript", "template", "svg", "title"];
    private static readonly string[] ParagraphTags =
        ["p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "table", "blockquote", "article", "section", "header", "footer", "nav", "pre", "dl"];

    private static readonly string[] LineTags = ["br", "div", "tr", "li", "dt", "dd", "thead", "tbody", "caption", "main", "body", "figure"];
    private static readonly string[] HeadingTags = ["h1", "h2", "h3", "h4", "h5", "h6"];

    private readonly string _html;
    private readonly int _mostCharacters;
    private readonly List<HtmlLine> _lines = [];
    private readonly StringBuilder _line = new();
    private readonly Stack<ListLevel> _lists = new();
    private readonly HashSet<string> _unclosed = new(StringComparer.Ordinal);
    private int _sourceLine = 1;
    private int _sourceStart;
    private int _beganOn;
    private int _beganAt;
    private bool _hasText;
    private bool _isPreformatted;

    private HtmlText(string html, int mostCharacters)
    {
        _html = html;
        _mostCharacters = mostCharacters;
    }

    private bool HasRoom => _line.Length <= _mostCharacters;

    /// <summary>Whether a text is a document of HTML, and not one of Markdown that holds a tag or two.</summary>
    public static bool IsHtml(string text)
    {
        var start = text.AsSpan().TrimStart().TrimStart('\uFEFF');
        if (start.IsEmpty || start[0] != '<')
            return false;
        var markup = start[..Math.Min(start.Length, FarthestMarkup)];
        return (start.StartsWith("<!--", StringComparison.Ordinal) || (HtmlTag.TryRead(start, out var tag) && tag.IsAny(DocumentTags)))
            && (markup.Contains("</", StringComparison.Ordinal) || markup.Contains("<br", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>A text with the characters that its references stand for; numbers from 128 to 159 are those of Windows-1252.</summary>
    public static string Decode(string text) => Windows1252.Of(WebUtility.HtmlDecode(text));

    /// <summary>The lines, and one more than the most where there are more; of a longer line its beginning, and one character more.</summary>
    public static List<HtmlLine> Lines(string html, int mostLines, int mostCharacters, ReadingWork work) =>
        new HtmlText(html, mostCharacters).ReadAll(mostLines, work);

    private List<HtmlLine> ReadAll(int mostLines, ReadingWork work)
    {
        var counted = 0;
        for (var i = 0; i < _html.Length && _lines.Count <= mostLines;)
        {
            if (i >= counted)
            {
                work.Pass(i - counted + CharactersBetweenLooks);
                counted = i + CharactersBetweenLooks;
            }

            i += _html[i] == '<' ? TakeMarkup(i) : TakeCharacter(i);
        }

        EndLine();
        return _lines;
    }

    /// <summary>Takes what begins with an opening bracket and returns its length; a bracket that begins no tag is a character.</summary>
    private int TakeMarkup(int at)
    {
        var rest = _html.AsSpan(at);
        if (rest.StartsWith("<!--", StringComparison.Ordinal))
            return Skip(at, "<!--", "-->");
        if (!HtmlTag.TryRead(rest, out var tag))
            return TakeCharacter(at);
        if (!tag.IsEnd && tag.IsAny(HiddenTags))
        {
            var name = tag.Name.ToString().ToLowerInvariant();
            return Skip(at, name, $"</{name}");
        }

        if (!tag.IsEnd && tag.Is("sup"))
            return SkipFootnoteMark(at, tag);
        CountLines(rest[..tag.Length], at);
        Take(tag);
        return tag.Length;
    }

    private void Take(HtmlTag tag)
    {
        if (tag.Is("td") || tag.Is("th"))
        {
            if (!tag.IsEnd && _hasText)
                Append(Cell);
        }
        else if (tag.Is("hr"))
        {
            EndLine();
            _lines.Add(new HtmlLine { Text = "\f", SourceLine = _sourceLine, Start = _sourceStart });
        }
        else if (tag.IsAny(ParagraphTags))
            TakeParagraph(tag);
        else if (tag.IsAny(LineTags) && !(tag.IsEnd && tag.Is("br")))
            TakeLine(tag);
    }

    private void TakeParagraph(HtmlTag tag)
    {
        if (tag.Is("ul") || tag.Is("ol"))
            TakeList(tag);
        if (tag.Is("pre"))
            _isPreformatted = !tag.IsEnd;
        if (_line.Length > 0 && !_hasText)
            return;
        EndLine();
        if (_lists.Count < 2 && _lines.Count > 0 && _lines[^1].Text.Length > 0)
            _lines.Add(new HtmlLine { Text = "", SourceLine = _sourceLine, Start = _sourceStart });
        if (!tag.IsEnd && tag.IsAny(HeadingTags))
            Append("# ");
    }

    private void TakeList(HtmlTag tag)
    {
        if (!tag.IsEnd)
        {
            EndLine();
            _lists.Push(new ListLevel { IsNumbered = tag.Is("ol"), Depth = _lists.Count });
        }
        else if (_lists.Count > 0)
            _lists.Pop();
    }

    private void TakeLine(HtmlTag tag)
    {
        if (_line.Length > 0 && !_hasText && !tag.Is("br"))
            return;
        EndLine();
        if (tag.IsEnd || !tag.Is("li"))
            return;
        var level = _lists.Count > 0 ? _lists.Peek() : new ListLevel { IsNumbered = false, Depth = 0 };
        Append(level.NextMark());
    }

    /// <summary>Adds a character of text, where a row of blanks counts as one.</summary>
    private int TakeCharacter(int at)
    {
        var c = _html[at];
        if (c == '\n' || (c == '\r' && !(at + 1 < _html.Length && _html[at + 1] == '\n')))
        {
            if (_isPreformatted)
                EndLine(keepBlank: true);
            (_sourceLine, _sourceStart) = (_sourceLine + 1, at + 1);
        }

        if (c == '\f')
            EndLine(endsPage: true);
        else if (!char.IsWhiteSpace(c) || c == '\u00A0' || (_isPreformatted && c is not ('\n' or '\r')))
            AppendText(c);
        else if (_hasText && _line[^1] != ' ' && HasRoom)
            _line.Append(' ');
        return 1;
    }

    private void AppendText(char c)
    {
        Begin();
        _hasText = true;
        if (HasRoom)
            _line.Append(c);
    }

    private void Append(string mark)
    {
        Begin();
        if (HasRoom)
            _line.Append(mark);
    }

    private void Begin()
    {
        if (_line.Length == 0)
            (_beganOn, _beganAt) = (_sourceLine, _sourceStart);
    }

    private void EndLine(bool keepBlank = false, bool endsPage = false)
    {
        if (_hasText || (keepBlank && _line.Length == 0))
        {
            var text = _hasText ? _line.ToString() : "";
            var (line, start) = _line.Length > 0 ? (_beganOn, _beganAt) : (_sourceLine, _sourceStart);
            _lines.Add(new HtmlLine { Text = text.Contains('&', StringComparison.Ordinal) ? Decode(text) : text, SourceLine = line, Start = start });
        }

        if (endsPage)
            _lines.Add(new HtmlLine { Text = "\f", SourceLine = _sourceLine, Start = _sourceStart });
        _line.Clear();
        _hasText = false;
    }

    /// <summary>The length of a part that is not shown; where its end is missing, of its beginning alone.</summary>
    private int Skip(int at, string begin, string end)
    {
        var rest = _html.AsSpan(at);
        var close = _unclosed.Contains(end) ? -1 : rest.IndexOf(end, StringComparison.OrdinalIgnoreCase);
        if (close < 0)
        {
            _unclosed.Add(end);
            return begin.Length;
        }

        var bracket = rest[close..].IndexOf('>');
        var length = bracket < 0 ? close + end.Length : close + bracket + 1;
        CountLines(rest[..length], at);
        return length;
    }

    /// <summary>A raised number marks a footnote; other raised text, as in "1st", is text.</summary>
    private int SkipFootnoteMark(int at, HtmlTag tag)
    {
        var rest = _html.AsSpan(at + tag.Length);
        var end = rest[..Math.Min(rest.Length, LongestFootnoteMark)].IndexOf("</sup>", StringComparison.OrdinalIgnoreCase);
        if (!_hasText || end < 0 || rest[..end].Contains('\n') || !EndsWithDigit(rest[..end]))
            return tag.Length;
        return tag.Length + end + "</sup>".Length;
    }

    private static bool EndsWithDigit(ReadOnlySpan<char> mark)
    {
        while (!mark.IsEmpty && (mark[^1] == '>' || mark[^1] == ']'))
            mark = mark[^1] == ']' ? mark[..^1] : mark[..Math.Max(0, mark.LastIndexOf('<'))];
        return !mark.IsEmpty && char.IsAsciiDigit(mark[^1]);
    }

    private void CountLines(ReadOnlySpan<char> passed, int at)
    {
        var last = passed.LastIndexOf('\n');
        if (last < 0)
            return;
        _sourceLine += passed.Count('\n');
        _sourceStart = at + last + 1;
    }

    private sealed class ListLevel
    {
        private int _number;

        public required bool IsNumbered { get; init; }

        public required int Depth { get; init; }

        public string NextMark() => Depth > 0 ? "\u25E6 " : IsNumbered ? System.FormattableString.Invariant($"{++_number}. ") : "\u2022 ";
    }
}
