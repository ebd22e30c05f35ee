using System.Text.RegularExpressions;

namespace Ofsted.Domain.PackageTests;

/// <summary>The members of types as the listing of the public API names them.</summary>
internal static class ListedMembers
{
    private static readonly string[] OfAll = ["ToString", "Equals", "GetHashCode", "GetEnumerator"];

    public static IReadOnlyList<string> Of(params string[] types)
    {
        var listing = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "PublicApi.txt")).ReplaceLineEndings("\n");
        return [.. types.SelectMany(type => MembersOf(listing, type)).Distinct().Order(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> MembersOf(string listing, string type)
    {
        var block = Regex.Match(listing, $@"^  [a-z ]*(?:class|record) {type}(?: :.*)?\n((?:    .*\n)+)", RegexOptions.Multiline);
        block.Success.Should().BeTrue($"{type} is listed");
        return block.Groups[1].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(line => !line.Contains(" op_") && !line.Contains(" this["))
            .Select(line => Regex.Match(line, @"^    \S.*? (\w+)(?:<\w+>)?(?:\(| \{)").Groups[1].Value)
            .Where(name => name.Length > 0 && name != type && !OfAll.Contains(name));
    }
}
