namespace Ofsted.Domain.Official;

/// <summary>A table of inspections and visits within a sheet.</summary>
internal sealed class FoundTable(TableLayout layout, int headerRow)
{
    public TableLayout Layout { get; } = layout;

    public int HeaderRow { get; } = headerRow;

    public List<TableRow> Rows { get; } = [];
}
