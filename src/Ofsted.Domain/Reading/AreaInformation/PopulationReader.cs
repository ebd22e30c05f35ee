using Ofsted.Domain.Indicators;
using Ofsted.Domain.Reading.Wording;

namespace Ofsted.Domain.Reading.AreaInformation;

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

    /// <summary>No authority that is inspected has fewer children, but for one.</summary>
    private const int SmallestArea = 500;

    private static readonly Phrases<Subject> Subjects = new(
        ("under the age of|aged under|under the ages of|aged up to|aged 0 to|young people aged|children aged|children under|people under|persons under|aged between|people below the age of", Subject.Children),
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

    private static Phrases<Subject>.Match FindOnly(Token[] tokens, int from, int to, Subject subject)
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
        if (children.IsFound && context.Drafts.Find("ctx-pop-0-17") is null && (Dwelling.Find(item.Tokens, from, to).IsFound || IsOfArea(item.Tokens, from, children.Start)))
        {
            var count = QuantityReader.Before(item.Tokens, children.Start, from);
            if (count.Count is ExactValue)
                context.Drafts.AddCount(item, count, "ctx-pop-0-17", PeriodReader.OfSource(item, from, to));
        }

        var share = FindOnly(item.Tokens, from, to, Subject.Share);
        if (!share.IsFound || context.Drafts.Find("ctx-pop-0-17") is null || context.Drafts.Find("ctx-pop-0-17-share") is not null)
            return;
        if (item.Tokens.FindLast(Math.Max(from, share.Start - 3), share.Start, token => token.Kind == TokenKind.Percent) is >= 0 and var percent)
            context.Drafts.AddPercent(item, percent, "ctx-pop-0-17-share", PeriodReader.OfSource(item, from, to));
    }

    /// <summary>"The borough has 33,100 children" says where they live without the word.</summary>
    private static bool IsOfArea(Token[] tokens, int from, int to)
    {
        for (var i = from; i + 1 < to; i++)
        {
            if (tokens[i].IsAny(AreaWords.Having) && Enumerable.Range(i + 1, Math.Min(2, to - i - 1)).Any(j => tokens[j] is { Kind: TokenKind.Number, Number: >= SmallestArea }))
                return true;
        }

        return false;
    }

    private static void ReadPoverty(BlockContext context, BlockItem item, int from, int to, int subject)
    {
        if (context.Drafts.Holds("ctx-child-poverty-pct"))
            return;
        var isUnder16 = item.Tokens.Holds(from, to, token => token is { Kind: TokenKind.Measure, Number: 16 });
        var value = SharePlace(item.Tokens, from, subject);
        if (value >= 0 && NationalReader.IsNational(item.Tokens, from, value))
            return;
        NationalReader.Read(context, item, value < 0 ? subject : value, to, "ctx-child-poverty-pct", isUnder16 ? "under 16" : null);
    }

    /// <summary>The place of the nearest share before the subject that is not England's, or -1.</summary>
    private static int SharePlace(Token[] tokens, int from, int subject)
    {
        for (var i = subject - 1; i >= from; i--)
        {
            if (tokens[i].Kind == TokenKind.Percent && !NationalReader.IsNational(tokens, i, NextOrEnd(tokens, i + 1, subject)))
                return i;
        }

        return -1;
    }

    private static int NextOrEnd(Token[] tokens, int from, int to) =>
        NationalReader.NextPercent(tokens, from, to) is >= 0 and var next ? next : to;
}
