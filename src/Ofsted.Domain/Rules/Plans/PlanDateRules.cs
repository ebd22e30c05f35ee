using NodaTime;
using Ofsted.Domain.Internal;
using Ofsted.Domain.Plans;
using Ofsted.Domain.Timescales;
using static System.FormattableString;

namespace Ofsted.Domain.Rules;

/// <summary>Rules on the days of a plan.</summary>
internal static class PlanDateRules
{
    private static readonly Citation Definition = PlanSources.Definition;

    public static IEnumerable<CheckedRule<PlanFacts>> All =>
    [
        new("OFS-PLN-02", FindingSeverity.Error, "No action is due before it starts.",
            Definition, "The start and the due date are the first and the last day of the same work.", "actions",
            (facts, findings) => InOrder(facts, findings, action => action.Start, action => action.Due, "due", "is due on", "starts on")),
        new("OFS-PLN-03", FindingSeverity.Error, "No action is completed before it starts.",
            Definition, "Whatever is completed has been started.", "actions",
            (facts, findings) => InOrder(facts, findings, action => action.Start, action => action.Completed, "completed", "is completed on", "starts on")),
        new("OFS-PLN-04", FindingSeverity.Error, "Nothing is completed, reported or evidenced after the day as at which the plan is judged.",
            Definition, "The library has no clock, so the rule applies only when the caller gives a day.", "actions",
            NothingInTheFuture),
        new("OFS-PLN-05", FindingSeverity.Error, "An action that is completed or embedded has a completion date.",
            Definition, "Without it nobody can say whether it was on time, or what its status was on a given day.", "actions",
            CompletionHasItsDay),
        new("OFS-PLN-06", FindingSeverity.Error, "A version that was replaced has no updates from the day on which it was replaced.",
            Definition, "Updates belong to the version in force; if only the number of the next version is known, and not the day, the rule is skipped.", "supersededOn actions",
            ReplacedVersionRests),
        new("OFS-PLN-07", FindingSeverity.Error, "The due date stated in the plan is the statutory one: 70 working days after the report was received, 20 for a draft.",
            TimescaleCatalogue.StatementOfProposedAction.Source, "The calendar is that of England and Wales; days of receipt outside it are accepted.", "kind triggeredBy reportReceived statedDue",
            StatedDueIsTheLaws),
        new("OFS-PLN-10", FindingSeverity.Error, "The dates of an action's updates are in strictly increasing order.",
            Definition, "With two updates on one day, or out of order, it is not clear which is current.", "actions",
            UpdatesAreInOrder),
        new("OFS-PLN-13", FindingSeverity.Error, "Every date lies between 1 January 2005 and 31 December 2049.",
            Definition, "As OFS-DAT-50: it catches slips such as 1924 or 2204 for 2024.", "reportReceived statedDue submitted approved actions",
            DatesArePlausible),
        new("OFS-PLN-35", FindingSeverity.Warning, "The plan is submitted to the inspectorate by the day set by law.",
            TimescaleCatalogue.StatementOfProposedAction.Source, "The law sets 70 working days from receiving the report, and letters ask for a draft within 20.", "kind triggeredBy reportReceived submitted",
            SubmittedInTime),
    ];

    private static string? InOrder(
        PlanFacts facts, Findings findings, Func<PlanAction, LocalDate?> first, Func<PlanAction, LocalDate?> second, string member, string does, string begins)
    {
        if (facts.NoActionsReason is { } reason)
            return reason;
        foreach (var (action, path) in facts.Actions)
        {
            if (first(action) is { } start && second(action) is { } end && end < start)
            {
                findings.Add(
                    $"{path}.{member}", $"Action {action.Id} {does} {DateText.Of(end)} and {begins} {DateText.Of(start)}.",
                    IsoDate.Of(end), IsoDate.Of(start));
            }
        }

        return null;
    }

    private static string? NothingInTheFuture(PlanFacts facts, Findings findings)
    {
        if (facts.AsAt is not { } asAt)
            return Reasons.NoAsAt;
        foreach (var (action, path) in facts.Actions)
        {
            Report($"{path}.completed", action.Completed);
            for (var i = 0; i < action.Updates.Count; i++)
                Report(Invariant($"{path}.updates[{i}].date"), action.Updates[i].Date);
            for (var i = 0; i < action.ActivityEvidence.Count; i++)
                Report(Invariant($"{path}.activityEvidence[{i}].date"), action.ActivityEvidence[i].Date);
            for (var i = 0; i < action.ImpactEvidence.Count; i++)
                Report(Invariant($"{path}.impactEvidence[{i}].date"), action.ImpactEvidence[i].Date);
        }

        return null;

        void Report(string path, LocalDate? day)
        {
            if (day > asAt)
                findings.Add(path, $"{DateText.Of(day.Value)} lies after {DateText.Of(asAt)}.", IsoDate.Of(day.Value));
        }
    }

