using System.Diagnostics.CodeAnalysis;
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

    public string this[int column] => row[column];

    public int Urn(int column) =>
        int.TryParse(row.Span(column), NumberStyles.None, CultureInfo.InvariantCulture, out var urn)
            ? urn
            : throw Bad(column, row.Span(column), "a reference number such as 80535");

    /// <summary>The number of the authority; it may be blank where the table has a column for the name.</summary>
    public int? Urn(int column, int name) => name >= 0 && row.Span(column).IsEmpty ? null : Urn(column);

    /// <summary>The text of a cell, or null where it is blank or the table has no such column.</summary>
    public string? Optional(int column) => column < 0 ? null : row.Optional(column);

    /// <summary>How values became known, read from the cell when one asks for it: what is usual where the cell is blank.</summary>
    public EquatableList<ValueBasis> Basis(int column, Dictionary<string, EquatableList<ValueBasis>> known, EquatableList<ValueBasis> usual)
    {
        if (Optional(column) is not { } cell)
            return usual;
        if (!known.TryGetValue(cell, out var basis))
        {
            basis = new(() => BasisText.TryRead(cell) ?? throw Bad(column, cell, "the origin of members, such as \"published supplied\""));
            known.Add(cell, basis);
        }

        return basis;
    }

    public LocalDate? Date(int column)
    {
        var cell = row.Span(column);
        if (cell.IsEmpty)
            return null;
        return IsoDate.TryParse(cell, out var date) ? date : throw Bad(column, cell, "a date such as 2024-07-12");
    }

    public EquatableList<FieldworkPeriod> Periods(int column)
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

        return EquatableList.Of(periods);
    }

    public int Count(int column) => OptionalCount(column) ?? throw Bad(column, "", "a number");

    public int? OptionalCount(int column)
    {
        var cell = row.Span(column);
        if (cell.IsEmpty)
            return null;
        return int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            ? count
            : throw Bad(column, cell, "a number");
    }

    public SourceLink? Link(int column) =>
        Optional(column) is { } cell ? SourceLink.TryParse(cell) ?? throw Bad(column, cell, "an absolute link") : null;

    public T? Term<T>(int column, TryFromCode<T> find)
        where T : class => row.Optional(column) is { } code ? Term(column, code, find) : null;

    public EquatableList<T> Terms<T>(int column, TryFromCode<T> find)
        where T : class
    {
        var codes = row.List(column);
        var terms = new T[codes.Count];
        for (var i = 0; i < terms.Length; i++)
            terms[i] = Term(column, codes[i], find);
        return EquatableList.Of(terms);
    }

    public T Code<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] T>(int column, string code)
        where T : struct, Enum => EnumCodes<T>.TryFind(code, out var member) ? member : throw Bad(column, code, "a known code");

    public bool YesOrNo(int column, string cell) => cell switch
    {
        "yes" => true,
        "no" => false,
        _ => throw Bad(column, cell, "\"yes\" or \"no\""),
    };

    public bool IsBlank(int column) => row.Span(column).IsEmpty;

    public bool Is(int column, string value) => row.Span(column).SequenceEqual(value);

    private T Term<T>(int column, string code, TryFromCode<T> find)
        where T : class => find(code, out var term) && term is not null ? term : throw Bad(column, code, "a known code");

    private FieldworkPeriod Period(int column, ReadOnlySpan<char> text)
    {
        var slash = text.IndexOf('/');
        if (slash >= 0 && IsoDate.TryParse(text[..slash], out var start))
        {
            if (slash + 1 == text.Length)
                return FieldworkPeriod.Of(start, null);
            if (IsoDate.TryParse(text[(slash + 1)..], out var end))
                return FieldworkPeriod.Of(start, end);
        }

        throw Bad(column, text, "a period such as 2024-05-13/2024-05-24, or 2024-05-13/ where the last day is not stated");
    }

    private InvalidDatasetException Bad(int column, ReadOnlySpan<char> cell, string expected)
    {
        var shown = Excerpt.Of(cell, LongestShown);
        return table.Bad(DatasetErrorCodes.Cell, Line, $"'{shown}' in the column '{table.Columns[column]}' is not {expected}.");
    }
}
