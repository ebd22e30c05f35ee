using Ofsted.Domain.Indicators;
using Ofsted.Domain.Reading.Wording;

namespace Ofsted.Domain.Reading.AreaInformation;

/// <summary>Reads the notifications of serious incidents and the serious case reviews, completed and ongoing.</summary>
internal static class IncidentReader
{
    private static readonly Phrases<string> Subjects = new(
        ("serious incident notifications|serious incident notification|serious incidents|serious incident|notifications of serious incidents|notification of a serious incident|incident notifications", "ctx-sin-since-last-inspection"),
        ("serious case reviews|serious case review|scrs|scr", "ctx-scr-count"));

    private static readonly Phrases<string> Completed = new(("completed|published|concluded|finished|complete", "completed"));

    private static readonly Phrases<string> Ongoing = new(("ongoing|on going|underway|under way|in progress|being undertaken|being conducted|in process", "ongoing"));

    /// <summary>The time of the inspection, which the words "ongoing at the time of the inspection" mean.</summary>
    private static readonly ObservationPeriod AtInspection = new() { Kind = PeriodKind.AtInspection };

    public static void Read(BlockContext context, BlockItem item)
    {
        var lead = ObservationPeriod.Unstated;
        foreach (var (from, to) in item.Sentences())
        {
            lead = LeadOf(item, from, to) ?? lead;
            ReadSentence(context, item, from, to, lead);
        }
    }

    /// <summary>The time at the beginning of a sentence, or that within it: "submitted in the previous three years".</summary>
    private static ObservationPeriod? LeadOf(BlockItem item, int from, int to)
    {
        if (PeriodReader.LeadIn(item, from, to, keepsArticle: true) is { } lead)
            return lead;
        var place = PeriodReader.Spans.Find(item.Tokens, from, to);
        return place.IsFound ? PeriodReader.LeadIn(item, place.Start, to, keepsArticle: true) : null;
    }

    private static void ReadSentence(BlockContext context, BlockItem item, int from, int to, ObservationPeriod lead)
    {
        var floor = from;
        for (var i = from; i < to; i++)
        {
            if (!Subjects.TryMatch(item.Tokens, i, out var end, out var code))
                continue;
            var status = i > floor && code == "ctx-scr-count" && StatusOf(item.Tokens, i - 1, i) is not null ? 1 : 0;
            var quantity = QuantityReader.Before(item.Tokens, i - status, floor);
            if (quantity.Count is not null && code == "ctx-scr-count")
                ReadReviews(context, item, quantity, status > 0 ? i - 1 : end, to, lead);
            else if (quantity.Count is not null)
                context.Drafts.AddCount(item, quantity, code!, lead);
            floor = end;
            i = end - 1;
        }
    }

    private static void ReadReviews(BlockContext context, BlockItem item, StatedQuantity quantity, int from, int to, ObservationPeriod lead)
    {
        var next = NextNumber(item.Tokens, from, to);
        AddReviews(context, item, quantity, from, next, lead);
        if (next >= to || Subjects.Find(item.Tokens, next, to).IsFound)
            return;
        var more = StatedQuantity.At(item.Tokens, next);
        if (StatusOf(item.Tokens, next, to) is not null)
            AddReviews(context, item, more, next, to, lead);
    }

    private static void AddReviews(BlockContext context, BlockItem item, StatedQuantity quantity, int from, int to, ObservationPeriod lead)
    {
        var status = StatusOf(item.Tokens, from, to);
        context.Drafts.AddCount(item, quantity, "ctx-scr-count", status == "ongoing" ? AtInspection : lead, status);
    }

    /// <summary>Completed, ongoing, or null where it is said of both together or of neither.</summary>
    private static string? StatusOf(Token[] tokens, int from, int to)
    {
        var isCompleted = Completed.Find(tokens, from, to).IsFound;
        var isOngoing = Ongoing.Find(tokens, from, to).IsFound;
        return (isCompleted, isOngoing) switch
        {
            (true, false) => "completed",
            (false, true) => "ongoing",
            _ => null,
        };
    }

    private static int NextNumber(Token[] tokens, int from, int to) =>
        tokens.FindFirst(from, to, TokenKind.Number) is >= 0 and var next ? next : to;
}