    private static string? CompletionHasItsDay(PlanFacts facts, Findings findings)
    {
        if (facts.NoActionsReason is { } reason)
            return reason;
        foreach (var (action, path) in facts.Actions)
        {
            if (PlanAction.IsFinished(action.Status) && action.Completed is null)
                findings.Add($"{path}.completed", $"Action {action.Id} is {action.Status.ToString().ToLowerInvariant()}, but has no completion date.");
        }

        return null;
    }

    private static string? ReplacedVersionRests(PlanFacts facts, Findings findings)
    {
        if (facts.Plan.SupersededOn is not { } day)
            return "the plan was not replaced, or the day is not known";
        foreach (var (action, path) in facts.Actions)
        {
            for (var i = 0; i < action.Updates.Count; i++)
            {
                if (action.Updates[i].Date >= day)
                {
                    findings.Add(
                        Invariant($"{path}.updates[{i}].date"),
                        $"Action {action.Id} has an update dated {DateText.Of(action.Updates[i].Date)}, but this version was replaced on {DateText.Of(day)}.",
                        IsoDate.Of(action.Updates[i].Date), IsoDate.Of(day));
                }
            }
        }

        return null;
    }

    private static string? StatedDueIsTheLaws(PlanFacts facts, Findings findings)
    {
        if (facts.Plan.StatedDue is not { } stated)
            return "the plan states no due date";
        if (PlanDeadlines.StatutoryDue(facts.Plan) is not { } due)
            return "the law sets no date, or the day of receipt is not known";
        if (stated != due)
        {
            findings.Add(
                "$.statedDue", $"The plan states {DateText.Of(stated)} as its due date, but counted from the day of receipt it is {DateText.Of(due)}.",
                IsoDate.Of(stated), IsoDate.Of(due));
        }

        return null;
    }

    private static string? SubmittedInTime(PlanFacts facts, Findings findings)
    {
        if ((facts.Plan.Submitted ?? facts.AsAt) is not { } day)
            return "the day of submission is not known, and no day was given as at which to judge";
        if (PlanDeadlines.StatutoryDue(facts.Plan) is not { } due)
            return "the law sets no date, or the day of receipt is not known";
        if (day > due)
        {
            findings.Add(
                "$.submitted",
                facts.Plan.Submitted is null ? $"The plan was due on {DateText.Of(due)} and has not been submitted." : $"The plan was due on {DateText.Of(due)}, but was submitted on {DateText.Of(day)}.",
                IsoDate.Of(due));
        }

        return null;
    }

    private static string? UpdatesAreInOrder(PlanFacts facts, Findings findings)
    {
        if (facts.NoActionsReason is { } reason)
            return reason;
        foreach (var (action, path) in facts.Actions)
        {
            for (var i = 1; i < action.Updates.Count; i++)
            {
                if (action.Updates[i].Date <= action.Updates[i - 1].Date)
                {
                    findings.Add(
                        Invariant($"{path}.updates[{i}].date"),
                        $"An update of action {action.Id} is dated {DateText.Of(action.Updates[i].Date)}, but the one before it {DateText.Of(action.Updates[i - 1].Date)}.",
                        IsoDate.Of(action.Updates[i].Date), IsoDate.Of(action.Updates[i - 1].Date));
                }
            }
        }

        return null;
    }

    private static string? DatesArePlausible(PlanFacts facts, Findings findings)
    {
        Report("$.reportReceived", facts.Plan.ReportReceived);
        Report("$.statedDue", facts.Plan.StatedDue);
        Report("$.submitted", facts.Plan.Submitted);
        Report("$.approved", facts.Plan.Approved);
        foreach (var (action, path) in facts.Actions)
        {
            Report($"{path}.start", action.Start);
            Report($"{path}.due", action.Due);
            Report($"{path}.completed", action.Completed);
            for (var i = 0; i < action.Updates.Count; i++)
                Report(Invariant($"{path}.updates[{i}].date"), action.Updates[i].Date);
        }

        return null;

        void Report(string path, LocalDate? day)
        {
            if (day is { } known && !EventFacts.IsPlausible(known))
                findings.Add(path, $"{DateText.Of(known)} is not plausible.", IsoDate.Of(known));
        }
    }
}
