using System.Globalization;
using System.Text;

namespace Ofsted.Domain.Reading.Text;

/// <summary>Tells the signs that a list may have for bullets: arrows, ticks, boxes, pictures, circled numbers.</summary>
internal static class ItemSign
{
    /// <summary>The mark of all circled numbers, which differ from item to item.</summary>
    private const char CircledNumber = '\u2460';

    /// <summary>Whether a text begins with such a sign.</summary>
    /// <param name="text">The text.</param>
    /// <param name="mark">What the items of one list have alike.</param>
    /// <param name="length">How many characters the sign takes.</param>
    public static bool TryFind(string text, out char mark, out int length)
    {
        mark = text[0];
        length = 0;
        if (char.IsAscii(mark) || Rune.DecodeFromUtf16(text, out var sign, out length) != System.Buffers.OperationStatus.Done)
            return false;
        if (length < text.Length && text[length] is '\uFE0E' or '\uFE0F')
            length++;
        if (IsCircledNumber(sign.Value))
            mark = CircledNumber;
        else if (!IsSign(sign))
            return false;
        return length < text.Length && (text[length] == ' ' || char.IsUpper(text[length]));
    }

    private static bool IsSign(Rune sign) => sign.Value switch
    {
        '»' or '›' => true,
        < 0x2190 or (>= 0x2200 and <= 0x22FF) or (>= 0x2500 and <= 0x259F) or (>= 0x2800 and <= 0x28FF) or (>= 0xFB00 and <= 0xFFFF) => false,
        _ => Rune.GetUnicodeCategory(sign) is UnicodeCategory.OtherSymbol or UnicodeCategory.MathSymbol or UnicodeCategory.PrivateUse,
    };

    private static bool IsCircledNumber(int sign) => sign is (>= 0x2460 and <= 0x249B) or (>= 0x24EA and <= 0x24FF) or (>= 0x2776 and <= 0x2793);
}
