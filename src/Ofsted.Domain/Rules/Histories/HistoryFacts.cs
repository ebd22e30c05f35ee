using NodaTime;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Rules;

/// <summary>What the rules need to know of the history of one authority, worked out once.</summary>
internal sealed class HistoryFacts : IRuleFacts
{
    public HistoryFacts(IEnumerable<EventFacts> events)
    {
        All = events.Select((facts, index) => new HistoryStep(index, facts)).ToArray();
        (Predecessors, Strangers) = SortOutOthers(FindMain());
        Official = OfficialPairs.Find(All);
        var told = Official.Select(pair => pair.Official).ToHashSet();
        InOrder = All
            .Where(step => step.Facts.NoDaysReason is null && !Predecessors.Contains(step) && !told.Contains(step))
            .OrderBy(step => step.Facts.FirstDay)
            .ThenBy(step => step.Index)
            .ToArray();
        (Steps, Duplicates) = SortOutDuplicates();
        Link();
    }

    /// <summary>The longest time between two consecutive inspections has been 70 months.</summary>
    private const int LongestGapInYears = 6;

    /// <summary>A higher number of a monitoring visit is not believed.</summary>
    private const int MostVisits = 1_000;

    public static RuleScope Scope => RuleScope.History;

    /// <inheritdoc/>
    public object Record => All.Select(step => step.Facts.Event).ToArray();

    /// <inheritdoc/>
    public string? WhyOutside(RuleLimits limits) => null;

    public string? WhyInDoubt(string[] members) => null;

    /// <inheritdoc/>
    public Finding Annotate(Finding finding) => finding;

    /// <summary>Every event, in the order that was given.</summary>
    public IReadOnlyList<HistoryStep> All { get; }

    /// <summary>The events with usable days, by first day, without copies and without those of predecessors.</summary>
    public IReadOnlyList<HistoryStep> Steps { get; }

    /// <summary>The copies of events, each with the event that it repeats.</summary>
    public IReadOnlyList<(HistoryStep Copy, HistoryStep Original)> Duplicates { get; }

    /// <summary>What Ofsted's statistics tell of events that are held from elsewhere, each beside that event.</summary>
    public IReadOnlyList<(HistoryStep Official, HistoryStep Held)> Official { get; }

    /// <summary>The events of authorities that the authority of the history replaced.</summary>
    public HashSet<HistoryStep> Predecessors { get; }

    /// <summary>The events of other authorities.</summary>
    public IReadOnlyList<HistoryStep> Strangers { get; }

    public bool IsMixed => Strangers.Count > 0;

    private HistoryStep[] InOrder { get; }

    /// <summary>A function that looks at each step in turn that the rule covers; the check says whether the step was one for it.</summary>
    public static RuleCheck<HistoryFacts> EachStep(Func<HistoryStep, Findings, bool> check) => (facts, findings) =>
    {
        if (facts.IsMixed)
            return Reasons.MixedHistory;

        var looked = false;
        foreach (var step in facts.Steps)
        {
            if (step.IsCoveredBy(findings.Rule))
                looked |= check(step, findings);
        }

        return looked ? null : Reasons.NothingToCompare;
    };

    /// <summary>The last of the events concerned.</summary>
    public RuleSubject? SubjectOf(Finding finding) =>
        finding.Concerned.Count > 0 && finding.Concerned[^1] is var last && last >= 0 && last < All.Count
            ? RuleSubject.Of(All[last].Facts.Event)
            : null;

    /// <summary>An event of the authority of the history: the successor of the others, or else the most frequent.</summary>
    private HistoryStep? FindMain()
    {
        var groups = All.GroupBy(step => step.Facts.AuthorityKey, StringComparer.Ordinal).Select(group => (First: group.First(), Count: group.Count())).ToList();
        var keys = groups.Select(group => group.First.Facts.Authority?.Key).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return groups.Count == 0
            ? null
            : groups
                .OrderByDescending(group => group.First.Facts.Authority is { } later ? later.Predecessors.Count(link => link.AuthorityKey != later.Key && keys.Contains(link.AuthorityKey)) : 0)
                .ThenByDescending(group => group.Count)
                .First().First;
    }

