using System.Buffers;
using System.Globalization;

namespace System.Text;

/// <summary>A character of Unicode; a half of one that stands alone is U+FFFD.</summary>
internal readonly record struct Rune(int Value, int Utf16SequenceLength)
{
    public static UnicodeCategory GetUnicodeCategory(Rune rune) => CharUnicodeInfo.GetUnicodeCategory(char.ConvertFromUtf32(rune.Value), 0);

    public static bool IsControl(Rune rune) => GetUnicodeCategory(rune) == UnicodeCategory.Control;

    public static OperationStatus DecodeFromUtf16(ReadOnlySpan<char> text, out Rune rune, out int length)
    {
        var isPair = text.Length > 1 && char.IsSurrogatePair(text[0], text[1]);
        length = text.IsEmpty ? 0 : isPair ? 2 : 1;
        var isWhole = !text.IsEmpty && (isPair || !char.IsSurrogate(text[0]));
        rune = new Rune(isPair ? char.ConvertToUtf32(text[0], text[1]) : isWhole ? text[0] : '\uFFFD', length);
        return isWhole ? OperationStatus.Done : OperationStatus.InvalidData;
    }

    public override string ToString() => char.ConvertFromUtf32(Value);

    public int EncodeToUtf16(Span<char> destination)
    {
        var text = char.ConvertFromUtf32(Value);
        text.AsSpan().CopyTo(destination);
        return text.Length;
    }
}
