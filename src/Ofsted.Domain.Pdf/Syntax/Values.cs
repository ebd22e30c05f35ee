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

/// <summary>A stream: its dictionary and where its bytes stand in the file.</summary>
internal sealed class StreamValue(DictionaryValue dictionary, int objectNumber, int generation, int start, int length) : Value
{
    public DictionaryValue Dictionary => dictionary;

    public int ObjectNumber => objectNumber;

    public int Generation => generation;

    public int Start => start;

    public int Length => length;
}

/// <summary>A word that is no value: an operator, <c>obj</c>, <c>endobj</c>, or the end of an array or dictionary.</summary>
internal sealed class KeywordValue(string text) : Value
{
    public static KeywordValue EndOfInput { get; } = new("");

    public static KeywordValue EndOfArray { get; } = new("]");

    public static KeywordValue EndOfDictionary { get; } = new(">>");

    public string Text => text;
}
