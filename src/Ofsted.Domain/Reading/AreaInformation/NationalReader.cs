using Ofsted.Domain.Indicators;
using Ofsted.Domain.Reading.Wording;

namespace Ofsted.Domain.Reading.AreaInformation;

/// <summary>Reads a share and, beside it, that of England: "is 18% (the national average is 15%)".</summary>
internal static class NationalReader
{
    private const int LongestRemark = 8;

    /// <summary>Adds the first share between two places, with the one of England behind it.</summary>
    /// <returns>The observation, or null when there is no share.</returns>
    public static ObservationDraft? Read(BlockContext context, BlockItem item, int from, int to, string code, string? dimension = null)
    {
        var value = NextPercent(item.Tokens, from, to);
        if (value < 0 || IsNational(item.Tokens, from, value))
            return null;

        var draft = context.Drafts.AddPercent(item, value, code, PeriodReader.OfSource(item, from, to), dimension);
        var other = OfEngland(item.Tokens, value + 1, to);
        if (other < 0)
            return draft;
        draft.Comparators.Add(new Comparator { Kind = ComparatorKind.England, Value = ObservedValue.Exactly(item.Tokens[other].Number) });
        if (item.Tokens[other].IsDoubtful)
            draft.Doubt("Digits that may not belong to the number for England follow it directly.");
        return draft;
    }

    public static int NextPercent(Token[] tokens, int from, int to) => tokens.FindFirst(from, to, TokenKind.Percent);

    /// <summary>The share of England behind that of the area, or -1; where a share of another place is between, the words say which is which.</summary>
    private static int OfEngland(Token[] tokens, int from, int to)
    {
        var first = NextPercent(tokens, from, to);
        if (first < 0)
            return -1;
        var second = NextPercent(tokens, first + 1, to);
        if (second < 0 || IsNational(tokens, from, first))
            return IsNational(tokens, from, Math.Min(to, first + LongestRemark)) ? first : -1;
        if (IsNational(tokens, first + 1, second) && !Precedes(tokens, first + 1, second))
            return first;
        return IsNational(tokens, first + 1, Math.Min(to, second + LongestRemark)) ? second : -1;
    }

    /// <summary>Whether the national share follows its words, as in "the national average is 15%".</summary>
    private static bool Precedes(Token[] tokens, int from, int percent)
    {
        for (var i = percent - 1; i >= from && tokens[i].Kind == TokenKind.Word; i--)
        {
            if (tokens[i].IsAny(AreaWords.National))
                return true;
            if (tokens[i].Is("and"))
                return false;
        }

        return false;
    }

    public static bool IsNational(Token[] tokens, int from, int to) => tokens.Holds(from, to, token => token.IsAny(AreaWords.National));
}
