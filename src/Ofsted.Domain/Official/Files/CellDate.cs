using NodaTime;

namespace Ofsted.Domain.Official;

/// <summary>Reads the days of a cell: as the file holds them, or from the text.</summary>
internal static class CellDate
{
    /// <summary>The earliest year of an inspection; spreadsheets show an empty day as one of 1899 or 1900.</summary>
    public const int FirstYear = 2000;

    /// <summary>The day of a cell, or the first and the last where it holds a period; null when it cannot be read.</summary>
    public static CellDays? ReadDays(SheetCell cell) =>
        cell.Date is not { } day ? DayText.Read(NoteMarks.Without(cell.Text)) : day.Year >= FirstYear ? new CellDays(day) : null;

    public static LocalDate? Read(SheetCell cell) => ReadDays(cell)?.First;
}
