namespace Ofsted.Domain.Official;

/// <summary>A row of a table that is kept.</summary>
internal readonly record struct TableRow(int Number, SheetCell[] Cells)
{
    public SheetCell this[int column] => column >= 0 && column < Cells.Length ? Cells[column] : new SheetCell("");
}
