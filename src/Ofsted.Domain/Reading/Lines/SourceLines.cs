using System.Text;

namespace Ofsted.Domain.Reading.Lines;

/// <summary>Splits a document into lines and cleans each: one pass, in proportion to the length of the text.</summary>
internal static class SourceLines
{
    private const int TabWidth = 4;

    public static List<SourceLine> Split(string text, CancellationToken cancellation)
    {
        var lines = new List<SourceLine>(Math.Min(text.Length / 40, 100_000) + 16);
        var buffer = new StringBuilder();
        var start = 0;
        var startsPage = true;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] is not ('\n' or '\r' or '\f'))
                continue;

            if ((lines.Count & 0xFFF) == 0)
                cancellation.ThrowIfCancellationRequested();

            var endsPage = i < text.Length && text[i] == '\f';
            if (!(endsPage && i == start) || i == text.Length)
            {
                lines.Add(Clean(text.AsSpan(start, i - start), lines.Count + 1, startsPage, buffer));
                startsPage = false;
            }

            if (i < text.Length - 1 && text[i] == '\r' && text[i + 1] == '\n')
                i++;
            startsPage |= endsPage;
            start = i + 1;
        }

        return lines;
    }

    private static SourceLine Clean(ReadOnlySpan<char> raw, int number, bool startsPage, StringBuilder buffer)
    {
        buffer.Clear();
        for (var i = 0; i < raw.Length; i++)
            AppendCleaned(raw, ref i, buffer);
        var isHeading = StripMarkdown(buffer);

        var indent = 0;
        while (indent < buffer.Length && buffer[indent] == ' ')
            indent++;
        var end = buffer.Length;
        while (end > indent && buffer[end - 1] == ' ')
            end--;
        return new SourceLine
        {
            Number = number,
            Text = buffer.ToString(indent, end - indent),
            Indent = indent,
            StartsPage = startsPage,
            IsMarkedHeading = isHeading,
            Role = IsMarkedFootnote(raw) ? LineRole.Footnote : LineRole.Content,
        };
    }

    private static bool IsMarkedFootnote(ReadOnlySpan<char> raw)
    {
        raw = raw.TrimStart();
        return raw.Length > 3
            && (raw[0] is '\u00B9' or '\u00B2' or '\u00B3' or (>= '\u2074' and <= '\u2079')
                || raw.StartsWith("<sup>", StringComparison.OrdinalIgnoreCase)
                || (raw.StartsWith("[^", StringComparison.Ordinal) && raw[..Math.Min(raw.Length, 8)].Contains(':')));
    }

    private static void AppendCleaned(ReadOnlySpan<char> raw, ref int i, StringBuilder buffer)
    {
        var c = raw[i];
        switch (c)
        {
            case '\t':
                buffer.Append(' ', TabWidth);
                break;
            case '\u00A0' or '\u202F' or (>= '\u2000' and <= '\u200A'):
                buffer.Append(' ');
                break;
            case '\u00AD' or (>= '\u200B' and <= '\u200F') or '\uFEFF':
                break;
            case '\u2018' or '\u2019' or '\u02BC' or '\u00B4' or '`':
                buffer.Append('\'');
                break;
            case '\u201C' or '\u201D':
                buffer.Append('"');
                break;
            case '\u2010' or '\u2011':
                buffer.Append('-');
                break;
            case '\uFB00':
                buffer.Append("ff");
                break;
            case '\uFB01':
                buffer.Append("fi");
                break;
            case '\uFB02':
                buffer.Append("fl");
                break;
            case '\uFB03':
                buffer.Append("ffi");
                break;
            case '\uFB04':
                buffer.Append("ffl");
                break;
            case '\uFB05' or '\uFB06':
                buffer.Append("st");
                break;
            case '\u00B9' or '\u00B2' or '\u00B3' or (>= '\u2070' and <= '\u2079'):
                if (buffer.Length == 0)
                    buffer.Append(FootnoteDigit(c)).Append(' ');
                break;
            case '<':
                i += SkipTag(raw[i..], buffer);
                break;
            case '\\' when i + 1 < raw.Length && raw[i + 1] is '-' or '*' or '_' or '#' or '.' or '[' or ']':
                break;
            case '*' when i + 1 < raw.Length && raw[i + 1] == '*':
                i++;
                break;
            default:
                if (!char.IsControl(c))
                    buffer.Append(c);
                break;
        }
    }

    private static char FootnoteDigit(char superscript) => superscript switch
    {
        '\u00B9' => '1',
        '\u00B2' => '2',
        '\u00B3' => '3',
        _ => (char)('0' + (superscript - '\u2070')),
    };

    /// <summary>Passes over a small HTML tag; a superscript's content goes with it. Returns how many characters after the first.</summary>
    private static int SkipTag(ReadOnlySpan<char> rest, StringBuilder buffer)
    {
        const int LongestTag = 40;
        var window = rest[..Math.Min(rest.Length, LongestTag)];
        var close = window.IndexOf('>');
        if (close < 2 || !(char.IsAsciiLetter(window[1]) || window[1] == '/'))
        {
            buffer.Append('<');
            return 0;
        }

        if (window.StartsWith("<sup>", StringComparison.OrdinalIgnoreCase))
        {
            var end = window.IndexOf("</sup>", StringComparison.OrdinalIgnoreCase);
            if (end > 0)
                return end + "</sup>".Length - 1;
        }

        return close;
    }

    /// <summary>Removes the marks of a Markdown heading, table row or link; says whether the line was a heading.</summary>
    private static bool StripMarkdown(StringBuilder buffer)
    {
        var start = 0;
        while (start < buffer.Length && buffer[start] == ' ')
            start++;
        if (start >= buffer.Length)
            return false;

        if (buffer[start] == '|')
        {
            StripTableRow(buffer, start);
            return false;
        }

        var marks = start;
        while (marks < buffer.Length && buffer[marks] == '#')
            marks++;
        if (marks == start || marks - start > 6 || marks >= buffer.Length || buffer[marks] != ' ')
            return false;
        buffer.Remove(0, marks + 1);
        return true;
    }

    private static void StripTableRow(StringBuilder buffer, int start)
    {
        var isRule = true;
        for (var i = start; i < buffer.Length; i++)
            isRule &= buffer[i] is '|' or '-' or ':' or ' ';
        if (isRule)
        {
            buffer.Clear();
            return;
        }

        buffer.Replace("|", "    ");
    }
}
