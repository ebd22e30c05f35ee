using System.Collections.Frozen;
using Ofsted.Domain.Reading.Wording;

namespace Ofsted.Domain.Reading.AreaInformation;

/// <summary>Finds the words for "outside the local authority area", and how many of a group live there.</summary>
internal static class OutsideReader
{
    private static readonly FrozenSet<string> Between = FrozenSet.Create(StringComparer.Ordinal, "of", "the", "this", "its", "their", "local", "s");

    private static readonly FrozenSet<string> Places = FrozenSet.Create(StringComparer.Ordinal,
        "authority", "authoritys", "authorities", "area", "borough", "city", "county", "boundary", "boundaries", "district", "la", "town", "region", "island");

    /// <summary>The first place between two at which the words are.</summary>
    public static Match Find(BlockItem item, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (TryMatch(item, i, to, out var match))
                return match;
        }

        return default;
    }

    /// <summary>How many live outside of those whose statement ends at a place.</summary>
    public static StatedQuantity QuantityOf(BlockItem item, int from, Match outside)
    {
        var quantity = QuantityReader.OfPart(item.Tokens, from, outside.Start);
        if (quantity.IsFound)
            return quantity with { IsDoubtful = quantity.IsDoubtful || outside.IsBrokenOff };
        var speaksOfPart = item.Tokens.Holds(from, outside.Start, SpeaksOfPart);
        return speaksOfPart ? default : new StatedQuantity { IsWhole = true, CountToken = outside.Start, IsDoubtful = outside.IsBrokenOff };
    }

    private static bool SpeaksOfPart(Token token) =>
        token.Is("whom") || token.Is("these") || token.Is("them") || token.IsAny(AreaWords.Portions) || token.IsAny(AreaWords.NotQuite) || token.IsAny(AreaWords.Small)
        || token.Kind is TokenKind.Number or TokenKind.Percent;

    private static bool TryMatch(BlockItem item, int at, int to, out Match match)
    {
        match = default;
        var tokens = item.Tokens;
        if (!tokens[at].Is("out") && !tokens[at].Is("outside"))
            return false;
        var end = at + 1;
        while (end < to && tokens[end].IsAny(Between))
            end++;
        if (end >= to)
        {
            match = new Match { Start = at, End = to, IsBrokenOff = true };
            return to == tokens.Length;
        }

        var isPlace = tokens[end].IsAny(Places);
        var isName = tokens[at].Is("outside") && tokens[end].Kind == TokenKind.Word && char.IsUpper(item.Text[tokens[end].Start]);
        if (!isPlace && !isName)
            return false;
        while (end < to && (tokens[end].IsAny(Places) || (isName && tokens[end].Kind == TokenKind.Word && char.IsUpper(item.Text[tokens[end].Start]))))
            end++;
        match = new Match { Start = at, End = end };
        return true;
    }

    internal readonly record struct Match
    {
        public int Start { get; init; }

        public int End { get; init; }

        /// <summary>Whether the item ends before the place is named.</summary>
        public bool IsBrokenOff { get; init; }

        public bool IsFound => End > Start;
    }
}
