using System.Collections.Frozen;
using Ofsted.Domain.Indicators;
using Ofsted.Domain.Reading.Wording;

namespace Ofsted.Domain.Reading.AreaInformation;

/// <summary>Reads how many children's homes the authority operates, and how many of them were judged good or better.</summary>
internal static class HomesReader
{
    private const int LongestClause = 8;
    private const string Operated = "ctx-childrens-homes-operated";

    private static readonly FrozenSet<string> Verbs = FrozenSet.Create(StringComparer.Ordinal, "operates", "operate", "operating", "runs", "run", "manages", "maintains", "owns", "has", "provides");

    private static readonly FrozenSet<string> Run = FrozenSet.Create(StringComparer.Ordinal, "operated", "run", "managed", "maintained", "owned");

    private static readonly FrozenSet<string> OfChildren = FrozenSet.Create(StringComparer.Ordinal, "childrens", "children", "residential");

    private static readonly FrozenSet<string> Judged = FrozenSet.Create(StringComparer.Ordinal, "judged", "graded", "rated");

    private static readonly FrozenSet<string> BelowGood = FrozenSet.Create(StringComparer.Ordinal, "adequate", "inadequate", "satisfactory", "requires", "requiring", "require");

    public static void Read(BlockContext context, BlockItem item)
    {
        if (context.Drafts.Find(Operated) is not null)
            return;
        if (ReadPassive(context, item))
            return;
        var (from, to) = item.Sentences().FirstOrDefault(sentence => VerbIn(item.Tokens, sentence.From, sentence.To) is not null);
        if (VerbIn(item.Tokens, from, to) is not { } verb || HomeAfter(item.Tokens, verb, to) is not { } home)
            return;
        if (item.Tokens[verb].Is("has") && item.Tokens.FindFirst(verb, home, TokenKind.Number) < 0)
            return;
        var operated = CountOf(item.Tokens, verb, home);
        if (operated.Count is null)
            return;
        var draft = context.Drafts.AddCount(item, operated, Operated, ObservationPeriod.Unstated);
        if (IsContinued(item.Tokens, home, to))
            draft.Doubt("The statement counts other homes too.");
        if (draft.Value.Number is > 0 and { } number && GoodOf(item.Tokens, home + 1, number) is { Count: not null } good)
            context.Drafts.AddCount(item, good, "ctx-childrens-homes-good", ObservationPeriod.Unstated);
    }

    /// <summary>"There are five children's homes run by the authority".</summary>
    private static bool ReadPassive(BlockContext context, BlockItem item)
    {
        var tokens = item.Tokens;
        for (var i = 1; i + 2 < tokens.Length; i++)
        {
            if (!tokens[i].IsAny(Run) || !tokens[i + 1].Is("by") || HomeBefore(tokens, i) is not { } home)
                continue;
            var quantity = QuantityReader.Before(tokens, tokens[home - 1].Is("residential") ? home - 1 : home, 0);
            if (quantity.Count is null)
                continue;
            context.Drafts.AddCount(item, quantity, Operated, ObservationPeriod.Unstated);
            return true;
        }

        return false;
    }

    private static int? HomeBefore(Token[] tokens, int end)
    {
        for (var i = end - 1; i > 1 && i >= end - 3; i--)
        {
            if ((tokens[i].Is("homes") || tokens[i].Is("home")) && tokens[i - 1].IsAny(OfChildren))
                return i - 1;
        }

        return null;
    }

    private static int? VerbIn(Token[] tokens, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (tokens[i].IsAny(Verbs) && HomeAfter(tokens, i, to) is not null)
                return i;
        }

        return null;
    }

    private static int? HomeAfter(Token[] tokens, int from, int to) =>
        tokens.FindFirst(from + 1, to, token => token.Is("home") || token.Is("homes")) is >= 0 and var home ? home : null;

    /// <summary>Whether "and two short-break homes" follows.</summary>
    private static bool IsContinued(Token[] tokens, int home, int to)
    {
        if (home + 2 >= to || !tokens[home + 1].Is("and") || tokens[home + 2].Kind != TokenKind.Number)
            return false;
        return HomeAfter(tokens, home + 2, Math.Min(to, home + 2 + LongestClause)) is not null;
    }

    private static StatedQuantity CountOf(Token[] tokens, int verb, int home)
    {
        var isDenied = verb > 0 && tokens.Holds(Math.Max(0, verb - 3), Math.Min(tokens.Length, Math.Max(0, verb - 3) + 3), token => token.Is("not") || token.Word == "no");
        if (isDenied)
            return new StatedQuantity { Count = ObservedValue.Exactly(0), CountToken = verb };
        if (tokens.FindFirst(verb + 1, home, TokenKind.Number) is >= 0 and var number)
            return StatedQuantity.At(tokens, number);
        return tokens[verb + 1].Is("a") || tokens[verb + 1].Is("an")
            ? new StatedQuantity { Count = ObservedValue.Exactly(1), CountToken = verb }
            : default;
    }

    /// <summary>The sum over the statements "four were judged to be good"; nothing where one of them does not say how many.</summary>
    private static StatedQuantity GoodOf(Token[] tokens, int from, decimal operated)
    {
        var sum = default(decimal?);
        var place = from;
        for (var i = from; i < tokens.Length; i++)
        {
            if (!tokens[i].IsAny(Judged))
                continue;
            var end = NextNumber(tokens, i + 2);
            if (!IsGood(tokens, i, end))
                continue;
            if (HowMany(tokens, i, from, operated) is not var (number, at))
                return default;
            (sum, place) = ((sum ?? 0) + number, at);
        }

        return sum is { } total && total <= operated ? new StatedQuantity { Count = ObservedValue.Exactly(total), CountToken = place } : default;
    }

    private static (decimal Number, int Place)? HowMany(Token[] tokens, int judged, int from, decimal operated)
    {
        if (judged + 1 < tokens.Length && tokens[judged + 1].Kind == TokenKind.Number)
            return (tokens[judged + 1].Number, judged + 1);
        for (var i = judged - 1; i >= from && i >= judged - LongestClause && tokens[i].Kind is TokenKind.Word or TokenKind.Number; i--)
        {
            if (tokens[i].Kind == TokenKind.Number && QuantityReader.WholeBefore(tokens, i, from) < 0)
                return (tokens[i].Number, i);
            if (tokens[i].IsAny(AreaWords.Whole))
                return (operated, i);
        }

        var saysWhich = judged - from <= 5 && tokens.Holds(from, judged, token => token.Is("which") || token.Is("it") || token.Is("this"));
        return saysWhich && operated == 1 ? (1, judged) : null;
    }

    private static bool IsGood(Token[] tokens, int from, int to)
    {
        return tokens.Holds(from, to, token => token.Is("good") || token.Is("outstanding")) && !tokens.Holds(from, to, token => token.IsAny(BelowGood));
    }

    private static int NextNumber(Token[] tokens, int from) =>
        tokens.FindFirst(from, tokens.Length, token => token.Kind is TokenKind.Number or TokenKind.Stop) is >= 0 and var next ? next : tokens.Length;
}
