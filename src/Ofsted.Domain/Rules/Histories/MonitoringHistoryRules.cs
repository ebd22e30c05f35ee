using NodaTime;
using Ofsted.Domain.Internal;
using static System.FormattableString;

namespace Ofsted.Domain.Rules;

/// <summary>Rules on the monitoring visits that follow an inadequate outcome.</summary>
internal static class MonitoringHistoryRules
{
    private const int FewestBeforeReInspection = 4;

    private const string Seen = "108 visits in Ofsted's statistics; no letter was read";

    private static readonly Applies MonitoringVisits = new() { Activities = [InspectionActivities.MonitoringVisit] };

    public static IEnumerable<CheckedRule<HistoryFacts>> All =>
    [
        new("OFS-ACT-05", FindingSeverity.Error, "A monitoring visit follows an inadequate outcome.",
            Sources.StatedAndSeen("Monitoring local authority children's services judged inadequate (no. 160035)", note: Seen),
            RuleIncidence.Of(0, 104, "visits of April 2021 to March 2025 from Ofsted's statistics"),
            "Monitoring is for authorities judged inadequate; where there is no overall grade, any inadequate judgement counts.", "authority published",
            HistoryFacts.EachStep(MonitoringAfterInadequate), MonitoringVisits),
        new("OFS-ACT-07", FindingSeverity.Warning, "At least four monitoring visits come before a re-inspection under SIF.",
            Sources.Stated("CYP Now, May 2016", note: "no monitoring letters were read"), RuleIncidence.NotCounted,
            "From May 2016. Applies only where the history has a monitoring visit since the inadequate outcome; a visit that states its number counts for those before it.", "authority published document",
            HistoryFacts.EachStep(FourMonitoringVisitsBeforeReInspection), Applies.Sif with { Activities = [InspectionActivities.ReInspection], From = new LocalDate(2016, 5, 1) }),
        new("OFS-ACT-08", FindingSeverity.Warning, "At most six monitoring visits come before the next inspection under ILACS.",
            Sources.StatedAndSeen("CYP Now, 17 September 2018", note: Seen), RuleIncidence.Of(0, 104, "six at North East Lincolnshire"),
            "Monitoring visits are quarterly, and a standard inspection follows.", "authority published document",
            HistoryFacts.EachStep(NoMoreThanSixMonitoringVisits), Applies.Ilacs with { Activities = [InspectionActivities.MonitoringVisit] }),
        new("OFS-ACT-55", FindingSeverity.Information, "A monitoring visit starts one to six months after the previous one.",
            Sources.StatedAndSeen("CYP Now, 17 September 2018", note: Seen), RuleIncidence.Of(6, 77, "Bradford, Bury, Herefordshire, the Isles of Scilly, North East Lincolnshire and West Sussex"),
            "Visits are quarterly; an interval of twice as long, or a third of it, is worth checking.", "authority",
            HistoryFacts.EachStep(MonitoringIsQuarterly), MonitoringVisits),
    ];

    private static bool MonitoringAfterInadequate(HistoryStep step, Findings findings)
    {
        if (step.PreviousFull?.Facts is not { HasDuplicates: false, Profile: { IsComplete: true, IsImpossible: false } profile })
            return false;

        var isInadequate = profile.Overall == 4 || (profile.Overall == 0 && profile.CountOf(4) > 0);
        if (!isInadequate)
            ActivityHistoryRules.Report(step, findings, "A monitoring visit follows an outcome that is not inadequate.");
        return true;
    }

    private static bool FourMonitoringVisitsBeforeReInspection(HistoryStep step, Findings findings)
    {
        if (step.PreviousFull is null || step.MonitoringVisitsBefore == 0)
            return false;
        if (step.MonitoringVisitsBefore < FewestBeforeReInspection)
            ActivityHistoryRules.Report(step, findings, Invariant($"The re-inspection follows {step.MonitoringVisitsBefore} monitoring visits."));
        return true;
    }

    private static bool NoMoreThanSixMonitoringVisits(HistoryStep step, Findings findings)
    {
        if (step.PreviousFull is null)
            return false;
        if (step.VisitsOfItsKind > 6)
            ActivityHistoryRules.Report(step, findings, Invariant($"It is monitoring visit number {step.VisitsOfItsKind} since the last inspection."));
        return true;
    }

    private static bool MonitoringIsQuarterly(HistoryStep step, Findings findings)
    {
        if (step.Previous is not { } previous || !previous.IsAny(InspectionActivities.MonitoringVisit) || step.OverlapsPrevious)
            return false;

        var start = previous.Facts.FirstDay;
        if (step.Facts.FirstDay < start.MonthsLater(1) || step.Facts.FirstDay > start.MonthsLater(6))
        {
            findings.Add(
                step.With(previous),
                step.Path("fieldwork[0].start"),
                Invariant($"The visit starts on {step.Facts.FirstDay:d MMMM yyyy}, but the previous one started on {start:d MMMM yyyy} and visits are quarterly."),
                IsoDate.Of(step.Facts.FirstDay), IsoDate.Of(start));
        }

        return true;
    }
}
