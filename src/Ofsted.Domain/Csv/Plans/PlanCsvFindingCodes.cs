namespace Ofsted.Domain.Csv;

/// <summary>The permanent codes of what can be wrong with a table of actions.</summary>
public static class PlanCsvFindingCodes
{
    /// <summary>The table has no header row.</summary>
    public const string NoHeader = "OFS-PCV-01";

    /// <summary>A required column is missing: the reference or the text of the action.</summary>
    public const string MissingColumn = "OFS-PCV-02";

    /// <summary>Two columns have the same heading, or headings that mean the same; the later one is ignored.</summary>
    public const string ColumnTwice = "OFS-PCV-03";

    /// <summary>A row has more or fewer cells than the header.</summary>
    public const string CellCount = "OFS-PCV-04";

    /// <summary>A quotation mark in a cell is not closed, or further text follows the closing one.</summary>
    public const string BrokenQuotes = "OFS-PCV-05";

    /// <summary>A required cell is empty: the reference or the text of the action.</summary>
    public const string MissingValue = "OFS-PCV-06";

    /// <summary>The reference is already used in a row above.</summary>
    public const string ReferenceTwice = "OFS-PCV-07";

    /// <summary>A date is not a day of the calendar in a form such as 2024-05-13, 13/05/2024 or 13 May 2024.</summary>
    public const string NotADate = "OFS-PCV-08";

    /// <summary>A word is not one that its column accepts.</summary>
    public const string UnknownWord = "OFS-PCV-09";

    /// <summary>The position of an item is not a whole number of 1 or more.</summary>
    public const string NotAPlace = "OFS-PCV-10";

    /// <summary>An entry in a cell that holds several lacks a field.</summary>
    public const string EntryIncomplete = "OFS-PCV-11";

    /// <summary>The value of a measure or its target is not in the form that the column describes.</summary>
    public const string NotAMeasure = "OFS-PCV-12";

    /// <summary>A row above the header has more than a title, and is ignored.</summary>
    public const string AboveHeader = "OFS-PCV-13";

    /// <summary>So many rows are malformed that nothing was read from this one on.</summary>
    public const string RestNotRead = "OFS-PCV-14";
}
