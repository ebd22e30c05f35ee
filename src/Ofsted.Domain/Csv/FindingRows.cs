using System.Globalization;
using Ofsted.Domain.Internal;
using Field = Ofsted.Domain.Csv.FlatField<Ofsted.Domain.Finding>;

namespace Ofsted.Domain.Csv;

/// <summary>Writes findings of the reader, of tables or of rules as a flat table, one row for each; see <see cref="EventRows"/>.</summary>
public static class FindingRows
{
    private static readonly EquatableList<Field> Fields =
    [
        Field.Code("severity", "How much it matters: error, warning or information.", finding => EnumCodes.Of(finding.Severity)),
        Field.Number("line", "The line of the text, or the row of the table; empty when the finding concerns all of it.", finding => finding.Line),
        Field.Text("column", "The heading of the column of the table; empty where there is none.", finding => finding.Column),
        Field.Text("message", "What is wrong.", finding => finding.Message),
        Field.Text("code", "The permanent code, which FindingCatalogue explains.", finding => finding.Code),
        Field.Text("path", "The value concerned, as a JSON path into the record; $ for the whole record.", finding => finding.Path),
        Field.Text("values", "The offending values; empty when something is missing, or when the message already gives them.",
            finding => finding.Values.Count > 0 ? string.Join("; ", finding.Values) : null),
        Field.List("concerned", "The positions, counted from 0, of the records concerned; empty for a single record.",
            finding => finding.Concerned.Count > 0 ? [.. finding.Concerned.Select(place => place.ToString(CultureInfo.InvariantCulture))] : null),
    ];

    /// <summary>The columns in their order.</summary>
    public static EquatableList<FlatColumn> Columns { get; } = Fields.Select(field => field.Column).ToEquatableList();

    /// <summary>The findings as CSV by RFC 4180, as <see cref="EventRows.ToCsv"/> writes it.</summary>
    /// <param name="findings">The findings; rows keep their order.</param>
    public static string ToCsv(IEnumerable<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        return FlatWriter.Csv(Fields, findings);
    }

    /// <summary>The findings as JSON Lines, as <see cref="EventRows.ToJsonLines"/> writes it.</summary>
    /// <param name="findings">The findings; lines keep their order.</param>
    public static string ToJsonLines(IEnumerable<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        return FlatWriter.JsonLines(Fields, findings);
    }
}
