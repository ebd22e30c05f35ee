using Ofsted.Domain.Indicators;
using Ofsted.Domain.Reading.Wording;

namespace Ofsted.Domain.Reading.AreaInformation;

/// <summary>Reads "an increase from 300 (75 per 10,000 children) at 31 March 2013": what a number was before.</summary>
internal static class ComparisonReader
{
    private static readonly Phrases<string> EarlierTime = new(("previous year|previous years|last year|year before|year earlier|year ago|previous march", ""));

    /// <summary>Where a comparison begins between two places, or the end when there is none.</summary>
    public static int Begin(Token[] tokens, int from, int to) =>
        tokens.FindFirst(from, to, token => token.IsAny(AreaWords.Comparing)) is >= 0 and var place ? place : to;

    public static void Read(BlockItem item, int from, int to, ObservationDraft? count, ObservationDraft? rate, bool isOfRate)
    {
        if (count is null && rate is null)
            return;
        if (count?.Comparators.Count > 0)
            count.Doubt("More than one comparison follows, so one of them may belong to a number that was lost.");
        var tokens = item.Tokens;
        var start = AfterPreposition(tokens, from, to);
        var kind = KindOf(tokens, from, to);
        var others = OthersOf(item, start, to);
        if (others.Count == 0 && IsUnchanged(tokens, from) && EarlierTime.Find(tokens, from, to).IsFound)
            others = [default];
        if (!others.Exists(other => other.Count is not null || other.Rate is not null))
            others = Implied(tokens, from, start, others, isOfRate ? null : count, rate, isOfRate);

        foreach (var other in rate is null ? others : others.ConvertAll(other => AsRate(other, kind)))
        {
            if (other.Count is not null)
                count?.Comparators.Add(new Comparator { Kind = kind, Period = other.Period, Value = other.Count });
            if (other.Rate is { } number)
                rate?.Comparators.Add(new Comparator { Kind = kind, Period = other.Period, Value = ObservedValue.Exactly(number) });
            if (!other.IsDoubtful && other.Period is not { Kind: PeriodKind.AsAt, End: null })
                continue;
            count?.Doubt("The number it is compared with is in a damaged place.");
            rate?.Doubt("The rate it is compared with is in a damaged place.");
        }

        if (kind == ComparatorKind.PreviousPeriod)
            CheckDirection(tokens, from, isOfRate ? rate : count);
    }

    /// <summary>A number with decimals, or one of another place, is a rate although its words leave that out.</summary>
    private static Other AsRate(Other other, ComparatorKind kind)
    {
        if (other is not { Rate: null, Count: ExactValue { Value: var number } })
            return other;
        var isFraction = number != decimal.Truncate(number);
        return isFraction || kind != ComparatorKind.PreviousPeriod ? other with { Rate = number, Count = null, IsDoubtful = other.IsDoubtful && !isFraction } : other;
    }

    private static int AfterPreposition(Token[] tokens, int from, int to) =>
        Math.Max(from, tokens.FindFirst(from, to, token => token.Kind == TokenKind.Word && token.Word is "from" or "with" or "to" or "than" or "as" or "since" or "on" or "at")) + 1;

    private static ComparatorKind KindOf(Token[] tokens, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (tokens[i].IsAny(AreaWords.National))
                return ComparatorKind.England;
            if (tokens[i].Is("statistical"))
                return ComparatorKind.StatisticalNeighbours;
            if (tokens[i].Is("regional") || tokens[i].Is("region"))
                return ComparatorKind.Region;
        }

