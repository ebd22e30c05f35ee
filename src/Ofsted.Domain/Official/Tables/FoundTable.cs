namespace Ofsted.Domain.Official;

/// <summary>A table of inspections and visits within a sheet.</summary>
internal sealed class FoundTable(TableLayout layout, int headerRow)
{
    public TableLayout Layout { get; } = layout;

    public int HeaderRow { get; } = headerRow;

    public List<TableRow> Rows { get; } = [];

    /// <summary>The first row that has a cell beyond the last header, or null.</summary>
    public int? WiderRow { get; set; }

    /// <summary>Takes back the last row, which heads the next table, where it has this number.</summary>
    public void TakeBack(int number)
    {
        if (Rows.Count > 0 && Rows[^1].Number == number)
            Rows.RemoveAt(Rows.Count - 1);
        WiderRow = WiderRow == number ? null : WiderRow;
    }
}
