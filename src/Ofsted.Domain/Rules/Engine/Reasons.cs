namespace Ofsted.Domain.Rules;

/// <summary>Why a rule does not apply to a record.</summary>
internal static class Reasons
{
    public const string NoFieldwork = "the days on site are not known";
    public const string StatisticsWithoutDays = "Ofsted's statistics give the day of publication alone";
    public const string NoLastDay = "the last day on site is not stated";
    public const string DaysImplausible = "a day on site is impossible (OFS-DAT-50)";
    public const string DaysInDispute = "the days on site contradict each other (OFS-DAT-01)";
    public const string VisitTooLong = "the visit is impossibly long (OFS-DAT-15)";
    public const string PeriodTooLong = "a period on site is impossibly long (OFS-DAT-52)";
    public const string NoPublication = "the day of publication is not known";
    public const string PublicationInDispute = "the day of publication is impossible (OFS-DAT-03 or OFS-DAT-50)";
    public const string NoEdition = "the framework edition is not known";
    public const string EditionInDispute = "the framework edition does not fit the days on site (OFS-EDN-01, OFS-EDN-02)";
    public const string NoActivity = "the activity is not known";
    public const string ActivityInDispute = "the activity does not fit the record (OFS-JDG-07, OFS-ACT-50 or OFS-EDN-50)";
    public const string NotAnInspection = "a visit carries no judgements";
    public const string NotAVisit = "the record is not a visit";
    public const string NoJudgements = "no judgements are recorded (OFS-JDG-51)";
    public const string JudgedTwice = "an area is judged twice (OFS-JDG-06)";
    public const string JudgementsIncomplete = "a judgement that the rule needs is missing, not judged or on another scale";
    public const string NoOverall = "there is no grade of overall effectiveness on the edition's scale";
    public const string OverallImpossible = "overall effectiveness is impossible; another rule says so";
    public const string NoItems = "the items of the document are not recorded";
    public const string NoCounts = "neither the items of the document nor their number is recorded";
    public const string NoAuthority = "the authority is not known";
    public const string NoUrn = "the authority's number is not known";
    public const string NoAsAt = "no day was given as at which to judge";
    public const string DatesInDoubt = "the days on site and the day of publication are too far apart to be relied on";
    public const string NoTitle = "the title of the document is not recorded";
    public const string NoStatutes = "the powers that the document cites are not recorded";
    public const string NoReferences = "the earlier inspections to which the document refers are not recorded";
    public const string NoPrintedGrades = "the grades as they are printed are not recorded";
    public const string NothingToCompare = "the history holds nothing to which it applies";
    public const string MixedHistory = "the events belong to several authorities (OFS-AUT-52)";
}
