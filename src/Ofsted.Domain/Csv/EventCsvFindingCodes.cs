namespace Ofsted.Domain.Csv;

/// <summary>The permanent codes of what can be wrong with a table of events or judgements.</summary>
public static class EventCsvFindingCodes
{
    /// <summary>The table has no header row.</summary>
    public const string NoHeader = "OFS-ECV-01";

    /// <summary>No column names the authority or, in a table of judgements, the event, the area or the grade.</summary>
    public const string MissingColumn = "OFS-ECV-02";

    /// <summary>Two columns have the same heading, or headings that mean the same; the later one is ignored.</summary>
    public const string ColumnTwice = "OFS-ECV-03";

    /// <summary>A column is not known, and is ignored.</summary>
    public const string UnknownColumn = "OFS-ECV-04";

    /// <summary>A row has more or fewer cells than the header.</summary>
    public const string CellCount = "OFS-ECV-05";

    /// <summary>A quotation mark in a cell is not closed, or further text follows the closing one.</summary>
    public const string BrokenQuotes = "OFS-ECV-06";

    /// <summary>A cell is not the date, period, number or address that its column requires.</summary>
    public const string WrongKind = "OFS-ECV-07";

    /// <summary>A word is not one that its column accepts.</summary>
    public const string UnknownWord = "OFS-ECV-08";

    /// <summary>A row names no authority, or two.</summary>
    public const string NoAuthority = "OFS-ECV-09";

    /// <summary>The library does not know the authority that a row names.</summary>
    public const string UnknownAuthority = "OFS-ECV-10";

    /// <summary>Nothing says whether a row is an inspection or a visit, or two cells disagree.</summary>
    public const string NoType = "OFS-ECV-11";

    /// <summary>A judgement is for a visit, for an event that is not in the table, or for an area to which the event gives another grade.</summary>
    public const string Judgement = "OFS-ECV-12";

    /// <summary>Only some of the counts of items are given, so none is recorded.</summary>
    public const string CountsIncomplete = "OFS-ECV-13";

    /// <summary>A row above the header has more than a title, and is ignored.</summary>
    public const string AboveHeader = "OFS-ECV-14";

    /// <summary>So many rows are malformed that nothing was read from this one on.</summary>
    public const string RestNotRead = "OFS-ECV-15";
}
