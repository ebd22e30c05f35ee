using System.Text;

namespace Ofsted.Domain.Pdf.Syntax;

/// <summary>A value of a PDF. Null stands for the null object, and for what cannot be read.</summary>
internal abstract class Value;

internal sealed class BooleanValue(bool isTrue) : Value
{
    public bool IsTrue => isTrue;
}

internal sealed class NumberValue(double number) : Value
{
    public double Number => number;

    /// <summary>The number as a whole one within the range of an int, or null.</summary>
    public int? Whole => number is >= int.MinValue and <= int.MaxValue ? (int)number : null;
}

internal sealed class NameValue(string text) : Value
{
    public string Text => text;
}

internal sealed class StringValue(byte[] bytes) : Value
{
    public byte[] Bytes => bytes;
}

internal sealed class ArrayValue(List<Value?> items) : Value
{
    public List<Value?> Items => items;
}

internal sealed class ReferenceValue(int number) : Value
{
    public int Number => number;
}

internal sealed class DictionaryValue(Dictionary<string, Value?> entries) : Value
{
    public static DictionaryValue Empty { get; } = new([]);

    public Dictionary<string, Value?> Entries => entries;

    public Value? this[string key] => entries.GetValueOrDefault(key);
}

/// <summary>A stream: its dictionary and where its bytes are in the file.</summary>
internal sealed class StreamValue(DictionaryValue dictionary, int objectNumber, int generation, int start, int length) : Value
{
    public DictionaryValue Dictionary => dictionary;

    public int ObjectNumber => objectNumber;

    public int Generation => generation;

    public int Start => start;

    public int Length => length;
}

/// <summary>A word that is not a value: an operator, <c>obj</c>, <c>endobj</c>, or the end of an array or dictionary.</summary>
internal sealed class KeywordValue(string text) : Value
{
    public static KeywordValue EndOfInput { get; } = new("");

    public static KeywordValue EndOfArray { get; } = new("]");

    public static KeywordValue EndOfDictionary { get; } = new(">>");

    private static readonly Dictionary<int, KeywordValue> Operators = new[]
    {
        "b", "B", "b*", "B*", "BDC", "BI", "BMC", "BT", "BX", "c", "cm", "CS", "cs", "d", "d0", "d1", "Do", "DP", "EI", "EMC", "ET", "EX", "f", "F", "f*",
        "G", "g", "gs", "h", "i", "ID", "j", "J", "K", "k", "l", "m", "M", "MP", "n", "obj", "q", "Q", "re", "RG", "rg", "ri", "s", "S", "SC", "sc", "SCN",
        "scn", "sh", "T*", "Tc", "Td", "TD", "Tf", "Tj", "TJ", "TL", "Tm", "Tr", "Ts", "Tw", "Tz", "v", "w", "W", "W*", "y", "'", "\"",
    }.ToDictionary(name => KeyOf(Encoding.Latin1.GetBytes(name)), name => new KeywordValue(name));

    public string Text => text;

    /// <summary>The word of some bytes; operators are made once.</summary>
    public static KeywordValue Of(ReadOnlySpan<byte> word) =>
        word.Length <= 3 && Operators.TryGetValue(KeyOf(word), out var known) ? known : new KeywordValue(Encoding.Latin1.GetString(word));

    private static int KeyOf(ReadOnlySpan<byte> word)
    {
        var key = 0;
        foreach (var value in word)
            key = (key << 8) | value;
        return key;
    }
}
