using Ofsted.Domain.Plans;

using static System.FormattableString;

namespace Ofsted.Domain.Rules;

/// <summary>Rules on references within a plan.</summary>
internal static class PlanReferenceRules
{
    private static readonly Citation Definition = PlanSources.Definition;

    public static IEnumerable<CheckedRule<PlanFacts>> All =>
    [
        new("OFS-PLN-01", FindingSeverity.Error, "Every action, theme and priority has its own reference.",
            Definition, "The reference identifies a part in updates, in the next version and in the authority's own table.", "themes priorities actions",
            ReferencesAreUnique),
        new("OFS-PLN-11", FindingSeverity.Error, "Every reference within the plan is to something in the plan.",
            Definition, "This covers themes, priorities, dependencies, replacements, the actions of risks and the evidence of updates.", "themes priorities actions risks",
            ReferencesAreKnown),
        new("OFS-PLN-14", FindingSeverity.Error, "No action depends on itself, directly or through others.",
            Definition, "Actions that depend on each other in a circle can never begin.", "actions",
            NothingWaitsForItself),
    ];

    private static string? ReferencesAreUnique(PlanFacts facts, Findings findings)
    {
        Report("actions", "action", facts.Plan.Actions.Select(action => action.Id));
        Report("themes", "theme", facts.Plan.Themes.Select(theme => theme.Id));
        Report("priorities", "priority", facts.Plan.Priorities.Select(priority => priority.Id));
        return null;

        void Report(string member, string noun, IEnumerable<string> ids)
        {
            var seen = new HashSet<string>(StringComparer.Ordinal);
            var place = 0;
            foreach (var id in ids)
            {
                if (string.IsNullOrWhiteSpace(id))
                    findings.Add(Invariant($"$.{member}[{place}].id"), $"A {noun} has no reference.");
                else if (!seen.Add(id))
                    findings.Add(Invariant($"$.{member}[{place}].id"), $"The reference '{id}' is also used by another {noun}.", id);
                place++;
            }
        }
    }

    private static string? ReferencesAreKnown(PlanFacts facts, Findings findings)
    {
        var themes = facts.Plan.Themes.Select(theme => theme.Id).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < facts.Plan.Priorities.Count; i++)
            Report(Invariant($"$.priorities[{i}].theme"), "theme", facts.Plan.Priorities[i].Theme, themes.Contains);
        foreach (var (action, path) in facts.Actions)
        {
            Report($"{path}.theme", "theme", action.Theme, themes.Contains);
            Report($"{path}.priority", "priority", action.Priority, facts.PrioritiesById.Contains);
            Report($"{path}.supersededBy", "action", action.SupersededBy, facts.ActionIds.Contains);
            for (var i = 0; i < action.DependsOn.Count; i++)
                Report(Invariant($"{path}.dependsOn[{i}]"), "action", action.DependsOn[i], facts.ActionIds.Contains);
            ReportEvidence(action, path);
        }

        for (var i = 0; i < facts.Plan.Risks.Count; i++)
        {
            for (var j = 0; j < facts.Plan.Risks[i].Actions.Count; j++)
                Report(Invariant($"$.risks[{i}].actions[{j}]"), "action", facts.Plan.Risks[i].Actions[j], facts.ActionIds.Contains);
        }

        return null;

        void Report(string path, string noun, string? id, Func<string, bool> isKnown)
        {
            if (id is not null && !isKnown(id))
                findings.Add(path, $"The plan has no {noun} '{id}'.", id);
        }

        void ReportEvidence(PlanAction action, string path)
        {
            if (!action.Updates.Any(update => update.Evidence.Count > 0))
                return;
            var known = action.ActivityEvidence.Concat(action.ImpactEvidence).Select(item => item.Id).ToHashSet(StringComparer.Ordinal);
            for (var i = 0; i < action.Updates.Count; i++)
            {
                for (var j = 0; j < action.Updates[i].Evidence.Count; j++)
                    Report(Invariant($"{path}.updates[{i}].evidence[{j}]"), "evidence of the action", action.Updates[i].Evidence[j], known.Contains);
            }
        }
    }

    /// <summary>Takes away what waits for nothing, over and over; what is left in the end waits for itself or for what does.</summary>
    private static string? NothingWaitsForItself(PlanFacts facts, Findings findings)
    {
        if (!facts.Plan.Actions.Any(action => action.DependsOn.Count > 0))
            return "no action depends on another";

        var waiting = new Dictionary<string, int>(StringComparer.Ordinal);
        var followers = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var action in facts.Plan.Actions)
        {
            var needs = action.DependsOn.Where(facts.ActionIds.Contains).Distinct(StringComparer.Ordinal).ToList();
            if (!waiting.TryAdd(action.Id, needs.Count))
                continue;
            foreach (var need in needs)
            {
                if (!followers.TryGetValue(need, out var list))
                    followers.Add(need, list = []);
                list.Add(action.Id);
            }
        }

        var free = new Queue<string>(waiting.Where(pair => pair.Value == 0).Select(pair => pair.Key));
        while (free.TryDequeue(out var id))
        {
            foreach (var follower in followers.GetValueOrDefault(id) ?? [])
            {
                if (--waiting[follower] == 0)
                    free.Enqueue(follower);
            }
        }

        foreach (var (action, path) in facts.Actions)
        {
            if (waiting[action.Id] > 0)
                findings.Add($"{path}.dependsOn", $"Action {action.Id} depends on itself, directly or through others.", [.. action.DependsOn]);
        }

        return null;
    }
}
