using Ofsted.Domain.Indicators;
using Ofsted.Domain.Reading.Wording;

namespace Ofsted.Domain.Reading.AreaInformation;

/// <summary>Reads the time of which a statement speaks: a day in it, the time of the inspection, or the words that lead it in.</summary>
internal static class PeriodReader
{
    /// <summary>Words with which the time may begin within a statement.</summary>
    public static readonly Phrases<string> Spans = new(
        ("in the last|in the past|in the previous|over the last|over the past|over the previous|during the last|during the past|in the 12|within the last|within the past|since the last inspection|since the previous inspection|in the two years|in the three years", ""));

    private const int LongestLeadIn = 24;

    /// <summary>The day or time of a count, or unstated.</summary>
    public static ObservationPeriod OfCount(BlockItem item, int from, int to)
    {
        if (item.Tokens.FindFirst(from, to, TokenKind.Date) is >= 0 and var date)
            return item.Tokens[date].Period!;
        var time = AreaWords.InspectionTime.Find(item.Tokens, from, to);
        return time.IsFound
            ? new ObservationPeriod { Kind = PeriodKind.AtInspection, Text = Lowered(item.Words(time.Start, time.End)) }
            : ObservationPeriod.Unstated;
    }

    /// <summary>The day that a remark on the source gives, as in "(data as at 31 August 2014)", or unstated.</summary>
    public static ObservationPeriod OfSource(BlockItem item, int from, int to)
    {
        for (var i = from + 1; i < to; i++)
        {
            if (item.Tokens[i] is { Kind: TokenKind.Date, Period: { Start: null, End: not null } period } && item.Tokens[i - 1].Is("at"))
                return period;
        }

        return ObservationPeriod.Unstated;
    }

    /// <summary>The words with which a statement begins, such as "in the last 12 months" or "since 1 April 2015", or null.</summary>
    /// <param name="item">The item.</param>
    /// <param name="from">Its first token, or that of the sentence.</param>
    /// <param name="to">The token after the last.</param>
    /// <param name="keepsArticle">Whether "in the" belongs to the words: it does before a sentence, not before a list.</param>
    public static ObservationPeriod? LeadIn(BlockItem item, int from, int to, bool keepsArticle)
    {
        var tokens = item.Tokens;
        if (from >= to || tokens[from].Kind != TokenKind.Word || tokens[from].Word is not ("in" or "over" or "during" or "since" or "between" or "within" or "for" or "from"))
            return null;
        var end = LeadInEnd(tokens, from, to);
        if (end - from >= LongestLeadIn || !NamesTime(tokens, from, end))
            return null;
        var first = !keepsArticle && tokens[from].Word is "in" or "over" or "during" or "within" && end > from + 2 && tokens[from + 1].Is("the") && HasMonths(tokens, from, end)
            ? from + 2
            : from;
        var text = item.Words(first, end);
        var period = new ObservationPeriod { Kind = KindOf(tokens, from, end), Text = keepsArticle ? Lowered(text) : text };
        return WithDays(period.Kind == PeriodKind.Rolling ? period with { Months = MonthsIn(tokens, from, end) } : period, tokens, from, end);
    }

    private static int LeadInEnd(Token[] tokens, int from, int to)
    {
        var depth = 0;
        var limit = Math.Min(to, from + LongestLeadIn);
        for (var i = from + 1; i < limit; i++)
        {
            depth += tokens[i].Kind switch { TokenKind.Open => 1, TokenKind.Close => -1, _ => 0 };
            if (depth > 0 || tokens[i].Kind == TokenKind.Close)
                continue;
            if (tokens[i].Kind is TokenKind.Comma or TokenKind.Colon or TokenKind.Number || tokens[i].Is("there") || (i > from + 2 && tokens[i].Is("and") && tokens[i + 1 < to ? i + 1 : i].Kind == TokenKind.Number))
                return i;
        }

        return limit;
    }

    private static bool NamesTime(Token[] tokens, int from, int end) =>
        HasMonths(tokens, from, end) || tokens.Holds(from, end, token => token.Kind is TokenKind.Date or TokenKind.Year || token.Is("years") || token.Is("inspection"));

    private static bool HasMonths(Token[] tokens, int from, int end) => tokens.Holds(from, end, token => token.Is("months") || token.Is("year"));

    private static PeriodKind KindOf(Token[] tokens, int from, int end) => tokens[from].Word switch
    {
        "since" when end > from + 1 && tokens[from + 1].Kind is not (TokenKind.Date or TokenKind.Year) => PeriodKind.SinceLastInspection,
        "since" or "between" or "from" => PeriodKind.Between,
        _ when HasMonths(tokens, from, end) => PeriodKind.Rolling,
        _ when tokens.FindFirst(from, end, TokenKind.Year) >= 0 => PeriodKind.Year,
        _ => PeriodKind.Rolling,
    };

    private static int? MonthsIn(Token[] tokens, int from, int end)
    {
        for (var i = from; i + 1 < end; i++)
        {
            if (tokens[i] is not { Kind: TokenKind.Measure, Number: >= 1 and <= 120 and var number })
                continue;
            if (tokens[i + 1].Is("months"))
                return (int)number;
            if (tokens[i + 1].Is("years"))
                return (int)number * 12;
        }

        return null;
    }

    /// <summary>The days that the words print.</summary>
    private static ObservationPeriod WithDays(ObservationPeriod period, Token[] tokens, int from, int end)
    {
        var days = tokens.Skip(from).Take(end - from).Where(token => token is { Kind: TokenKind.Date, Period: { Start: null, End: not null } }).Select(token => token.Period!.End).ToList();
        return (period.Kind, days.Count) switch
        {
            (_, 2) => period with { Start = days[0], End = days[1] },
            (PeriodKind.Between or PeriodKind.SinceLastInspection, 1) => period with { Start = days[0] },
            (_, 1) => period with { End = days[0] },
            _ => period,
        };
    }

    private static string Lowered(string text) => text.Length == 0 ? text : char.ToLowerInvariant(text[0]) + text[1..];
}
