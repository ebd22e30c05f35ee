using System.Globalization;

namespace Ofsted.Domain.Mutation;

/// <summary>A test as it ran with no mutant on.</summary>
/// <param name="First">The mutants that it reached when its class ran first in a process.</param>
/// <param name="Again">The mutants that it reached when all of its class had run before.</param>
internal sealed record Recorded(TimedTest Timed, bool Passed, IReadOnlySet<int> First, IReadOnlySet<int> Again)
{
    public string Class => Timed.Test.Class;

    public int Milliseconds => Timed.Milliseconds;

    /// <summary>Reads a line that <see cref="Recording"/> wrote.</summary>
    public static Recorded Parse(string line)
    {
        var parts = line.Split('\t');
        return new Recorded(
            new TimedTest(new TestMethod(parts[0], parts[1]), int.Parse(parts[2], CultureInfo.InvariantCulture)),
            bool.Parse(parts[3]),
            Numbers(parts[4]),
            Numbers(parts[5]));
    }

    private static HashSet<int> Numbers(string text) =>
        [.. text.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(number => int.Parse(number, CultureInfo.InvariantCulture))];
}
