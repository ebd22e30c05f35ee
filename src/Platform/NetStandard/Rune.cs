using System.Globalization;

namespace System.Text;

/// <summary>A character of Unicode; a half of one that stands alone is U+FFFD.</summary>
internal readonly record struct Rune(int Value, int Utf16SequenceLength)
{
    public static UnicodeCategory GetUnicodeCategory(Rune rune) => CharUnicodeInfo.GetUnicodeCategory(char.ConvertFromUtf32(rune.Value), 0);

    public int EncodeToUtf16(Span<char> destination)
    {
        var text = char.ConvertFromUtf32(Value);
        text.AsSpan().CopyTo(destination);
        return text.Length;
    }
}
