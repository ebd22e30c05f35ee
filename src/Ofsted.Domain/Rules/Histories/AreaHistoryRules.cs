using NodaTime;
using Ofsted.Domain.AreaInspections;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Rules;

/// <summary>Rules on the inspections of an area, one after the other.</summary>
internal static class AreaHistoryRules
{
    /// <summary>Reports say "within approximately": so many months later is late.</summary>
    private const int Latitude = 6;

    private const string NoneIsForetold = "no earlier area SEND inspection of the history says when the next is to come";

    public static IEnumerable<CheckedRule<HistoryFacts>> All =>
    [
        new("OFS-DAT-64", FindingSeverity.Information, "An area SEND inspection begins within about the time that the previous one stated.",
            Sources.Documents("what follows, on the front pages of 55 area SEND reports"), RuleIncidence.NotCounted,
            "Full inspections come within about five or three years, and monitoring inspections within about 18 months, counted from the first day on site. Coming sooner is not a fault; more than six months late is worth checking.",
            "authority activity edition fieldwork followUp revisit judgements",
            ComesInTime),
    ];

    private static string? ComesInTime(HistoryFacts facts, Findings findings)
    {
        if (facts.IsMixed)
            return Reasons.MixedHistory;

        var looked = false;
        HistoryStep? latest = null;
        foreach (var step in facts.Steps)
        {
            if (step.Facts.Event is not AreaInspection area || !step.IsAny(InspectionActivities.AreaSendInspection))
                continue;
            if (latest is not null && LatestFor(latest, area.IsRevisit) is { } last)
            {
                looked = true;
                if (step.Facts.FirstDay > last)
                    Report(findings, step, latest);
            }

            if (!area.IsRevisit)
                latest = step;
        }

        return looked ? null : NoneIsForetold;
    }

    private static LocalDate? LatestFor(HistoryStep before, bool isRevisit)
    {
        var said = ((AreaInspection)before.Facts.Event).FollowUpOf(isRevisit ? FollowUpKind.MonitoringInspection : FollowUpKind.FullInspection);
        return (said?.Years, said?.Months) switch
        {
            ({ } years, _) => before.Facts.FirstDay.YearsLater(years).MonthsLater(Latitude),
            (_, { } months) => before.Facts.FirstDay.MonthsLater(months).MonthsLater(Latitude),
            _ => null,
        };
    }

    private static void Report(Findings findings, HistoryStep step, HistoryStep before) =>
        findings.Add(
            step.With(before),
            step.Path("fieldwork[0].start"),
            $"The inspection starts on {DateText.Of(step.Facts.FirstDay)}; the one of {DateText.Of(before.Facts.FirstDay)} said: {string.Join(", ", ((AreaInspection)before.Facts.Event).FollowUp)}.",
            IsoDate.Of(step.Facts.FirstDay), IsoDate.Of(before.Facts.FirstDay));
}
