namespace Ofsted.Domain.Data;

/// <summary>The permanent codes of what can be wrong with the text of a dataset.</summary>
public static class DatasetErrorCodes
{
    /// <summary>The text has no header line.</summary>
    public const string NoHeader = "OFS-SET-01";

    /// <summary>A column appears twice.</summary>
    public const string ColumnTwice = "OFS-SET-02";

    /// <summary>A row has more or fewer cells than the header.</summary>
    public const string CellCount = "OFS-SET-03";

    /// <summary>A column is missing.</summary>
    public const string NoColumn = "OFS-SET-04";

    /// <summary>A column is not known, and its content would be lost.</summary>
    public const string UnknownColumn = "OFS-SET-05";

    /// <summary>A note at the head of the text is missing or cannot be read.</summary>
    public const string Note = "OFS-SET-06";

    /// <summary>The two texts state different versions.</summary>
    public const string Mismatch = "OFS-SET-07";

    /// <summary>The number of rows is not the one that the text states: the text was cut off, or its notes were not updated.</summary>
    public const string RowCount = "OFS-SET-08";

    /// <summary>A cell cannot be read.</summary>
    public const string Cell = "OFS-SET-09";

    /// <summary>Two rows have the same authority, activity and fieldwork.</summary>
    public const string EventTwice = "OFS-SET-10";
}
