namespace Ofsted.Domain.Official;

/// <summary>The permanent codes of findings about Ofsted's statistical files.</summary>
/// <remarks>A code never changes its meaning. The page <c>docs/official-statistics.md</c> explains each of them.</remarks>
public static class OfficialFindingCodes
{
    /// <summary>The file is empty, or neither an OpenDocument spreadsheet nor comma-separated text.</summary>
    public const string UnknownFile = "OFS-STA-01";

    /// <summary>The file is damaged, and is read at most up to the damage.</summary>
    public const string Damaged = "OFS-STA-02";

    /// <summary>The file exceeds a limit, and is read at most up to it.</summary>
    public const string LimitExceeded = "OFS-STA-03";

    /// <summary>The content of the file declares a document type, which could define entities.</summary>
    public const string DocumentType = "OFS-STA-04";

    /// <summary>The sheet is about providers of care, not about authorities.</summary>
    public const string OfProviders = "OFS-STA-05";

    /// <summary>The sheet has no table of inspections of authorities.</summary>
    public const string NoTable = "OFS-STA-06";

    /// <summary>Another sheet of the file has the same name.</summary>
    public const string SameName = "OFS-STA-07";

    /// <summary>The file says that the row stands for several identical rows.</summary>
    public const string RepeatedRow = "OFS-STA-08";

    /// <summary>The sheet has more columns or longer cells than are read.</summary>
    public const string Cut = "OFS-STA-09";

    /// <summary>A row of comma-separated text cannot be split into cells.</summary>
    public const string BrokenRow = "OFS-STA-10";

    /// <summary>The words of a column's header are not known.</summary>
    public const string UnknownColumn = "OFS-STA-11";

    /// <summary>The row names no authority.</summary>
    public const string NoAuthority = "OFS-STA-12";

    /// <summary>The authority is not known to the library.</summary>
    public const string UnknownAuthority = "OFS-STA-13";

    /// <summary>The name, the code and the link in the row refer to different authorities.</summary>
    public const string AuthoritiesDiffer = "OFS-STA-14";

    /// <summary>The cell is not a date that can be read.</summary>
    public const string BadDate = "OFS-STA-15";

    /// <summary>The row has an outcome but no date.</summary>
    public const string NoDay = "OFS-STA-16";

    /// <summary>The cell is not a grade.</summary>
    public const string BadGrade = "OFS-STA-17";

    /// <summary>The kind of inspection or visit is not known to the library.</summary>
    public const string UnknownKind = "OFS-STA-18";

    /// <summary>The theme of the visit is not known to the library.</summary>
    public const string UnknownTheme = "OFS-STA-19";

    /// <summary>The row says that there was no inspection, or is empty.</summary>
    public const string NoInspection = "OFS-STA-20";

    /// <summary>The row is about an inspection of a local area; no longer reported, since such rows now become records.</summary>
    public const string AreaInspection = "OFS-STA-21";

    /// <summary>A visit has grades in the file, although visits are not graded.</summary>
    public const string GradedVisit = "OFS-STA-22";

    /// <summary>Two columns give the same judgement differently.</summary>
    public const string GradesDiffer = "OFS-STA-23";

    /// <summary>The file writes "requires improvement" for the grade that was then called adequate.</summary>
    public const string WasAdequate = "OFS-STA-24";

    /// <summary>The day of publication is a Sunday, one day early; the next day is used.</summary>
    public const string PublishedOnSunday = "OFS-STA-25";

    /// <summary>The day of publication is in a column in which many days are one day early.</summary>
    public const string PublishedInDoubt = "OFS-STA-26";

    /// <summary>A later edition of the statistics corrected the grade, and the corrected grade is used.</summary>
    public const string CorrectedLater = "OFS-STA-27";

    /// <summary>The outcome of an inspection of an area is not known to the library.</summary>
    public const string UnknownOutcome = "OFS-STA-28";

    /// <summary>The row gives the result of a revisit, which records do not include.</summary>
    public const string RevisitOutcome = "OFS-STA-29";

    /// <summary>The days in the row are more or other than a day or a plain period; what is sure of them is used.</summary>
    public const string DaysInDoubt = "OFS-STA-30";
}
