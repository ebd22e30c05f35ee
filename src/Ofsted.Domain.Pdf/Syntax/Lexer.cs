using System.Text;
using Ofsted.Domain.Pdf.Documents;

namespace Ofsted.Domain.Pdf.Syntax;

/// <summary>Reads values from bytes, one after the other, to a depth that is limited.</summary>
internal sealed class Lexer(byte[] data, int start, int end, Work work)
{
    private const int StepsOfValue = 10;
    private const int LongestWord = 127;

    /// <summary>A byte of a string that never ends: of many such, each is read to the end of the file.</summary>
    private const int StepsOfUnclosed = 4;

    private int _position = start;

    public int Position
    {
        get => _position;
        set => _position = value;
    }

    public int End => end;

    public void SkipBlanks()
    {
        while (_position < end)
        {
            var current = data[_position];
            if (Characters.IsBlank(current))
                _position++;
            else if (current == '%')
                SkipComment();
            else
                return;
        }
    }

    /// <summary>The next value; a <see cref="KeywordValue"/> where something else is. References are read as such where they may occur.</summary>
    public Value? Read(bool allowReferences = true) => Read(0, allowReferences);

    private Value? Read(int depth, bool allowReferences)
    {
        SkipBlanks();
        work.Spend(StepsOfValue);
        if (_position >= end)
            return KeywordValue.EndOfInput;

        var current = data[_position];
        switch (current)
        {
            case (byte)'/':
                return new NameValue(ReadName());
            case (byte)'(':
                return new StringValue(ReadString());
            case (byte)'<' when _position + 1 < end && data[_position + 1] == '<':
                _position += 2;
                return ReadDictionary(depth + 1, allowReferences);
            case (byte)'<':
                return new StringValue(ReadHexString());
            case (byte)'>' when _position + 1 < end && data[_position + 1] == '>':
                _position += 2;
                return KeywordValue.EndOfDictionary;
            case (byte)'[':
                _position++;
                return ReadArray(depth + 1, allowReferences);
            case (byte)']':
                _position++;
                return KeywordValue.EndOfArray;
            case (byte)'+' or (byte)'-' or (byte)'.' or (>= (byte)'0' and <= (byte)'9'):
                return ReadNumberOrReference(allowReferences);
            case (byte)'{' or (byte)'}' or (byte)')' or (byte)'>':
                _position++;
                return new KeywordValue(((char)current).ToString());
            default:
                return ReadWord();
        }
    }

    private ArrayValue ReadArray(int depth, bool allowReferences)
    {
        CheckDepth(depth);
        var items = new List<Value?>();
        while (true)
        {
            var before = _position;
            var value = Read(depth, allowReferences);
            if (value is KeywordValue keyword)
            {
                if (ReferenceEquals(keyword, KeywordValue.EndOfArray))
                    break;
                if (EndsObject(keyword))
                {
                    _position = before;
                    break;
                }

                continue;
            }

            items.Add(value);
        }

        return new ArrayValue(items);
    }

    private DictionaryValue ReadDictionary(int depth, bool allowReferences)
    {
        CheckDepth(depth);
        var entries = new Dictionary<string, Value?>(StringComparer.Ordinal);
        while (true)
        {
            var before = _position;
            var key = Read(depth, allowReferences);
            if (key is KeywordValue keyword)
            {
                if (ReferenceEquals(keyword, KeywordValue.EndOfDictionary))
                    break;
                if (EndsObject(keyword))
                {
                    _position = before;
                    break;
                }

                continue;
            }

            if (key is not NameValue name)
                continue;
            before = _position;
            var value = Read(depth, allowReferences);
            if (value is KeywordValue)
            {
                _position = before;
                value = null;
                SkipUnknownWord();
            }

            entries[name.Text] = value;
        }

        return new DictionaryValue(entries);
    }

    /// <summary>Steps over a word in the place of a value, so that a loop goes on; ends are left for it to see.</summary>
    private void SkipUnknownWord()
    {
        var before = _position;
        if (Read(0, allowReferences: false) is KeywordValue keyword && (ReferenceEquals(keyword, KeywordValue.EndOfDictionary) || EndsObject(keyword)))
            _position = before;
    }

    private static bool EndsObject(KeywordValue keyword) =>
        ReferenceEquals(keyword, KeywordValue.EndOfInput) || keyword.Text is "endobj" or "obj" or "stream" or "endstream" or "xref" or "trailer" or "startxref";

    private void CheckDepth(int depth) => Work.Check("its arrays and dictionaries", work.Limits.Nesting, "levels within each other", depth);

    private Value ReadNumberOrReference(bool allowReferences)
    {
        var number = ReadNumber(out var isWhole);
        if (!allowReferences || !isWhole || number < 0 || number > int.MaxValue)
            return new NumberValue(number);

        var after = _position;
        if (TryReadShortWhole() && TryReadReferenceMark())
            return new ReferenceValue((int)number);
        _position = after;
        return new NumberValue(number);
    }

