using System.Collections.Frozen;

namespace Ofsted.Domain.Reading.Wording;

/// <summary>Tells by the words around a number what it is: a rate, an age, a time, a distance, or a count.</summary>
internal static class NumberRoles
{
    private static readonly FrozenSet<string> Units = FrozenSet.Create(StringComparer.Ordinal,
        "month", "months", "year", "years", "week", "weeks", "day", "days", "hour", "hours", "mile", "miles", "kilometres", "km", "bed", "beds", "bedded",
        "times", "th", "st", "nd", "rd", "million", "thousand",
        "fifth", "fifths", "quarter", "quarters", "third", "thirds", "tenth", "tenths", "eighths", "half", "percentage", "families", "households", "agencies");

    private static readonly FrozenSet<string> Numbered = FrozenSet.Create(StringComparer.Ordinal,
        "grade", "stage", "section", "list", "table", "level", "form", "year", "part", "page", "tier", "phase", "key", "band", "footnote");

    private static readonly FrozenSet<string> Children = FrozenSet.Create(StringComparer.Ordinal, "children", "child", "young", "people", "live", "lived", "pupils");

    private static readonly FrozenSet<string> Countless = FrozenSet.Create(StringComparer.Ordinal, "longer", "change", "significant", "more", "other");

    public static void Settle(List<Token> tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            if (token.Kind == TokenKind.Number)
                tokens[i] = token with { Kind = RoleOf(tokens, i), IsDoubtful = token.IsDoubtful || FollowsDigits(tokens, i) || EndsWithPer(tokens, i) };
            else if (token.Kind == TokenKind.Year && i + 1 < tokens.Count && tokens[i + 1].IsAny(Children) && !(i > 0 && (tokens[i - 1].Is("in") || tokens[i - 1].Is("since"))))
                tokens[i] = token with { Kind = TokenKind.Number, IsDoubtful = true };
        }
    }

    private static TokenKind RoleOf(List<Token> tokens, int i)
    {
        var next = i + 1 < tokens.Count ? tokens[i + 1] : default;
        var isWord = next.Kind == TokenKind.Word && i + 1 < tokens.Count;
        if (isWord && (Units.Contains(next.Word) || (tokens[i].Word == "no" && Countless.Contains(next.Word))))
            return TokenKind.Measure;
        if (IsAge(tokens, i) || (i > 0 && tokens[i - 1].IsAny(Numbered)))
            return TokenKind.Measure;
        return IsRate(tokens, i) ? TokenKind.Rate : TokenKind.Number;
    }

    private static bool IsAge(List<Token> tokens, int i)
    {
        if (i == 0)
            return false;
        if (tokens[i - 1].Is("aged") || (i > 1 && tokens[i - 1].Is("of") && tokens[i - 2].Is("age")))
            return true;
        if (tokens[i - 1].Is("under") && !tokens[i].IsSpelled && tokens[i].Number <= 25)
            return true;
        return i > 2 && (tokens[i - 1].Is("to") || tokens[i - 1].Is("and") || tokens[i - 1].Is("or")) && tokens[i - 2].Kind == TokenKind.Measure
            && (tokens[i - 3].Is("aged") || tokens[i - 3].Is("ages"));
    }

    private static bool IsRate(List<Token> tokens, int i)
    {
        if (FollowsPerTenThousand(tokens, i))
            return true;
        for (var j = i + 1; j < tokens.Count && j <= i + 5; j++)
        {
            if (tokens[j].Kind == TokenKind.PerTenThousand)
                return true;
            if (!tokens[j].IsAny(Children) && !tokens[j].Is("and"))
                return EndsWithPer(tokens, i);
        }

        return false;
    }

    /// <summary>"A rate per 10,000 children of 69" and "rate per 10,000: 69".</summary>
    private static bool FollowsPerTenThousand(List<Token> tokens, int i)
    {
        var j = i - 1;
        if (j < 1 || !(tokens[j].Kind == TokenKind.Colon || tokens[j].Is("of") || tokens[j].Is("is") || tokens[j].Is("was")))
            return false;
        for (j--; j > 0 && (tokens[j].IsAny(Children) || tokens[j].Is("and")); j--)
        {
        }

        return tokens[j].Kind == TokenKind.PerTenThousand && !IsQuantityBefore(tokens, j);
    }

    private static bool IsQuantityBefore(List<Token> tokens, int j)
    {
        for (j--; j >= 0 && (tokens[j].IsAny(Children) || tokens[j].Is("and")); j--)
        {
        }

        return j >= 0 && tokens[j].IsQuantity;
    }

    /// <summary>Whether the statement breaks off after "per", where "10,000" was.</summary>
    private static bool EndsWithPer(List<Token> tokens, int i) => i + 1 < tokens.Count && tokens[i + 1].Is("per");

    /// <summary>Whether a blank may have come into a number: "1, 234" and "2 81".</summary>
    private static bool FollowsDigits(List<Token> tokens, int i)
    {
        var isParted = i > 1 && tokens[i - 1].Kind == TokenKind.Comma && tokens[i - 2].End == tokens[i - 1].Start && tokens[i].End - tokens[i].Start == 3;
        var last = isParted ? i - 2 : i - 1;
        return last >= 0 && !tokens[i].IsSpelled && tokens[last] is { Kind: TokenKind.Number, IsSpelled: false } && (isParted || tokens[i].Start - tokens[last].End <= 1);
    }
}
