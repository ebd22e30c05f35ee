using Ofsted.Domain.Reading.Wording;

namespace Ofsted.Domain.Reading.AreaInformation;

/// <summary>Reads where looked after children live, how many of each group outside the area, and who of them sought asylum unaccompanied.</summary>
internal static class PlacementReader
{
    private const string SeekingAsylum = "cla-uasc";

    private static readonly Phrases<string> Groups = new(
        ("residential childrens homes|residential childrens home|residential homes|residential home|residential care|residential care homes|residential childrens|childrens residential homes|childrens residential home|childrens residential care|residential children homes|childrens homes|childrens home|residential placements|residential units|residential provision|residential accommodation", "cla-residential-homes"),
        ("residential special schools|residential special school|residential schools|residential school|special residential schools|special residential school|specialist residential schools|specialist residential school|residential special education|special schools|special school", "cla-residential-special"),
        ("foster families|foster family|foster carers|foster carer|foster care|foster placements|foster placement|foster homes|fostering placements|fostering families|fostering families|family foster", "cla-foster"),
        ("with parents|with their parents|with a parent|with their parent|with parent|with birth parents|with their birth parents|with their own parents|with one parent|with parents or", "cla-with-parents"),
        ("unaccompanied asylum seeking|unaccompanied asylum seekers|unaccompanied asylum seeker|unaccompanied minors|unaccompanied asylum|uasc|asylum seeking|asylum seekers|asylum seeker", SeekingAsylum));

    public static void Read(BlockContext context, BlockItem item)
    {
        var groups = FindGroups(item);
        var firstGroup = groups.Count > 0 ? groups[0].Quantity.Start : item.Tokens.Length;
        ReadOutside(context, item, firstGroup);
        for (var i = 0; i < groups.Count; i++)
            ReadGroup(context, item, groups[i], i + 1 < groups.Count ? groups[i + 1].Quantity.Start : item.Tokens.Length);
    }

    private static List<Group> FindGroups(BlockItem item)
    {
        var groups = new List<Group>();
        var floor = 0;
        var depth = 0;
        for (var i = 0; i < item.Tokens.Length; i++)
        {
            depth += item.Tokens[i].Kind switch { TokenKind.Open => 1, TokenKind.Close => -1, _ => 0 };
            if (depth > 0 || !Groups.TryMatch(item.Tokens, i, out var end, out var code))
                continue;
            var isOther = i > floor && item.Tokens[i - 1].Is("other");
            var quantity = QuantityReader.Before(item.Tokens, isOther ? i - 1 : i, floor);
            var isAfter = quantity.Count is null;
            if (isAfter)
                quantity = QuantityReader.After(item.Tokens, end, item.Tokens.Length);
            if (quantity.Count is not null && (code is SeekingAsylum or "cla-with-parents" || isAfter || IsInside(item.Tokens, quantity.CountToken, i)))
            {
                groups.Add(new Group { Code = code!, End = end, Quantity = quantity, Dimension = isOther ? item.Words(i - 1, end).ToLowerInvariant() : null });
                floor = end;
            }

            i = end - 1;
        }

        return groups;
    }

    /// <summary>Children live "in" a home or "with" a family; an authority that operates homes does not.</summary>
    private static bool IsInside(Token[] tokens, int from, int to) =>
        tokens.Holds(from, to, token => token.Is("in") || token.Is("with") || token.Is("at"));

    private static void ReadGroup(BlockContext context, BlockItem item, Group group, int end)
    {
        var whole = context.Drafts.AddCount(item, group.Quantity, group.Code + "-count", context.CarePeriod, group.Dimension);
        if (group.Code == SeekingAsylum)
            return;
        if (item.Tokens.Holds(group.Quantity.CountToken, group.End, "house"))
            whole.Doubt("It may count only those with the authority's own carers.");
        var outside = OutsideReader.Find(item, group.End, end);
        if (!outside.IsFound)
            return;
        var part = OutsideReader.QuantityOf(item, group.End, outside);
        if (part.IsWhole)
            part = part with { Count = part.OfWhole(whole.Value) };
        if (part.Count is not null)
            context.Drafts.AddCount(item, part, group.Code + "-out-count", context.CarePeriod, group.Dimension);
        if (part.Percent is not null)
            DoubtIf(part.IsDoubtful, context.Drafts.AddPercent(item, part.PercentToken, group.Code + "-out-pct", context.CarePeriod, group.Dimension));
    }

    private static void ReadOutside(BlockContext context, BlockItem item, int end)
    {
        var outside = OutsideReader.Find(item, 0, end);
        if (!outside.IsFound || context.Drafts.Find("cla-outside-la-count") is not null)
            return;
        var quantity = QuantityReader.Before(item.Tokens, outside.Start, 0);
        if (!quantity.IsFound || (quantity.Start > 0 && item.Tokens[quantity.Start - 1].Is("whom")))
            return;
        quantity = WithShareBehind(item.Tokens, outside.End, quantity);
        if (quantity.Count is not null)
            context.Drafts.AddCount(item, quantity, "cla-outside-la-count", context.CarePeriod);
        if (quantity.Percent is not null)
            DoubtIf(quantity.IsDoubtful, context.Drafts.AddPercent(item, quantity.PercentToken, "cla-outside-la-pct", context.CarePeriod));
        ReadFar(context, item, outside.End, end);
    }

    /// <summary>"57 live outside the area (19%)".</summary>
    private static StatedQuantity WithShareBehind(Token[] tokens, int at, StatedQuantity quantity)
    {
        var isShare = quantity.Percent is null && at + 2 < tokens.Length && tokens[at].Kind == TokenKind.Open && tokens[at + 1].Kind == TokenKind.Percent && tokens[at + 2].Kind == TokenKind.Close;
        return isShare ? quantity with { Percent = tokens[at + 1].Number, PercentToken = at + 1, IsDoubtful = quantity.IsDoubtful || tokens[at + 1].IsDoubtful } : quantity;
    }

    private static void ReadFar(BlockContext context, BlockItem item, int from, int to)
    {
        for (var i = from; i + 2 < to; i++)
        {
            var tokens = item.Tokens;
            var isFar = tokens[i] is { Kind: TokenKind.Measure, Number: 20 } && tokens[i + 1].Is("miles") && (tokens[i - 1].Is("over") || tokens[i - 1].Is("than"));
            if (!isFar)
                continue;
            var quantity = QuantityReader.Before(tokens, tokens[i - 1].Is("than") ? i - 2 : i - 1, from);
            if (quantity.Percent is null)
                return;
            var draft = context.Drafts.AddPercent(item, quantity.PercentToken, "cla-over-20-miles-pct", context.CarePeriod);
            if (quantity.Count is null)
                draft.Doubt("It may be a share of those who live outside the area, not of all.");
            return;
        }
    }

    private static void DoubtIf(bool isDoubtful, ObservationDraft draft)
    {
        if (isDoubtful)
            draft.Doubt("The statement is cut off, or digits directly follow its numbers.");
    }

    private readonly record struct Group
    {
        public required string Code { get; init; }

        public required int End { get; init; }

        public required StatedQuantity Quantity { get; init; }

        /// <summary>The words for a part of the group, such as "other foster placements"; null for the whole.</summary>
        public required string? Dimension { get; init; }
    }
}
