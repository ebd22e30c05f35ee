using System.Globalization;

namespace Ofsted.Domain.Csv;

/// <summary>A column of the authority's own: the name of its fields, and which it is of the fields of one action that have the name.</summary>
/// <remarks>
/// The heading is the name. "Own: " is before it where the name is one of the library's or begins so itself, and "Own 2: " where it is
/// the second of its name.
/// </remarks>
internal readonly record struct OwnColumn(string Name, int Place)
{
    private const string Mark = "Own";

    public string Heading => Place > 1 ? string.Create(CultureInfo.InvariantCulture, $"{Mark} {Place}: {Name}")
        : Name.Length == 0 || PlanCsvCells.Find(Name) is not null || TryParse(Name, out _) ? $"{Mark}: {Name}"
        : Name;

    /// <summary>The columns of the fields of some actions, in the order in which they first occur.</summary>
    public static EquatableList<OwnColumn> Of(IEnumerable<OwnFields> actions) => actions.SelectMany(action => action.Columns).Distinct().ToEquatableList();

    /// <summary>The column of a heading that is none of the library's; null for an empty one.</summary>
    public static OwnColumn? Read(string heading) =>
        TryParse(heading, out var column) ? column : heading.Length == 0 ? null : new OwnColumn(heading, 1);

    private static bool TryParse(string heading, out OwnColumn column)
    {
        column = default;
        var colon = heading.IndexOf(": ", StringComparison.Ordinal);
        if (colon < 0 || !heading.StartsWith(Mark, StringComparison.Ordinal))
            return false;
        var place = 1;
        var printed = heading.AsSpan(Mark.Length, colon - Mark.Length);
        if (printed.Length > 0 && !(printed[0] == ' ' && int.TryParse(printed[1..], NumberStyles.None, CultureInfo.InvariantCulture, out place) && place > 1))
            return false;
        column = new(heading[(colon + 2)..], place);
        return true;
    }
}
