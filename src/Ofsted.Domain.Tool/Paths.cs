using System.Globalization;

namespace Ofsted.Domain.Tool;

/// <summary>Paths of findings in a file of several records, such as <c>$[2].activity</c>.</summary>
internal static class Paths
{
    /// <summary>The path of a value of one record of the file.</summary>
    public static string In(int index, string path) => string.Create(CultureInfo.InvariantCulture, $"$[{index}]{path[1..]}");

    /// <summary>The path with the place of the record in the file, not among those that were checked.</summary>
    public static string Relocate(string path, IReadOnlyList<int> places)
    {
        var end = path.IndexOf(']', StringComparison.Ordinal);
        return path.StartsWith("$[", StringComparison.Ordinal) && end > 0 && int.TryParse(path.AsSpan(2, end - 2), NumberStyles.None, CultureInfo.InvariantCulture, out var place) && place < places.Count
            ? In(places[place], "$" + path[(end + 1)..])
            : path;
    }
}
