using NodaTime;
using Ofsted.Domain.Indicators;
using Ofsted.Domain.Internal;
using Ofsted.Domain.Plans;

namespace Ofsted.Domain.Oversight;

/// <summary>Compares two versions of a plan part by part.</summary>
internal static class PlanComparison
{
    private static readonly (string Name, Func<ImprovementPlan, string?> Value)[] PlanMembers =
    [
        ("title", plan => plan.Title),
        ("kind", plan => plan.Kind.ToString()),
        ("period", plan => plan.Period),
        ("stated due date", plan => IsoDate.Of(plan.StatedDue)),
        ("submitted", plan => IsoDate.Of(plan.Submitted)),
        ("approved", plan => IsoDate.Of(plan.Approved)),
        ("approved by", plan => plan.ApprovedBy),
    ];

    private static readonly (string Name, Func<PlanPriority, string?> Value)[] PriorityMembers =
    [
        ("text", priority => priority.Text),
        ("theme", priority => priority.Theme),
        ("period", priority => priority.Period),
        ("answers", priority => Joined(priority.Answers)),
    ];

    private static readonly (string Name, Func<PlanAction, string?> Value)[] ActionMembers =
    [
        ("text", action => action.Text),
        ("theme", action => action.Theme),
        ("priority", action => action.Priority),
        ("answers", action => Joined(action.Answers)),
        ("findings", action => Joined(action.Findings)),
        ("owner", action => action.Owner),
        ("accountable", action => action.Accountable),
        ("start", action => IsoDate.Of(action.Start)),
        ("due", action => IsoDate.Of(action.Due)),
        ("review", action => action.ReviewEvery.ToString()),
        ("status", action => action.Status.ToString()),
        ("completed", action => IsoDate.Of(action.Completed)),
        ("blocked by", action => action.BlockedBy),
        ("depends on", action => Joined(action.DependsOn)),
        ("superseded by", action => action.SupersededBy),
    ];

    public static void Compare(ImprovementPlan earlier, ImprovementPlan later, List<PlanChange> changes)
    {
        AddMembers("plan", earlier, later, PlanMembers, changes);
        CompareParts("theme", earlier.Themes, later.Themes, theme => theme.Id, theme => theme.Title,
            (before, after) => AddMembers($"theme {after.Id}", before, after, [("title", theme => theme.Title), ("area", theme => theme.Area?.Code)], changes), changes);
        CompareParts("priority", earlier.Priorities, later.Priorities, priority => priority.Id, priority => priority.Text,
            (before, after) =>
            {
                AddMembers($"priority {after.Id}", before, after, PriorityMembers, changes);
                CompareMeasures($"priority {after.Id}", before.Measures, after.Measures, changes);
            },
            changes);
        CompareParts("action", earlier.Actions, later.Actions, action => action.Id, action => action.Text,
            (before, after) => CompareActions(before, after, changes), changes);
        CompareParts("risk", earlier.Risks, later.Risks, risk => risk.Text, risk => risk.Text,
            (before, after) => AddMembers("risk", before, after, [("severity", risk => risk.Severity.ToString()), ("owner", risk => risk.Owner), ("response", risk => risk.Response)], changes), changes);
    }

    private static void CompareActions(PlanAction before, PlanAction after, List<PlanChange> changes)
    {
        if (ReferenceEquals(before, after))
            return;
        var subject = $"action {after.Id}";
        var first = changes.Count;
        AddMembers(subject, before, after, ActionMembers, changes);
        NoteMovedDueDate(before, after, changes, first);
        CompareMeasures(subject, before.Measures, after.Measures, changes);
        AddNew(subject, "milestone", before.Milestones, after.Milestones, changes);
        AddNew(subject, "update", before.Updates, after.Updates, changes);
        AddNew(subject, "evidence of activity", before.ActivityEvidence, after.ActivityEvidence, changes);
        AddNew(subject, "evidence of impact", before.ImpactEvidence, after.ImpactEvidence, changes);
    }

    private static void NoteMovedDueDate(PlanAction before, PlanAction after, List<PlanChange> changes, int first)
    {
        if (before.Due is not { } was || after.Due is not { } now || was == now)
            return;
        var place = changes.FindIndex(first, change => change.Member == "due");
        var days = Period.DaysBetween(was, now);
        changes[place] = changes[place] with
        {
            Note = $"{Counted.Of(Math.Abs(days), "day")} {(days > 0 ? "later" : "earlier")}",
        };
    }

