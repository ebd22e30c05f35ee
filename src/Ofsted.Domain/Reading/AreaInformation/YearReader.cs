using Ofsted.Domain.Indicators;
using Ofsted.Domain.Reading.Wording;

namespace Ofsted.Domain.Reading.AreaInformation;

/// <summary>Reads what happened within a year: adoptions, special guardianship, and who ceased to be looked after and what became of them.</summary>
internal static class YearReader
{
    private enum Subject
    {
        None = 0,
        Adopted = 1,
        Guardianship = 2,
        Ceased = 3,
        Returned = 4,
        Independent = 5,
        SharedHouse = 6,
    }

    private static readonly Phrases<Subject> Subjects = new(
        ("adoptions|adoption|adopted", Subject.Adopted),
        ("special guardianship|sgos|sgo|special guardian", Subject.Guardianship),
        ("ceased to be looked after|ceased being looked after|ceased to be in care|cease to be looked after|ceasing to be looked after|left care|leaving care|stopped being looked after|ceased to be a looked after|ceased", Subject.Ceased),
        ("returned|return|re entered|re entering|came back", Subject.Returned),
        ("independent living|live independently|living independently|independence|independent accommodation|independently", Subject.Independent),
        ("multiple occupation|multiple occupations|multiple occupancy|multiple occupancies|multi occupation|multi occupancy|multiply occupied|hmo|hmos|shared occupation|multiple occupied", Subject.SharedHouse));

    public static void Read(BlockContext context, BlockItem item)
    {
        var events = FindEvents(item.Tokens);
        if (LeadIn(item, events, mayFollow: context.YearPeriod == ObservationPeriod.Unstated) is { } period)
            context.YearPeriod = period;
        for (var i = 0; i < events.Count; i++)
        {
            var end = NextCounted(events, i, item.Tokens.Length);
            if (events[i].Quantity.Count is not null)
                ReadEvent(context, item, events, i, end);
        }
    }

    /// <summary>The time of the list: the last words of time before its first event, or those with which the item begins.</summary>
    private static ObservationPeriod? LeadIn(BlockItem item, List<Event> events, bool mayFollow)
    {
        var limit = events.Count > 0 ? events[0].Start : 0;
        ObservationPeriod? last = null;
        for (var place = PeriodReader.Spans.Find(item.Tokens, 0, limit); place.IsFound; place = PeriodReader.Spans.Find(item.Tokens, place.End, limit))
            last = PeriodReader.LeadIn(item, place.Start, item.Tokens.Length, keepsArticle: false) ?? last;
        if (last is not null)
            return last;
        if (PeriodReader.LeadIn(item, 0, item.Tokens.Length, keepsArticle: false) is { } first)
            return first;
        var behind = PeriodReader.Spans.Find(item.Tokens, limit, ComparisonReader.Begin(item.Tokens, limit, item.Tokens.Length));
        return mayFollow && behind.IsFound && events.Count > 0 ? PeriodReader.LeadIn(item, behind.Start, item.Tokens.Length, keepsArticle: false) : null;
    }

    private static List<Event> FindEvents(Token[] tokens)
    {
        var events = new List<Event>();
        var floor = 0;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (!Subjects.TryMatch(tokens, i, out var end, out var subject))
                continue;
            events.Add(new Event { Subject = subject, Start = i, End = end, Quantity = QuantityReader.Before(tokens, i, floor) });
            floor = i = end - 1;
            floor++;
        }

