using NodaTime;
using Ofsted.Domain.Internal;
using static System.FormattableString;

namespace Ofsted.Domain.Rules;

/// <summary>Rules on the earlier inspections to which a document refers.</summary>
internal static class ReferenceRules
{
    /// <summary>The year in which the single inspection brought the scale with requires improvement, in November.</summary>
    private const int YearOfTheScale = 2013;
    private const int LastMonthOfAdequate = 10;

    private static readonly Citation References = Sources.Documents("previous inspections in the area information");

    private static readonly string[] OutcomesSince2023 = ["typically positive", "inconsistent", "widespread"];
    private static readonly string[] OutcomesBefore2023 = ["statement of action", "significant weakness", "areas of weakness"];

    public static IEnumerable<CheckedRule<EventFacts>> All =>
    [
        new("OFS-REF-01", FindingSeverity.Error, "An earlier inspection that a document refers to is dated before the document's own.",
            References, RuleIncidence.Of(0, 296, "the references dated 2009 to 2013, and those of re-inspections"),
            "An earlier inspection has an earlier date; the inspection's own month is accepted, because the day is not printed.", "activity fieldwork document",
            ReferencesAreEarlier),
        new("OFS-REF-02", FindingSeverity.Error, "The grade of an earlier inspection was in use at the time, and inspections that give no grade have none.",
            Sources.StatedAndSeen("SLAC and ILACS frameworks; joint and SEND inspection guidance", note: "adequate is cited 86 times, never of a later inspection"),
            RuleIncidence.Of(0, 265),
            "Adequate ended in October 2013; joint targeted area inspections give no grade, and those of special educational needs an outcome in words.", "document",
            GradesAreOfTheirTime),
        new("OFS-REF-03", FindingSeverity.Error, "The outcome of an inspection of special educational needs has one of the forms used at the time.",
            Sources.Stated("Area SEND inspection framework", note: "no outcome was read in a document of children's services"),
            RuleIncidence.NotCounted,
            "From 2023: typically positive experiences, inconsistent experiences, or widespread and systemic failings; before 2023: significant weaknesses, or whether a written statement of action was required.", "document",
            OutcomesInWordsAreKnown),
        new("OFS-REF-04", FindingSeverity.Warning, "An area that a reference gives a grade to was judged by its edition.",
            References, RuleIncidence.NotCounted,
            "ILACS did not judge care leavers alone before 2023; where the edition is not recorded, the year of an inspection of children's services decides.", "document",
            AreasAreThoseOfTheirEdition),
        new("OFS-GRD-02", FindingSeverity.Error, "Adequate is not recorded as requires improvement.",
            Sources.StatedAndSeen("Single Inspection Framework (no. 130216); references of SIF reports", note: "requires improvement is a grade since November 2013"),
            RuleIncidence.Of(0, 265),
            "The two are similar grades on different scales, and inspections of children's services before November 2013 did not give requires improvement.", "document",
            AdequateStaysAdequate),
        new("OFS-DAT-56", FindingSeverity.Error, "The months and years of references and of offices are possible dates.",
            Sources.Definition("document"), RuleIncidence.NotCounted,
            "Months are 1 to 12; years from 1970 to 2049 are accepted, since somebody may have been in office for a long time.", "document",
            MonthsExist),
    ];

    private static string? ReferencesAreEarlier(EventFacts facts, Findings findings)
    {
        if (facts.NoDaysReason is { } reason)
            return reason;
        return EachReference(facts, (index, earlier) =>
        {
            if (earlier.Year is { } year && IsAfter(year, earlier.Month, facts.FirstDay))
            {
                findings.Add(
                    Invariant($"$.document.previousInspections[{index}]"),
                    Invariant($"The document refers to an inspection of {Month(year, earlier.Month)} as an earlier one, but its own starts on {facts.FirstDay:d MMMM yyyy}."),
                    Month(year, earlier.Month), IsoDate.Of(facts.FirstDay));
            }
        });
    }

    /// <summary>Whether a month, or a year where the month is not known, begins after a day.</summary>
    public static bool IsAfter(int year, int? month, LocalDate day) =>
        year > day.Year || (year == day.Year && month is >= 1 and <= 12 && month > day.Month);

    private static string? GradesAreOfTheirTime(EventFacts facts, Findings findings) =>
        EachReference(facts, (index, earlier) => EachGrade(index, earlier, (path, grade) =>
        {
            if (earlier.Kind is PreviousInspectionKind.JointTargetedArea or PreviousInspectionKind.SpecialEducationalNeeds)
                findings.Add(path, $"The earlier inspection is of a kind that gives no grade, but the reference says {grade.Label.ToLowerInvariant()}.", grade.Code);
            else if (earlier.Kind == PreviousInspectionKind.ChildrensServices && grade == Grades.Adequate && IsSincePresentScale(earlier))
                findings.Add(path, Invariant($"No inspection of {Month(earlier.Year!.Value, earlier.Month)} gave the grade adequate."), grade.Code);
        }));

