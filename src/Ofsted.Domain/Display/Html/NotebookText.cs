using System.Collections;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Display;

/// <summary>What a notebook shows where it shows text alone.</summary>
internal static class NotebookText
{
    private const int MostLines = 50;

    /// <summary>The text of a thing; of a list, a line for each of its first things.</summary>
    public static string? Render(object shown)
    {
        if (shown is IHolder<InspectionEvent> or IHolder<Inspection> or IHolder<IShown> || shown is not IEnumerable many || !IsList(shown))
            return shown.ToString();

        var lines = new List<string?>();
        var count = 0;
        foreach (var item in many)
        {
            if (count++ < MostLines)
                lines.Add(item?.ToString());
        }

        if (count > MostLines)
            lines.Add($"… {Counted.Of(count - MostLines, "more", "more")}");
        return string.Join('\n', lines);
    }

    private static bool IsList(object shown) =>
        shown.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(EquatableList<>);
}
