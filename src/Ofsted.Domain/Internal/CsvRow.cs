namespace Ofsted.Domain.Internal;

/// <summary>A row of a CSV text, or what is wrong with it.</summary>
/// <param name="Number">The number of the row, as a spreadsheet counts: the first row is 1, blank rows count.</param>
/// <param name="Cells">The cells; of a broken row those before the fault.</param>
/// <param name="IsBroken">Whether a quotation mark opens a cell and does not close it, or something follows the closing one.</param>
/// <param name="IsEnd">Whether nothing was read from this row on, since too many rows are broken.</param>
internal readonly record struct CsvRow(int Number, List<string> Cells, bool IsBroken, bool IsEnd = false);
