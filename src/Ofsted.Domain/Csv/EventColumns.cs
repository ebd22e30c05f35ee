using System.Globalization;
using System.Text;

namespace Ofsted.Domain.Csv;

/// <summary>The columns of one table, each by its heading and by what it holds: a column of <see cref="EventCells"/>, an area, or nothing known.</summary>
internal sealed class EventColumns
{
    private const string OfArea = "area ";

    private readonly (string Heading, string? Column, bool IsRepeated)[] _columns;

    private EventColumns((string Heading, string? Column, bool IsRepeated)[] columns) => _columns = columns;

    public int Count => _columns.Length;

    public IEnumerable<string> Headings => _columns.Select(column => column.Heading);

    public IEnumerable<string> Known => _columns.Select(column => column.Column).OfType<string>();

    public static EventColumns Of(IEnumerable<string> row, IReadOnlyDictionary<string, string>? headings, Func<string, string?> columnOf)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return new(row.Select(heading => ColumnOf(heading, headings, columnOf) is not { } column ? (heading, null, false)
            : seen.Add(column) ? (heading, column, false)
            : (heading, (string?)null, true)).ToArray());
    }

    public static string? ColumnOf(string heading, IReadOnlyDictionary<string, string>? headings, Func<string, string?> columnOf) =>
        columnOf(headings is not null && headings.TryGetValue(heading, out var meaning) ? meaning : heading);

    /// <summary>The column of a table of events that a heading means, or null.</summary>
    public static string? Find(string heading) =>
        EventCells.Find(heading) ?? (FieldSpellings.TryParseArea(heading, out var area) ? OfGrade(area) : null);

    /// <summary>The area whose grades a column holds, or null for another column.</summary>
    public static JudgementArea? AreaOf(string column) =>
        column.StartsWith(OfArea, StringComparison.Ordinal) ? JudgementArea.FromCode(column[OfArea.Length..]) : null;

    public string HeadingAt(int place) => _columns[place].Heading;

    public string? ColumnAt(int place) => _columns[place].Column;

    public bool IsRepeated(int place) => _columns[place].IsRepeated;

    public int PlaceOf(string column) => Array.FindIndex(_columns, held => held.Column == column);

    /// <summary>The heading of the first of some columns that the table has, or null.</summary>
    public string? HeadingOf(IEnumerable<string> columns) =>
        columns.Select(PlaceOf).Where(place => place >= 0).Select(HeadingAt).FirstOrDefault();

    /// <summary>The heading of the column that holds a value of an event, by its path in the exchanged form; null where no column does.</summary>
    public string? HeadingOf(InspectionEvent item, string path)
    {
        var parts = path.Split('.');
        var member = parts.Length < 2 ? "" : parts[1].Split('[')[0];
        return member switch
        {
            "authority" => HeadingOf(EventCells.OfAuthority),
            "fieldwork" => HeadingOf([parts[^1] == "end" ? "last_day" : "first_day", "fieldwork"]),
            "judgements" => item is Inspection inspection && PlaceIn(parts[1]) is { } place && place < inspection.Judgements.Count
                ? HeadingOf([OfGrade(inspection.Judgements[place].Area)])
                : null,
            "totals" => parts.Length > 2 ? HeadingOf([Snake(parts[2])]) : null,
            "activity" => HeadingOf(["activity", "type"]),
            _ => HeadingOf([Snake(member)]),
        };
    }

    private static string OfGrade(JudgementArea area) =>
        area == JudgementAreas.OverallEffectiveness ? EventCells.OverallGrade : OfArea + area.Code;

    private static int? PlaceIn(string part) =>
        part.Split('[', ']') is [_, var number, ..] && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var place) ? place : null;

    private static string Snake(string member)
    {
        var text = new StringBuilder();
        foreach (var c in member)
        {
            if (c is >= 'A' and <= 'Z')
                text.Append('_').Append((char)(c | 0x20));
            else
                text.Append(c);
        }

        return text.ToString();
    }
}
