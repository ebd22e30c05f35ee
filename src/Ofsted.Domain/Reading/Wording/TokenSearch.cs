namespace Ofsted.Domain.Reading.Wording;

/// <summary>Looks for tokens between two places of a statement.</summary>
internal static class TokenSearch
{
    /// <summary>The place of the first token that is wanted, or -1.</summary>
    public static int FindFirst(this Token[] tokens, int from, int to, Predicate<Token> isWanted)
    {
        for (var i = from; i < to; i++)
        {
            if (isWanted(tokens[i]))
                return i;
        }

        return -1;
    }

    /// <summary>The place of the last token that is wanted, or -1.</summary>
    public static int FindLast(this Token[] tokens, int from, int to, Predicate<Token> isWanted)
    {
        for (var i = to - 1; i >= from; i--)
        {
            if (isWanted(tokens[i]))
                return i;
        }

        return -1;
    }

    /// <summary>The place of the first token of a kind, or -1.</summary>
    public static int FindFirst(this Token[] tokens, int from, int to, TokenKind kind) => tokens.FindFirst(from, to, token => token.Kind == kind);

    public static bool Holds(this Token[] tokens, int from, int to, Predicate<Token> isWanted) => tokens.FindFirst(from, to, isWanted) >= 0;

    public static bool Holds(this Token[] tokens, int from, int to, string word) => tokens.FindFirst(from, to, token => token.Is(word)) >= 0;
}
