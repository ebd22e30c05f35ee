using System.Globalization;
using NodaTime;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Data;

/// <summary>Reads the cells of one row, and says where it cannot.</summary>
internal sealed class DatasetRow(DatasetTable table, TabSeparated.Row row)
{
    private const int LongestShown = 40;

    internal delegate bool TryFromCode<T>(string? code, out T? term)
        where T : class;

    public int Line => row.Line;

    public string this[string column] => row[column];

    public int Urn() =>
        int.TryParse(row.Span("urn"), NumberStyles.None, CultureInfo.InvariantCulture, out var urn)
            ? urn
            : throw Bad("urn", row.Span("urn"), "a reference number such as 80535");

    public LocalDate? Date(string column)
    {
        var cell = row.Span(column);
        if (cell.IsEmpty)
            return null;
        return IsoDate.TryParse(cell, out var date) ? date : throw Bad(column, cell, "a date such as 2024-07-12");
    }

    public EquatableList<FieldworkPeriod> Periods(string column)
    {
        var cell = row.Span(column);
        if (cell.IsEmpty)
            return [];
        var periods = new FieldworkPeriod[cell.Count(';') + 1];
        for (var i = 0; i < periods.Length; i++)
        {
            var end = cell.IndexOf(';');
            periods[i] = Period(column, (end < 0 ? cell : cell[..end]).Trim());
            cell = end < 0 ? default : cell[(end + 1)..];
        }

        return EquatableList.Create<FieldworkPeriod>(periods);
    }

    public int Count(string column) => OptionalCount(column) ?? throw Bad(column, "", "a number");

    public int? OptionalCount(string column)
    {
        var cell = row.Span(column);
        if (cell.IsEmpty)
            return null;
        return int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            ? count
            : throw Bad(column, cell, "a number");
    }

    public SourceLink? Link(string column) =>
        row.Optional(column) is { } cell ? SourceLink.TryParse(cell) ?? throw Bad(column, cell, "an absolute link") : null;

    public T? Term<T>(string column, TryFromCode<T> find)
        where T : class => row.Optional(column) is { } code ? Term(column, code, find) : null;

    public EquatableList<T> Terms<T>(string column, TryFromCode<T> find)
        where T : class
    {
        var codes = row.List(column);
        var terms = new T[codes.Count];
        for (var i = 0; i < terms.Length; i++)
            terms[i] = Term(column, codes[i], find);
        return EquatableList.Create<T>(terms);
    }

    public bool IsBlank(string column) => row.Span(column).IsEmpty;

    public bool Is(string column, string value) => row.Span(column).SequenceEqual(value);

    private T Term<T>(string column, string code, TryFromCode<T> find)
        where T : class => find(code, out var term) && term is not null ? term : throw Bad(column, code, "a known code");

    private FieldworkPeriod Period(string column, ReadOnlySpan<char> text)
    {
        var slash = text.IndexOf('/');
        return slash >= 0 && IsoDate.TryParse(text[..slash], out var start) && IsoDate.TryParse(text[(slash + 1)..], out var end)
            ? FieldworkPeriod.Of(start, end)
            : throw Bad(column, text, "a period such as 2024-05-13/2024-05-24");
    }

    private InvalidDatasetException Bad(string column, ReadOnlySpan<char> cell, string expected)
    {
        var shown = cell.Length <= LongestShown ? cell.ToString() : string.Concat(cell[..LongestShown], "…");
        return table.Bad(DatasetErrorCodes.Cell, Line, $"'{shown}' in the column '{column}' is not {expected}.");
    }
}
