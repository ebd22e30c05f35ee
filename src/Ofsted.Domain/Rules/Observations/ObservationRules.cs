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
            "The number of children behind a percentage is accepted in place of the percentage of a part of the indicator.", "indicator dimension value unit",
            ObservationFacts.EachDocument("unit", UnitChecks.UnitOfIndicator)),
        new("OFS-OBS-02", FindingSeverity.Error, "A percentage of a whole lies between 0 and 100, and no count is negative.", Arithmetic,
            "Growth as a percentage may be above 100 or below zero.", "value unit",
            ObservationFacts.EachDocument("value", UnitChecks.Range)),
        new("OFS-OBS-03", FindingSeverity.Warning, "A change in a number that is not a percentage is stated in per cent, not percentage points.", Arithmetic,
            "Percentage points measure the difference between two percentages.", "indicator unit",
            ObservationFacts.EachDocument("unit", UnitChecks.Points)),
        new("OFS-OBS-04", FindingSeverity.Warning, "A share follows from the counts printed with it.", Arithmetic,
            "The part and the share cover the same period. Where the whole covers another, the rule reports only a difference of more than a tenth, or a share that follows from an older number.", "indicator dimension period value unit",
            ObservationFacts.EachDocument("value", ShareChecks.Follows)),
        new("OFS-OBS-05", FindingSeverity.Warning, "A share is rounded, not truncated.", Arithmetic, "The part, the whole and the share cover the same period.", "indicator dimension period value unit",
            ObservationFacts.EachDocument("value", ShareChecks.Truncated)),
        new("OFS-OBS-06", FindingSeverity.Warning, "The shares of a whole add up to 100, as far as rounding allows.", Arithmetic,
            "Applies where all the parts are given; a sum that rounding explains is accepted, unless correctly rounded shares come nearer to 100.", "indicator dimension period value unit",
            ObservationFacts.EachDocument("value", TotalChecks.SharesAddUp)),
        new("OFS-OBS-07", FindingSeverity.Warning, "A rate follows from the count and the population.", Arithmetic,
            "The population is usually that of another year, so a difference of up to a twentieth is accepted.", "indicator dimension period value unit",
            ObservationFacts.EachDocument("value", ShareChecks.Rates)),
        new("OFS-OBS-08", FindingSeverity.Warning, "A total is the sum of its parts.", Arithmetic, "Applies where all the parts are given.", "indicator dimension period value unit",
            ObservationFacts.EachDocument("value", TotalChecks.PartsMakeTotal)),
        new("OFS-OBS-09", FindingSeverity.Warning, "Categories that share children are not added up.", Definitions,
            "Local counts often leave out what the national definition includes, so this applies only where a row jumps by half and, without the rows that it includes, does not.", "indicator dimension period value unit",
            ObservationFacts.EachDocument("value", TotalChecks.Overlap)),
        new("OFS-OBS-10", FindingSeverity.Warning, "The word for a direction agrees with the numbers.", Reports,
            "Numbers that rounding could make equal do not contradict any word; 'in line' is contradicted by a difference of a quarter or more.", "value unit comparators",
            ObservationFacts.EachDocument("comparators", ComparatorChecks.Directions)),
        new("OFS-OBS-11", FindingSeverity.Warning, "An average of three years is compared with other averages of three years.", Scorecards,
            "A limit on the adoption scorecard is a three-year figure, whatever is printed beside it.", "period value comparators",
            ObservationFacts.EachDocument("comparators", ComparatorChecks.YearsAgainstThree)),
        new("OFS-OBS-12", FindingSeverity.Warning, "A printed national target is that of its period.", Scorecards,
            "Applies where the catalogue has the limit of the period.", "indicator period value comparators",
            ObservationFacts.EachDocument("comparators", ComparatorChecks.Targets)),
        new("OFS-OBS-13", FindingSeverity.Information, "A document prints the national target, not only the difference from it.", Reports,
            "A number calculated from a difference is no more reliable than the difference.", "value comparators",
            ObservationFacts.EachDocument("comparators", ComparatorChecks.ImpliedTargets)),
        new("OFS-OBS-14", FindingSeverity.Warning, "Counts that change slowly do not jump by half within six months.", Reports,
            "Applies to counts of at least 100: children in need, with plans or in care, cases and residents.", "indicator dimension period value unit comparators",
            ObservationFacts.EachDocument("value", SeriesChecks.Jumps)),
        new("OFS-OBS-15", FindingSeverity.Warning, "Two counts of one thing a month apart differ by a tenth at most.", Reports,
            "Applies to snapshots and months with counts of at least 100; a larger difference probably means different definitions.", "indicator dimension period value unit comparators",
            ObservationFacts.EachDocument("value", SeriesChecks.Disagreements)),
        new("OFS-OBS-16", FindingSeverity.Information, "A count since the last inspection is not less than the sum of its parts.", Reports,
            "If parts of a shorter period add up to more, they were counted differently, or twice.", "indicator dimension period value unit",
            ObservationFacts.EachDocument("value", SeriesChecks.SinceLastInspection)),
        new("OFS-OBS-17", FindingSeverity.Information, "An estimate is more than a number for a shorter period multiplied up.", Reports,
            "Applies to estimates whose source is known.", "indicator period value",
            ObservationFacts.EachDocument("value", MeaningChecks.Estimates)),
        new("OFS-OBS-18", FindingSeverity.Information, "It is clear which whole a share is a share of.", Reports,
            "Applies to shares that documents give of more than one whole, where both are recorded.", "indicator dimension period value",
            ObservationFacts.EachDocument("value", MeaningChecks.Denominators)),
        new("OFS-OBS-19", FindingSeverity.Warning, "The wording of a measure matches what it counts.", Definitions,
            "The rule knows slips that have been seen or are likely, such as days for working days.", "indicator statedAs",
            ObservationFacts.EachDocument("statedAs", MeaningChecks.Words)),
    ];
}
