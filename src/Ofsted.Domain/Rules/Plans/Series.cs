using Ofsted.Domain.Indicators;

namespace Ofsted.Domain.Rules;

/// <summary>Looks at neighbouring numbers of a series.</summary>
internal static class Series
{
    private const decimal SmallNumber = 20;
    private const decimal SteepPercent = 50;

    /// <summary>By how many per cent the later number differs where that is steep, or null.</summary>
    public static decimal? Jump(Observation earlier, Observation later)
    {
        if (later.Unit is MeasurementUnit.PercentChange || earlier.Unit != later.Unit
            || earlier.Value.Number is not { } before || later.Value.Number is not { } after
            || before < SmallNumber || after < 0 || Math.Abs(after - before) > decimal.MaxValue / 200)
        {
            return null;
        }

        var percent = (after - before) * 100 / before;
        return Math.Abs(percent) > SteepPercent ? percent : null;
    }
}
