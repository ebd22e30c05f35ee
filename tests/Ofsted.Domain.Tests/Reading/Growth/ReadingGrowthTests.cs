using System.Collections.Concurrent;
using Ofsted.Domain.Reading;

namespace Ofsted.Domain.Tests.Growth;

public class ReadingGrowthTests
{
    private const int Times = 40;
    private const double MostGrowth = 4.4;

    [NewestAssetFact]
    public void The_wordings_are_those_of_the_reader() =>
        ReaderWordings.All.Select(wording => wording.ToLowerInvariant()).Should().HaveCountGreaterThan(800)
            .And.Contain(["what needs to improve", "lead inspector", "yours sincerely", "ceased to be looked after", "report published", "within"]);

    [NewestAssetFact]
    public void No_wording_makes_the_work_or_the_memory_grow_faster_than_the_text()
    {
        _ = ReadingCost.Of(GrowthShape.Of(["Ensure that"]).First().Text(Times));
        var tooMuch = new ConcurrentBag<string>();
        Parallel.ForEach(GrowthShape.Of(ReaderWordings.All), shape =>
        {
            if (Growth(shape, Times) > MostGrowth && Growth(shape, 4 * Times) is > MostGrowth and var ratio)
                tooMuch.Add(FormattableString.Invariant($"{shape.Name}: {ratio:0.0}"));
        });

        tooMuch.Order().Should().BeEmpty();
    }

    /// <summary>How many times as much four times the text costs. Where a bound is passed the growth is greater, but once.</summary>
    private static double Growth(GrowthShape shape, int times) => ReadingCost.Of(shape.Text(4 * times)).RatioTo(ReadingCost.Of(shape.Text(times)));
}
