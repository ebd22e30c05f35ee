namespace Ofsted.Domain.Reading.AreaBlocks;

/// <summary>Reads how many children live in the area, their share of the population, and how many of them live in poverty.</summary>
internal static class PopulationReader
{
    private enum Subject
    {
        None = 0,
        Children = 1,
        Share = 2,
        Poverty = 3,
    }

    private static readonly Phrases<Subject> Subjects = new(
        ("under the age of|aged under|under the ages of|aged up to|aged 0 to|young people aged|children aged|children under", Subject.Children),
        ("of the total population|of the population|of the areas population|of the total area population|total population", Subject.Share),
        ("in poverty|child poverty|low income families|low income households|in low income|income deprived", Subject.Poverty));

    private static readonly Phrases<Subject> Dwelling = new(("live in|living in|live within|resident in|live on|reside in|living on|lived in|lives in", Subject.Children));

    public static void Read(BlockContext context, BlockItem item)
    {
        foreach (var (from, to) in item.Sentences())
        {
            var poverty = FindOnly(item.Tokens, from, to, Subject.Poverty);
            if (poverty.IsFound)
                ReadPoverty(context, item, from, to, poverty.Start);
            else
                ReadPopulation(context, item, from, to);
        }
    }

    private static Phrases<Subject>.Match FindOnly(IReadOnlyList<Token> tokens, int from, int to, Subject subject)
    {
        for (var i = from; i < to; i++)
        {
            var match = Subjects.Find(tokens, i, to);
            if (!match.IsFound || match.Meaning == subject)
                return match;
            i = match.Start;
        }

        return default;
    }

    private static void ReadPopulation(BlockContext context, BlockItem item, int from, int to)
    {
        var children = FindOnly(item.Tokens, from, to, Subject.Children);
        if (children.IsFound && context.Drafts.Find("ctx-pop-0-17") is null && Dwelling.Find(item.Tokens, from, to).IsFound)
        {
            var count = QuantityReader.Before(item.Tokens, children.Start, from);
            if (count.Count is ExactValue)
                context.Drafts.AddCount(item, count, "ctx-pop-0-17", PeriodReader.OfSource(item, from, to));
        }

        var share = FindOnly(item.Tokens, from, to, Subject.Share);
        if (!share.IsFound || context.Drafts.Find("ctx-pop-0-17") is null || context.Drafts.Find("ctx-pop-0-17-share") is not null)
            return;
        for (var i = share.Start - 1; i >= from && i >= share.Start - 3; i--)
        {
            if (item.Tokens[i].Kind != TokenKind.Percent)
                continue;
            context.Drafts.AddPercent(item, i, "ctx-pop-0-17-share", PeriodReader.OfSource(item, from, to));
            return;
        }
    }

    private static void ReadPoverty(BlockContext context, BlockItem item, int from, int to, int subject)
    {
        if (context.Drafts.All.Any(draft => draft.Code == "ctx-child-poverty-pct"))
            return;
        var isUnder16 = item.Tokens.Skip(from).Take(to - from).Any(token => token is { Kind: TokenKind.Measure, Number: 16 });
        var start = subject;
        while (start > from && item.Tokens[start - 1].Kind != TokenKind.Percent)
            start--;
        NationalReader.Read(context, item, Math.Max(from, start - 2), to, "ctx-child-poverty-pct", isUnder16 ? "under 16" : null);
    }
}
