using Ofsted.Domain.Indicators;
using Ofsted.Domain.Reading.Wording;

namespace Ofsted.Domain.Reading.AreaInformation;

/// <summary>Finds the quantity of which a statement speaks, by walking back from what it counts.</summary>
internal static class QuantityReader
{
    /// <summary>The nearest quantity before a place, with nothing but filling words between.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="end">The place.</param>
    /// <param name="floor">The first token that may belong to it.</param>
    public static StatedQuantity Before(Token[] tokens, int end, int floor)
    {
        var found = default(StatedQuantity);
        for (var i = end - 1; i >= floor; i--)
        {
            var token = tokens[i];
            switch (token.Kind)
            {
                case TokenKind.Close:
                    var open = tokens.FindLast(floor, i, other => other.Kind == TokenKind.Open);
                    if (open < 0)
                        return default;
                    found = WithBrackets(tokens, open, i, found);
                    i = open;
                    continue;
                case TokenKind.Number when IsNoCount(tokens, i, floor):
                    return default;
                case TokenKind.Number when i - 2 >= floor && tokens[i - 1].IsAny(AreaWords.Excepting) && tokens[i - 2].IsAny(AreaWords.Whole):
                    return found with { IsWhole = true, Except = token.Number, CountToken = i, Start = i - 2 };
                case TokenKind.Number when WholeBefore(tokens, i, floor) is var part and >= 0:
                    i = part + 1;
                    continue;
                case TokenKind.Number:
                    return WithCount(tokens, i, found);
                case TokenKind.Percent when CountBeforeOr(tokens, i, floor) is >= 0 and var count:
                    return WithCount(tokens, count, found with { Percent = token.Number, PercentToken = i, IsDoubtful = found.IsDoubtful || token.IsDoubtful });
                case TokenKind.Percent:
                    return found with { Percent = token.Number, PercentToken = i, Start = i, IsDoubtful = found.IsDoubtful || token.IsDoubtful };
                case TokenKind.Comma:
                    continue;
                case TokenKind.Word when token.IsAny(AreaWords.Portions):
                    return found.IsFound ? found with { Start = i } : default;
                case TokenKind.Word when token.IsAny(AreaWords.Whole) && i > floor && tokens[i - 1].IsAny(AreaWords.NotQuite):
                    return default;
                case TokenKind.Word when token.IsAny(AreaWords.Whole):
                    return found with { IsWhole = true, CountToken = i, Start = i };
                case TokenKind.Word when token.IsAny(AreaWords.Small):
                    return Withheld(tokens, i, end, floor, found);
                case TokenKind.Word when token.IsAny(AreaWords.Fillers) || token.Is("number") || token.Is("numbers"):
                    continue;
                default:
                    return default;
            }
        }

        return default;
    }

    /// <summary>How many of a group do what is at a place, whatever the verb: "of whom 46% sleep", "all of whom", ". Of these 133, 17%".</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="floor">Where the words for the group end.</param>
    /// <param name="end">The place.</param>
    public static StatedQuantity OfPart(Token[] tokens, int floor, int end)
    {
        var near = Before(tokens, end, floor);
        if (near.IsFound)
            return near;
        for (var i = end - 1; i > floor; i--)
        {
            if (tokens[i].Kind != TokenKind.Word || tokens[i].Word is not ("whom" or "these" or "those" or "them" or "this") || !tokens[i - 1].Is("of"))
                continue;
            var behind = FirstAfter(tokens, tokens[i].Is("whom") ? i + 1 : AfterWhole(tokens, i + 1, end), end);
            return behind.IsFound ? behind : Before(tokens, i - 1, floor);
        }

        return default;
    }

    /// <summary>The quantity that follows "is", "was" or a colon: "the number of … was less than five".</summary>
    public static StatedQuantity After(Token[] tokens, int start, int limit)
    {
        var saysIs = false;
        for (var i = start; i < limit; i++)
        {
            var token = tokens[i];
            if (token.Kind == TokenKind.Number && saysIs)
                return WithCount(tokens, i, default);
            if (token.IsAny(AreaWords.Small) && saysIs)
                return new StatedQuantity { Count = ObservedValue.Suppressed(token.Word), CountToken = i, Start = i };
            saysIs |= token.Is("is") || token.Is("was") || token.Kind == TokenKind.Colon;
            if (token.Kind != TokenKind.Word && token.Kind != TokenKind.Colon)
                return default;
        }

        return default;
    }

    /// <summary>Passes over the whole and a comma: "of these 133, 17%".</summary>
    private static int AfterWhole(Token[] tokens, int start, int end)
    {
        var i = start;
        if (i < end && tokens[i].Kind == TokenKind.Number)
            i++;
        return i < end && tokens[i].Kind == TokenKind.Comma ? i + 1 : i;
    }

