using System.Globalization;

namespace Ofsted.Domain.Indicators;

/// <summary>The notations of a number: digits, in threes with commas or without, and decimals after a point.</summary>
internal static class CellNumber
{
    private const int MostDigits = 28;
    private const int GroupLength = 3;
    private const NumberStyles Style = NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands;

    /// <summary>Takes the number at the beginning of a text.</summary>
    /// <returns>False where the digits and marks are not a number of one of the notations.</returns>
    public static bool TryTake(ref ReadOnlySpan<char> text, out decimal number)
    {
        number = 0;
        var length = 0;
        while (length < text.Length && (char.IsAsciiDigit(text[length]) || text[length] is ',' or '.'))
            length++;
        var printed = text[..length];
        text = text[length..];

        var point = printed.IndexOf('.');
        var whole = point < 0 ? printed : printed[..point];
        var decimals = point < 0 ? default : printed[(point + 1)..];
        return IsWhole(whole, mayBeEmpty: point >= 0)
            && (point < 0 || (decimals.Length > 0 && decimals.IndexOfAny(',', '.') < 0))
            && length <= MostDigits
            && decimal.TryParse(printed, Style, CultureInfo.InvariantCulture, out number);
    }

    private static bool IsWhole(ReadOnlySpan<char> digits, bool mayBeEmpty)
    {
        if (digits.Length < 2)
            return digits.Length == 0 ? mayBeEmpty : digits[0] != ',';
        var comma = digits.IndexOf(',');
        if (digits[0] is '0' or ',' || comma > GroupLength)
            return false;
        for (var i = comma; comma >= 0 && i < digits.Length; i++)
        {
            if (digits[i] == ',' != ((i - comma) % (GroupLength + 1) == 0))
                return false;
        }

        return comma < 0 || (digits.Length - comma) % (GroupLength + 1) == 0;
    }
}
