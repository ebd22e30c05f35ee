using Ofsted.Domain.Plans;

using static System.FormattableString;

namespace Ofsted.Domain.Rules;

/// <summary>Rules on what the actions of a plan answer.</summary>
internal static class PlanAnswerRules
{
    public static IEnumerable<CheckedRule<PlanFacts>> All =>
    [
        new("OFS-PLN-12", FindingSeverity.Error, "An action or a priority answers only items that the report has.",
            PlanSources.Definition, "Items are identified by their positions in the list, counted from 1, not by printed numbers.", "triggeredBy priorities actions outcomes",
            AnswersAreItems),
        new("OFS-PLN-20", FindingSeverity.Warning, "Every item of the report addressed to the authority is answered by an active action.",
            PlanSources.Inspectors, "Inspectors criticise plans that leave weaknesses out; items addressed to the safeguarding board are answered in the board's own plan.", "triggeredBy priorities actions",
            EveryItemIsAnswered),
        new("OFS-PLN-21", FindingSeverity.Warning, "Every active action answers an item of the report or another finding.",
            PlanSources.Inspectors, "An action that answers nothing cannot show why it is there.", "priorities actions",
            EveryActionAnswers),
        new("OFS-PLN-30", FindingSeverity.Warning, "Actions that answer priority actions come first.",
            PlanSources.Inspectors, "A priority action must be dealt with before the rest; listing it later hides it.", "triggeredBy actions",
            PriorityActionsComeFirst),
        new("OFS-PLN-34", FindingSeverity.Warning, "No later document repeats a request that the plan answers, or finds things worse.",
            PlanSources.Inspectors, "If one does, what was done did not last, and the item is open again; the rule uses only what the plan states, not wording.", "outcomes",
            NothingComesBack),
    ];

    private static string? AnswersAreItems(PlanFacts facts, Findings findings)
    {
        if (facts.Items is not { } items)
            return PlanFacts.NoItems;
        for (var i = 0; i < facts.Plan.Priorities.Count; i++)
            Report(Invariant($"$.priorities[{i}].answers"), facts.Plan.Priorities[i].Answers);
        foreach (var (action, path) in facts.Actions)
            Report($"{path}.answers", action.Answers);
        for (var i = 0; i < facts.Plan.Outcomes.Count; i++)
        {
            if (!IsItem(facts.Plan.Outcomes[i].Place))
                findings.Add(Invariant($"$.outcomes[{i}].place"), NoItem(facts.Plan.Outcomes[i].Place), RuleText.Number(facts.Plan.Outcomes[i].Place));
        }

        return null;

        void Report(string path, EquatableList<int> answers)
        {
            for (var j = 0; j < answers.Count; j++)
            {
                if (!IsItem(answers[j]))
                    findings.Add(Invariant($"{path}[{j}]"), NoItem(answers[j]), RuleText.Number(answers[j]));
            }
        }

        bool IsItem(int place) => place >= 1 && place <= items.Count;

        string NoItem(int place) => Invariant($"The report has no item {place}; it has {items.Count}.");
    }

    private static string? EveryItemIsAnswered(PlanFacts facts, Findings findings)
    {
        if (facts.Items is not { } items)
            return PlanFacts.NoItems;
        var answers = new PlanAnswers(facts.Plan);
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i].Addressee != RecommendationAddressee.Lscb && !answers.Answer(i + 1))
                findings.Add("$.actions", Invariant($"No active action answers item {i + 1} of the report."), RuleText.Number(i + 1));
        }

        return null;
    }

    private static string? EveryActionAnswers(PlanFacts facts, Findings findings)
    {
        if (facts.NoActionsReason is { } reason)
            return reason;
        foreach (var (action, path) in facts.Actions)
        {
            if (action.IsActive && action.Answers.Count == 0 && action.Findings.Count == 0 && !AnswersByPriority(facts, action))
                findings.Add($"{path}.answers", $"Action {action.Id} answers no item of the report and no other finding.");
        }

        return null;
    }

    private static bool AnswersByPriority(PlanFacts facts, PlanAction action) =>
        action.Priority is { } id && facts.PrioritiesById[id].Any(priority => priority.Answers.Count > 0);

    private static string? PriorityActionsComeFirst(PlanFacts facts, Findings findings)
    {
        if (facts.Items is not { } items)
            return PlanFacts.NoItems;
        var urgent = items.Select((item, index) => (item, Place: index + 1))
            .Where(pair => pair.item.Priority == RecommendationPriority.PriorityAction).Select(pair => pair.Place).ToHashSet();
        if (urgent.Count == 0)
            return "the report has no priority action";

        string? other = null;
        foreach (var (action, path) in facts.Actions)
        {
            if (!action.IsActive || action.Answers.Count == 0)
                continue;
            if (!action.Answers.Any(urgent.Contains))
                other ??= action.Id;
            else if (other is not null)
                findings.Add($"{path}.answers", $"Action {action.Id} answers a priority action, but comes after action {other}, which does not.", action.Id);
        }

        return null;
    }

    private static string? NothingComesBack(PlanFacts facts, Findings findings)
    {
        if (facts.Plan.Outcomes.Count == 0)
            return "the plan holds nothing of later documents";
        for (var i = 0; i < facts.Plan.Outcomes.Count; i++)
        {
            var stated = facts.Plan.Outcomes[i];
            if (stated.Outcome is TraceOutcome.Repeated or TraceOutcome.Declined)
            {
                findings.Add(
                    Invariant($"$.outcomes[{i}].outcome"),
                    Invariant($"Item {stated.Place} is {(stated.Outcome == TraceOutcome.Repeated ? "asked for again" : "found to be worse")}: {stated.Document}."),
                    RuleText.Number(stated.Place));
            }
        }

        return null;
    }
}