    private (HashSet<HistoryStep> Predecessors, List<HistoryStep> Strangers) SortOutOthers(HistoryStep? main)
    {
        var predecessors = new HashSet<HistoryStep>();
        var strangers = new List<HistoryStep>();
        foreach (var step in All)
        {
            if (main is null || step.Facts.AuthorityKey == main.Facts.AuthorityKey)
                continue;
            if (IsPredecessor(step, main))
                predecessors.Add(step);
            else if (step.Facts.Authority is null == main.Facts.Authority is null)
                strangers.Add(step);
        }

        return (predecessors, strangers);
    }

    private static bool IsPredecessor(HistoryStep step, HistoryStep of)
    {
        if (step.Facts.Authority is not { } earlier || of.Facts.Authority is not { } later)
            return false;
        foreach (var link in later.Predecessors.AsSpan())
        {
            if (link.AuthorityKey == earlier.Key)
                return earlier != later;
        }

        return false;
    }

    private (List<HistoryStep> Steps, List<(HistoryStep, HistoryStep)> Duplicates) SortOutDuplicates()
    {
        var originals = new Dictionary<(string, InspectionActivity?, LocalDate), HistoryStep>();
        var steps = new List<HistoryStep>();
        var duplicates = new List<(HistoryStep, HistoryStep)>();
        foreach (var step in InOrder)
        {
            if (originals.TryAdd((step.Facts.AuthorityKey, step.Facts.Event.Activity, step.Facts.FirstDay), step))
                steps.Add(step);
            else
                duplicates.Add((step, originals[(step.Facts.AuthorityKey, step.Facts.Event.Activity, step.Facts.FirstDay)]));
        }

        return (steps, duplicates);
    }

    /// <summary>
    /// Tells each step what came before it. An inspection whose days are not usable is not a step, and hides what came before:
    /// the next steps have no inspection before them that can be relied on.
    /// </summary>
    private void Link()
    {
        var told = Official.Select(pair => pair.Official).ToHashSet();
        var unplaced = All.Where(step => step.Facts.NoDaysReason is not null && step.IsFull && !Predecessors.Contains(step) && !told.Contains(step)).ToList();
        if (unplaced.Exists(step => step.ProbableDay is null))
            return;

        var hidden = new Queue<LocalDate>(unplaced.Select(step => step.ProbableDay!.Value).Order());
        HistoryStep? previous = null;
        HistoryStep? full = null;
        int focused = 0, monitoring = 0;
        foreach (var step in Steps)
        {
            while (hidden.TryPeek(out var day) && day <= step.Facts.FirstDay)
            {
                hidden.Dequeue();
                full = null;
            }

            step.Previous = previous;
            step.PreviousFull = IsTooLongBefore(full, step) ? null : full;
            step.MonitoringVisitsBefore = monitoring;
            if (step.IsFull)
                (full, focused, monitoring) = (step, 0, 0);
            else if (step.IsAny(InspectionActivities.FocusedVisit))
                step.VisitsOfItsKind = ++focused;
            else if (step.IsAny(InspectionActivities.MonitoringVisit))
                step.VisitsOfItsKind = monitoring = Math.Max(monitoring + 1, Math.Min(step.Facts.Event.Document?.VisitNumber ?? 0, MostVisits));
            if (step.IsOfTheAuthorityAlone)
                previous = step;
        }
    }

    /// <summary>
    /// Whether more time lies between than has ever lain between two inspections of one authority, the pandemic included, so
    /// that the history probably lacks one.
    /// </summary>
    private static bool IsTooLongBefore(HistoryStep? full, HistoryStep step) =>
        full is not null && full.Facts.FirstDay.YearsLater(LongestGapInYears) < step.Facts.FirstDay;
}
