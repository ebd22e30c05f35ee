using System.Globalization;
using Ofsted.Domain.Indicators;
using Ofsted.Domain.Internal;
using Ofsted.Domain.Reading.Wording;

namespace Ofsted.Domain.Reading;

/// <summary>Reads the cells of a table, given as rows, into observations by what its rows and columns mean.</summary>
/// <remarks>
/// The first row holds the labels of the columns, and the first cell of each other row the label of the row. Rows and columns
/// without an entry are passed over, and so are empty cells. It says what the table says: it judges nothing.
/// </remarks>
/// <threadsafety>Immutable.</threadsafety>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record MeasureTable
{
    private const int LongestCell = 200;

    /// <summary>What the rows mean.</summary>
    public required EquatableList<TableEntry> Rows { get; init; }

    /// <summary>What the columns mean.</summary>
    public required EquatableList<TableEntry> Columns { get; init; }

    /// <summary>The authority that the table is about, or null.</summary>
    public AuthorityReference? Authority { get; init; }

    /// <summary>Where the table stands, or null.</summary>
    public Citation? Source { get; init; }

    /// <summary>Reads the table.</summary>
    /// <param name="rows">Its rows, each a list of cells; rows may be shorter than the first.</param>
    /// <returns>
    /// The observations, row by row. A cell without a number is a suppression where it holds a symbol in common use, and words
    /// otherwise. A cell of which neither the row nor the column names the indicator gives none.
    /// </returns>
    public EquatableList<Observation> Read(IEnumerable<IReadOnlyList<string>> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var observations = new List<Observation>();
        IReadOnlyList<string>? header = null;
        foreach (var row in rows)
        {
            if (header is null)
                header = row;
            else if (row.Count > 0)
                ReadRow(header, row, observations);
        }

        return observations.ToEquatableList();
    }

    /// <summary>How many entries its rows and columns have.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"table of {Rows.Count} row entries and {Columns.Count} column entries");

    private void ReadRow(IReadOnlyList<string> header, IReadOnlyList<string> row, List<Observation> observations)
    {
        foreach (var rowEntry in EntriesOf(Rows, row[0]))
        {
            for (var i = 1; i < row.Count && i < header.Count; i++)
            {
                foreach (var columnEntry in EntriesOf(Columns, header[i]))
                {
                    if (ReadCell(row[i], rowEntry, columnEntry) is { } observation)
                        observations.Add(observation);
                }
            }
        }
    }

    private Observation? ReadCell(string cell, TableEntry row, TableEntry column)
    {
        if ((row.IndicatorCode ?? column.IndicatorCode) is not { } code)
            return null;
        var unit = row.Unit ?? column.Unit ?? IndicatorCatalogue.Find(code)?.Unit ?? MeasurementUnit.Unspecified;
        if (ValueOf(cell, unit) is not { } value)
            return null;
        return new Observation
        {
            IndicatorCode = code,
            Authority = Authority,
            Dimension = row.Dimension ?? column.Dimension,
            Period = row.Period ?? column.Period ?? ObservationPeriod.Unstated,
            Value = value,
            Unit = unit,
            Source = Source,
        };
    }

    private static ObservedValue? ValueOf(string cell, MeasurementUnit unit)
    {
        var tokens = Tokenizer.Read(cell.Length <= LongestCell ? cell : cell[..LongestCell]);
        var shares = tokens.Where(token => token.Kind == TokenKind.Percent).ToList();
        var numbers = tokens.Where(token => token is { Kind: TokenKind.Number, IsSpelled: false }).ToList();
        var isPlain = tokens.All(token => token.Kind is TokenKind.Number or TokenKind.Percent or TokenKind.Open or TokenKind.Close);
        if (!isPlain || shares.Count + numbers.Count == 0)
            return ObservedValue.FromCell(cell);
        if (unit == MeasurementUnit.Percent && shares.Count > 0)
            return ObservedValue.Exactly(shares[0].Number);
        if (numbers.Count > 0 && (unit != MeasurementUnit.Percent || numbers.Count == 1))
            return numbers[0].IsBelow ? ObservedValue.FewerThan(numbers[0].Number) : ObservedValue.Exactly(numbers[0].Number);
        return null;
    }

    private static IEnumerable<TableEntry> EntriesOf(EquatableList<TableEntry> entries, string label)
    {
        var key = Spelling.Normalise(label);
        return entries.Where(entry => Spelling.Normalise(entry.Label) == key);
    }
}
