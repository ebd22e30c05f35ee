namespace Ofsted.Domain.Display;

/// <summary>Keeps things that are drawn side by side from lying upon each other.</summary>
internal static class Placement
{
    /// <summary>Positions in order, moved as little as may be so that they lie a gap apart, or evenly where there is no room for that.</summary>
    public static double[] Apart(IReadOnlyList<double> positions, double gap, double from, double to)
    {
        var moved = positions.ToArray();
        if (moved.Length == 0)
            return moved;

        var step = Math.Min(gap, (to - from) / Math.Max(1, moved.Length - 1));
        for (var i = 0; i < moved.Length; i++)
            moved[i] = Math.Max(moved[i], i == 0 ? from : moved[i - 1] + step);
        for (var i = moved.Length - 1; i >= 0; i--)
            moved[i] = Math.Min(moved[i], i == moved.Length - 1 ? to : moved[i + 1] - step);
        return moved;
    }

    /// <summary>The lowest level at which each span lies free, from 0; null where all levels are taken.</summary>
    public static int?[] Levels(IEnumerable<(double From, double To)> spans, int levels)
    {
        var ends = Enumerable.Repeat(double.NegativeInfinity, levels).ToArray();
        return
        [
            .. spans.Select(span =>
            {
                var level = Array.FindIndex(ends, end => end <= span.From);
                if (level < 0)
                    return (int?)null;
                ends[level] = span.To;
                return level;
            }),
        ];
    }
}
