namespace Ofsted.Domain.Reading.Wording;

/// <summary>Puts a number together into which a blank or the end of a line has come: "1, 234" and "154 000".</summary>
internal static class SplitNumbers
{
    private const int DigitsOfGroup = 3;

    /// <summary>Whether a number of three digits continues the last of those before it, which then is taken off them.</summary>
    public static bool TryRejoin(string text, List<Token> tokens, Token token, out Token whole)
    {
        whole = token;
        if (token.Kind != TokenKind.Number || token.End - token.Start != DigitsOfGroup || text.AsSpan(token.Start, DigitsOfGroup).ContainsAnyExceptInRange('0', '9'))
            return false;
        var last = tokens is [.., { Kind: TokenKind.Comma } comma] && comma.End + 1 == token.Start ? tokens.Count - 2 : tokens.Count - 1;
        if (last < 0 || !IsBeginning(text, tokens[last], last == tokens.Count - 1 ? token.Start : tokens[^1].Start + 1) || IsGroupOfOthers(tokens, last))
            return false;
        whole = token with { Start = tokens[last].Start, Number = (tokens[last].Number * 1_000) + token.Number, IsBelow = tokens[last].IsBelow, IsDoubtful = true };
        tokens.RemoveRange(last, tokens.Count - last);
        return true;
    }

    /// <summary>Whether a number of one to three digits ends just before a place.</summary>
    private static bool IsBeginning(string text, Token token, int place) =>
        token is { Kind: TokenKind.Number, IsSpelled: false, Number: > 0 } && token.End + 1 == place && token.End - token.Start <= DigitsOfGroup
        && !text.AsSpan(token.Start, token.End - token.Start).ContainsAnyExceptInRange('0', '9');

    /// <summary>"Of these 133, 117 live" speaks of two numbers.</summary>
    private static bool IsGroupOfOthers(List<Token> tokens, int at) =>
        at > 0 && tokens[at - 1].Kind == TokenKind.Word && tokens[at - 1].Word is "of" or "these" or "those" or "whom";
}
