namespace Ofsted.Domain.Reading;

/// <summary>The permanent codes of what the reader finds; messages may change, but codes never do.</summary>
public static class ReadingFindingCodes
{
    /// <summary>The text is empty or has no readable characters. Error.</summary>
    public const string Empty = "OFS-RDG-01";

    /// <summary>The text is not a recognised report or letter. Error.</summary>
    public const string NotRecognised = "OFS-RDG-02";

    /// <summary>The text is a publication of another kind, such as a web page or a school's report. Error.</summary>
    public const string OtherDocument = "OFS-RDG-03";

    /// <summary>The page numbers are not consecutive: pages are missing, repeated or out of order. Warning.</summary>
    public const string PagesOutOfOrder = "OFS-RDG-04";

    /// <summary>The text exceeds the length that is read of any document.</summary>
    public const string TooLong = "OFS-RDG-05";

    /// <summary>The name of the authority was not found. Error.</summary>
    public const string AuthorityMissing = "OFS-RDG-10";

    /// <summary>The name of the authority is not known to the library; the record holds the name as printed. Warning.</summary>
    public const string AuthorityUnknown = "OFS-RDG-11";

    /// <summary>The title names a trust or company, from which the authority was inferred. Warning.</summary>
    public const string AuthorityFromDeliveryBody = "OFS-RDG-12";

    /// <summary>The dates on site were not found. Error.</summary>
    public const string FieldworkMissing = "OFS-RDG-20";

    /// <summary>The dates on site are printed in a form that cannot be read. Error.</summary>
    public const string FieldworkUnreadable = "OFS-RDG-21";

    /// <summary>The dates on site are printed without a year, which was inferred from the date of the document. Warning.</summary>
    public const string FieldworkYearInferred = "OFS-RDG-22";

    /// <summary>The dates on site, as printed, end before they begin or are over a year apart. Warning.</summary>
    public const string FieldworkImplausible = "OFS-RDG-23";

    /// <summary>The dates on site are unusual, or text next to them could not be read: they may be damaged. Warning.</summary>
    public const string FieldworkDoubtful = "OFS-RDG-24";

    /// <summary>Neither the document nor the file name gives the date of publication. Information.</summary>
    public const string PublicationMissing = "OFS-RDG-30";

    /// <summary>The date of publication is printed in a form that cannot be read. Warning.</summary>
    public const string PublicationUnreadable = "OFS-RDG-31";

    /// <summary>The printed date of publication and the file name differ; the record holds the printed date. Warning.</summary>
    public const string PublicationDiffers = "OFS-RDG-32";

    /// <summary>The date of publication comes from the file name. Information.</summary>
    public const string PublicationFromFileName = "OFS-RDG-33";

    /// <summary>The letter prints no date; the record holds the date in the file name, if any. Warning.</summary>
    public const string LetterUndated = "OFS-RDG-34";

    /// <summary>No lead inspector is named. Warning.</summary>
    public const string LeadInspectorMissing = "OFS-RDG-40";

    /// <summary>The name that signs the letter is not among the inspectors it names, or is oddly written. Warning.</summary>
    public const string LeadInspectorDoubtful = "OFS-RDG-41";

    /// <summary>A judgement expected in the document was not found, or has no readable grade. Error.</summary>
    public const string GradeMissing = "OFS-RDG-50";

    /// <summary>The document states two different grades for one area; the record holds the one on the front page. Error.</summary>
    public const string GradeConflict = "OFS-RDG-51";

    /// <summary>The table of judgements is damaged: its grades do not match its labels one to one. Warning.</summary>
    public const string TableDamaged = "OFS-RDG-52";

    /// <summary>No heading repeats the front page's grade, although the headings of other areas do. Warning.</summary>
    public const string GradeUnconfirmed = "OFS-RDG-53";

    /// <summary>The grade of the Local Safeguarding Children Board was not found in a report that should have one. Error.</summary>
    public const string LscbGradeMissing = "OFS-RDG-54";

    /// <summary>The document has no part that says what needs to improve. Information.</summary>
    public const string RecommendationsMissing = "OFS-RDG-60";

    /// <summary>The part that says what needs to improve has no list; its prose is not split into items. Warning.</summary>
    public const string RecommendationsInProse = "OFS-RDG-61";

