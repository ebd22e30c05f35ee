namespace Ofsted.Domain.Reading.AreaInformation;

/// <summary>Marks shares and rates that do not follow from the counts beside them.</summary>
internal static class ConsistencyCaveats
{
    private const decimal PerTenThousand = 10_000;
    private const decimal PerHundred = 100;
    private const decimal ShareTolerance = 1;
    private const decimal RateTolerance = 2;

    private static readonly (string Share, string Part, string Whole)[] Shares =
    [
        ("cla-outside-la-pct", "cla-outside-la-count", "cla-count"),
        ("cla-residential-homes-out-pct", "cla-residential-homes-out-count", "cla-residential-homes-count"),
        ("cla-residential-special-out-pct", "cla-residential-special-out-count", "cla-residential-special-count"),
        ("cla-foster-out-pct", "cla-foster-out-count", "cla-foster-count"),
        ("cla-with-parents-out-pct", "cla-with-parents-out-count", "cla-with-parents-count"),
        ("cla-returned-pct", "cla-returned-12m", "cla-ceased-12m"),
    ];

    private static readonly (string Rate, string Count)[] Rates =
        [("cla-rate", "cla-count"), ("hp-cpp-rate", "hp-cpp-count"), ("hp-cin-rate", "hp-cin-count")];

    public static void Add(ObservationDrafts drafts)
    {
        foreach (var (share, part, whole) in Shares)
            CheckShare(drafts, share, part, whole);
        foreach (var (rate, count) in Rates)
            CheckRate(drafts, rate, count);
    }

    private static void CheckShare(ObservationDrafts drafts, string shareCode, string partCode, string wholeCode)
    {
        if (drafts.Find(partCode) is not { } part || drafts.Find(wholeCode)?.Value.Number is not { } whole || part.Value.Number is not { } number)
            return;
        if (number > whole)
            part.Warn(CaveatCodes.DoesNotFollow, "The part is larger than the whole.");
        if (drafts.Find(shareCode) is { } share && share.Value.Number is { } percent && whole > 0 && Math.Abs(percent - (PerHundred * number / whole)) > ShareTolerance)
            share.Warn(CaveatCodes.DoesNotFollow, "The share does not follow from the two numbers.");
    }

    private static void CheckRate(ObservationDrafts drafts, string rateCode, string countCode)
    {
        if (drafts.Find(rateCode) is not { } rate || rate.Value.Number is not { } number || drafts.Find(countCode)?.Value.Number is not { } count)
            return;
        if (drafts.Find("ctx-pop-0-17")?.Value.Number is > 0 and { } population && Math.Abs(number - (PerTenThousand * count / population)) > RateTolerance)
            rate.Warn(CaveatCodes.DoesNotFollow, "The rate does not follow from the number and the population.");
    }
}
