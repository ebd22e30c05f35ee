using System.Globalization;
using Ofsted.Domain.Indicators;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Reading;

/// <summary>Reads a table, given as rows of cells, into observations according to the meaning of its rows and columns.</summary>
/// <remarks>
/// The first row holds the labels of the columns, and the first cell of each other row the label of the row. Rows and columns
/// without an entry are ignored, and so are empty cells and those beyond the first row's last. It says what the table says: it judges nothing.
/// </remarks>
/// <threadsafety>Immutable.</threadsafety>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record MeasureTable
{
    /// <summary>What the rows mean.</summary>
    public required EquatableList<TableEntry> Rows { get; init; }

    /// <summary>What the columns mean.</summary>
    public required EquatableList<TableEntry> Columns { get; init; }

    /// <summary>The authority that the table is about, or null.</summary>
    public AuthorityReference? Authority { get; init; }

    /// <summary>Where the table is, or null.</summary>
    public Citation? Source { get; init; }

    /// <summary>Reads the table.</summary>
    /// <param name="rows">Its rows, each a list of cells; rows may be shorter than the first.</param>
    /// <returns>
    /// The observations, row by row. A cell is read as <see cref="ObservedValue.FromCell(string, MeasurementUnit)"/> reads it: what is not a number,
    /// bounds or symbol in common use is held as words. A cell of which neither the row nor the column names the indicator gives none.
    /// </returns>
    public EquatableList<Observation> Read(IEnumerable<IReadOnlyList<string>> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var observations = new List<Observation>();
        var (rowEntries, columnEntries) = (ByLabel(Rows), ByLabel(Columns));
        List<List<TableEntry>>? columns = null;
        foreach (var row in rows)
        {
            if (columns is null)
                columns = [.. row.Select(label => EntriesOf(columnEntries, label))];
            else if (row.Count > 0)
                ReadRow(columns, row, EntriesOf(rowEntries, row[0]), observations);
        }

        return observations.ToEquatableList();
    }

    /// <summary>How many entries its rows and columns have.</summary>
    public override string ToString() => Excerpt.OfLine(string.Create(CultureInfo.InvariantCulture, $"table of {Rows.Count} row entries and {Columns.Count} column entries"));

    private void ReadRow(List<List<TableEntry>> columns, IReadOnlyList<string> row, List<TableEntry> entries, List<Observation> observations)
    {
        if (entries.Count == 0)
            return;
        var cells = new List<(TableCell Cell, List<TableEntry> Columns, HashSet<MeasurementUnit> Units)>();
        for (var i = 1; i < row.Count && i < columns.Count; i++)
        {
            if (columns[i].Count > 0 && TableCell.Read(row[i]) is { } cell)
                cells.Add((cell, columns[i], [.. from one in entries from other in columns[i] where CodeOf(one, other) is not null select UnitOf(one, other)]));
        }

        foreach (var entry in entries)
        {
            foreach (var (cell, columnsOfCell, units) in cells)
            {
                foreach (var column in columnsOfCell)
                {
                    if (ReadCell(cell, entry, column, units) is { } observation)
                        observations.Add(observation);
                }
            }
        }
    }

    private Observation? ReadCell(TableCell cell, TableEntry row, TableEntry column, HashSet<MeasurementUnit> units)
    {
        if (CodeOf(row, column) is not { } code)
            return null;
        var unit = UnitOf(row, column);
        if (cell.In(unit, units) is not { } quantity)
            return null;
        return new Observation
        {
            IndicatorCode = code,
            Authority = Authority,
            Dimension = row.Dimension ?? column.Dimension,
            Period = row.Period ?? column.Period ?? ObservationPeriod.Unstated,
            Value = quantity.Value,
            Unit = unit == MeasurementUnit.Unspecified ? quantity.Unit : unit,
            Source = Source,
        };
    }

    private static string? CodeOf(TableEntry row, TableEntry column) => row.IndicatorCode ?? column.IndicatorCode;

    private static MeasurementUnit UnitOf(TableEntry row, TableEntry column) =>
        row.Unit ?? column.Unit ?? IndicatorCatalogue.Find(CodeOf(row, column))?.Unit ?? MeasurementUnit.Unspecified;

    private static Dictionary<string, List<TableEntry>> ByLabel(EquatableList<TableEntry> entries) =>
        entries.GroupBy(entry => Spelling.Normalise(entry.Label), StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);

    private static List<TableEntry> EntriesOf(Dictionary<string, List<TableEntry>> entries, string label) => entries.GetValueOrDefault(Spelling.Normalise(label)) ?? [];
}
