using NodaTime;
using Ofsted.Domain.Internal;
using static System.FormattableString;

namespace Ofsted.Domain.Rules;

/// <summary>Rules on references to the Children's Social Care National Framework.</summary>
internal static class NationalFrameworkRules
{
    private static readonly LocalDate FirstReferences = new(2025, 1, 1);

    private static readonly Citation Guidance = Sources.StatedAndSeen(
        "Children's Social Care National Framework", "outcomes, enablers, principles",
        "enablers are not numbered there; Ofsted's reports number them");

    private static readonly Citation Items = Sources.Documents("references after areas for improvement");

    public static IEnumerable<CheckedRule<EventFacts>> All =>
    [
        new("OFS-NFW-01", FindingSeverity.Error, "A reference names one of the four outcomes, three enablers or six principles.",
            Guidance, RuleIncidence.Of(0, 262),
            "The framework has no others.", "recommendations",
            ElementsExist),
        new("OFS-NFW-02", FindingSeverity.Warning, "An item refers to one element at most.",
            Items, RuleIncidence.Of(0, 262),
            "No published item has two.", "recommendations totals",
            OneReferencePerItem),
        new("OFS-NFW-03", FindingSeverity.Warning, "Either every item of a document refers to the framework or none does.",
            Items, RuleIncidence.Of(0, 86),
            "An item without a reference among others with one has probably lost it.", "recommendations totals",
            AllItemsOrNone, Applies.IlacsAndVisits),
        new("OFS-NFW-04", FindingSeverity.Error, "Documents whose fieldwork started before January 2025 do not refer to the framework.",
            Sources.StatedAndSeen("Children's Social Care National Framework, first published on 15 December 2023; published reports", note: "none earlier among 864 documents"),
            RuleIncidence.Of(0, 864),
            "The framework was published in December 2023, and Ofsted's documents have referred to it since January 2025.", "activity fieldwork published recommendations totals",
            NoReferencesBeforeTheirTime),
        new("OFS-NFW-05", FindingSeverity.Warning, "The improvements of an ILACS inspection that starts from 20 January 2025 carry references.",
            Items, RuleIncidence.Of(2, 63, "York and Walsall 2025"),
            "Seen in the reports; no source states the day.", "recommendations totals",
            ImprovementsCarryReferences, Applies.IlacsInspections with { From = new(2025, 1, 20) }),
        new("OFS-NFW-06", FindingSeverity.Warning, "The improvements of a focused visit that starts from 22 July 2025 carry references.",
            Items, RuleIncidence.Of(1, 23, "Cambridgeshire 2025"),
            "Seen in the letters; no source states the day.", "recommendations totals",
            ImprovementsCarryReferences, Applies.FocusedVisits with { From = new(2025, 7, 22) }),
    ];

    private static string? ElementsExist(EventFacts facts, Findings findings)
    {
        if (facts.Event.Recommendations is not { } items)
            return Reasons.NoItems;

        for (var i = 0; i < items.Count; i++)
        {
            for (var j = 0; j < items[i].NationalFramework.Count; j++)
            {
                var reference = items[i].NationalFramework[j];
                if (!Exists(reference))
                {
                    findings.Add(
                        Invariant($"$.recommendations[{i}].nationalFramework[{j}]"),
                        $"The National Framework has no {reference}.",
                        reference.ToString());
                }
            }
        }

        return null;
    }

    private static bool Exists(NationalFrameworkReference reference) => reference.Number >= 1 && reference.Number <= reference.Kind switch
    {
        NationalFrameworkElementKind.Outcome => NationalFramework.Outcomes.Count,
        NationalFrameworkElementKind.Enabler => NationalFramework.Enablers.Count,
        NationalFrameworkElementKind.Principle => NationalFramework.Principles.Count,
        _ => 0,
    };

    private static string? OneReferencePerItem(EventFacts facts, Findings findings)
    {
        if (facts.Event.Recommendations is not { } items)
            return NumberIsNoGreater(facts, findings);

        for (var i = 0; i < items.Count; i++)
        {
            if (items[i].NationalFramework.Count > 1)
            {
                findings.Add(
                    Invariant($"$.recommendations[{i}].nationalFramework"),
                    Invariant($"The item refers to {items[i].NationalFramework.Count} elements of the National Framework."),
                    items[i].NationalFramework.Select(reference => reference.ToString()).ToArray());
            }
        }

        return null;
    }

    private static string? NumberIsNoGreater(EventFacts facts, Findings findings)
    {
        if (facts.Counts is not { References: { } references } counts)
            return Reasons.NoCounts;

        if (references > counts.ForTheAuthority)
        {
            findings.Add(
                "$.totals.nationalFrameworkReferences",
                Invariant($"{counts.ForTheAuthority} items have {references} references to the National Framework."),
                RuleText.Number(references), RuleText.Number(counts.ForTheAuthority));
        }

        return null;
    }

    private static string? AllItemsOrNone(EventFacts facts, Findings findings)
    {
        if (facts.Event.Recommendations is not { } items)
            return NumbersAreAllOrNone(facts, findings);

        var bare = -1;
        var some = false;
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i].NationalFramework.Count > 0)
                some = true;
            else if (bare < 0)
                bare = i;
        }

        if (some && bare >= 0)
        {
            findings.Add(
                Invariant($"$.recommendations[{bare}].nationalFramework"),
                "The item has no reference to the National Framework, although others in the document have one.");
        }

        return null;
    }

    private static string? NumbersAreAllOrNone(EventFacts facts, Findings findings)
    {
        if (facts.Counts is not { References: { } references } counts)
            return Reasons.NoCounts;

        if (references > 0 && references < counts.ForTheAuthority)
        {
            findings.Add(
                "$.totals.nationalFrameworkReferences",
                Invariant($"{references} of {counts.ForTheAuthority} items refer to the National Framework."),
                RuleText.Number(references), RuleText.Number(counts.ForTheAuthority));
        }

        return null;
    }

    private static string? NoReferencesBeforeTheirTime(EventFacts facts, Findings findings)
    {
        if (facts.NoDaysReason is { } reason)
            return reason;
        if (facts.Counts is not { References: { } references })
            return Reasons.NoCounts;
        if (facts.AreDatesInDoubt)
            return Reasons.DatesInDoubt;

        if (references > 0 && facts.FirstDay < FirstReferences)
        {
            findings.Add(
                PathOfFirstReference(facts),
                Invariant($"The fieldwork started on {facts.FirstDay:d MMMM yyyy}, before any document referred to the National Framework."),
                IsoDate.Of(facts.FirstDay));
        }

        return null;
    }

    private static string PathOfFirstReference(EventFacts facts)
    {
        if (facts.Event.Recommendations is not { } items)
            return "$.totals.nationalFrameworkReferences";

        var index = 0;
        while (items[index].NationalFramework.Count == 0)
            index++;
        return Invariant($"$.recommendations[{index}].nationalFramework");
    }

    private static string? ImprovementsCarryReferences(EventFacts facts, Findings findings)
    {
        if (facts.Counts is not { References: { } references } counts)
            return Reasons.NoCounts;

        if (references == 0 && counts.Improvements > 0)
        {
            findings.Add(
                facts.Event.Recommendations is null ? "$.totals.nationalFrameworkReferences" : "$.recommendations",
                "No item refers to the National Framework.");
        }

        return null;
    }
}
