using NodaTime;
using static System.FormattableString;

namespace Ofsted.Domain.Rules;

/// <summary>Rules on the powers that a document cites.</summary>
internal static class StatuteRules
{
    private const string InspectionsAct = "Education and Inspections Act 2006";
    private const string ChildrenAct = "Children Act 2004";
    private const string ReviewRegulations = "Local Safeguarding Children Boards (Review) Regulations 2013";

    /// <summary>The letters since 2022 have another form, which prints no footnotes.</summary>
    private static readonly LocalDate LastFormatOfJointLetters = new(2020, 12, 31);

    private static readonly Citation Footnotes = Sources.Documents("statutory basis in text and footnotes");

    public static IEnumerable<CheckedRule<EventFacts>> All =>
    [
        new("OFS-LAW-01", FindingSeverity.Error, "A SIF report on an authority cites section 136 of the Education and Inspections Act 2006.",
            Footnotes, RuleIncidence.Of(0, 167),
            "The power under which Ofsted inspects an authority's children's services.", "document",
            CitesInspectionPower, Applies.SifInspections),
        new("OFS-LAW-02", FindingSeverity.Warning,
            "A SIF report that judges the board cites section 152 of the Education and Inspections Act 2006 and the power to review boards.",
            Footnotes, RuleIncidence.Of(1, 147, "Hull 2015 lacks section 152"),
            "Section 15A of the Children Act 2004 or the regulations of 2013 are the power to review; section 152 lets reports be combined.", "document",
            CitesReviewPowers, Applies.Sif with { Activities = [InspectionActivities.SingleInspection] }),
        new("OFS-LAW-03", FindingSeverity.Information, "The report of a re-inspection cites no power to review boards.",
            Footnotes, RuleIncidence.Of(6, 19, "Leicester 2017 and five reports of 2018 keep section 152, one of them section 15A too"),
            "Re-inspections leave the board out; such a citation is left over from the template.", "document",
            CitesNoReviewPower, Applies.Sif with { Activities = [InspectionActivities.ReInspection] }),
        new("OFS-LAW-04", FindingSeverity.Warning,
            "The letter of a joint targeted area inspection of 2016 to 2020 cites section 20 of the Children Act 2004.",
            Sources.Documents("footnotes of letters"), RuleIncidence.Of(1, 13, "Greenwich 2018"),
            "The power under which the inspectorates inspect an area together. Only one of the 11 letters since 2022 prints it, in part.", "document",
            CitesJointPower, new Applies { Activities = [InspectionActivities.JointTargetedAreaInspection], To = LastFormatOfJointLetters }),
        new("OFS-LAW-05", FindingSeverity.Information, "An ILACS report cites no power to inspect, to review or to combine reports.",
            Footnotes, RuleIncidence.Of(0, 321),
            "Inspections under ILACS also rest on section 136, but the reports do not print it; four of them mention other law, such as section 17 or 20 of the Children Act 1989, in their text.", "document",
            CitesNoPower, Applies.IlacsInspections),
    ];

    private static string? CitesInspectionPower(EventFacts facts, Findings findings) =>
        Requires(facts, findings, "The report does not cite section 136 of the Education and Inspections Act 2006.",
            reference => Is(reference, InspectionsAct, "136"));

    private static string? CitesJointPower(EventFacts facts, Findings findings) =>
        Requires(facts, findings, "The letter does not cite section 20 of the Children Act 2004.",
            reference => Is(reference, ChildrenAct, "20"));

    private static string? CitesReviewPowers(EventFacts facts, Findings findings)
    {
        if (facts.Board < 0)
            return "the board is not judged";
        return Requires(facts, findings, "The report does not cite section 152 of the Education and Inspections Act 2006.",
                reference => Is(reference, InspectionsAct, "152"))
            ?? Requires(facts, findings, "The report cites no power to review boards.", IsReviewPower);
    }

    private static string? Requires(EventFacts facts, Findings findings, string message, Func<StatutoryReference, bool> isMeant)
    {
        if (facts.Event.Document?.Statutes is not { } statutes)
            return Reasons.NoStatutes;
        if (!statutes.Any(isMeant))
            findings.Add("$.document.statutes", message);
        return null;
    }

    private static string? CitesNoReviewPower(EventFacts facts, Findings findings) =>
        Refuses(facts, findings, reference => IsReviewPower(reference) || Is(reference, InspectionsAct, "152"),
            reference => $"A re-inspection leaves the board out, but the report cites {reference}.");

    private static string? CitesNoPower(EventFacts facts, Findings findings) =>
        Refuses(facts, findings, IsPower, reference => $"The report cites {reference}, unlike any other ILACS report.");

    private static string? Refuses(
        EventFacts facts, Findings findings, Func<StatutoryReference, bool> isMeant, Func<StatutoryReference, string> message)
    {
        if (facts.Event.Document?.Statutes is not { } statutes)
            return Reasons.NoStatutes;

        for (var i = 0; i < statutes.Count; i++)
        {
            if (isMeant(statutes[i]))
                findings.Add(Invariant($"$.document.statutes[{i}]"), message(statutes[i]), statutes[i].ToString());
        }

        return null;
    }

    private static bool IsReviewPower(StatutoryReference reference) =>
        Is(reference, ChildrenAct, "15A") || string.Equals(reference.Document, ReviewRegulations, StringComparison.OrdinalIgnoreCase);

    private static bool IsPower(StatutoryReference reference) =>
        Is(reference, InspectionsAct, "136") || Is(reference, InspectionsAct, "152") || Is(reference, ChildrenAct, "20") || IsReviewPower(reference);

    /// <summary>Whether it is a section of an act, or a part of the section, such as "section 136(2)".</summary>
    private static bool Is(StatutoryReference reference, string act, string section) =>
        string.Equals(reference.Document, act, StringComparison.OrdinalIgnoreCase)
        && reference.Place is { } place && IsSection(place.AsSpan().Trim(), section);

    private static bool IsSection(ReadOnlySpan<char> place, string section)
    {
        var word = place.LastIndexOf(' ') is var space && space >= 0 ? place[(space + 1)..] : place;
        var bracket = word.IndexOf('(');
        return (bracket < 0 ? word : word[..bracket]).Equals(section, StringComparison.OrdinalIgnoreCase);
    }
}
