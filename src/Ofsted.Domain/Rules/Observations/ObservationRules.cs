namespace Ofsted.Domain.Rules;

/// <summary>Rules on the numbers of a document: against each other, and against what the catalogue of indicators knows.</summary>
internal static class ObservationRules
{
    private static readonly Citation Arithmetic = new() { Document = "Arithmetic", Confidence = Confidence.Stated };

    private static readonly Citation Definitions = new() { Document = "Definitions of the indicators", Confidence = Confidence.Stated };

    private static readonly Citation Scorecards = new()
    {
        Document = "Adoption scorecards, as published reports quote them",
        Confidence = Confidence.VerifiedInDocuments,
    };

    private static readonly Citation Reports = new() { Document = "Published reports and plans", Confidence = Confidence.VerifiedInDocuments };

    public static IEnumerable<CheckedRule<ObservationFacts>> All =>
    [
        new("OFS-OBS-01", FindingSeverity.Warning, "The unit is that of the indicator.", Definitions,
            "The number of children behind a percentage, said of a part of the indicator, is left alone.", "indicator dimension value unit",
            ObservationFacts.EachDocument("unit", UnitChecks.UnitOfIndicator)),
        new("OFS-OBS-02", FindingSeverity.Error, "A percentage of a whole lies between 0 and 100, and nothing is counted below zero.", Arithmetic,
            "Growth in per cent may be above 100 and below zero.", "value unit",
            ObservationFacts.EachDocument("value", UnitChecks.Range)),
        new("OFS-OBS-03", FindingSeverity.Warning, "A number that is not a percentage changes by per cent, not by percentage points.", Arithmetic,
            "Percentage points are the difference of two percentages.", "indicator unit",
            ObservationFacts.EachDocument("unit", UnitChecks.Points)),
        new("OFS-OBS-04", FindingSeverity.Warning, "A share follows from the counts beside it.", Arithmetic,
            "Part and share are of one time. Where the whole is of another, it looks for more than a tenth, or for the older number from which the share does follow.", "indicator dimension period value unit",
            ObservationFacts.EachDocument("value", ShareChecks.Follows)),
        new("OFS-OBS-05", FindingSeverity.Warning, "A share is rounded, not cut off.", Arithmetic, "Part, whole and share are of one time.", "indicator dimension period value unit",
            ObservationFacts.EachDocument("value", ShareChecks.Truncated)),
        new("OFS-OBS-06", FindingSeverity.Warning, "The shares of a whole add to 100, as far as rounding allows.", Arithmetic,
            "It looks where all parts are there. A sum that rounding explains is left alone, unless shares rounded rightly come nearer to 100.", "indicator dimension period value unit",
            ObservationFacts.EachDocument("value", TotalChecks.SharesAddUp)),
        new("OFS-OBS-07", FindingSeverity.Warning, "A rate follows from the count and the population.", Arithmetic,
            "The population is of another year as a rule, so a twentieth more or less is left alone.", "indicator dimension period value unit",
            ObservationFacts.EachDocument("value", ShareChecks.Rates)),
        new("OFS-OBS-08", FindingSeverity.Warning, "A total is the sum of its parts.", Arithmetic, "It looks where all parts are there.", "indicator dimension period value unit",
            ObservationFacts.EachDocument("value", TotalChecks.PartsMakeTotal)),
        new("OFS-OBS-09", FindingSeverity.Warning, "Categories that share children are not added up.", Definitions,
            "Local counts often leave out what the national definition includes, so it speaks only where a row leaps by half and, without the rows that it includes, does not.", "indicator dimension period value unit",
            ObservationFacts.EachDocument("value", TotalChecks.Overlap)),
        new("OFS-OBS-10", FindingSeverity.Warning, "The word for a direction agrees with the numbers.", Reports,
            "Numbers that may be equal by rounding contradict no word; 'in line' is contradicted from a quarter on.", "value unit comparators",
            ObservationFacts.EachDocument("comparators", ComparatorChecks.Directions)),
        new("OFS-OBS-11", FindingSeverity.Warning, "An average of three years is set against averages of three years.", Scorecards,
            "A limit of the adoption scorecard is one of three years, whatever is printed beside it.", "period value comparators",
            ObservationFacts.EachDocument("comparators", ComparatorChecks.YearsAgainstThree)),
        new("OFS-OBS-12", FindingSeverity.Warning, "A printed national target is that of the period.", Scorecards,
            "It looks where the catalogue holds the limit of the period.", "indicator period value comparators",
            ObservationFacts.EachDocument("comparators", ComparatorChecks.Targets)),
        new("OFS-OBS-13", FindingSeverity.Information, "A national target is printed, not only the distance to it.", Reports,
            "What was worked out from a distance is no stronger than the distance.", "value comparators",
            ObservationFacts.EachDocument("comparators", ComparatorChecks.ImpliedTargets)),
        new("OFS-OBS-14", FindingSeverity.Warning, "Counts that move slowly do not leap by half within six months.", Reports,
            "Numbers of children in need, with plans, in care, of cases and of residents, from 100 on.", "indicator dimension period value unit comparators",
            ObservationFacts.EachDocument("value", SeriesChecks.Jumps)),
        new("OFS-OBS-15", FindingSeverity.Warning, "Two counts of one thing a month apart differ by a tenth at most.", Reports,
            "Snapshots and months, from 100 on; where they differ by more, their definitions will too.", "indicator dimension period value unit comparators",
            ObservationFacts.EachDocument("value", SeriesChecks.Disagreements)),
        new("OFS-OBS-16", FindingSeverity.Information, "What is counted since the last inspection is not less than its parts.", Reports,
            "Parts of a shorter time that come to more are counted otherwise, or twice.", "indicator dimension period value unit",
            ObservationFacts.EachDocument("value", SeriesChecks.SinceLastInspection)),
        new("OFS-OBS-17", FindingSeverity.Information, "An estimate is more than a number of a shorter time, multiplied.", Reports,
            "It looks at estimates whose source is known.", "indicator period value",
            ObservationFacts.EachDocument("value", MeaningChecks.Estimates)),
        new("OFS-OBS-18", FindingSeverity.Information, "It is clear of what whole a share is a share.", Reports,
            "It looks at shares that documents print of more than one whole, where both are there.", "indicator dimension period value",
            ObservationFacts.EachDocument("value", MeaningChecks.Denominators)),
        new("OFS-OBS-19", FindingSeverity.Warning, "The words for a measure say what it counts.", Definitions,
            "It knows the slips that have been seen or are likely, such as days for working days.", "indicator statedAs",
            ObservationFacts.EachDocument("statedAs", MeaningChecks.Words)),
    ];
}
