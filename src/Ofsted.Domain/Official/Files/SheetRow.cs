namespace Ofsted.Domain.Official;

/// <summary>A row of a sheet; its cells are valid until the next row is read.</summary>
/// <param name="Number">The number of the row, counted from 1 as a spreadsheet does.</param>
/// <param name="Repeated">How many alike rows it stands for.</param>
/// <param name="Cells">The cells; those behind the last that is not blank may be missing.</param>
internal readonly record struct SheetRow(int Number, long Repeated, IReadOnlyList<SheetCell> Cells)
{
    public SheetCell this[int column] => column >= 0 && column < Cells.Count ? Cells[column] : new SheetCell("");

    public int FilledCells
    {
        get
        {
            var count = 0;
            for (var i = 0; i < Cells.Count; i++)
                count += Cells[i].IsBlank ? 0 : 1;
            return count;
        }
    }
}
