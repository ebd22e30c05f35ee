using static System.FormattableString;

namespace Ofsted.Domain.Rules;

/// <summary>Rules on one outcome beside the one before it, and beside what a document says of it.</summary>
internal static class ReferenceHistoryRules
{
    public static IEnumerable<CheckedRule<HistoryFacts>> All =>
    [
        new("OFS-REF-05", FindingSeverity.Warning, "Overall effectiveness moves by at most two grades from one inspection to the next.",
            Sources.Documents("the events of each authority in order"), RuleIncidence.Of(1, 324, "Sunderland, inadequate in 2018 and outstanding in 2021"),
            "A change of three grades is possible but rare.", "authority published",
            HistoryFacts.EachStep(NoJumpOfThree), Applies.WithOverall),
        new("OFS-REF-50", FindingSeverity.Warning, "The overall grade that a document gives for an earlier inspection is the one that inspection gave.",
            Sources.Documents("previous inspections in the area information"), RuleIncidence.NotCounted,
            "Applies where a reference gives an overall grade and the history has an inspection on site or published in its month, or in its year where no month is given.", "authority edition activity fieldwork published judgements document",
            HistoryFacts.EachStep(EarlierGradesAgree)),
    ];

    private static bool NoJumpOfThree(HistoryStep step, Findings findings)
    {
        if (!step.IsFull || step.Facts.Profile.IsImpossible || step.Facts.Profile.Overall == 0 || ActivityHistoryRules.OverallBefore(step) == 0)
            return false;

        if (Math.Abs(step.Facts.Profile.Overall - ActivityHistoryRules.OverallBefore(step)) == 3)
        {
            var index = step.Facts.Profile.OverallIndex;
            findings.Add(
                step.With(step.PreviousFull),
                step.Path(Invariant($"judgements[{index}].grade")),
                "Overall effectiveness moves by three grades from one inspection to the next.",
                step.Facts.Inspection!.Judgements[index].Grade!.Code);
        }

        return true;
    }

    private static bool EarlierGradesAgree(HistoryStep step, Findings findings)
    {
        var looked = false;
        for (var i = 0; i < step.Facts.Event.Document?.PreviousInspections?.Count; i++)
        {
            var reference = step.Facts.Event.Document.PreviousInspections[i];
            if (OverallOf(reference) is not { } stated || step.FindEarlier(reference) is not { } earlier || earlier.Facts.Inspection?.Overall is not { } given)
                continue;
            looked = true;
            if (stated != given)
            {
                findings.Add(
                    step.With(earlier),
                    step.Path(Invariant($"document.previousInspections[{i}]")),
                    $"The document says {stated.Label.ToLowerInvariant()} of an earlier inspection, which gave {given.Label.ToLowerInvariant()}.",
                    stated.Code, given.Code);
            }
        }

        return looked;
    }

    private static Grade? OverallOf(PreviousInspection reference)
    {
        if (reference.Kind != PreviousInspectionKind.ChildrensServices)
            return null;
        foreach (var judgement in reference.Judgements.AsSpan())
        {
            if (judgement.Area == JudgementAreas.OverallEffectiveness)
                return judgement.Grade;
        }

        return reference.Judgements.Count == 0 ? reference.Grade : null;
    }
}