    private bool TryReadShortWhole()
    {
        var first = _position;
        while (_position < end && Characters.IsBlank(data[_position]))
            _position++;
        if (_position == first)
            return false;
        first = _position;
        while (_position < end && Characters.IsDigit(data[_position]) && _position - first < 6)
            _position++;
        return _position > first;
    }

    private bool TryReadReferenceMark()
    {
        var first = _position;
        while (_position < end && Characters.IsBlank(data[_position]))
            _position++;
        if (_position == first || _position >= end || data[_position] != 'R' || (_position + 1 < end && Characters.IsRegular(data[_position + 1])))
            return false;
        _position++;
        return true;
    }

    public double ReadNumber(out bool isWhole)
    {
        isWhole = true;
        var isNegative = false;
        while (_position < end && data[_position] is (byte)'+' or (byte)'-')
        {
            isNegative |= data[_position] == '-';
            _position++;
        }

        double number = 0;
        double scale = 0;
        var first = _position;
        while (_position < end)
        {
            var current = data[_position];
            if (Characters.IsDigit(current))
            {
                if (scale == 0)
                {
                    number = (number * 10) + (current - '0');
                }
                else
                {
                    number += (current - '0') * scale;
                    scale /= 10;
                }
            }
            else if (current == '.' && scale == 0)
            {
                scale = 0.1;
                isWhole = false;
            }
            else if (current != '-')
            {
                break;
            }

            _position++;
        }

        // What follows a number without a blank belongs to it, wrongly: a word that begins so is ignored.
        while (_position < end && _position - first < LongestWord && Characters.IsRegular(data[_position]) && data[_position] is not ((byte)'R' or (byte)'+'))
        {
            if (IsLetter(data[_position]))
                break;
            _position++;
        }

        return isNegative ? -number : number;
    }

    private static bool IsLetter(byte value) => value is (>= (byte)'a' and <= (byte)'z') or (>= (byte)'A' and <= (byte)'Z') or (byte)'\'' or (byte)'"' or (byte)'*';

    private Value? ReadWord()
    {
        var first = _position;
        while (_position < end && Characters.IsRegular(data[_position]) && _position - first < LongestWord)
            _position++;
        if (_position == first)
            _position++;
        var word = data.AsSpan(first, _position - first);
        if (word.SequenceEqual("true"u8))
            return new BooleanValue(isTrue: true);
        if (word.SequenceEqual("false"u8))
            return new BooleanValue(isTrue: false);
        return word.SequenceEqual("null"u8) ? null : KeywordValue.Of(word);
    }

    public string ReadName()
    {
        _position++;
        var first = _position;
        var isEscaped = false;
        while (_position < end && Characters.IsRegular(data[_position]))
        {
            isEscaped |= data[_position] == '#';
            _position++;
        }

        var raw = data.AsSpan(first, Math.Min(_position - first, 4 * LongestWord));
        return isEscaped ? Unescaped(raw) : Encoding.Latin1.GetString(raw);
    }

    private static string Unescaped(ReadOnlySpan<byte> raw)
    {
        var text = new StringBuilder(raw.Length);
        for (var i = 0; i < raw.Length; i++)
        {
            if (raw[i] == '#' && i + 2 < raw.Length + 0 && Characters.HexDigit(raw[i + 1]) >= 0 && Characters.HexDigit(raw[i + 2]) >= 0)
            {
                text.Append((char)((Characters.HexDigit(raw[i + 1]) << 4) | Characters.HexDigit(raw[i + 2])));
                i += 2;
            }
            else
            {
                text.Append((char)raw[i]);
            }
        }

        return text.ToString();
    }

    public byte[] ReadString()
    {
        var first = ++_position;
        var depth = 1;
        var isPlain = true;
        while (_position < end)
        {
            var current = data[_position++];
            if (current == '\\')
            {
                isPlain = false;
                if (_position < end)
                    _position++;
            }
            else if (current == '(')
            {
                depth++;
            }
            else if (current == ')' && --depth == 0)
            {
                break;
            }
        }

        var last = depth == 0 ? _position - 1 : _position;
        work.Spend((long)(last - first) * (depth == 0 ? 1 : StepsOfUnclosed));
        var raw = data.AsSpan(first, last - first);
        return isPlain ? raw.ToArray() : StringEscapes.Decode(raw);
    }

    public byte[] ReadHexString()
    {
        var first = ++_position;
        var length = data.AsSpan(first, end - first).IndexOf((byte)'>');
        var raw = data.AsSpan(first, length < 0 ? end - first : length);
        _position = length < 0 ? end : first + length + 1;
        work.Spend(raw.Length);
        return StringEscapes.DecodeHex(raw);
    }

    private void SkipComment()
    {
        var length = data.AsSpan(_position, end - _position).IndexOfAny((byte)'\r', (byte)'\n');
        var next = length < 0 ? end : _position + length;
        work.Spend(next - _position);
        _position = next;
    }
}
