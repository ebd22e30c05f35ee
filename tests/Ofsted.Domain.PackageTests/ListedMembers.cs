using System.Text.RegularExpressions;

namespace Ofsted.Domain.PackageTests;

/// <summary>The members of types as the list of the public API names them.</summary>
internal static partial class ListedMembers
{
    private static readonly string[] OfAll = ["ToString", "Equals", "GetHashCode", "GetEnumerator"];

    public static IReadOnlyList<string> Of(params string[] types)
    {
        var members = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "PublicAPI.Unshipped.txt"))
            .Select(line => Member().Match(line))
            .Where(match => match.Success)
            .ToLookup(match => match.Groups["type"].Value, match => match.Groups["member"].Value, StringComparer.Ordinal);
        types.Should().OnlyContain(type => members.Contains(type));
        return [.. types.SelectMany(type => members[type].Where(name => name != type && !OfAll.Contains(name))).Distinct().Order(StringComparer.Ordinal)];
    }

    /// <summary>A method or the reading of a property; not an operator, an indexer or what only a constructor sets.</summary>
    [GeneratedRegex(@"^(?:static |override )*Ofsted\.Domain\.(?:[A-Z]\w*\.)*(?<type>\w+)\.(?<member>\w+)(?:\.get -> |(?:<\w+>)?\()")]
    private static partial Regex Member();
}
