using System.Security.Cryptography;
using System.Text;

namespace Ofsted.Domain.Benchmarks;

/// <summary>Writes the answers of the library to every text of a corpus, whole and damaged, so that two versions can be compared.</summary>
internal static class AnswerFile
{
    private static readonly string[] Folders =
        ["reports", "reports-flow", "letters", "letters-flow", "jtai", "jtai-flow", "send", "send-flow", "seeds"];

    /// <summary>Writes a line for each text: digests of its answers, or the answers themselves.</summary>
    /// <param name="path">The file to write.</param>
    /// <param name="isFull">Whether to write the answers, not their digests.</param>
    /// <param name="only">A part of the keys to write, or null for all.</param>
    public static void Write(string path, bool isFull, string? only)
    {
        var corpus = Environment.GetEnvironmentVariable("OFSTED_CORPUS")
            ?? throw new InvalidOperationException("OFSTED_CORPUS names no folder of documents.");
        var texts = Folders
            .Select(folder => Path.Combine(corpus, folder))
            .Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal))
            .ToList();
        using var writer = new StreamWriter(path);
        foreach (var answers in texts.AsParallel().AsOrdered().Select(file => Of(corpus, file, only)))
        {
            foreach (var answer in answers)
                writer.WriteLine(isFull ? answer.ToFullText() : answer.ToDigestLine());
        }

        foreach (var answer in LibraryAnswers.OfPublishedRecord().Where(answer => only is null || answer.Key.Contains(only, StringComparison.Ordinal)))
            writer.WriteLine(isFull ? answer.ToFullText() : answer.ToDigestLine());
        Console.WriteLine($"{texts.Count} texts, {Damage.All.Count} kinds of damage, the whole text among them");
    }

    /// <summary>Says how many answers of two files differ, part by part.</summary>
    /// <param name="before">The digests of one version.</param>
    /// <param name="after">The digests of the other.</param>
    public static void Compare(string before, string after)
    {
        var other = File.ReadLines(after).Select(line => line.Split('\t')).ToDictionary(cells => cells[0], cells => cells[1..]);
        var different = new SortedDictionary<string, List<string>>(StringComparer.Ordinal);
        var (count, same) = (0, 0);
        foreach (var cells in File.ReadLines(before).Select(line => line.Split('\t')))
        {
            count++;
            var found = other.GetValueOrDefault(cells[0]) ?? [];
            var parts = cells.Skip(1).Except(found, StringComparer.Ordinal).Select(cell => cell[..cell.IndexOf('=', StringComparison.Ordinal)]).ToList();
            same += parts.Count == 0 ? 1 : 0;
            foreach (var part in parts)
            {
                if (!different.TryGetValue(part, out var keys))
                    different[part] = keys = [];
                keys.Add(cells[0]);
            }
        }

        Console.WriteLine($"{count} answers, {same} the same in every part");
        foreach (var (part, keys) in different)
        {
            Console.WriteLine($"{part}: {keys.Count} differ");
            foreach (var key in keys.Take(20))
                Console.WriteLine($"  {key}");
        }
    }

    private static List<Answer> Of(string corpus, string file, string? only)
    {
        var text = File.ReadAllText(file);
        var name = Path.GetRelativePath(corpus, file).Replace('\\', '/');
        return
        [
            .. Damage.All
                .Select(damage => (damage, key: $"{name} {damage.Name}"))
                .Where(one => only is null || one.key.Contains(only, StringComparison.Ordinal))
                .Select(one => LibraryAnswers.OfText(one.key, one.damage.Apply(text, new Random(Seed(one.key))))),
        ];
    }

    private static int Seed(string key) => BitConverter.ToInt32(SHA256.HashData(Encoding.UTF8.GetBytes(key)));
}
