namespace Ofsted.Domain.Query;

/// <summary>The sources of what <see cref="NextActivity"/> says.</summary>
internal static class ExpectationSources
{
    private const string Dataset = "Published outcomes: inspections of 2013 to August 2026, visits to January 2026";

    public static Citation PreviousOutcome { get; } = new()
    {
        Document = "One-minute guides to ILACS of Nottinghamshire and Kirklees councils; published outcomes, 2018 to August 2026",
        Confidence = Confidence.StatedAndVerified,
        Note = "standard in 167 of 167 inspections after requires improvement or inadequate; Ofsted's own paragraph was not read",
    };

    public static Citation PreviousOutcomeNorm { get; } = new()
    {
        Document = "One-minute guides to ILACS of Nottinghamshire and Kirklees councils; published outcomes, 2018 to August 2026",
        Confidence = Confidence.Stated,
        Note = "short in 128 of 148 inspections after good or outstanding; Ofsted's own paragraph was not read",
    };

    public static Citation LighterTrack { get; } = new()
    {
        Document = "Notes of a third party on the change of April 2026",
        Confidence = Confidence.Unverified,
        Note = "Ofsted's own text was not read; consistent with 10 of the 11 inspections since, and the other got more than the rule requires",
    };

    public static Citation Interval { get; } = new()
    {
        Document = "One-minute guides to ILACS of Nottinghamshire and Kirklees councils",
        Confidence = Confidence.Stated,
        Note = "Ofsted's own paragraph was not read",
    };

    public static Citation ObservedIntervals { get; } = new()
    {
        Document = Dataset, Place = "168 pairs of consecutive ILACS inspections", Confidence = Confidence.VerifiedInDocuments,
        Note = "inspections that are still to come are not in the count, so long intervals are under-represented",
    };

    public static Citation FocusedVisits { get; } = new()
    {
        Document = Dataset, Place = "168 pairs of consecutive ILACS inspections and 371 letters",
        Confidence = Confidence.VerifiedInDocuments,
        Note = "outside the pandemic no focused visit followed an inadequate outcome (0 of 303)",
    };

    public static Citation MonitoringVisits { get; } = new()
    {
        Document = "Children & Young People Now, 17 September 2018", Confidence = Confidence.Stated,
        Note = "letters of monitoring visits were not read",
    };

    public static Citation MonitoringIntervals { get; } = new()
    {
        Document = "Ofsted's statistics of March 2022 to 2025", Place = "108 monitoring visits, 76 intervals", Confidence = Confidence.VerifiedInDocuments,
        Note = "the letter of a first visit is not published",
    };

    public static Citation ObservedAfterInadequate { get; } = new()
    {
        Document = Dataset, Place = "42 inspections that followed an inadequate outcome", Confidence = Confidence.VerifiedInDocuments,
    };

    public static Citation FirstInspections { get; } = new()
    {
        Document = Dataset, Place = "first inspections of the six authorities created since 2019",
        Confidence = Confidence.VerifiedInDocuments, Note = "6 of 6",
    };

    public static Citation SingleInspections { get; } = new()
    {
        Document = Dataset, Place = "SIF reports", Confidence = Confidence.VerifiedInDocuments, Note = "20 of 20 second inspections",
    };

    public static Citation ReInspections { get; } = new()
    {
        Document = "Children & Young People Now, May 2016", Confidence = Confidence.Stated,
    };

    public static Citation AuthorityList { get; } = new()
    {
        Document = "Lists of local authorities of the Department for Education and the Office for National Statistics",
        Confidence = Confidence.Stated,
    };

    public static Citation HeldData { get; } = new()
    {
        Document = "The events given", Confidence = Confidence.Stated,
    };
}
