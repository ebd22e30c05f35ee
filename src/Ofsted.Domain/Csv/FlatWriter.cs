using System.Text;
using System.Text.Encodings.Web;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Csv;

/// <summary>Writes rows as CSV or JSON Lines.</summary>
internal static class FlatWriter
{
    public static string Csv<TRow>(EquatableList<FlatField<TRow>> fields, IEnumerable<TRow> rows)
    {
        var text = new StringBuilder();
        CsvText.AppendRow(text, fields.Select(field => field.Column.Code));
        foreach (var row in rows)
            CsvText.AppendRow(text, fields.Select(field => field.Value(row) is { } value ? CellOf(field.Column.Kind, string.Join(';', value)) : null));
        return text.ToString();
    }

    public static string JsonLines<TRow>(EquatableList<FlatField<TRow>> fields, IEnumerable<TRow> rows)
    {
        var text = new StringBuilder();
        foreach (var row in rows)
        {
            for (var i = 0; i < fields.Count; i++)
            {
                text.Append(i == 0 ? '{' : ',').Append('"').Append(fields[i].Column.Code).Append("\":");
                AppendValue(text, fields[i].Column.Kind, fields[i].Value(row));
            }

            text.Append("}\n");
        }

        return text.ToString();
    }

    private static string CellOf(FlatColumnKind kind, string value)
    {
        var cell = SingleLine.Of(value);
        return kind == FlatColumnKind.Text ? FormulaGuard.Guarded(cell) : cell;
    }

    private static void AppendValue(StringBuilder text, FlatColumnKind kind, IReadOnlyList<string>? value)
    {
        if (value is null)
            text.Append("null");
        else if (kind == FlatColumnKind.List)
            text.Append('[').AppendJoin(',', value.Select(Quoted)).Append(']');
        else
            text.Append(kind is FlatColumnKind.Number or FlatColumnKind.Boolean ? value[0] : Quoted(value[0]));
    }

    private static string Quoted(string value) => $"\"{JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(value)}\"";
}
