using System.Buffers;

namespace System.Text;

/// <summary>Texts of ASCII characters.</summary>
internal static class Ascii
{
    public static OperationStatus ToLower(ReadOnlySpan<char> text, Span<char> lower, out int written)
    {
        for (written = 0; written < text.Length; written++)
            lower[written] = text[written] is >= 'A' and <= 'Z' and var capital ? (char)(capital | 0x20) : text[written];
        return OperationStatus.Done;
    }
}
