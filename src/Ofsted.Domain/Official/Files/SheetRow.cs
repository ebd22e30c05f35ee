namespace Ofsted.Domain.Official;

/// <summary>A row of a sheet; its cells are valid until the next row is read.</summary>
/// <param name="Number">The number of the row, counted from 1 as a spreadsheet does.</param>
/// <param name="Repeated">How many alike rows it stands for.</param>
/// <param name="Cells">The cells; those behind the last that is not blank may be missing.</param>
internal readonly record struct SheetRow(int Number, long Repeated, IReadOnlyList<SheetCell> Cells)
{
    public SheetCell this[int column] => column >= 0 && column < Cells.Count ? Cells[column] : new SheetCell("");

    /// <summary>Whether it has one text alone, be it in one cell or in all that a merged cell covers: a note, or the title of the next table.</summary>
    public bool IsNote
    {
        get
        {
            var text = "";
            for (var i = 0; i < Cells.Count; i++)
            {
                if (text.Length > 0 && !Cells[i].IsBlank && Cells[i].Text != text)
                    return false;
                text = Cells[i].IsBlank ? text : Cells[i].Text;
            }

            return true;
        }
    }

    /// <summary>Whether a cell behind so many is not blank.</summary>
    public bool FilledBeyond(int count)
    {
        for (var i = count; i < Cells.Count; i++)
        {
            if (!Cells[i].IsBlank)
                return true;
        }

        return false;
    }

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
