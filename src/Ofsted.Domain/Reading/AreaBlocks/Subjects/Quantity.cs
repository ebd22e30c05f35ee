using System.Globalization;

namespace Ofsted.Domain.Reading.AreaBlocks;

/// <summary>How many there are, as a statement says: a number, a share, both, "all of them", or that it is withheld.</summary>
internal readonly record struct Quantity
{
    public ObservedValue? Count { get; init; }

    public decimal? Percent { get; init; }

    /// <summary>Whether it says "all" or "both" and so repeats the number of the whole.</summary>
    public bool IsWhole { get; init; }

    public bool IsDoubtful { get; init; }

    /// <summary>The token at which it begins.</summary>
    public int Start { get; init; }

    /// <summary>The token of the count, or of "all".</summary>
    public int CountToken { get; init; }

    /// <summary>The token of the share.</summary>
    public int PercentToken { get; init; }

    public bool IsFound => Count is not null || Percent is not null || IsWhole;

    /// <summary>The value of a number of children: whole, with the bound that stands beside it.</summary>
    public static ObservedValue CountAt(IReadOnlyList<Token> tokens, int index)
    {
        var token = tokens[index];
        if (token.IsBelow || (index > 1 && tokens[index - 1].Is("than") && (tokens[index - 2].Is("fewer") || tokens[index - 2].Is("less"))) || IsUnderSpelled(tokens, index))
            return ObservedValue.FewerThan(token.Number);
        if (index + 2 < tokens.Count && tokens[index + 1].Is("or") && (tokens[index + 2].Is("fewer") || tokens[index + 2].Is("less")))
            return ObservedValue.AtMost(token.Number);
        if (index > 1 && tokens[index - 1].Is("than") && tokens[index - 2].Is("more"))
            return ObservedValue.MoreThan(token.Number);
        return IsApproximate(tokens, index) ? ObservedValue.Approximately(token.Number) : ObservedValue.Exactly(token.Number);
    }

    /// <summary>Whether a word before a number says that it is no exact one.</summary>
    public static bool IsApproximate(IReadOnlyList<Token> tokens, int index) =>
        index > 0 && tokens[index - 1].Kind == TokenKind.Word && tokens[index - 1].Word is "approximately" or "around" or "about" or "roughly" or "circa" or "approx";

    /// <summary>A count is whole; digits after a point belong to something else.</summary>
    public static bool IsCountDoubtful(Token token) => token.IsDoubtful || token.Number != decimal.Truncate(token.Number);

    private static bool IsUnderSpelled(IReadOnlyList<Token> tokens, int index) => index > 0 && tokens[index - 1].Is("under") && tokens[index].IsSpelled;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Count} {Percent}% {IsWhole}");
}