        return ComparatorKind.PreviousPeriod;
    }

    private static List<Other> OthersOf(BlockItem item, int from, int to)
    {
        var tokens = item.Tokens;
        var others = new List<Other>();
        var other = default(Other);
        var depth = 0;
        for (var i = from; i < to; i++)
        {
            var token = tokens[i];
            depth += token.Kind switch { TokenKind.Open => 1, TokenKind.Close => -1, _ => 0 };
            switch (token.Kind)
            {
                case TokenKind.Number when other.Count is null:
                    other = other with { Count = StatedQuantity.CountAt(tokens, i), IsDoubtful = other.IsDoubtful || StatedQuantity.IsCountDoubtful(token) };
                    break;
                case TokenKind.Rate when others.Count > 0 && depth > 0 && other == default && others[^1].Rate is null:
                    others[^1] = others[^1] with { Rate = token.Number };
                    break;
                case TokenKind.Rate when other.Rate is null:
                    other = other with { Rate = token.Number, IsDoubtful = other.IsDoubtful || token.IsDoubtful };
                    break;
                case TokenKind.Word when token.Is("suppressed") && other.Count is null:
                    other = other with { IsWithheld = true };
                    break;
                case TokenKind.Date or TokenKind.Year when other.HasValue:
                    others.Add(other with { Period = token.Period });
                    other = default;
                    break;
                case TokenKind.Date or TokenKind.Year:
                    other = other with { Period = token.Period };
                    break;
            }
        }

        if (other.HasValue || (others.Count == 0 && other.Period is not null))
            others.Add(other with { IsDoubtful = other.IsDoubtful || (depth > 0 && to == tokens.Length) });
        return others.ConvertAll(each => each.IsWithheld && each.Count is null ? each with { Count = ObservedValue.Suppressed("suppressed") } : each);
    }

    /// <summary>Where only the day is given, the number may follow: it is "the same", or "a decrease of one" leads to it.</summary>
    private static List<Other> Implied(Token[] tokens, int from, int start, List<Other> others, ObservationDraft? count, ObservationDraft? rate, bool isOfRate)
    {
        if (others.Count == 0)
            return others;
        var other = others[0];
        if (IsUnchanged(tokens, from))
            return [other with { Count = count?.Value, Rate = isOfRate ? rate?.Value.Number : null }];
        var change = tokens.Skip(from).Take(start - from).Where(token => token.Kind == TokenKind.Number).Select(token => (decimal?)token.Number).FirstOrDefault();
        if (change is null || count?.Value.Number is not { } now)
            return [];
        if (tokens[from].IsAny(AreaWords.Upward))
            return [other with { Count = Distant(count, now - change.Value) }];
        return tokens[from].IsAny(AreaWords.Downward) ? [other with { Count = Distant(count, now + change.Value) }] : [];
    }

    private static ObservedValue Distant(ObservationDraft count, decimal number)
    {
        count.Warn(CaveatCodes.Implied, "The document gives only the difference from the number before.");
        return ObservedValue.Exactly(number);
    }

    private static bool IsUnchanged(Token[] tokens, int from) =>
        (tokens[from].IsAny(AreaWords.Unchanging) && !(from + 1 < tokens.Length && tokens[from + 1].IsAny(AreaWords.Times)))
        || ((tokens[from].Is("changed") || tokens[from].Is("change")) && tokens.Holds(Math.Max(0, from - 3), Math.Min(tokens.Length, Math.Max(0, from - 3) + 3), token => token.Is("not") || token.Word == "no"));

    private static void CheckDirection(Token[] tokens, int from, ObservationDraft? draft)
    {
        if (draft?.Value.Number is not { } now || draft.Comparators is not [{ Kind: ComparatorKind.PreviousPeriod, Value: var value }, ..] || value.Number is not { } before)
            return;
        var isContradicted = (tokens[from].IsAny(AreaWords.Upward) && now <= before) || (tokens[from].IsAny(AreaWords.Downward) && now >= before)
            || (IsUnchanged(tokens, from) && now != before);
        if (isContradicted)
            draft.Warn(CaveatCodes.DirectionContradicted, $"The document uses the word \"{tokens[from].Word}\", which the two numbers contradict.");
    }

    private readonly record struct Other
    {
        public ObservedValue? Count { get; init; }

        public decimal? Rate { get; init; }

        public ObservationPeriod? Period { get; init; }

        public bool IsDoubtful { get; init; }

        public bool IsWithheld { get; init; }

        public bool HasValue => Count is not null || Rate is not null || IsWithheld;
    }
}
