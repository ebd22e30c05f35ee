using NodaTime;
using Ofsted.Domain.Internal;
using static System.FormattableString;

namespace Ofsted.Domain.Rules;

/// <summary>Rules on which activity follows which outcome.</summary>
internal static class ActivityHistoryRules
{
    private static readonly LocalDate NewTest = new(2026, 4, 1);
    private static readonly LocalDate PandemicLettersFrom = new(2020, 10, 1);
    private static readonly LocalDate PandemicLettersTo = new(2021, 8, 31);

    private static readonly Applies ShortBeforeNewTest = Applies.IlacsInspections with { To = NewTest.PlusDays(-1) };

    private static readonly Citation Guides = Sources.StatedAndSeen(
        "Nottinghamshire and Kirklees councils, guides to ILACS", note: "315 pairs of consecutive inspections");

    public static IEnumerable<CheckedRule<HistoryFacts>> All =>
    [
        new("OFS-EDN-03", FindingSeverity.Error, "A SIF inspection that starts in 2018 follows an inadequate one.",
            Sources.StatedAndSeen("CYP Now, 17 September 2018; published reports"), RuleIncidence.Of(0, 7),
            "From January 2018 others were inspected under ILACS; for inspections recorded as re-inspections see OFS-ACT-06.", "authority edition published",
            HistoryFacts.EachStep(LateSifFollowsInadequate),
            Applies.Sif with { Activities = [InspectionActivities.SingleInspection], From = new LocalDate(2018, 1, 1) }),
        new("OFS-ACT-01", FindingSeverity.Error, "After an overall grade of requires improvement, the next ILACS inspection is a standard one.",
            Guides, RuleIncidence.Of(0, 120),
            "Short inspections were for good and outstanding authorities; see OFS-ACT-03 for the test used from April 2026, and OFS-ACT-10 for inadequate authorities.", "authority published",
            HistoryFacts.EachStep(StandardAfterRequiresImprovement), ShortBeforeNewTest),
        new("OFS-ACT-02", FindingSeverity.Information, "After an overall grade of good or outstanding, the next ILACS inspection is usually a short one.",
            Guides, RuleIncidence.Of(19, 144),
            "Ofsted may choose a standard inspection.", "authority published",
            HistoryFacts.EachStep(MostlyShortAfterGood), ShortBeforeNewTest),
        new("OFS-ACT-03", FindingSeverity.Warning, "From April 2026 a short inspection follows good leaders and at least two good practice judgements out of three.",
            Sources.ThirdParty("Notes of a third party on the change of April 2026", "Ofsted's own text was not read; 11 inspections agree"),
            RuleIncidence.Of(0, 3),
            "Applies only where the previous inspection was under ILACS 2023 or later, since it is not known how Ofsted counts two practice judgements.", "authority published",
            HistoryFacts.EachStep(ShortAfterNewTest), Applies.IlacsInspections with { From = NewTest }),
        new("OFS-ACT-04", FindingSeverity.Warning, "A focused visit does not follow an inadequate overall grade.",
            Guides, RuleIncidence.Of(0, 303, "20 more letters, published from November 2020 to July 2021, are exempt"),
            "Inadequate authorities have monitoring visits. During the pandemic they had focused visits too: letters published from 1 October 2020 to 31 August 2021 are exempt.", "authority published",
            HistoryFacts.EachStep(NoFocusedVisitAfterInadequate), Applies.FocusedVisits),
        new("OFS-ACT-06", FindingSeverity.Error, "A re-inspection follows an inadequate overall grade.",
            Sources.StatedAndSeen("CYP Now, May 2016; published reports"), RuleIncidence.Of(0, 19),
            "Applies only where the history has an earlier inspection.", "authority published",
            HistoryFacts.EachStep(ReInspectionAfterInadequate), new Applies { Activities = [InspectionActivities.ReInspection] }),
        new("OFS-ACT-10", FindingSeverity.Error, "After an overall grade of inadequate, the next ILACS inspection is not a short one.",
            Sources.StatedAndSeen("CYP Now, 17 September 2018; published reports"), RuleIncidence.Of(0, 42),
            "An inadequate authority is re-inspected by a standard inspection.", "authority published",
            HistoryFacts.EachStep(NotShortAfterInadequate), Applies.IlacsInspections),
        new("OFS-ACT-11", FindingSeverity.Information, "At most two focused visits follow an ILACS inspection before the next.",
            Sources.Documents("the events of each authority in order"), RuleIncidence.Of(1, 168),
            "Three have happened once.", "authority published",
            HistoryFacts.EachStep(NoMoreThanTwoFocusedVisits), Applies.FocusedVisits),
        new("OFS-ACT-52", FindingSeverity.Error, "No activity appears in the history twice.",
            Sources.Documents("the events of each authority in order"), RuleIncidence.Of(0, 864),
            "The same activity on the same first day is the same event; the copy is left out of the other rules.", "authority activity fieldwork",
            NoActivityTwice),
    ];

