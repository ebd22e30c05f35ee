using Ofsted.Domain.Query;
using Ofsted.Domain.Reading;

namespace Ofsted.Domain.CorpusTests;

/// <summary>Requests made again are found oftener between documents of one authority than between those of two.</summary>
public class FollowThroughTests(ITestOutputHelper output)
{
    [Fact]
    public void Likely_repeats_are_commoner_within_an_authority_than_between_two()
    {
        var histories = Read(CorpusFolder.Require()).Histories;

        var own = histories
            .SelectMany(history => history.Events.Zip(history.Events.Skip(1), FollowThrough.Between))
            .OfType<FollowThrough>().ToList();
        var foreign = histories
            .SelectMany((history, i) => new[] { 7, 14, 21 }.Select(step => FollowThrough.Between(history.Events[0], histories[(i + step) % histories.Count].Events[^1])))
            .OfType<FollowThrough>().ToList();

        var (within, between) = (RepeatsAPair(own), RepeatsAPair(foreign));
        output.WriteLine($"{own.Count} pairs of one authority: {within:F2} likely repeats a pair; {foreign.Count} pairs of two: {between:F2}");
        foreach (var repeat in own.SelectMany(follow => follow.LikelyRepeats).OrderByDescending(repeat => repeat.Score))
            output.WriteLine(repeat.ToString());

        own.Should().HaveCountGreaterThan(60);
        foreign.Should().HaveCountGreaterThan(300);
        within.Should().BeGreaterThan(1.5 * between);
        own.SelectMany(follow => follow.LikelyRepeats).Should().Contain(repeat => repeat.Score > 0.95, "two letters were taken up word for word");
    }

    private static double RepeatsAPair(List<FollowThrough> pairs) => pairs.Average(follow => follow.LikelyRepeats.Count);

    private static EventSet Read(string folder) =>
        new[] { "reports", "letters" }
            .SelectMany(part => Directory.EnumerateFiles(Path.Combine(folder, part), "*.txt").Order(StringComparer.Ordinal))
            .Select(file => ReportReader.Read(File.ReadAllText(file), new ReadingOptions { FileName = file }).Event)
            .OfType<InspectionEvent>()
            .ToEventSet();
}
