using static System.FormattableString;

namespace Ofsted.Domain.Rules;

/// <summary>Rules on the authority of a history.</summary>
internal static class AuthorityHistoryRules
{
    private static readonly Citation Lists = Sources.StatedAndSeen(
        "Lists of local authorities of Ofsted, the Department for Education and the Office for National Statistics",
        note: "153 current authorities and the five abolished since 2018");

    public static IEnumerable<CheckedRule<HistoryFacts>> All =>
    [
        new("OFS-AUT-05", FindingSeverity.Warning, "The outcome of an abolished authority is not that of its successor.",
            Lists, RuleIncidence.Of(0, 6, "the six authorities created from 2019 to 2023"),
            "A new authority starts without an outcome; the events of its predecessors are left out of the other rules.", "authority activity fieldwork",
            NoEventsOfPredecessors),
        new("OFS-AUT-52", FindingSeverity.Error, "All events of a history belong to one authority.",
            Sources.Definition("histories"), RuleIncidence.Of(0, 153),
            "The order of events makes sense only for one authority, so the other rules on histories are skipped.", "authority activity fieldwork",
            OneAuthority),
    ];

    private static string? NoEventsOfPredecessors(HistoryFacts facts, Findings findings)
    {
        if (facts.IsMixed)
            return Reasons.MixedHistory;
        if (facts.All.Count == 0)
            return Reasons.NothingToCompare;

        foreach (var step in facts.All)
        {
            if (facts.Predecessors.Contains(step))
            {
                findings.Add(
                    [step.Index],
                    step.Path("authority"),
                    $"The event belongs to {step.Facts.Authority!.ShortName}, a predecessor of the authority.",
                    step.Facts.Authority.Key);
            }
        }

        return null;
    }

    private static string? OneAuthority(HistoryFacts facts, Findings findings)
    {
        if (facts.All.Count < 2)
            return Reasons.NothingToCompare;

        foreach (var step in facts.Strangers)
        {
            findings.Add(
                [step.Index],
                step.Path("authority"),
                Invariant($"The event belongs to a different authority from the rest: {step.Facts.Event.Authority}."),
                step.Facts.Event.Authority?.ToString() ?? "");
        }

        return null;
    }
}
