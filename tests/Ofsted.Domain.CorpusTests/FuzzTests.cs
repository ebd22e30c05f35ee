using System.Diagnostics;
using System.Globalization;
using Ofsted.Domain.Reading;

namespace Ofsted.Domain.CorpusTests;

/// <summary>
/// Reads real documents with deleted, repeated, swapped and cut lines and pages and with random characters. The variable
/// OFSTED_FUZZ sets how many.
/// </summary>
public class FuzzTests(ITestOutputHelper output)
{
    private const string Variable = "OFSTED_FUZZ";
    private const int Usual = 2_000;
    private const int Attempts = 5;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);

    [Fact]
    public void Mutations_of_real_documents_are_read_without_exception_or_delay()
    {
        var folder = CorpusFolder.Require();
        var texts = new[] { "reports", "letters", "reports-flow", "letters-flow", "seeds" }
            .SelectMany(name => Directory.EnumerateFiles(Path.Combine(folder, name)).Order(StringComparer.Ordinal))
            .Select(File.ReadAllText)
            .ToList();
        var count = int.TryParse(Environment.GetEnvironmentVariable(Variable), CultureInfo.InvariantCulture, out var wished) ? wished : Usual;
        var watch = Stopwatch.StartNew();

        Parallel.For(0, count, seed =>
        {
            var random = new Random(seed);
            var text = Mutate(texts[random.Next(texts.Count)], random);
            var start = Stopwatch.GetTimestamp();
            try
            {
                var reading = ReportReader.Read(text);
                if (reading.Findings.Any(finding => !finding.Code.StartsWith("OFS-RDG-", StringComparison.Ordinal)) || (reading.Event is null && reading.Findings.Count == 0))
                    throw new InvalidOperationException("The reading is not sound.");
            }
            catch (Exception problem)
            {
                throw new InvalidOperationException(FormattableString.Invariant($"Mutation {seed} failed."), problem);
            }

            if (Stopwatch.GetElapsedTime(start) >= Longest)
                ShortestReading(text).Should().BeLessThan(Longest, "mutation {0} must not hang", seed);
        });

        output.WriteLine(FormattableString.Invariant($"{count} mutations in {watch.Elapsed.TotalSeconds:0} s, {count / watch.Elapsed.TotalSeconds:0} a second."));
    }

    /// <summary>On a machine that is busy with other work a reading may have to wait: the shortest of a few tells how long it takes.</summary>
    private static TimeSpan ShortestReading(string text) => Enumerable.Range(0, Attempts).Min(_ =>
    {
        var start = Stopwatch.GetTimestamp();
        ReportReader.Read(text);
        return Stopwatch.GetElapsedTime(start);
    });

    private static string Mutate(string text, Random random)
    {
        for (var i = random.Next(1, 5); i > 0 && text.Length > 2; i--)
            text = MutateOnce(text, random);
        return text;
    }

    private static string MutateOnce(string text, Random random) => random.Next(8) switch
    {
        0 => Parts(text, '\n', random, (parts, at, _) => parts.RemoveRange(at, Math.Min(parts.Count - at, random.Next(1, 6)))),
        1 => Parts(text, '\n', random, (parts, at, other) => parts.Insert(other, parts[at])),
        2 => Parts(text, '\n', random, (parts, at, other) => (parts[at], parts[other]) = (parts[other], parts[at])),
        3 => Parts(text, '\n', random, (parts, at, _) => parts[at] = parts[at][..random.Next(parts[at].Length + 1)]),
        4 => Parts(text, '\f', random, (parts, at, other) => (parts[at], parts[other]) = (parts[other], parts[at])),
        5 => Parts(text, '\f', random, (parts, at, _) => parts.RemoveAt(at)),
        6 => random.Next(2) == 0 ? text[..random.Next(text.Length)] : text[random.Next(text.Length)..],
        _ => Noise(text, random),
    };

    private static string Parts(string text, char separator, Random random, Action<List<string>, int, int> change)
    {
        var parts = text.Split(separator).ToList();
        change(parts, random.Next(parts.Count), random.Next(parts.Count));
        return string.Join(separator, parts);
    }

    private static string Noise(string text, Random random)
    {
        var characters = text.ToCharArray();
        for (var i = random.Next(1, 200); i > 0; i--)
            characters[random.Next(characters.Length)] = (char)random.Next(random.Next(2) == 0 ? 128 : 0x10000);
        return new string(characters);
    }
}
