using Ofsted.Domain.Indicators;
using Ofsted.Domain.Reading.Wording;

namespace Ofsted.Domain.Reading.AreaInformation;

/// <summary>Reads the share of children from minority ethnic groups and which groups are the largest.</summary>
internal static class EthnicityReader
{
    private const string Code = "ctx-minority-ethnic-0-17-pct";

    private static readonly Phrases<string> Largest = new(
        ("largest minority ethnic|main minority ethnic|largest ethnic minority|largest black and minority ethnic|largest minority groups|largest ethnic groups|largest minority|biggest minority ethnic|main ethnic minority|most common minority ethnic", "largest groups"));

    private static readonly Phrases<string> Minority = new(
        ("minority ethnic groups|minority ethnic group|ethnic minority groups|minority ethnic backgrounds|minority ethnic communities|ethnic minority backgrounds|minority groups|minority ethnic|ethnic minorities|ethnic minority", Code));

    private static readonly Phrases<string> Saying = new(("account for|accounts for|make up|makes up|represent|represents|constitute|comprise|form|are|is", Code));

    public static void Read(BlockContext context, BlockItem item)
    {
        foreach (var (from, to) in item.Sentences())
        {
            var largest = Largest.Find(item.Tokens, from, Math.Min(to, from + 6));
            if (largest.IsFound)
                ReadLargest(context, item, largest.Start, to);
            else if (context.Drafts.Find(Code) is null && Minority.Find(item.Tokens, from, to) is { IsFound: true } minority)
                ReadShare(context, item, from, to, minority);
        }
    }

    private static void ReadShare(BlockContext context, BlockItem item, int from, int to, Phrases<string>.Match minority)
    {
        var percent = NationalReader.NextPercent(item.Tokens, from, to);
        if (percent < 0 || (Largest.Find(item.Tokens, from, to) is { IsFound: true } largest && largest.Start < NationalReader.NextPercent(item.Tokens, minority.End, to)))
            return;
        if (IsOfChildren(item.Tokens, from, to))
            NationalReader.Read(context, item, minority.End, to, Code);
        else if (percent < minority.Start && IsOfChildren(item.Tokens, percent + 1, minority.Start))
            NationalReader.Read(context, item, from, to, Code);
    }

    private static bool IsOfChildren(Token[] tokens, int from, int to) =>
        tokens.FindFirst(from, to, token => token.Is("children") || token.Is("pupils") || token.Kind == TokenKind.Percent) is >= 0 and var place && tokens[place].Kind != TokenKind.Percent;

    private static void ReadLargest(BlockContext context, BlockItem item, int from, int to)
    {
        var verb = Saying.Find(item.Tokens, from, to);
        if (!verb.IsFound)
            verb = ColonIn(item.Tokens, from, to);
        if (!verb.IsFound || verb.End >= to)
            return;
        if (item.Tokens[verb.End].Kind == TokenKind.Colon && verb.End + 1 >= to)
            return;
        var first = item.Tokens[verb.End].Kind == TokenKind.Colon ? verb.End + 1 : verb.End;
        var text = item.Text[StartOfWords(item, first)..EndOfWords(item, to - 1)].Trim();
        context.Drafts.Add(item, from, Code, ObservedValue.Words(text), MeasurementUnit.Unspecified, ObservationPeriod.Unstated, "largest groups");
    }

    private static Phrases<string>.Match ColonIn(Token[] tokens, int from, int to) =>
        tokens.FindFirst(from, to, TokenKind.Colon) is >= 0 and var colon ? new Phrases<string>.Match { Start = colon, End = colon + 1 } : default;

    /// <summary>A quotation mark or bracket before the first word belongs to it.</summary>
    private static int StartOfWords(BlockItem item, int token)
    {
        var start = item.Tokens[token].Start;
        while (start > 0 && item.Text[start - 1] is '\'' or '"' or '(')
            start--;
        return start;
    }

    private static int EndOfWords(BlockItem item, int token)
    {
        var end = item.Tokens[token].End;
        while (end < item.Text.Length && item.Text[end] is '\'' or '"')
            end++;
        return end;
    }
}
