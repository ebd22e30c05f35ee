using BenchmarkDotNet.Attributes;
using Ofsted.Domain.Indicators;
using Ofsted.Domain.Rules;
using Ofsted.Domain.Statistics;

namespace Ofsted.Domain.Benchmarks;

/// <summary>Looking up, assessing and checking 10,000 observations, against the same with bare numbers and a switch.</summary>
[HideColumns("Job", "Toolchain", "IterationCount", "LaunchCount", "WarmupCount", "Error", "StdDev", "RatioSD")]
public class Measuring
{
    private const int Count = 10_000;

    private static readonly string[] Codes = [.. IndicatorCatalogue.All.Select(indicator => indicator.Code)];

    private readonly Dictionary<string, Indicator> _byCode = IndicatorCatalogue.All.ToDictionary(indicator => indicator.Code, StringComparer.Ordinal);

    private readonly Observation[] _observations =
    [
        .. Enumerable.Range(0, Count).Select(place => new Observation
        {
            IndicatorCode = "adp-a1-days",
            Authority = new AuthorityReference { Urn = place },
            Period = ObservationPeriod.ThreeYears(2010 + place % 4),
            Value = ObservedValue.Exactly(400 + place % 400),
            Unit = MeasurementUnit.Days,
            Comparators = [new() { Kind = ComparatorKind.PreviousPeriod, Period = ObservationPeriod.ThreeYears(2009 + place % 4), Value = ObservedValue.Exactly(500) }],
        }),
    ];

    [GlobalSetup]
    public void WarmUp() => Warmth.Bring(() => Dictionary(), () => Find(), () => Bare_numbers(), () => Assess(), () => Check());

    [Benchmark]
    public int Dictionary()
    {
        var found = 0;
        for (var i = 0; i < Count; i++)
            found += _byCode.ContainsKey(Codes[i % Codes.Length]) ? 1 : 0;
        return found;
    }

    [Benchmark]
    public int Find()
    {
        var found = 0;
        for (var i = 0; i < Count; i++)
            found += IndicatorCatalogue.Find(Codes[i % Codes.Length]) is null ? 0 : 1;
        return found;
    }

    /// <summary>What a script does: two differences, a limit by year, a sentence for each.</summary>
    [Benchmark(Baseline = true)]
    public int Bare_numbers()
    {
        var characters = 0;
        foreach (var observation in _observations)
        {
            var days = ((ExactValue)observation.Value).Value;
            var earlier = ((ExactValue)observation.Comparators[0].Value).Value;
            decimal limit = observation.Period.End!.Value.Year switch { 2013 => 608, 2014 => 547, 2015 => 487, _ => 426 };
            characters += FormattableString.Invariant($"{days} days is {Math.Abs(days - earlier)} days {(days > earlier ? "above" : "below")} the earlier {earlier}").Length;
            characters += FormattableString.Invariant($"{days} days is {Math.Abs(days - limit)} days {(days > limit ? "above" : "below")} the limit {limit}").Length;
        }

        return characters;
    }

    [Benchmark]
    public int Assess()
    {
        var characters = 0;
        foreach (var observation in _observations)
        {
            foreach (var comparison in observation.Assess().Comparisons)
                characters += comparison.Reason.Length;
        }

        return characters;
    }

    [Benchmark]
    public int Check() => RuleCatalogue.Check(_observations).Findings.Count;
}
