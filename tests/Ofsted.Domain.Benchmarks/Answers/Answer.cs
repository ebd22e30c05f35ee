using System.Security.Cryptography;
using System.Text;

namespace Ofsted.Domain.Benchmarks;

/// <summary>What the library says of one text, in parts that are compared apart.</summary>
/// <param name="Key">The document and the damage.</param>
/// <param name="Parts">The parts by name.</param>
internal sealed record Answer(string Key, IReadOnlyList<(string Name, string Text)> Parts)
{
    /// <summary>The key and a digest of each part, tab-separated.</summary>
    public string ToDigestLine() => string.Join('\t', [Key, .. Parts.Select(part => $"{part.Name}={Digest(part.Text)}")]);

    /// <summary>The key and each part in full, a line for each.</summary>
    public string ToFullText() =>
        string.Join('\n', Parts.Select(part => $"{Key}\t{part.Name}\t{part.Text.Replace("\n", " ⏎ ", StringComparison.Ordinal)}"));

    private static string Digest(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 8));
}