    private static bool LateSifFollowsInadequate(HistoryStep step, Findings findings) =>
        FollowsInadequate(step, findings, "A SIF inspection of 2018");

    private static bool ReInspectionAfterInadequate(HistoryStep step, Findings findings) =>
        FollowsInadequate(step, findings, "A re-inspection");

    private static bool FollowsInadequate(HistoryStep step, Findings findings, string what)
    {
        var overall = OverallBefore(step);
        if (overall == 0)
            return false;
        if (overall != 4)
            Report(step, findings, $"{what} follows an overall grade that is not inadequate.");
        return true;
    }

    private static bool StandardAfterRequiresImprovement(HistoryStep step, Findings findings)
    {
        if (OverallBefore(step) != 3)
            return false;
        if (step.IsAny(InspectionActivities.ShortInspection))
            Report(step, findings, "A short inspection follows an overall grade of requires improvement.");
        return true;
    }

    private static bool NotShortAfterInadequate(HistoryStep step, Findings findings)
    {
        if (OverallBefore(step) != 4)
            return false;
        if (step.IsAny(InspectionActivities.ShortInspection))
            Report(step, findings, "A short inspection follows an overall grade of inadequate.");
        return true;
    }

    private static bool MostlyShortAfterGood(HistoryStep step, Findings findings)
    {
        if (OverallBefore(step) is not (1 or 2))
            return false;
        if (step.IsAny(InspectionActivities.StandardInspection))
            Report(step, findings, "A standard inspection follows an overall grade of good or outstanding.");
        return true;
    }

    private static bool ShortAfterNewTest(HistoryStep step, Findings findings)
    {
        if (step.PreviousFull?.Facts.Profile is not { IsComplete: true } profile
            || step.PreviousFull.Facts.Edition is not { } edition
            || (edition != FrameworkEditions.Ilacs2023 && edition != FrameworkEditions.Ilacs2026))
            return false;
        if (step.IsAny(InspectionActivities.StandardInspection))
            return true;

        var goodPractice = profile.CountOf(1) + profile.CountOf(2) - (profile.Leaders <= 2 ? 1 : 0);
        if (profile.Leaders > 2 || goodPractice < 2)
            Report(step, findings, "A short inspection follows judgements that do not qualify for one.");
        return true;
    }

    private static bool NoFocusedVisitAfterInadequate(HistoryStep step, Findings findings)
    {
        if (OverallBefore(step) == 0 || IsOfThePandemic(step.Facts))
            return false;
        if (OverallBefore(step) == 4)
            Report(step, findings, "A focused visit follows an inadequate overall grade.");
        return true;
    }

    private static bool IsOfThePandemic(EventFacts facts)
    {
        var outcome = facts.NoPublicationReason is null ? facts.Published : facts.LastDay;
        return outcome >= PandemicLettersFrom && outcome <= PandemicLettersTo;
    }

    private static bool NoMoreThanTwoFocusedVisits(HistoryStep step, Findings findings)
    {
        if (step.PreviousFull is not { IsIlacsInspection: true })
            return false;
        if (step.VisitsOfItsKind > 2)
            Report(step, findings, Invariant($"It is focused visit number {step.VisitsOfItsKind} since the last inspection."));
        return true;
    }

    private static string? NoActivityTwice(HistoryFacts facts, Findings findings)
    {
        if (facts.All.Count < 2)
            return Reasons.NothingToCompare;

        foreach (var (copy, original) in facts.Duplicates)
        {
            findings.Add(
                [original.Index, copy.Index],
                Invariant($"$[{copy.Index}]"),
                Invariant($"The activity that starts on {copy.Facts.FirstDay:d MMMM yyyy} appears in the history twice."),
                IsoDate.Of(copy.Facts.FirstDay));
        }

        return null;
    }

    /// <summary>The overall grade of the full inspection before, 1 to 4; 0 where there is none to rely on.</summary>
    public static int OverallBefore(HistoryStep step) =>
        step.PreviousFull?.Facts.Profile is { IsImpossible: false } profile ? profile.Overall : 0;

    public static void Report(HistoryStep step, Findings findings, string message) =>
        findings.Add(
            step.With(step.PreviousFull),
            step.Path("activity"),
            message,
            step.Facts.Activity!.Code, IsoDate.Of(step.Facts.FirstDay));
}
