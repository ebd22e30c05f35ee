using System.Globalization;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Query;

/// <summary>A summary of numbers of days, such as those between inspections: the shortest, the mean, the median and the longest.</summary>
/// <threadsafety>Immutable.</threadsafety>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record DaySummary
{
    /// <summary>The number of values that are known, 0 or more.</summary>
    public required int Count { get; init; }

    /// <summary>The number of values that are not known, and are left out of the other figures.</summary>
    public required int NotKnown { get; init; }

    /// <summary>The fewest days; null when none is known.</summary>
    public int? Shortest { get; init; }

    /// <summary>The mean; null when none is known.</summary>
    public double? Mean { get; init; }

    /// <summary>The median; null when none is known.</summary>
    public double? Median { get; init; }

    /// <summary>The most days; null when none is known.</summary>
    public int? Longest { get; init; }

    /// <summary>Summarises numbers of days.</summary>
    /// <param name="days">The numbers, in any order; null for one that is not known.</param>
    public static DaySummary Of(IEnumerable<int?> days)
    {
        ArgumentNullException.ThrowIfNull(days);
        var known = new List<int>();
        var notKnown = 0;
        foreach (var one in days)
        {
            if (one is { } number)
                known.Add(number);
            else
                notKnown++;
        }

        if (known.Count == 0)
            return new DaySummary { Count = 0, NotKnown = notKnown };
        known.Sort();
        return new DaySummary
        {
            Count = known.Count,
            NotKnown = notKnown,
            Shortest = known[0],
            Mean = known.Average(),
            Median = ((double)known[(known.Count - 1) / 2] + known[known.Count / 2]) / 2,
            Longest = known[^1],
        };
    }

    /// <summary>The figures on one line, with the mean rounded to the day.</summary>
    public override string ToString() => Excerpt.OfLine(
        Count == 0
            ? "no days known"
            : string.Create(CultureInfo.InvariantCulture, $"{Shortest} to {Longest} days, mean {Mean:F0}, median {Median:F0}, of {Count}"));
}
