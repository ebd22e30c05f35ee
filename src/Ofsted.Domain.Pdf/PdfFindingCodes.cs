namespace Ofsted.Domain.Pdf;

/// <summary>The permanent codes of what is found in a PDF; messages may change, but codes never do.</summary>
public static class PdfFindingCodes
{
    /// <summary>The file is not a PDF, a web page or text, or is empty. Error.</summary>
    public const string NotPdf = "OFS-PDF-01";

    /// <summary>The file is named as a PDF but holds HTML or text, and was read as such. Information.</summary>
    public const string TextPassedOn = "OFS-PDF-02";

    /// <summary>The file exceeds a limit and was refused; the message names the limit, its size and the amount found. Error.</summary>
    public const string LimitPassed = "OFS-PDF-03";

    /// <summary>The file is encrypted and opens only with a password, or in a way that is not read. Error.</summary>
    public const string Encrypted = "OFS-PDF-04";

    /// <summary>The file is too badly damaged for any page to be found. Error.</summary>
    public const string Unreadable = "OFS-PDF-05";

    /// <summary>The file's table of objects is damaged; the objects were found by looking through the file. Warning.</summary>
    public const string Repaired = "OFS-PDF-06";

    /// <summary>The tree of pages is damaged: a page or a branch is missing, repeated or contains itself. Error.</summary>
    public const string PageTreeDamaged = "OFS-PDF-07";

    /// <summary>The content of a page is damaged or missing; what could be read of it was. Error.</summary>
    public const string PageDamaged = "OFS-PDF-10";

    /// <summary>A page has no text, though others have. Information.</summary>
    public const string PageWithoutText = "OFS-PDF-11";

    /// <summary>No page has text: the file is a scan, or holds only pictures. Error.</summary>
    public const string NoText = "OFS-PDF-12";

    /// <summary>A font is missing or damaged; its text is left out or may be wrong. Error.</summary>
    public const string FontDamaged = "OFS-PDF-13";

    /// <summary>A font does not say which characters its glyphs are; they are left out. Warning.</summary>
    public const string CharactersUnknown = "OFS-PDF-14";

    /// <summary>A grade read from the structure tags differs from the record's, or only one of the two has it. Error.</summary>
    public const string TagGradeDiffers = "OFS-PDF-20";

    /// <summary>The items that need to improve, as read from the structure tags, differ from the record's. Warning.</summary>
    public const string TagItemsDiffer = "OFS-PDF-21";

    /// <summary>The structure tags cannot be read, or hold no record to compare with. Information.</summary>
    public const string TagsUnreadable = "OFS-PDF-22";
}