    private static void CompareMeasures(
        string subject, EquatableList<SuccessMeasure> before, EquatableList<SuccessMeasure> after, List<PlanChange> changes) =>
        CompareParts($"{subject}, measure", before, after, measure => $"{measure.IndicatorCode} {measure.Dimension}".TrimEnd(), measure => measure.ToString(),
            (was, now) =>
            {
                var first = changes.Count;
                var name = $"{subject}, measure {$"{now.IndicatorCode} {now.Dimension}".TrimEnd()}";
                AddMembers(name, was, now, [("target", measure => measure.Target?.ToString()), ("target date", measure => IsoDate.Of(measure.Target?.By)), ("baseline", measure => measure.Baseline?.Value.ToString())], changes);
                if (IsEased(was, now))
                {
                    var place = changes.FindIndex(first, change => change.Member == "target");
                    changes[place] = changes[place] with { Note = "easier" };
                }

                AddNew(name, "result", was.Results, now.Results, changes);
            },
            changes);

    private static bool IsEased(SuccessMeasure was, SuccessMeasure now) => (was.Target, now.Target) switch
    {
        ({ } before, { } after) when before.Value != after.Value && before.Unit == after.Unit =>
            now.EffectivePolarity switch
            {
                Polarity.HigherIsBetter => after.Value < before.Value,
                Polarity.LowerIsBetter => after.Value > before.Value,
                _ => false,
            },
        _ => false,
    };

    private static void CompareParts<T>(
        string noun, EquatableList<T> before, EquatableList<T> after, Func<T, string> key, Func<T, string> describe,
        Action<T, T> compare, List<PlanChange> changes)
        where T : class
    {
        var old = new Dictionary<string, Queue<T>>(StringComparer.Ordinal);
        foreach (var part in before)
        {
            if (!old.TryGetValue(key(part), out var queue))
                old.Add(key(part), queue = new Queue<T>());
            queue.Enqueue(part);
        }

        foreach (var part in after)
        {
            if (old.TryGetValue(key(part), out var queue) && queue.TryDequeue(out var was))
                compare(was, part);
            else
                changes.Add(new PlanChange { Kind = PlanChangeKind.Added, Subject = Named(noun, key(part), describe(part)), After = describe(part) });
        }

        var gone = old.Values.SelectMany(queue => queue).ToHashSet<object>(ReferenceEqualityComparer.Instance);
        foreach (var part in before)
        {
            if (gone.Contains(part))
                changes.Add(new PlanChange { Kind = PlanChangeKind.Removed, Subject = Named(noun, key(part), describe(part)), Before = describe(part) });
        }
    }

    private static string Named(string noun, string key, string description) => key == description ? noun : $"{noun} {key}";

    private static void AddMembers<T>(string subject, T before, T after, (string Name, Func<T, string?> Value)[] members, List<PlanChange> changes)
    {
        foreach (var (name, value) in members)
        {
            var (was, now) = (value(before), value(after));
            if (was != now)
                changes.Add(new PlanChange { Kind = PlanChangeKind.Changed, Subject = subject, Member = name, Before = was, After = now });
        }
    }

    /// <summary>Lists that only grow as a rule: what was not there before is new, and what is no longer there is gone.</summary>
    private static void AddNew<T>(string subject, string noun, EquatableList<T> before, EquatableList<T> after, List<PlanChange> changes)
        where T : class
    {
        var same = before.Zip(after).TakeWhile(pair => pair.First.Equals(pair.Second)).Count();
        if (same == before.Count && same == after.Count)
            return;
        var old = before.Skip(same).ToHashSet();
        foreach (var part in after.Skip(same).Where(part => !old.Contains(part)))
            changes.Add(new PlanChange { Kind = PlanChangeKind.Added, Subject = $"{subject}, {noun}", After = part.ToString() });
        var now = after.Skip(same).ToHashSet();
        foreach (var part in before.Skip(same).Where(part => !now.Contains(part)))
            changes.Add(new PlanChange { Kind = PlanChangeKind.Removed, Subject = $"{subject}, {noun}", Before = part.ToString() });
    }

    private static string? Joined<T>(EquatableList<T> items) => items.Count == 0 ? null : string.Join(", ", items);
}
