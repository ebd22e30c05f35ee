using Ofsted.Domain.Indicators;
using Ofsted.Domain.Reading.Wording;

namespace Ofsted.Domain.Reading.AreaInformation;

/// <summary>Reads the numbers of children at a day: in need, on plans, privately fostered, looked after; with rates and what they were before.</summary>
internal static class DatedCountReader
{
    private static readonly Phrases<CountedSubject> Subjects = new(
        ("formally in need|in need of a specialist|in need of specialist|in need of a specialised|children in need|child in need|need of a specialist", CountedSubject.InNeed),
        ("child protection plan|child protection plans|protection plan|protection plans|cp plan|cp plans", CountedSubject.OnPlans),
        ("privately arranged foster|privately arranged fostering|private fostering arrangement|private fostering arrangements|private fostering|privately fostered|private foster|private arrangement|privately arranged", CountedSubject.PrivatelyFostered),
        ("looked after by|looking after|being looked after|children looked after|looked after children|were looked after|are looked after|was looking after|children in care|young people looked after", CountedSubject.LookedAfter));

    private static readonly Phrases<string> Leaving = new(("ceased|returned|adopted|adoption|adoptions|guardianship", "leaving"));

    public static void Read(BlockContext context, BlockItem item)
    {
        (ObservationDraft? Count, ObservationDraft? Rate) current = default;
        foreach (var (from, to) in item.Sentences())
        {
            var subject = Subjects.Find(item.Tokens, from, to);
            var comparison = ComparisonReader.Begin(item.Tokens, subject.IsFound ? subject.End : from, to);
            if (!subject.IsFound || Leaving.Find(item.Tokens, from, to).IsFound)
            {
                if (comparison < to)
                    ComparisonReader.Read(item, comparison, to, current.Count, current.Rate, isOfRate: item.Tokens.Holds(from, comparison, "rate"));
                continue;
            }

            var statement = ReadStatement(context, item, from, Math.Min(to, comparison), subject);
            current = statement;
            if (comparison < to)
                ComparisonReader.Read(item, comparison, to, current.Count, current.Rate, isOfRate: false);
        }
    }

    private static (ObservationDraft? Count, ObservationDraft? Rate) ReadStatement(BlockContext context, BlockItem item, int from, int to, Phrases<CountedSubject>.Match subject)
    {
        var period = PeriodReader.OfCount(item, from, to);
        var codes = subject.Meaning!;
        var count = CountOf(item.Tokens, from, to, subject.Start, subject.End);
        var rate = item.Tokens.FindFirst(from, to, TokenKind.Rate);
        if (count.Count is null && rate < 0)
            return default;
        if (codes == CountedSubject.LookedAfter && rate < 0 && period == ObservationPeriod.Unstated)
            return default;

        var countDraft = count.Count is null ? null : context.Drafts.AddCount(item, count, codes.Count, period);
        if (SpeaksOfSpan(item.Tokens, from, subject.End, to))
            countDraft?.Doubt("The statement covers a span of time, so it may count others than those on the day.");
        ObservationDraft? rateDraft = null;
        if (rate >= 0 && codes.Rate is { } rateCode)
            rateDraft = context.Drafts.Add(item, rate, rateCode, ObservedValue.Exactly(item.Tokens[rate].Number), MeasurementUnit.RatePer10000, period, isDoubtful: item.Tokens[rate].IsDoubtful);
        if (codes == CountedSubject.LookedAfter && context.CarePeriod == ObservationPeriod.Unstated)
            context.CarePeriod = period;
        return (countDraft, rateDraft);
    }

    /// <summary>"For more than two years" and "in the last 12 months" count other children than those at a day.</summary>
    private static bool SpeaksOfSpan(Token[] tokens, int from, int subjectEnd, int to)
    {
        for (var i = subjectEnd; i + 1 < to; i++)
        {
            if (tokens[i].Kind == TokenKind.Measure && (tokens[i + 1].Is("years") || tokens[i + 1].Is("months")))
                return true;
            if (tokens[i].Is("second") || tokens[i].Is("subsequent"))
                return true;
        }

        return PeriodReader.Spans.Find(tokens, from, to).IsFound;
    }

    /// <summary>The number nearest before the subject, or the first behind it.</summary>
    private static StatedQuantity CountOf(Token[] tokens, int from, int to, int subjectStart, int subjectEnd)
    {
        var depth = 0;
        var inBrackets = -1;
        for (var i = subjectStart - 1; i >= from; i--)
        {
            depth += tokens[i].Kind switch { TokenKind.Close => 1, TokenKind.Open => -1, _ => 0 };
            if (tokens[i].Kind == TokenKind.Number && depth > 0)
                inBrackets = i;
            if (tokens[i].Kind == TokenKind.Rate && depth == 0 && inBrackets > i)
                return StatedQuantity.WholeAt(tokens, inBrackets);
            if (tokens[i].Kind == TokenKind.Number && depth == 0 && !IsOfPart(tokens, i, from))
                return QuantityReader.IsNoCount(tokens, i, from) ? default : StatedQuantity.WholeAt(tokens, i) with { IsDoubtful = IsDoubtful(tokens, i, from) };
        }

        for (var i = subjectEnd; i < to && tokens[i].Kind is not TokenKind.Open; i++)
        {
            if (tokens[i].Kind == TokenKind.Number)
                return StatedQuantity.WholeAt(tokens, i);
        }

        return Withheld(tokens, from, to);
    }

    /// <summary>"Including 12 under the age of one" and "from 800 families" speak of other numbers than the statement.</summary>
    private static bool IsOfPart(Token[] tokens, int i, int from)
    {
        for (var j = i - 1; j >= from && j >= i - 2 && tokens[j].Kind == TokenKind.Word; j--)
        {
            if (tokens[j].IsAny(AreaWords.Parting))
                return true;
        }

        return false;
    }

    /// <summary>Whether the number is damaged, or another number of children is before it.</summary>
    private static bool IsDoubtful(Token[] tokens, int i, int from)
    {
        var depth = 0;
        for (var j = i - 1; j >= from; j--)
        {
            depth += tokens[j].Kind switch { TokenKind.Close => 1, TokenKind.Open => -1, _ => 0 };
            if (depth == 0 && tokens[j].Kind == TokenKind.Number)
                return true;
        }

        return StatedQuantity.IsCountDoubtful(tokens[i]);
    }

    private static StatedQuantity Withheld(Token[] tokens, int from, int to)
    {
        var small = tokens.FindFirst(from, to, token => token.IsAny(AreaWords.Small));
        if (small < 0)
            return default;
        var number = tokens.FindLast(from, small, token => token.Is("number"));
        return new StatedQuantity { Count = ObservedValue.Suppressed(tokens[small].Word), CountToken = number < 0 ? small : number };
    }
}