        return events;
    }

    /// <summary>Where the statement of an event ends: where the next one has its own number.</summary>
    private static int NextCounted(List<Event> events, int index, int limit)
    {
        for (var i = index + 1; i < events.Count; i++)
        {
            if (events[i].Quantity.Count is not null && events[i].Subject is not Subject.Returned)
                return events[i].Quantity.Start;
        }

        return limit;
    }

    private static void ReadEvent(BlockContext context, BlockItem item, List<Event> events, int index, int end)
    {
        if (events[index].Subject == Subject.Ceased)
            ReadCeased(context, item, events, index, end);
        else if (CodeOf(events[index].Subject) is { } code)
            context.Drafts.AddCount(item, events[index].Quantity, code, context.YearPeriod);
    }

    private static string? CodeOf(Subject subject) => subject switch
    {
        Subject.Adopted => "adp-adopted-count",
        Subject.Guardianship => "cla-sgo-12m",
        Subject.Independent => "cla-independent-living-12m",
        Subject.SharedHouse => "cla-hmo-12m",
        _ => null,
    };

    private static void ReadCeased(BlockContext context, BlockItem item, List<Event> events, int index, int end)
    {
        var ceased = events[index];
        var parts = events.Skip(index + 1).TakeWhile(part => part.Start < end).ToList();
        if (parts.Exists(part => part.Subject == Subject.SharedHouse && part.Quantity.Count is null))
        {
            var shared = context.Drafts.AddCount(item, ceased.Quantity, "cla-hmo-12m", context.YearPeriod);
            if (item.Tokens.Holds(ceased.End, end, "moved") || item.Tokens.Holds(ceased.End, end, "whom"))
                shared.Doubt("The statement begins like another one, so the lines between may be lost.");
            return;
        }

        if (parts.Exists(part => part.Subject == Subject.Independent && part.Quantity.Count is null))
        {
            var independent = context.Drafts.AddCount(item, ceased.Quantity, "cla-independent-living-12m", context.YearPeriod);
            if (item.Tokens.Holds(ceased.End, end - 1, "whom"))
                independent.Doubt("The statement begins like one about those who returned, so the lines between may be lost.");
            return;
        }

        var (period, dimension) = YearOf(item.Tokens, ceased.End, end) is { } year ? (year, year.Text.Replace('–', '-')) : (context.YearPeriod, null);
        var draft = context.Drafts.AddCount(item, ceased.Quantity, "cla-ceased-12m", period, dimension);
        if (item.Tokens.Holds(ceased.End, end, "moved") || item.Tokens.Holds(ceased.End, end, "now"))
            draft.Doubt("The statement is cut off before it says where they live.");
        if (parts.Exists(part => part.Subject is Subject.Adopted or Subject.Guardianship && part.Quantity.Count is null))
            draft.Doubt("The statement may count only those who left care in one particular way.");
        var returned = parts.Find(part => part.Subject == Subject.Returned);
        if (returned.Subject != Subject.Returned)
            return;
        var part = QuantityReader.OfPart(item.Tokens, ceased.End, returned.Start);
        if (part.IsFound && !item.Tokens.Holds(ceased.End, returned.Start, "not"))
            ReadReturned(context, item, ceased.Quantity, part, period);
    }

    private static void ReadReturned(BlockContext context, BlockItem item, StatedQuantity ceased, StatedQuantity returned, ObservationPeriod period)
    {
        if (returned.IsWhole)
            returned = returned with { Count = returned.OfWhole(ceased.Count) };
        if (returned.Count is not null)
            context.Drafts.AddCount(item, returned, "cla-returned-12m", period);
        if (returned.Percent is not null)
            context.Drafts.AddPercent(item, returned.PercentToken, "cla-returned-pct", period);
    }

    /// <summary>The year that is with the event itself, as in "ceased to be looked after in 2012-13".</summary>
    private static ObservationPeriod? YearOf(Token[] tokens, int from, int to)
    {
        for (var i = from; i < to && i < from + 4 && tokens[i].Kind is TokenKind.Word or TokenKind.Year; i++)
        {
            if (tokens[i].Kind == TokenKind.Year && tokens[i].Period!.Text.Length > 4)
                return tokens[i].Period;
        }

        return null;
    }

    private readonly record struct Event
    {
        public required Subject Subject { get; init; }

        public required int Start { get; init; }

        public required int End { get; init; }

        public required StatedQuantity Quantity { get; init; }
    }
}
