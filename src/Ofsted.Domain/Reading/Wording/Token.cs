using System.Collections.Frozen;
using Ofsted.Domain.Indicators;

namespace Ofsted.Domain.Reading.Wording;

/// <summary>A word, a number, a date or a mark of a statement, with its place.</summary>
internal readonly record struct Token
{
    public required TokenKind Kind { get; init; }

    /// <summary>Where it begins in the text of its item.</summary>
    public required int Start { get; init; }

    /// <summary>Where it ends, exclusive.</summary>
    public required int End { get; init; }

    /// <summary>A word in lower case without apostrophes; empty for what is not a word.</summary>
    public string Word { get; init; }

    public decimal Number { get; init; }

    /// <summary>The day, the month or the year that a date or year names.</summary>
    public ObservationPeriod? Period { get; init; }

    /// <summary>Whether digits that may not belong to the number are against it.</summary>
    public bool IsDoubtful { get; init; }

    /// <summary>Whether a number is written in words.</summary>
    public bool IsSpelled { get; init; }

    /// <summary>Whether a number was printed with "less than" as a sign before it.</summary>
    public bool IsBelow { get; init; }

    public bool IsQuantity => Kind is TokenKind.Number or TokenKind.Percent or TokenKind.Rate;

    public bool Is(string word) => Kind == TokenKind.Word && Word == word;

    public bool IsAny(FrozenSet<string> words) => Kind == TokenKind.Word && words.Contains(Word);
}
