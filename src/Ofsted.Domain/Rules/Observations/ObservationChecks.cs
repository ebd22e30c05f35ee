using System.Collections.Frozen;
using Ofsted.Domain.Indicators;

namespace Ofsted.Domain.Rules;

/// <summary>The checks of the numbers of a document against each other, and against what the catalogue of indicators knows.</summary>
public static class ObservationChecks
{
    private static readonly Citation Arithmetic = new() { Document = "Arithmetic", Confidence = Confidence.Stated };

    private static readonly Citation Definitions = new() { Document = "Definitions of the indicators", Confidence = Confidence.Stated };

    private static readonly Citation Scorecards = new()
    {
        Document = "Adoption scorecards, as published reports quote them",
        Confidence = Confidence.VerifiedInDocuments,
    };

    private static readonly Citation Reports = new() { Document = "Published reports and plans", Confidence = Confidence.VerifiedInDocuments };

    private static readonly ObservationRule[] Rules =
    [
        Rule("OFS-OBS-01", FindingSeverity.Warning, "The unit is that of the indicator.", Definitions,
            "The number of children behind a percentage, said of a part of the indicator, is left alone.", UnitChecks.UnitOfIndicator),
        Rule("OFS-OBS-02", FindingSeverity.Error, "A percentage of a whole lies between 0 and 100, and nothing is counted below zero.", Arithmetic,
            "Growth in per cent may be above 100 and below zero.", UnitChecks.Range),
        Rule("OFS-OBS-03", FindingSeverity.Warning, "A number that is no percentage changes by per cent, not by percentage points.", Arithmetic,
            "Percentage points are the difference of two percentages.", UnitChecks.Points),
        Rule("OFS-OBS-04", FindingSeverity.Warning, "A share follows from the counts beside it.", Arithmetic,
            "Part and share are of one time. Where the whole is of another, it looks for more than a tenth, or for the older number from which the share does follow.",
            ShareChecks.Follows),
        Rule("OFS-OBS-05", FindingSeverity.Warning, "A share is rounded, not cut off.", Arithmetic, "Part, whole and share are of one time.", ShareChecks.Truncated),
        Rule("OFS-OBS-06", FindingSeverity.Warning, "The shares of a whole add to 100, as far as rounding allows.", Arithmetic,
            "It looks where all parts are there. A sum that rounding explains is left alone, unless shares rounded rightly come nearer to 100.", TotalChecks.SharesAddUp),
        Rule("OFS-OBS-07", FindingSeverity.Warning, "A rate follows from the count and the population.", Arithmetic,
            "The population is of another year as a rule, so a twentieth more or less is left alone.", ShareChecks.Rates),
        Rule("OFS-OBS-08", FindingSeverity.Warning, "A total is the sum of its parts.", Arithmetic, "It looks where all parts are there.", TotalChecks.PartsMakeTotal),
        Rule("OFS-OBS-09", FindingSeverity.Warning, "Categories that share children are not added up.", Definitions,
            "Local counts often leave out what the national definition includes, so it speaks only where a row leaps by half and, without the rows that it includes, does not.",
            TotalChecks.Overlap),
        Rule("OFS-OBS-10", FindingSeverity.Warning, "The word for a direction agrees with the numbers.", Reports,
            "Numbers that may be equal by rounding contradict no word; 'in line' is contradicted from a quarter on.", ComparatorChecks.Directions),
        Rule("OFS-OBS-11", FindingSeverity.Warning, "An average of three years is set against averages of three years.", Scorecards,
            "A limit of the adoption scorecard is one of three years, whatever is printed beside it.", ComparatorChecks.YearsAgainstThree),
        Rule("OFS-OBS-12", FindingSeverity.Warning, "A printed national target is that of the period.", Scorecards,
            "It looks where the catalogue holds the limit of the period.", ComparatorChecks.Targets),
        Rule("OFS-OBS-13", FindingSeverity.Information, "A national target is printed, not only the distance to it.", Reports,
            "What was worked out from a distance is no stronger than the distance.", ComparatorChecks.ImpliedTargets),
        Rule("OFS-OBS-14", FindingSeverity.Warning, "Counts that move slowly do not leap by half within six months.", Reports,
            "Numbers of children in need, with plans, in care, of cases and of residents, from 100 on.", SeriesChecks.Jumps),
        Rule("OFS-OBS-15", FindingSeverity.Warning, "Two counts of one thing a month apart differ by a tenth at most.", Reports,
            "Snapshots and months, from 100 on; where they differ by more, their definitions will too.", SeriesChecks.Disagreements),
        Rule("OFS-OBS-16", FindingSeverity.Information, "What is counted since the last inspection is not less than its parts.", Reports,
            "Parts of a shorter time that come to more are counted otherwise, or twice.", SeriesChecks.SinceLastInspection),
        Rule("OFS-OBS-17", FindingSeverity.Information, "An estimate is more than a number of a shorter time, multiplied.", Reports,
            "It looks at estimates whose source is known.", MeaningChecks.Estimates),
        Rule("OFS-OBS-18", FindingSeverity.Information, "It is clear of what whole a share is a share.", Reports,
            "It looks at shares that documents print of more than one whole, where both are there.", MeaningChecks.Denominators),
        Rule("OFS-OBS-19", FindingSeverity.Warning, "The words for a measure say what it counts.", Definitions,
            "It knows the slips that have been seen or are likely, such as days for working days.", MeaningChecks.Words),
    ];

    private static readonly FrozenDictionary<string, ObservationCheck> ById =
        Rules.ToFrozenDictionary(rule => rule.Check.Id, rule => rule.Check, StringComparer.Ordinal);

    /// <summary>Every check, by identifier.</summary>
    public static EquatableList<ObservationCheck> All { get; } = Rules.Select(rule => rule.Check).ToEquatableList();

    /// <summary>The check with an identifier, or null.</summary>
    /// <param name="id">An identifier, such as <c>OFS-OBS-04</c>, or null.</param>
    public static ObservationCheck? Find(string? id) => id is null ? null : ById.GetValueOrDefault(id);

    /// <summary>Looks at the numbers of one document or of several.</summary>
    /// <param name="observations">The observations; those of one document (<see cref="Observation.Source"/>) and one authority are held against each other.</param>
    /// <returns>The findings, by check and then by the first observation concerned; empty when everything fits.</returns>
    public static EquatableList<ObservationFinding> Check(IEnumerable<Observation> observations)
    {
        ArgumentNullException.ThrowIfNull(observations);
        var groups = observations
            .Select((observation, index) => (observation, index))
            .GroupBy(pair => (pair.observation.Authority, pair.observation.Source?.Document))
            .Select(group => new ObservationGroup(group))
            .ToList();
        return Rules
            .SelectMany(rule => groups.SelectMany(rule.Look).OrderBy(finding => finding.Observations[0]))
            .ToEquatableList();
    }

    private static ObservationRule Rule(
        string id, FindingSeverity severity, string statement, Citation source, string rationale,
        Func<ObservationGroup, IEnumerable<(string, EquatableList<int>)>> look) =>
        new(new() { Id = id, Statement = statement, Severity = severity, Source = source, Rationale = rationale }, look);
}
