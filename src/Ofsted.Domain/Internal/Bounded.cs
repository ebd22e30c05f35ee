namespace Ofsted.Domain.Internal;

/// <summary>Arithmetic that stops at the largest and the smallest number in place of failing.</summary>
internal static class Bounded
{
    public static int Sum(params ReadOnlySpan<int> numbers)
    {
        var sum = 0L;
        foreach (var number in numbers)
            sum += number;
        return (int)Math.Clamp(sum, int.MinValue, int.MaxValue);
    }

    public static decimal Difference(decimal number, decimal less) => (number, less) switch
    {
        ( > 0, < 0) when number > decimal.MaxValue + less => decimal.MaxValue,
        ( < 0, > 0) when number < decimal.MinValue + less => decimal.MinValue,
        _ => number - less,
    };
}
