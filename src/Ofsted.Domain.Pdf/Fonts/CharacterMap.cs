using System.Text;
using Ofsted.Domain.Pdf.Documents;
using Ofsted.Domain.Pdf.Syntax;

namespace Ofsted.Domain.Pdf.Fonts;

/// <summary>A table from codes to texts or to glyphs, as a file holds it. Ranges stay ranges, however wide.</summary>
internal sealed class CharacterMap(Work work)
{
    private readonly Dictionary<uint, string> _texts = [];
    private readonly List<(uint First, uint Last, string Text)> _textRanges = [];
    private readonly List<(uint First, uint Last, uint Glyph)> _glyphRanges = [];
    private readonly List<(int Length, uint First, uint Last)> _codeRanges = [];

    public static CharacterMap Read(ReadOnlyMemory<byte> bytes, Work work)
    {
        var map = new CharacterMap(work);
        var data = bytes.ToSegment();
        var lexer = new Lexer(data.Array!, data.Offset, data.Offset + data.Count, work);
        while (true)
        {
            var value = lexer.Read(allowReferences: false);
            if (value is not KeywordValue keyword)
                continue;
            if (ReferenceEquals(keyword, KeywordValue.EndOfInput))
                return map;
            map.ReadPart(keyword.Text, lexer);
        }
    }

    /// <summary>The next code of a string and how many bytes it takes.</summary>
    public uint ReadCode(ReadOnlySpan<byte> bytes, out int length)
    {
        uint code = 0;
        work.Spend(_codeRanges.Count);
        for (length = 1; length <= Math.Min(4, bytes.Length); length++)
        {
            code = (code << 8) | bytes[length - 1];
            foreach (var (wanted, first, last) in _codeRanges)
            {
                if (wanted == length && code >= first && code <= last)
                    return code;
            }
        }

        length = Math.Min(2, bytes.Length);
        return length == 2 ? ((uint)bytes[0] << 8) | bytes[1] : bytes[0];
    }

    public string? TextOf(uint code)
    {
        if (_texts.TryGetValue(code, out var text))
            return text;
        work.Spend(_textRanges.Count);
        foreach (var (first, last, start) in _textRanges)
        {
            if (code >= first && code <= last)
                return Following(start, code - first);
        }

        return null;
    }

    public uint? GlyphOf(uint code)
    {
        work.Spend(_glyphRanges.Count);
        foreach (var (first, last, glyph) in _glyphRanges)
        {
            if (code >= first && code <= last)
                return unchecked(glyph + (code - first));
        }

        return null;
    }

    private void ReadPart(string begin, Lexer lexer)
    {
        switch (begin)
        {
            case "begincodespacerange":
                while (ReadCodes(lexer, out var first, out var last, out var length))
                    _codeRanges.Add((length, first, last));
                break;
            case "beginbfchar":
                while (lexer.Read(allowReferences: false) is StringValue code && lexer.Read(allowReferences: false) is StringValue text)
                    _texts[CodeOf(code)] = TextOf(text);
                break;
            case "beginbfrange":
                while (ReadCodes(lexer, out var first, out var last, out _))
                    AddTexts(first, last, lexer.Read(allowReferences: false));
                break;
            case "begincidrange":
                while (ReadCodes(lexer, out var first, out var last, out _) && lexer.Read(allowReferences: false) is NumberValue { Whole: >= 0 and var glyph })
                    _glyphRanges.Add((first, last, (uint)glyph));
                break;
            case "begincidchar":
                while (lexer.Read(allowReferences: false) is StringValue code && lexer.Read(allowReferences: false) is NumberValue { Whole: >= 0 and var glyph })
                    _glyphRanges.Add((CodeOf(code), CodeOf(code), (uint)glyph));
                break;
        }
    }

    private void AddTexts(uint first, uint last, Value? value)
    {
        if (value is StringValue text)
        {
            _textRanges.Add((first, last, TextOf(text)));
        }
        else if (value is ArrayValue array)
        {
            for (var i = 0; i < array.Items.Count && first + (uint)i <= last; i++)
            {
                if (array.Items[i] is StringValue item)
                    _texts[first + (uint)i] = TextOf(item);
            }
        }
    }

    private static bool ReadCodes(Lexer lexer, out uint first, out uint last, out int length)
    {
        (first, last, length) = (0, 0, 0);
        if (lexer.Read(allowReferences: false) is not StringValue low || lexer.Read(allowReferences: false) is not StringValue high)
            return false;
        (first, last, length) = (CodeOf(low), CodeOf(high), high.Bytes.Length);
        return last < uint.MaxValue || first > 0 || length > 0;
    }

    private static uint CodeOf(StringValue value)
    {
        uint code = 0;
        foreach (var part in value.Bytes)
            code = unchecked((code << 8) | part);
        return code;
    }

    private static string TextOf(StringValue value) =>
        Clean(value.Bytes.Length == 1 ? ((char)value.Bytes[0]).ToString() : Encoding.BigEndianUnicode.GetString(value.Bytes.AsSpan(0, Math.Min(value.Bytes.Length, 64))));

    private static string Clean(string text) => text.AsSpan().ContainsAnyInRange('\0', '\x1F') ? text.Replace("\0", "", StringComparison.Ordinal) : text;

    private static string Following(string start, uint steps)
    {
        if (steps == 0 || start.Length == 0)
            return start;
        return string.Concat(start.AsSpan(0, start.Length - 1), [unchecked((char)(start[^1] + steps))]);
    }
}
