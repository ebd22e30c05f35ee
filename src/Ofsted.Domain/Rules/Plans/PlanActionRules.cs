using Ofsted.Domain.Plans;

using static System.FormattableString;

namespace Ofsted.Domain.Rules;

/// <summary>Rules on what an action of a plan needs to be of use.</summary>
internal static class PlanActionRules
{
    private static readonly string[] Honorifics =
        ["mr ", "mrs ", "ms ", "miss ", "mx ", "dr ", "prof ", "cllr ", "councillor ", "sir ", "dame ", "mr. ", "mrs. ", "ms. ", "dr. ", "cllr. "];

    public static IEnumerable<CheckedRule<PlanFacts>> All =>
    [
        new("OFS-PLN-22", FindingSeverity.Warning, "Every active action has an owner.",
            PlanSources.Inspectors, "Inspectors look for who is responsible.", "actions",
            (facts, findings) => Need(facts, findings, action => action.Owner is not null, "owner", "names no owner")),
        new("OFS-PLN-23", FindingSeverity.Warning, "Every active action has a due date.",
            PlanSources.Inspectors, "Inspectors criticise missing dates more often than anything except impact and measures.", "actions",
            (facts, findings) => Need(facts, findings, action => action.Due is not null || PlanAction.IsFinished(action.Status), "due", "has no due date")),
        new("OFS-PLN-24", FindingSeverity.Warning, "Every active action is measured, directly or through its priority.",
            PlanSources.Inspectors, "Without a measure it is impossible to say whether it made a difference.", "priorities actions",
            EveryActionIsMeasured),
        new("OFS-PLN-25", FindingSeverity.Warning, "An action that is embedded has evidence of impact, not only of activity.",
            PlanSources.Inspectors, "Inspectors most often distinguish between what was done and what it changed.", "actions",
            EmbeddedHasImpact),
        new("OFS-PLN-26", FindingSeverity.Warning, "No action misses two updates in a row.",
            PlanSources.ProgressReports, "Counted at the action's own cadence from its last update or its start; the rule applies only when a day is given.", "actions",
            UpdatesArrive),
        new("OFS-PLN-31", FindingSeverity.Warning, "Owners and chairs are posts, not persons.",
            PlanSources.Definition, "People move on, and plans are published; a title such as Mr or Councillor before a name identifies a person.", "actions risks governance",
            OwnersArePosts),
        new("OFS-PLN-32", FindingSeverity.Warning, "A blocked action says what is blocking it.",
            PlanSources.Definition, "Without it nobody can unblock it.", "actions",
            (facts, findings) => Need(facts, findings, action => action.Status != PlanActionStatus.Blocked || action.BlockedBy is not null, "blockedBy", "is blocked and does not say by what")),
    ];

    private static string? Need(PlanFacts facts, Findings findings, Func<PlanAction, bool> isMet, string member, string lack)
    {
        if (facts.NoActionsReason is { } reason)
            return reason;
        foreach (var (action, path) in facts.Actions)
        {
            if (action.IsActive && !isMet(action))
                findings.Add($"{path}.{member}", $"Action {action.Id} {lack}.");
        }

        return null;
    }

    private static string? EveryActionIsMeasured(PlanFacts facts, Findings findings) => Need(
        facts, findings,
        action => action.Measures.Count > 0 || (action.Priority is { } id && facts.PrioritiesById[id].Any(priority => priority.Measures.Count > 0)),
        "measures", "is not measured");

    private static string? EmbeddedHasImpact(PlanFacts facts, Findings findings)
    {
        if (facts.NoActionsReason is { } reason)
            return reason;
        foreach (var (action, path) in facts.Actions)
        {
            if (action.Status == PlanActionStatus.Embedded && action.ImpactEvidence.Count == 0)
            {
                findings.Add(
                    $"{path}.impactEvidence",
                    $"Action {action.Id} is reported as embedded {(action.ActivityEvidence.Count == 0 ? "without evidence" : "with evidence of activity alone")}.");
            }
        }

        return null;
    }

    private static string? UpdatesArrive(PlanFacts facts, Findings findings)
    {
        if (facts.AsAt is not { } asAt)
            return Reasons.NoAsAt;
        foreach (var (action, path) in facts.Actions)
        {
            if (action.MissedUpdates(asAt) is var missed and > 1)
                findings.Add($"{path}.updates", Invariant($"Action {action.Id} has missed {missed} updates."), RuleText.Number(missed));
        }

        return null;
    }

    private static string? OwnersArePosts(PlanFacts facts, Findings findings)
    {
        foreach (var (action, path) in facts.Actions)
        {
            Report($"{path}.owner", action.Owner);
            Report($"{path}.accountable", action.Accountable);
        }

        for (var i = 0; i < facts.Plan.Risks.Count; i++)
            Report(Invariant($"$.risks[{i}].owner"), facts.Plan.Risks[i].Owner);
        for (var i = 0; i < facts.Plan.Governance.Count; i++)
            Report(Invariant($"$.governance[{i}].chair"), facts.Plan.Governance[i].Chair);
        return null;

        void Report(string path, string? post)
        {
            if (post is not null && Array.Exists(Honorifics, title => post.StartsWith(title, StringComparison.OrdinalIgnoreCase)
                || post.Contains(", " + title, StringComparison.OrdinalIgnoreCase)))
            {
                findings.Add(path, "A person seems to be named where a post should be.");
            }
        }
    }
}