    /// <summary>The numbers of a list of recommendations have a gap, so an item may be missing. Warning.</summary>
    public const string RecommendationsGap = "OFS-RDG-62";

    /// <summary>An item is unlike the rest of its list: part of it may be missing, or it may be two items. Warning.</summary>
    public const string RecommendationDoubtful = "OFS-RDG-63";

    /// <summary>The document states that there are no priority actions, or that it asks for nothing. Information.</summary>
    public const string NoPriorityActions = "OFS-RDG-64";

    /// <summary>A list expected in this kind of report was not found. Warning.</summary>
    public const string RecommendationListMissing = "OFS-RDG-65";

    /// <summary>A list has lost its numbers, and each of its paragraphs is read as an item. Warning.</summary>
    public const string RecommendationNumbersLost = "OFS-RDG-66";

    /// <summary>The heading of a list, or of the part after it, is damaged but was recognised. Warning.</summary>
    public const string HeadingDamaged = "OFS-RDG-67";

    /// <summary>A hyphen removed by the converter was put back into a word that reports always hyphenate. Information.</summary>
    public const string HyphenRestored = "OFS-RDG-68";

    /// <summary>Items refer to paragraphs after the last numbered one, so paragraph numbers have been lost, and the last number is not recorded. Warning.</summary>
    public const string ParagraphNumbersLost = "OFS-RDG-69";

    /// <summary>The judgements belong to a different framework edition from the one that the first day on site requires. Warning.</summary>
    public const string EditionConflict = "OFS-RDG-70";

    /// <summary>The framework edition was inferred from the first day on site, since the judgements do not show it. Warning.</summary>
    public const string EditionFromDate = "OFS-RDG-71";

    /// <summary>The framework edition cannot be determined. Error.</summary>
    public const string EditionMissing = "OFS-RDG-72";

    /// <summary>The activity cannot be determined, since the dates on site are not known. Error.</summary>
    public const string ActivityMissing = "OFS-RDG-73";

    /// <summary>A SIF report has no information about the area, or none that can be found. Information.</summary>
    public const string AreaBlockMissing = "OFS-RDG-80";

    /// <summary>The information about the area was found by its sub-headings: its heading is missing or damaged. Information.</summary>
    public const string AreaBlockHeadingMissing = "OFS-RDG-81";

    /// <summary>None of the information about the area could be read. Warning.</summary>
    public const string AreaBlockUnreadable = "OFS-RDG-82";

    /// <summary>Numbers in a line of the information about the area were not understood, and are not in any observation. Information.</summary>
    public const string AreaLineNotUnderstood = "OFS-RDG-83";

    /// <summary>An observation was read from a damaged or unusual place, and has a caveat that says so. Warning.</summary>
    public const string AreaLineDoubtful = "OFS-RDG-84";

    /// <summary>The inspectorates that took part in an inspection of an area cannot be determined. Error.</summary>
    public const string InspectoratesMissing = "OFS-RDG-90";

    /// <summary>The theme of a joint targeted area inspection cannot be determined. Error.</summary>
    public const string ThemeMissing = "OFS-RDG-91";

    /// <summary>The outcome of an area SEND inspection was not found, or two are stated. Error.</summary>
    public const string OutcomeMissing = "OFS-RDG-92";

    /// <summary>The day by which a statement is due is not printed, or cannot be read. Warning.</summary>
    public const string StatementDueMissing = "OFS-RDG-93";

    /// <summary>The day by which a statement is due has the wrong weekday, a two-digit year or falls on a weekend. Warning.</summary>
    public const string StatementDueDoubtful = "OFS-RDG-94";

    /// <summary>The letter does not say, in words the reader recognises, who is to write the statement. Warning.</summary>
    public const string PrincipalAuthorityMissing = "OFS-RDG-95";

    /// <summary>The report does not say, in words the reader recognises, what the inspectorates will do next. Warning.</summary>
    public const string FollowUpMissing = "OFS-RDG-96";

    /// <summary>The running footer gives different dates on site from the first page; the record holds those of the first page. Warning.</summary>
    public const string FieldworkDiffers = "OFS-RDG-97";
}
