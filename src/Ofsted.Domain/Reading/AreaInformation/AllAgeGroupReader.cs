using Ofsted.Domain.Indicators;
using Ofsted.Domain.Reading.Wording;

namespace Ofsted.Domain.Reading.AreaInformation;

/// <summary>Reads what a block says of the ethnic groups of its population of all ages, which some authorities add from a census.</summary>
internal static class AllAgeGroupReader
{
    private const string Code = "ctx-minority-ethnic-all-age-pct";
    private const int LongestName = 8;

    private static readonly Phrases<string> Minority = new(("minority ethnic|ethnic minority|ethnic minorities", "all minority ethnic"));

    private static readonly Phrases<string> Ethnicities = new(("different ethnicities|ethnicities|different ethnic groups|different nationalities|nationalities", "number of ethnicities"));

    private static readonly Phrases<string> OfChildren = new(("children|pupils|school|schools|young people", ""));

    public static void Read(BlockContext context, BlockItem item)
    {
        var tokens = item.Tokens;
        if (OfChildren.Find(tokens, 0, tokens.Length).IsFound || !tokens.Any(token => token.Is("population")))
            return;
        var period = PeriodOf(item);
        foreach (var (from, to) in item.Sentences())
            ReadSentence(context, item, from, to, period);
    }

    private static void ReadSentence(BlockContext context, BlockItem item, int from, int to, ObservationPeriod period)
    {
        var tokens = item.Tokens;
        if (Ethnicities.Find(tokens, from, to) is { IsFound: true } ethnicities && ethnicities.Start > from && tokens[ethnicities.Start - 1].Kind == TokenKind.Number)
            context.Drafts.Add(item, ethnicities.Start - 1, Code, NumberOf(tokens, ethnicities.Start - 1), MeasurementUnit.Count, period, ethnicities.Meaning);
        if (Minority.Find(tokens, from, to) is { IsFound: true } minority && NationalReader.NextPercent(tokens, from, to) is >= 0 and var percent && !IsInBrackets(tokens, percent))
            context.Drafts.AddPercent(item, percent, Code, period, minority.Meaning);
        for (var i = from + 1; i < to; i++)
        {
            if (tokens[i].Is("group") && i + 2 < to && tokens[i + 1].Kind == TokenKind.Open && tokens[i + 2].Kind == TokenKind.Percent)
                AddGroup(context, item, NameBefore(item, from, i), i, i + 2, period);
            else if (tokens[i].Is("population") && i + 2 < to && tokens[i + 1].Kind == TokenKind.Open && tokens[i + 2].Kind == TokenKind.Number && IsName(item, i - 1))
                context.Drafts.Add(item, i + 2, Code, NumberOf(tokens, i + 2), MeasurementUnit.Count, period, item.Words(i - 1, i + 1));
            else if (tokens[i].Is("origin") && i + 1 < to && (tokens[i + 1].Is("account") || tokens[i + 1].Is("accounts")) && NationalReader.NextPercent(tokens, i, to) is >= 0 and var share)
                AddGroup(context, item, NameBefore(item, from, i), i + 1, share, period);
        }
    }

    private static void AddGroup(BlockContext context, BlockItem item, int name, int end, int percent, ObservationPeriod period)
    {
        if (name >= 0 && name < end)
            context.Drafts.AddPercent(item, percent, Code, period, item.Words(name, end));
    }

    private static ObservationPeriod PeriodOf(BlockItem item)
    {
        for (var i = 0; i + 1 < item.Tokens.Length; i++)
        {
            if (item.Tokens[i].Kind == TokenKind.Year && item.Tokens[i + 1].Is("census"))
                return new ObservationPeriod { Kind = PeriodKind.AsAt, Text = item.Words(i, i + 2) };
        }

        return ObservationPeriod.Unstated;
    }

    private static ObservedValue NumberOf(Token[] tokens, int i) =>
        i > 0 && tokens[i - 1].Is("over") ? ObservedValue.MoreThan(tokens[i].Number) : StatedQuantity.CountAt(tokens, i);

    private static bool IsInBrackets(Token[] tokens, int i) => i > 0 && tokens[i - 1].Kind == TokenKind.Open;

    /// <summary>The first word of the capitalised name that ends before a place, or -1.</summary>
    private static int NameBefore(BlockItem item, int from, int end)
    {
        var start = end;
        while (start > from && end - start < LongestName && IsName(item, start - 1) && !item.Tokens[start - 1].Is("the"))
            start--;
        return start == end ? -1 : start;
    }

    private static bool IsName(BlockItem item, int token) =>
        item.Tokens[token].Kind == TokenKind.Word && char.IsUpper(item.Text[item.Tokens[token].Start]);
}
