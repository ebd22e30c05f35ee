using Ofsted.Domain.Internal;
using Ofsted.Domain.Oversight;
using static System.FormattableString;

namespace Ofsted.Domain.Rules;

/// <summary>Rules on what a progress report says.</summary>
internal static class ProgressReportRules
{
    public static IEnumerable<CheckedRule<ProgressReportFacts>> All =>
    [
        new("OFS-PLN-45", FindingSeverity.Warning, "A report does not describe the position on a day after its meeting.",
            PlanSources.Definition, "It was written before the meeting.", "asAt meeting",
            SpeaksBeforeItsMeeting),
        new("OFS-PLN-47", FindingSeverity.Warning, "Every priority of a report is measured against a target.",
            PlanSources.ProgressReports, "Progress on a priority without a target cannot be reported next time.", "priorities",
            PrioritiesAreMeasured),
        new("OFS-PLN-48", FindingSeverity.Warning, "No priority repeats an item of the inspection that the plan responds to.",
            PlanSources.ProgressReports, "A repetition shows that the item is still open; it is judged by the wording, so only likely, except where priorities say what they answer.", "inspection priorities",
            PrioritiesAreNew),
    ];

    private static string? SpeaksBeforeItsMeeting(ProgressReportFacts facts, Findings findings)
    {
        if (facts.Report.AsAt is not { } asAt || facts.Report.Meeting is not { } meeting)
            return "the day as at which it speaks or the day of the meeting is not known";
        if (asAt > meeting)
        {
            findings.Add(
                "$.asAt", $"The report describes the position on {DateText.Of(asAt)}, after its meeting on {DateText.Of(meeting)}.",
                IsoDate.Of(asAt), IsoDate.Of(meeting));
        }

        return null;
    }

    private static string? PrioritiesAreMeasured(ProgressReportFacts facts, Findings findings)
    {
        if (facts.Report.Priorities.Count == 0)
            return "the report has no priorities";
        for (var i = 0; i < facts.Report.Priorities.Count; i++)
        {
            if (!facts.Report.Priorities[i].Measures.Any(measure => measure.Target is not null))
                findings.Add(Invariant($"$.priorities[{i}].measures"), $"Priority {facts.Report.Priorities[i].Id} has no measure with a target.");
        }

        return null;
    }

    private static string? PrioritiesAreNew(ProgressReportFacts facts, Findings findings)
    {
        if (facts.Report.Inspection?.Recommendations is not { } items)
            return PlanFacts.NoItems;
        var repeats = facts.Report.LikelyRepeats(items);
        for (var i = 0; i < facts.Report.Priorities.Count; i++)
        {
            var priority = facts.Report.Priorities[i];
            var path = Invariant($"$.priorities[{i}].text");
            if (priority.Answers.Count > 0)
                findings.Add(path, Invariant($"Priority {priority.Id} repeats item {priority.Answers[0]} of the inspection, which is still open."), RuleText.Number(priority.Answers[0]));
            else if (repeats[i] is { IsLikely: true } likely)
                findings.Add(path, Invariant($"Priority {priority.Id} probably repeats item {likely.Place} of the inspection (wording {likely.Score:0.00})."), RuleText.Number(likely.Place));
        }

        return null;
    }
}
