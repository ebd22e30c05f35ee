using System.Globalization;
using Ofsted.Domain.Indicators;
using Ofsted.Domain.Reading.Text;

namespace Ofsted.Domain.Reading.Wording;

/// <summary>Reads the number in digits that is at a place of a text, and tells from it the digits of a footnote.</summary>
internal static class NumberScanner
{
    private const int LongestNumber = 12;

    /// <summary>Reads a number, a share, a year or two years joined; what follows without a blank is judged too.</summary>
    public static Token Read(ReadOnlySpan<char> text, int start)
    {
        var end = start + Digits.CountAt(text, start);
        if (end - start > LongestNumber)
            return new Token { Kind = TokenKind.Measure, Start = start, End = end, Word = "" };
        if (end - start == 4 && TryReadYear(text, start, ref end, out var year))
            return year;

        var isDoubtful = false;
        while (end + 1 < text.Length && text[end] == ',' && char.IsAsciiDigit(text[end + 1]))
        {
            var digits = Digits.CountAt(text, end + 1);
            isDoubtful |= digits != 3;
            if (digits < 3)
                return Finish(text, start, end, end + 1 + digits, isDoubtful: true);
            end += 4;
            if (digits > 3)
                return Finish(text, start, end, end + digits - 3, isDoubtful: true);
        }

        if (end + 1 < text.Length && text[end] == '.' && char.IsAsciiDigit(text[end + 1]))
            end += 1 + Digits.CountAt(text, end + 1);
        return Finish(text, start, end, end, isDoubtful);
    }

    /// <summary>Adds the sign of per cent, repeated or after a blank, and passes over the digits of a footnote that are against it.</summary>
    private static Token Finish(ReadOnlySpan<char> text, int start, int numberEnd, int end, bool isDoubtful)
    {
        var sign = end;
        while (sign < text.Length && text[sign] == ' ' && sign - end < 2)
            sign++;
        var isPercent = sign < text.Length && text[sign] == '%';
        if (isPercent)
        {
            end = sign;
            while (end < text.Length && text[end] == '%')
                end++;
            end += Digits.CountAt(text, end);
        }

        var isNumber = decimal.TryParse(text[start..numberEnd], NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number);
        var isRange = end + 1 < text.Length && text[end] is '-' or '–' && char.IsAsciiDigit(text[end + 1]);
        if (isRange)
            end += 1 + Digits.CountAt(text, end + 1);
        return new Token
        {
            Kind = !isNumber || isRange ? TokenKind.Measure : isPercent ? TokenKind.Percent : TokenKind.Number,
            Start = start,
            End = end,
            Word = "",
            Number = number,
            IsDoubtful = isDoubtful || (isNumber && isPercent && number > 100),
        };
    }

    private static bool TryReadYear(ReadOnlySpan<char> text, int start, ref int end, out Token token)
    {
        token = default;
        var year = int.Parse(text[start..end], NumberStyles.None, CultureInfo.InvariantCulture);
        if (year is < 1980 or > 2039 || (end < text.Length && text[end] == '%'))
            return false;

        var period = new ObservationPeriod { Kind = PeriodKind.Year, Text = text[start..end].ToString() };
        if (end + 2 < text.Length && text[end] is '-' or '–' or '/' && Digits.CountAt(text, end + 1) is var digits and (2 or 4))
        {
            end += 1 + digits;
            period = period with { Text = text[start..end].ToString() };
        }

        token = new Token { Kind = TokenKind.Year, Start = start, End = end, Word = "", Number = year, Period = period };
        return true;
    }
}
