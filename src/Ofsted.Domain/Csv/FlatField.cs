using System.Globalization;
using NodaTime;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Csv;

/// <summary>A column and where its cells come from.</summary>
/// <param name="Column">The column.</param>
/// <param name="Value">The cell of a row: a text, or several for a list; null when the row has none.</param>
internal sealed record FlatField<TRow>(FlatColumn Column, Func<TRow, IReadOnlyList<string>?> Value)
{
    public static FlatField<TRow> Text(string code, string title, Func<TRow, string?> value) => One(code, title, FlatColumnKind.Text, value);

    public static FlatField<TRow> Code(string code, string title, Func<TRow, string?> value) => One(code, title, FlatColumnKind.Code, value);

    public static FlatField<TRow> Date(string code, string title, Func<TRow, LocalDate?> value) =>
        One(code, title, FlatColumnKind.Date, row => IsoDate.Of(value(row)));

    public static FlatField<TRow> Number(string code, string title, Func<TRow, int?> value) =>
        One(code, title, FlatColumnKind.Number, row => value(row)?.ToString(CultureInfo.InvariantCulture));

    public static FlatField<TRow> Truth(string code, string title, Func<TRow, bool> value) =>
        One(code, title, FlatColumnKind.Boolean, row => value(row) ? "true" : "false");

    public static FlatField<TRow> List(string code, string title, Func<TRow, IReadOnlyList<string>?> value) =>
        new(NewColumn(code, title, FlatColumnKind.List), value);

    private static FlatField<TRow> One(string code, string title, FlatColumnKind kind, Func<TRow, string?> value) =>
        new(NewColumn(code, title, kind), row => value(row) is { } text ? [text] : null);

    private static FlatColumn NewColumn(string code, string title, FlatColumnKind kind) => new() { Code = code, Title = title, Kind = kind };
}
