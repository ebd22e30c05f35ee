using System.Globalization;
using Ofsted.Domain.Indicators;
using Ofsted.Domain.Reading.Wording;

namespace Ofsted.Domain.Reading.AreaInformation;

/// <summary>How many there are, as a statement says: a number, a share, both, "all of them", or that it is withheld.</summary>
internal readonly record struct StatedQuantity
{
    public ObservedValue? Count { get; init; }

    public decimal? Percent { get; init; }

    /// <summary>Whether it says "all" or "both" and so repeats the number of the whole.</summary>
    public bool IsWhole { get; init; }

    /// <summary>How many of the whole are left out, as in "all but one".</summary>
    public decimal Except { get; init; }

    public bool IsDoubtful { get; init; }

    /// <summary>The token at which it begins.</summary>
    public int Start { get; init; }

    /// <summary>The token of the count, or of "all".</summary>
    public int CountToken { get; init; }

    /// <summary>The token of the share.</summary>
    public int PercentToken { get; init; }

    public bool IsFound => Count is not null || Percent is not null || IsWhole;

    /// <summary>The count that a token states.</summary>
    public static StatedQuantity At(Token[] tokens, int index) =>
        new() { Count = CountAt(tokens, index), CountToken = index, Start = index, IsDoubtful = IsCountDoubtful(tokens[index]) };

    /// <summary>The count that a token states, without the digits after a point.</summary>
    public static StatedQuantity WholeAt(Token[] tokens, int index) => decimal.Truncate(tokens[index].Number) is var whole && tokens[index].Number == whole
        ? At(tokens, index)
        : At(tokens, index) with { Count = ObservedValue.Exactly(whole) };

    /// <summary>The value of a number of children: whole, with the bound that is beside it.</summary>
    public static ObservedValue CountAt(Token[] tokens, int index)
    {
        var token = tokens[index];
        if (IsUnderSpelled(tokens, index))
            return ObservedValue.FewerThan(token.Number);
        if (index + 2 < tokens.Length && tokens[index + 1].Is("or") && (tokens[index + 2].Is("fewer") || tokens[index + 2].Is("less")))
            return ObservedValue.AtMost(token.Number);
        return NumberAt(tokens, index);
    }

    /// <summary>The value of a number or a share, with the bound that is before it.</summary>
    public static ObservedValue NumberAt(Token[] tokens, int index)
    {
        var number = tokens[index].Number;
        if (tokens[index].IsBelow)
            return ObservedValue.FewerThan(number);
        var (before, last) = (WordAt(tokens, index - 2), WordAt(tokens, index - 1));
        return (before, last) switch
        {
            ("more", "than") when WordAt(tokens, index - 3) is "no" or "not" => ObservedValue.AtMost(number),
            ("fewer" or "less", "than") => ObservedValue.FewerThan(number),
            ("more", "than") => ObservedValue.MoreThan(number),
            ("at", "least") => ObservedValue.AtLeast(number),
            ("up", "to") => ObservedValue.AtMost(number),
            ("just", "under") => ObservedValue.Almost(number),
            (_, "almost" or "nearly") => ObservedValue.Almost(number),
            (_, "approximately" or "around" or "about" or "roughly" or "circa" or "approx" or "estimated" or "some" or "over") => ObservedValue.Approximately(number),
            _ => ObservedValue.Exactly(number),
        };
    }

    /// <summary>The number of all of a whole, or of all but some; null when it cannot be determined.</summary>
    public ObservedValue? OfWhole(ObservedValue? whole)
    {
        if (Except == 0)
            return whole;
        return whole is ExactValue { Value: var number } && number >= Except ? ObservedValue.Exactly(number - Except) : null;
    }

    private static string WordAt(Token[] tokens, int index) => index >= 0 ? tokens[index].Word ?? "" : "";

    /// <summary>A count is whole; digits after a point belong to something else.</summary>
    public static bool IsCountDoubtful(Token token) => token.IsDoubtful || token.Number != decimal.Truncate(token.Number);

    private static bool IsUnderSpelled(Token[] tokens, int index) => index > 0 && tokens[index - 1].Is("under") && tokens[index].IsSpelled;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Count} {Percent}% {IsWhole}");
}
