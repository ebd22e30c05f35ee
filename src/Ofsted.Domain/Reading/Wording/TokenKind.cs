namespace Ofsted.Domain.Reading.Wording;

/// <summary>What a piece of a statement is.</summary>
internal enum TokenKind
{
    Word = 0,

    /// <summary>A number that may count something, in digits or in words.</summary>
    Number = 1,

    /// <summary>A number with a sign of per cent.</summary>
    Percent = 2,

    /// <summary>A number that "per 10,000" follows.</summary>
    Rate = 3,

    /// <summary>The words "per 10,000".</summary>
    PerTenThousand = 4,

    /// <summary>A day or a month; see <see cref="Token.Period"/>.</summary>
    Date = 5,

    /// <summary>A year, or two joined as in "2012-13".</summary>
    Year = 6,

    /// <summary>A number that measures time, age, distance or money, or that numbers something; it counts no children.</summary>
    Measure = 7,

    Open = 8,
    Close = 9,
    Comma = 10,
    Semicolon = 11,
    Colon = 12,

    /// <summary>The end of a sentence.</summary>
    Stop = 13,
}