    /// <summary>A quantity that follows at once, but for "only" and the like, with the brackets behind it.</summary>
    private static StatedQuantity FirstAfter(Token[] tokens, int start, int end)
    {
        var i = start;
        while (i < end && tokens[i].Kind == TokenKind.Word && tokens[i].Word is "only" or "about" or "approximately" or "around" or "a" or "total" or "fewer" or "less" or "than")
            i++;
        if (i >= end || !(tokens[i].Kind is TokenKind.Number or TokenKind.Percent || tokens[i].IsAny(AreaWords.Whole)) || BeginsNoCount(tokens, i, end))
            return default;
        var after = i + 1;
        if (after < end && tokens[after].Kind == TokenKind.Open)
        {
            while (after < end && tokens[after].Kind != TokenKind.Close)
                after++;
        }

        return Before(tokens, Math.Min(after, end - 1) + 1, i) is { IsFound: true } whole ? whole : Before(tokens, i + 1, i);
    }

    private static StatedQuantity WithCount(Token[] tokens, int i, StatedQuantity found)
    {
        var count = StatedQuantity.WholeAt(tokens, i);
        return found with { Count = count.Count, CountToken = i, Start = i, IsDoubtful = found.IsDoubtful || count.IsDoubtful };
    }

    /// <summary>"57 (or 46%)" and, the other way round, "46% (57)".</summary>
    private static StatedQuantity WithBrackets(Token[] tokens, int open, int close, StatedQuantity found)
    {
        for (var i = open + 1; i < close; i++)
        {
            if (tokens[i].Kind == TokenKind.Percent && found.Percent is null)
                found = found with { Percent = tokens[i].Number, PercentToken = i, IsDoubtful = found.IsDoubtful || tokens[i].IsDoubtful };
            else if (tokens[i].Kind == TokenKind.Number && found.Count is null)
                found = found with { Count = StatedQuantity.CountAt(tokens, i), CountToken = i, IsDoubtful = found.IsDoubtful || StatedQuantity.IsCountDoubtful(tokens[i]) };
        }

        return found;
    }

    private static StatedQuantity Withheld(Token[] tokens, int i, int end, int floor, StatedQuantity found)
    {
        var start = i;
        while (start > floor && (tokens[start - 1].Is("very") || tokens[start - 1].Is("a")))
            start--;
        return found with { Count = ObservedValue.Suppressed(string.Join(' ', tokens.Skip(i).Take(Math.Min(2, end - i)).Select(token => token.Word))), CountToken = i, Start = start };
    }

    /// <summary>Whether a number ends a ratio or a range, which says no one number.</summary>
    public static bool IsNoCount(Token[] tokens, int i, int floor) => IsRatio(tokens, i, floor) || IsRange(tokens, i, floor);

    /// <summary>"One in four" and "three out of four" are ratios, no counts.</summary>
    private static bool IsRatio(Token[] tokens, int i, int floor) =>
        (i - 2 >= floor && tokens[i - 1].Is("in") && tokens[i - 2].Kind == TokenKind.Number)
        || (i - 3 >= floor && tokens[i - 1].Is("of") && tokens[i - 2].Is("out") && tokens[i - 3].Kind == TokenKind.Number);

    /// <summary>"Five or six", "five to ten" and "between five and ten" do not say how many.</summary>
    private static bool IsRange(Token[] tokens, int i, int floor) =>
        i - 2 >= floor && tokens[i - 2].Kind == TokenKind.Number
        && (tokens[i - 1].Is("or") || tokens[i - 1].Is("to") || (tokens[i - 1].Is("and") && i - 3 >= floor && tokens[i - 3].Is("between")));

    /// <summary>Whether a number is the first of a ratio or a range.</summary>
    private static bool BeginsNoCount(Token[] tokens, int i, int end) =>
        (i + 2 < end && tokens[i + 2].Kind == TokenKind.Number && IsNoCount(tokens, i + 2, i)) || (i + 3 < end && tokens[i + 3].Kind == TokenKind.Number && IsNoCount(tokens, i + 3, i));

    /// <summary>The place of the count in "57 or 19%" and "57, or 19%", or -1.</summary>
    private static int CountBeforeOr(Token[] tokens, int percent, int floor)
    {
        var i = percent - 1;
        if (i <= floor || !tokens[i].Is("or"))
            return -1;
        i -= tokens[i - 1].Kind == TokenKind.Comma ? 2 : 1;
        while (i > floor && tokens[i].Kind == TokenKind.Word && tokens[i].Word is "children" or "young" or "people" or "and" or "child")
            i--;
        return i >= floor && tokens[i].Kind == TokenKind.Number ? i : -1;
    }

    /// <summary>In "one of these three" and "both of the two" the last number is the whole: gives the place of the part before it, or -1.</summary>
    public static int WholeBefore(Token[] tokens, int i, int floor)
    {
        var of = i - 1;
        while (of >= floor && tokens[of].Kind == TokenKind.Word && tokens[of].Word is "these" or "those" or "the" or "this" or "them")
            of--;
        if (of - 1 < floor || of == i - 1 && !tokens[of].Is("of") || !tokens[of].Is("of"))
            return -1;
        var part = tokens[of - 1];
        return part.Kind is TokenKind.Number or TokenKind.Percent || part.IsAny(AreaWords.Whole) ? of - 1 : -1;
    }
}
