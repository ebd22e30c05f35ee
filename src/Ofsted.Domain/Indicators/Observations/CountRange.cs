namespace Ofsted.Domain.Indicators;

/// <summary>From where to where a true count lies, by the number that is printed and how near the document says that it is.</summary>
/// <remarks>
/// An exact number is itself. An approximate one that ends in 0 or 5 may have been rounded to fives, or to its last figure before noughts,
/// though by no more than a fortieth; another is one more or less.
/// </remarks>
internal readonly record struct CountRange(decimal Low, decimal High)
{
    /// <summary>The largest number that may be one of the field; larger ones are not considered.</summary>
    public const decimal LargestNumber = 1_000_000_000_000;

    private const decimal NearFive = 2;
    private const decimal MostOfIt = 0.025m;

    public static CountRange Of(ObservedValue value) => value is ExactValue exact ? Of(exact) : default;

    public static CountRange Of(ExactValue value)
    {
        var (number, slack) = (value.Value, SlackOf(value));
        return new(Limit(number, -slack), value.Qualifier == ValueQualifier.Almost ? number : Limit(number, slack));
    }

    public bool Meets(CountRange other) => Low <= other.High && other.Low <= High;

    public static CountRange Sum(IEnumerable<CountRange> ranges) =>
        ranges.Aggregate(new CountRange(0, 0), (sum, range) => new(sum.Low + range.Low, sum.High + range.High));

    private static decimal SlackOf(ExactValue value)
    {
        if (value.Qualifier == ValueQualifier.Unspecified)
            return 0;
        return value.Value % 5 == 0 ? Math.Max(NearFive, Math.Min(HalfOfLastFigure(value.Value), MostOfIt * Math.Abs(value.Value))) : 1;
    }

    private static decimal HalfOfLastFigure(decimal number)
    {
        var place = 1m;
        while (number != 0 && place < decimal.MaxValue / 10 && number % (place * 10) == 0)
            place *= 10;
        return place / 2;
    }

    private static decimal Limit(decimal number, decimal slack) => slack switch
    {
        > 0 when number > decimal.MaxValue - slack => decimal.MaxValue,
        < 0 when number < decimal.MinValue - slack => decimal.MinValue,
        _ => number + slack,
    };
}
