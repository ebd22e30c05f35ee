using Field = Ofsted.Domain.Csv.FlatField<Ofsted.Domain.EventCoverage>;

namespace Ofsted.Domain.Csv;

/// <summary>Writes how complete a record is as a flat table, one row for each kind of event; see <see cref="EventRows"/>.</summary>
public static class CoverageRows
{
    private static readonly EquatableList<Field> Fields =
    [
        Field.Code("kind", "The kind of event: the code of its activity.", item => item.Activity.Code),
        Field.Text("kind_name", "The label of the kind.", item => item.Activity.Label),
        Field.Date("covered_from", "The first day from which events of the kind were looked for.", item => item.From),
        Field.Date("covered_to", "The day up to which publications of the kind were seen.", item => item.To),
        Field.Number("held", "How many events of the kind are recorded.", item => item.Held),
        Field.Number("known_missing", "How many are known to be missing according to Ofsted's lists; empty when there is no list.", item => item.Missing),
        Field.Text("covered_by", "The source that confirms that nothing else is missing; empty when none is named.", item => item.Source),
    ];

    /// <summary>The columns in their order.</summary>
    public static EquatableList<FlatColumn> Columns { get; } = Fields.Select(field => field.Column).ToEquatableList();

    /// <summary>The coverage as CSV by RFC 4180, as <see cref="EventRows.ToCsv"/> writes it.</summary>
    /// <param name="coverage">The coverage, such as <c>OfstedDataset.Default.Coverage</c>.</param>
    public static string ToCsv(IEnumerable<EventCoverage> coverage)
    {
        ArgumentNullException.ThrowIfNull(coverage);
        return FlatWriter.Csv(Fields, coverage);
    }

    /// <summary>The coverage as JSON Lines, as <see cref="EventRows.ToJsonLines"/> writes it.</summary>
    /// <param name="coverage">The coverage, such as <c>OfstedDataset.Default.Coverage</c>.</param>
    public static string ToJsonLines(IEnumerable<EventCoverage> coverage)
    {
        ArgumentNullException.ThrowIfNull(coverage);
        return FlatWriter.JsonLines(Fields, coverage);
    }
}
