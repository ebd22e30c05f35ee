namespace Ofsted.Domain.Reading.AreaBlocks;

/// <summary>Reads a share and, beside it, that of England: "is 18% (the national average is 15%)".</summary>
internal static class NationalReader
{
    /// <summary>Adds the first share between two places, with the one of England behind it.</summary>
    /// <returns>The observation, or null when there is no share.</returns>
    public static ObservationDraft? Read(BlockContext context, BlockItem item, int from, int to, string code, string? dimension = null)
    {
        var value = NextPercent(item.Tokens, from, to);
        if (value < 0)
            return null;
        if (IsNational(item.Tokens, from, value))
            return null;

        var draft = context.Drafts.AddPercent(item, value, code, PeriodReader.OfSource(item, from, to), dimension);
        var other = NextPercent(item.Tokens, value + 1, to);
        if (other < 0)
            return draft;
        if (!IsNational(item.Tokens, value + 1, Math.Min(to, other + 8)))
            return draft;
        draft.Comparators.Add(new Comparator { Kind = ComparatorKind.England, Value = ObservedValue.Exactly(item.Tokens[other].Number) });
        if (item.Tokens[other].IsDoubtful)
            draft.Doubt("Digits stand against the number of England that may not belong to it.");
        return draft;
    }

    public static int NextPercent(IReadOnlyList<Token> tokens, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (tokens[i].Kind == TokenKind.Percent)
                return i;
        }

        return -1;
    }

    private static bool IsNational(IReadOnlyList<Token> tokens, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (tokens[i].IsAny(Words.National))
                return true;
        }

        return false;
    }
}