    private static string? AdequateStaysAdequate(EventFacts facts, Findings findings) =>
        EachReference(facts, (index, earlier) => EachGrade(index, earlier, (path, grade) =>
        {
            if (earlier.Kind == PreviousInspectionKind.ChildrensServices && grade == Grades.RequiresImprovement && IsBeforePresentScale(earlier))
                findings.Add(path, Invariant($"No inspection of {Month(earlier.Year!.Value, earlier.Month)} gave the grade requires improvement."), grade.Code);
        }));

    private static bool IsBeforePresentScale(PreviousInspection earlier) =>
        earlier.Year < YearOfTheScale || (earlier.Year == YearOfTheScale && earlier.Month <= LastMonthOfAdequate);

    private static bool IsSincePresentScale(PreviousInspection earlier) =>
        earlier.Year > YearOfTheScale || (earlier.Year == YearOfTheScale && earlier.Month > LastMonthOfAdequate);

    private static string? OutcomesInWordsAreKnown(EventFacts facts, Findings findings)
    {
        var looked = false;
        return EachReference(facts, (index, earlier) =>
        {
            if (earlier is not { Kind: PreviousInspectionKind.SpecialEducationalNeeds, Outcome: { } outcome, Year: { } year })
                return;
            looked = true;
            var known = year >= 2023 ? OutcomesSince2023 : OutcomesBefore2023;
            if (!Array.Exists(known, words => outcome.Contains(words, StringComparison.OrdinalIgnoreCase)))
                findings.Add(Invariant($"$.document.previousInspections[{index}].outcome"), Invariant($"Inspections of special educational needs of {year} had no such outcome."), outcome);
        }) ?? (looked ? null : "no outcome of an inspection of special educational needs is recorded");
    }

    private static string? AreasAreThoseOfTheirEdition(EventFacts facts, Findings findings)
    {
        var looked = false;
        return EachReference(facts, (index, earlier) =>
        {
            if (earlier.Judgements.Count == 0 || (earlier.Edition ?? EditionOf(earlier)) is not { } edition)
                return;
            looked = true;
            for (var i = 0; i < earlier.Judgements.Count; i++)
            {
                if (edition.Find(earlier.Judgements[i].Area) is null)
                {
                    findings.Add(
                        Invariant($"$.document.previousInspections[{index}].judgements[{i}].area"),
                        $"{edition.Name} did not judge {earlier.Judgements[i].Area.Label.ToLowerInvariant()}.",
                        earlier.Judgements[i].Area.Code, edition.Code);
                }
            }
        }) ?? (looked ? null : "no reference has judgements by area and a known edition");
    }

    /// <summary>The edition of an inspection of children's services in years that had one alone; otherwise null.</summary>
    private static FrameworkEdition? EditionOf(PreviousInspection earlier) =>
        earlier.Kind != PreviousInspectionKind.ChildrensServices ? null : earlier.Year switch
        {
            >= 2014 and <= 2017 => FrameworkEditions.Sif2013,
            >= 2019 and <= 2022 => FrameworkEditions.Ilacs2018,
            2024 or 2025 => FrameworkEditions.Ilacs2023,
            _ => null,
        };

    private static string? MonthsExist(EventFacts facts, Findings findings)
    {
        if (facts.Event.Document is not { } document || (document.PreviousInspections is null && document.Offices is null))
            return Reasons.NoReferences;

        for (var i = 0; i < document.PreviousInspections?.Count; i++)
            ReportMonth(findings, Invariant($"$.document.previousInspections[{i}]"), document.PreviousInspections[i].Year, document.PreviousInspections[i].Month);
        for (var i = 0; i < document.Offices?.Count; i++)
            ReportMonth(findings, Invariant($"$.document.offices[{i}]"), document.Offices[i].Year, document.Offices[i].Month);
        return null;
    }

    private static void ReportMonth(Findings findings, string path, int? year, int? month)
    {
        if (year is < 1970 or > 2049)
            findings.Add(path + ".year", Invariant($"{year} is not a year between 1970 and 2049."), RuleText.Number(year.Value));
        if (month is < 1 or > 12)
            findings.Add(path + ".month", Invariant($"{month} is not a month."), RuleText.Number(month.Value));
    }

    private static string? EachReference(EventFacts facts, Action<int, PreviousInspection> look)
    {
        if (facts.Event.Document?.PreviousInspections is not { } references)
            return Reasons.NoReferences;
        if (references.Count == 0)
            return "the document refers to no earlier inspection";

        for (var i = 0; i < references.Count; i++)
            look(i, references[i]);
        return null;
    }

    private static void EachGrade(int index, PreviousInspection earlier, Action<string, Grade> look)
    {
        if (earlier.Grade is { } one)
            look(Invariant($"$.document.previousInspections[{index}].grade"), one);
        for (var i = 0; i < earlier.Judgements.Count; i++)
        {
            if (earlier.Judgements[i].Grade is { } grade)
                look(Invariant($"$.document.previousInspections[{index}].judgements[{i}].grade"), grade);
        }
    }

    private static string Month(int year, int? month) => month is null ? Invariant($"{year:D4}") : Invariant($"{year:D4}-{month:D2}");
}
