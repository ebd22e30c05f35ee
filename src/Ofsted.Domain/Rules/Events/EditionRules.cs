using Ofsted.Domain.Internal;

using static System.FormattableString;

namespace Ofsted.Domain.Rules;

/// <summary>Rules on the framework edition of one event.</summary>
internal static class EditionRules
{
    private static readonly Citation FrontPages = Sources.StatedAndSeen(
        "ILACS framework and Ofsted press notices of 2 December 2022 and 27 November 2025; report front pages",
        note: "the exact day of April 2026 is a third party's");

    public static IEnumerable<CheckedRule<EventFacts>> All =>
    [
        new("OFS-EDN-01", FindingSeverity.Error, "The framework edition is the one in force for the activity on the first day on site.",
            FrontPages, RuleIncidence.Of(0, 493),
            "The first day on site decides, never the day of publication. From January to July 2018 both SIF and ILACS were in force: re-inspections used SIF. " +
            "A visit need not name its edition. For SIF activities outside the years of SIF see OFS-EDN-02; for activities that the edition does not have see OFS-EDN-50. " +
            "Where the edition is disputed, the judgements are read under whichever of the two editions they fit.", "edition activity fieldwork judgements",
            EditionIsInForce),
        new("OFS-EDN-02", FindingSeverity.Error, "A SIF inspection starts from 1 November 2013 to 31 July 2018.",
            Sources.Documents("days on site"), RuleIncidence.Of(0, 167),
            "ILACS replaced the single inspection in January 2018 and the re-inspection in September 2018.", "edition activity fieldwork judgements",
            SifStartsInItsYears),
        new("OFS-EDN-50", FindingSeverity.Error, "The framework edition includes the activity.",
            FrontPages, RuleIncidence.Of(0, 493),
            "Single inspections and re-inspections belong to SIF; standard and short inspections, focused and monitoring visits belong to ILACS.", "edition activity fieldwork judgements",
            EditionHasActivity),
        new("OFS-EDN-51", FindingSeverity.Error, "A record of a graded inspection names its framework edition.",
            Sources.Documents("report front pages"), RuleIncidence.Of(0, 493),
            "The edition says what the judgements mean; letters of visits do not depend on it.", "edition activity",
            InspectionNamesEdition),
        new("OFS-EDN-52", FindingSeverity.Warning, "A SIF inspection that starts in 2018 is a re-inspection.",
            Sources.StatedAndSeen("CYP Now, 17 September 2018; report titles"),
            RuleIncidence.Of(2, 7, "Lambeth and Darlington 2018 print the plain title"),
            "From January 2018 only authorities that had been inadequate were still inspected under SIF.", "edition",
            SifOf2018IsReInspection,
            Applies.SifInspections with { From = new(2018, 1, 1), To = new(2018, 7, 31) }),
        new("OFS-EDN-53", FindingSeverity.Error, "A focused visit starts from 1 January 2018.",
            Sources.StatedAndSeen("ILACS framework", "focused visits; the letters", "the first is of 30 January 2018"),
            RuleIncidence.Of(0, 371),
            "Focused visits came with ILACS; for a visit whose record names its edition see OFS-EDN-01 and -50.", "edition",
            FocusedVisitsCameWithIlacs, Applies.FocusedVisits),
    ];

    private static string? EditionIsInForce(EventFacts facts, Findings findings)
    {
        if (facts.NoDaysReason is { } reason)
            return reason;
        if (facts.Event.Edition is not { } stated)
            return Reasons.NoEdition;
        if (IsSifOutOfTime(facts))
            return "it is covered by OFS-EDN-02";

        if (facts.IsEditionInDispute)
            findings.Add("$.edition", Message(facts, stated), stated.Code, IsoDate.Of(facts.FirstDay));
        return null;
    }

    private static string Message(EventFacts facts, FrameworkEdition stated)
    {
        var activity = facts.Activity is null ? "an event" : "a " + RuleText.Name(facts.Activity);
        return facts.EditionOfTheDay is { } expected
            ? Invariant($"The record says {stated.Name}, but for {activity} that starts on {facts.FirstDay:d MMMM yyyy} the edition is {expected.Name}.")
            : Invariant($"{stated.Name} was not in force for {activity} that starts on {facts.FirstDay:d MMMM yyyy}.");
    }

    private static bool IsSifOutOfTime(EventFacts facts) =>
        facts.IsEditionInDispute && facts.EditionOfTheDay is null && facts.Event.Edition == FrameworkEditions.Sif2013
        && IsOfSif(facts.Activity);

    private static bool IsOfSif(InspectionActivity? activity) =>
        activity == InspectionActivities.SingleInspection || activity == InspectionActivities.ReInspection
        || activity == InspectionActivities.LscbReview;

    private static string? SifStartsInItsYears(EventFacts facts, Findings findings)
    {
        if (facts.NoDaysReason is { } reason)
            return reason;
        if (facts.Event.Edition != FrameworkEditions.Sif2013 || !IsOfSif(facts.Activity))
            return "it is a rule for SIF inspections";

        if (IsSifOutOfTime(facts))
        {
            findings.Add(
                "$.fieldwork[0].start",
                Invariant($"A SIF inspection cannot start on {facts.FirstDay:d MMMM yyyy}."),
                IsoDate.Of(facts.FirstDay));
        }

        return null;
    }

    private static string? EditionHasActivity(EventFacts facts, Findings findings)
    {
        if (facts.Event.Edition is not { } edition)
            return Reasons.NoEdition;
        if (facts.Event.Activity is not { } activity)
            return Reasons.NoActivity;
        if (facts.IsEditionInDispute || activity.IsGraded != facts.Inspection is not null)
            return facts.IsEditionInDispute ? Reasons.EditionInDispute : Reasons.ActivityInDispute;

        if (edition.Activities.Count == 0 && facts.Event.Fieldwork.Count == 0)
            return "neither the days on site nor the activities of the edition are recorded";

        if (!EventFrame.Has(edition, activity))
        {
            findings.Add(
                "$.activity",
                $"{edition.Name} has no {RuleText.Name(activity)}.",
                activity.Code, edition.Code);
        }

        return null;
    }

    private static string? InspectionNamesEdition(EventFacts facts, Findings findings)
    {
        if (facts.Inspection is null)
            return "the letter of a visit need not name its edition";
        if (facts.Event.Activity is { IsGraded: false })
            return Reasons.ActivityInDispute;
        if (facts.Event.Edition is null)
            findings.Add("$.edition", "The record of the inspection names no framework edition.");
        return null;
    }

    private static string? FocusedVisitsCameWithIlacs(EventFacts facts, Findings findings)
    {
        if (facts.NoDaysReason is { } reason)
            return reason;
        if (facts.Event.Edition is not null)
            return "it is covered by OFS-EDN-01 and -50";

        if (facts.FirstDay < FrameworkEditions.Ilacs2018.From)
        {
            findings.Add(
                "$.fieldwork[0].start",
                Invariant($"A focused visit cannot start on {facts.FirstDay:d MMMM yyyy}."),
                IsoDate.Of(facts.FirstDay));
        }

        return null;
    }

    private static string? SifOf2018IsReInspection(EventFacts facts, Findings findings)
    {
        if (facts.Activity != InspectionActivities.ReInspection)
        {
            findings.Add(
                "$.activity",
                Invariant($"A single inspection starts on {facts.FirstDay:d MMMM yyyy}, by when SIF was used only for re-inspections."),
                facts.Activity!.Code, IsoDate.Of(facts.FirstDay));
        }

        return null;
    }
}
