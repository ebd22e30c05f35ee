using NodaTime;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Rules;

/// <summary>Rules on the activity of one event.</summary>
internal static class ActivityRules
{
    private static readonly LocalDate PandemicLettersFrom = new(2020, 11, 1);
    private static readonly LocalDate PandemicLettersTo = new(2022, 3, 31);

    public static IEnumerable<CheckedRule<EventFacts>> All =>
    [
        new("OFS-ACT-09", FindingSeverity.Warning, "The letter of a first monitoring visit is not published.",
            Sources.Stated("CYP Now, May 2016", note: "no monitoring letters were read"), RuleIncidence.NotCounted,
            "Letters are published from the second visit on.", "published document",
            FirstMonitoringLetterIsNotPublished, new Applies { Activities = [InspectionActivities.MonitoringVisit] }),
        new("OFS-ACT-12", FindingSeverity.Warning, "The report of a SIF or ILACS inspection names its lead inspector.",
            Sources.Documents("report front pages and last pages"), RuleIncidence.Of(2, 488, "Devon and Warwickshire 2025 print none"),
            "Only a record with the items of the document is expected to have its names.", "leadInspector recommendations",
            LeadInspectorIsNamed,
            new Applies
            {
                Editions = Applies.WithOverall.Editions.Add(FrameworkEditions.Ilacs2026),
                Activities =
                [
                    InspectionActivities.SingleInspection, InspectionActivities.ReInspection,
                    InspectionActivities.StandardInspection, InspectionActivities.ShortInspection,
                ],
            }),
        new("OFS-ACT-13", FindingSeverity.Information, "Two or three inspectors make a focused visit; in the pandemic it was up to five.",
            Sources.StatedAndSeen("ILACS framework", "focused visits; the letters"), RuleIncidence.Of(8, 316, "283 visits by two and 25 by three; in the pandemic 35 of 50 by five"),
            "Letters published from November 2020 to March 2022 are those of the pandemic.", "published document",
            TeamIsSmall, Applies.FocusedVisits),
        new("OFS-ACT-50", FindingSeverity.Error, "The activity of a visit is one that results in a letter without grades.",
            Sources.Documents("letters"), RuleIncidence.Of(0, 371),
            "A graded activity has a report with judgements, which a visit record cannot hold; for the converse see OFS-JDG-07.", "activity",
            VisitHasAnUngradedActivity),
        new("OFS-ACT-51", FindingSeverity.Information, "The activity is known.",
            Sources.Definition("activity"), RuleIncidence.NotCounted,
            "Reports do not say whether an inspection was short or standard; without the activity many rules do not apply.", "activity",
            ActivityIsKnown),
        new("OFS-ACT-53", FindingSeverity.Warning, "The name of a lead inspector contains letters.",
            Sources.Definition("leadInspector"), RuleIncidence.Of(0, 171),
            "A blank name, or one with digits, was read from the wrong place; for a missing name see OFS-ACT-12.", "leadInspector",
            LeadInspectorHasAName),
        new("OFS-ACT-54", FindingSeverity.Warning, "No topic of a visit is named twice.",
            Sources.Definition("topics"), RuleIncidence.Of(0, 371),
            "Topics are a set, with the main one first.", "topics",
            NoTopicTwice),
    ];

    private static string? FirstMonitoringLetterIsNotPublished(EventFacts facts, Findings findings)
    {
        if (facts.Event.Document?.VisitNumber is not { } number)
            return "the number of the visit is not recorded";
        if (number == 1 && facts.Event.Published is { } published)
            findings.Add("$.published", "The letter of a first monitoring visit has a day of publication.", IsoDate.Of(published));
        return null;
    }

    private static string? TeamIsSmall(EventFacts facts, Findings findings)
    {
        if (facts.Event.Document?.Team is not { Count: > 0 } team)
            return "the team is not recorded";
        if (facts.NoPublicationReason is { } reason)
            return reason;

        var most = facts.Published >= PandemicLettersFrom && facts.Published <= PandemicLettersTo ? 5 : 3;
        if (team.Count < 2 || team.Count > most)
            findings.Add("$.document.team", FormattableString.Invariant($"The team has {team.Count} members; two to {most} are usual."), RuleText.Number(team.Count));
        return null;
    }

    private static string? LeadInspectorIsNamed(EventFacts facts, Findings findings)
    {
        if (facts.Event.Recommendations is null)
            return Reasons.NoItems;
        if (string.IsNullOrWhiteSpace(facts.Event.LeadInspector))
            findings.Add("$.leadInspector", "No lead inspector is named.");
        return null;
    }

    private static string? LeadInspectorHasAName(EventFacts facts, Findings findings)
    {
        if (facts.Event.LeadInspector is not { } name)
            return "no lead inspector is named";

        if (string.IsNullOrWhiteSpace(name))
            findings.Add("$.leadInspector", "The name of the lead inspector is blank.");
        else if (!name.Any(char.IsLetter) || name.Any(char.IsDigit))
            findings.Add("$.leadInspector", "The name of the lead inspector has no letters.", name);
        return null;
    }

    private static string? NoTopicTwice(EventFacts facts, Findings findings)
    {
        if (facts.Event is not Visit visit)
            return Reasons.NotAVisit;

        var seen = new HashSet<VisitTopic>();
        for (var i = 0; i < visit.Topics.Count; i++)
        {
            if (!seen.Add(visit.Topics[i]))
                findings.Add(FormattableString.Invariant($"$.topics[{i}]"), "The topic is named more than once.", visit.Topics[i].Code);
        }

        return null;
    }

    private static string? VisitHasAnUngradedActivity(EventFacts facts, Findings findings)
    {
        if (facts.Inspection is not null)
            return Reasons.NotAVisit;
        if (facts.Event.Activity is not { } activity)
            return Reasons.NoActivity;

        if (activity.IsGraded)
        {
            findings.Add(
                "$.activity",
                $"The record is a visit, but a {RuleText.Name(activity)} has a report with judgements.",
                activity.Code);
        }

        return null;
    }

    private static string? ActivityIsKnown(EventFacts facts, Findings findings)
    {
        if (facts.Event.Activity is null)
            findings.Add("$.activity", "The activity is not recorded.");
        return null;
    }
}
