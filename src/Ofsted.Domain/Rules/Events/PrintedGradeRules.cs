using NodaTime;
using static System.FormattableString;

namespace Ofsted.Domain.Rules;

/// <summary>Rules on the grades that a document prints more than once, or with a number beside them.</summary>
internal static class PrintedGradeRules
{
    private const string FullWording = "Requires improvement to be good";

    private static readonly LocalDate FirstFullWording = new(2021, 11, 1);

    public static IEnumerable<CheckedRule<EventFacts>> All =>
    [
        new("OFS-GRD-04", FindingSeverity.Information, "An ILACS report published from November 2021 prints \"Requires improvement to be good\" in full.",
            Sources.Documents("front pages and headings"), RuleIncidence.NotCounted,
            "The short and long forms are the same grade; from then on the long one is printed, in any capitalisation.", "published judgements document",
            WordingIsFull, Applies.IlacsInspections),
        new("OFS-GRD-05", FindingSeverity.Error, "A number printed beside a grade is that of the grade, 1 for outstanding to 4 for inadequate.",
            Sources.Documents("reports of 2013"), RuleIncidence.Of(0, 4, "each prints five grades with their numbers"),
            "The number and the word mean the same grade.", "document",
            NumbersAgree),
        new("OFS-GRD-09", FindingSeverity.Error, "A grade in a section heading is the same as on the front page.",
            Sources.Documents("headings of ILACS reports"), RuleIncidence.Of(0, 1077, "headings"),
            "The report states each grade twice; for areas that the record does not judge see the rules JDG.", "judgements document",
            HeadingsAgree, Applies.IlacsInspections),
    ];

    private static string? WordingIsFull(EventFacts facts, Findings findings)
    {
        if (facts.NoPublicationReason is { } reason)
            return reason;
        if (facts.Published < FirstFullWording)
            return "the report is older";
        return EachPrinted(facts, (index, printed) =>
        {
            if (printed.Grade == Grades.RequiresImprovement && printed.Wording is { } wording && !wording.Equals(FullWording, StringComparison.OrdinalIgnoreCase))
                findings.Add(Invariant($"$.document.grades[{index}].wording"), "The grade is printed in a different form from other reports of the time.", wording);
        });
    }

    private static string? NumbersAgree(EventFacts facts, Findings findings)
    {
        var looked = false;
        return EachPrinted(facts, (index, printed) =>
        {
            if (printed.Number is not { } number)
                return;
            looked = true;
            if (number != printed.Grade.Number)
            {
                findings.Add(
                    Invariant($"$.document.grades[{index}].number"),
                    Invariant($"The number {number} is printed beside {printed.Grade.Label.ToLowerInvariant()}, whose number is {printed.Grade.Number}."),
                    RuleText.Number(number), printed.Grade.Code);
            }
        }) ?? (looked ? null : "no grade has a number beside it");
    }

    private static string? HeadingsAgree(EventFacts facts, Findings findings)
    {
        if (facts.HasDuplicates)
            return Reasons.JudgedTwice;
        return EachPrinted(facts, (index, printed) =>
        {
            if (facts.Inspection!.GradeOf(printed.Area) is { } grade && grade != printed.Grade)
            {
                findings.Add(
                    Invariant($"$.document.grades[{index}].grade"),
                    $"A heading gives {printed.Area.Label.ToLowerInvariant()} the grade {printed.Grade.Label.ToLowerInvariant()}, but the judgement is {grade.Label.ToLowerInvariant()}.",
                    printed.Grade.Code, grade.Code);
            }
        });
    }

    private static string? EachPrinted(EventFacts facts, Action<int, PrintedGrade> look)
    {
        if (facts.Event.Document?.Grades is not { } grades)
            return Reasons.NoPrintedGrades;

        for (var i = 0; i < grades.Count; i++)
            look(i, grades[i]);
        return null;
    }
}
