using NodaTime;
using Ofsted.Domain.Internal;
using static System.FormattableString;

namespace Ofsted.Domain.Rules;

/// <summary>Rules that compare events with what Ofsted's statistics say about them.</summary>
internal static class OfficialHistoryRules
{
    private const string NoStatistics = "the history holds no event of Ofsted's statistics beside others";

    private static readonly Citation Statistics = Sources.Stated("Ofsted's statistics of March 2022 and March 2025", note: "compared row by row with published reports");

    public static IEnumerable<CheckedRule<HistoryFacts>> All =>
    [
        new("OFS-OFF-50", FindingSeverity.Warning, "The first day on site agrees with Ofsted's statistics.",
            Statistics, RuleIncidence.Of(4, 754, "Lambeth 2018, Merton and Stockport 2017, Sefton 2016"),
            "One of the two is wrong, and the document decides. Each event in the statistics is compared with the nearest of its kind, inspections within 60 days, visits within 14.", "authority edition activity fieldwork published basis",
            EachPair(FirstDaysAgree)),
        new("OFS-OFF-51", FindingSeverity.Information, "The day of publication agrees with Ofsted's statistics.",
            Statistics, RuleIncidence.Of(39, 801, "37 of them in a column of which many days are early; Slough 2014 and West Berkshire 2015"),
            "Reports print the day on which they were signed off, websites the day on which they appeared; the statistics of March 2022 are often a day early.", "authority edition activity fieldwork published basis",
            EachPair(PublicationsAgree)),
        new("OFS-OFF-52", FindingSeverity.Warning, "The grades agree with Ofsted's statistics.",
            Statistics, RuleIncidence.Of(4, 937, "two areas of Bury 2021 in the list of the year, and one of Central Bedfordshire 2022 there and in the history"),
            "One of the two is wrong, and the document decides; areas that only one of the two gives are left out.", "authority edition activity fieldwork published judgements basis",
            EachPair(GradesAgree)),
        new("OFS-OFF-53", FindingSeverity.Information, "The activity agrees with Ofsted's statistics.",
            Statistics, RuleIncidence.Of(4, 744, "re-inspections by nature that were published as single inspections"),
            "No report of ILACS says whether it is standard or short, and four re-inspections under SIF have the plain title.", "authority edition activity fieldwork published basis",
            EachPair(ActivitiesAgree)),
        new("OFS-OFF-54", FindingSeverity.Information, "Every event in Ofsted's statistics is also recorded from another source.",
            Statistics, RuleIncidence.NotCounted,
            "If a history is built from documents but lacks an event that the statistics list, a document is missing.", "authority edition activity fieldwork published basis",
            IsHeld),
        new("OFS-OFF-55", FindingSeverity.Warning, "The theme, the outcome, or whether a written statement was required, agrees with Ofsted's statistics.",
            Sources.Stated("Ofsted's statistics of August 2022", note: "195 inspections and revisits, none of which is recorded from documents"), RuleIncidence.NotCounted,
            "One of the two is wrong, and the document decides; applies to inspections of areas, and to what both sources give.", "authority edition activity fieldwork published theme outcome writtenStatementRequired revisit basis",
            EachPair(OutcomesOfAreasAgree)),
    ];

    private static RuleCheck<HistoryFacts> EachPair(Func<EventFacts, HistoryStep, HistoryStep, Findings, bool> check) => (facts, findings) =>
    {
        var looked = false;
        foreach (var (official, held) in facts.Official)
            looked |= check(official.Facts, official, held, findings);
        return looked ? null : NoStatistics;
    };

    private static bool FirstDaysAgree(EventFacts facts, HistoryStep official, HistoryStep held, Findings findings)
    {
        if (facts.Event.FirstDay is not { } told || held.Facts.Event.FirstDay is not { } day)
            return false;
        if (told != day)
            Report(findings, official, held, "fieldwork[0].start", "The first day on site", day, told);
        return true;
    }

    private static bool PublicationsAgree(EventFacts facts, HistoryStep official, HistoryStep held, Findings findings)
    {
        if (facts.Event.Published is not { } told || held.Facts.Event.Published is not { } day)
            return false;
        if (told != day)
            Report(findings, official, held, "published", "The day of publication", day, told);
        return true;
    }

    private static void Report(Findings findings, HistoryStep official, HistoryStep held, string member, string what, LocalDate day, LocalDate told) =>
        findings.Add(
            held.With(official), held.Path(member),
            Invariant($"{what} is {day:d MMMM yyyy}; {SourceOf(official)} give {told:d MMMM yyyy}."),
            IsoDate.Of(day), IsoDate.Of(told));

    private static bool GradesAgree(EventFacts facts, HistoryStep official, HistoryStep held, Findings findings)
    {
        if (facts.Inspection is not { } told || held.Facts.Inspection is not { } inspection || held.Facts.HasDuplicates)
            return false;

        var looked = false;
        foreach (var judgement in told.Judgements.AsSpan())
        {
            var area = told.Edition is null && inspection.Edition is { } edition ? AreaLineage.AreaMeant(judgement.Area, edition) : judgement.Area;
            var place = PlaceOf(area, inspection);
            if (place < 0)
                continue;
            looked = true;
            var grade = inspection.Judgements[place].Grade;
            if (grade != judgement.Grade)
            {
                findings.Add(
                    held.With(official), held.Path(Invariant($"judgements[{place}].grade")),
                    $"{area.Label} is {NameOf(grade)}; {SourceOf(official)} give {NameOf(judgement.Grade)}.",
                    grade?.Code ?? "", judgement.Grade?.Code ?? "");
            }
        }

        return looked;
    }

    private static bool ActivitiesAgree(EventFacts facts, HistoryStep official, HistoryStep held, Findings findings)
    {
        if (facts.Event.Activity is not { } told || held.Facts.Event.Activity is not { } activity)
            return false;
        if (told != activity)
        {
            findings.Add(
                held.With(official), held.Path("activity"),
                $"The activity is {RuleText.Name(activity)}, but {SourceOf(official)} give {RuleText.Name(told)}.",
                activity.Code, told.Code);
        }

        return true;
    }

    private static bool OutcomesOfAreasAgree(EventFacts facts, HistoryStep official, HistoryStep held, Findings findings)
    {
        if (facts.Event is not AreaInspection told || held.Facts.Event is not AreaInspection area)
            return false;

        return Agree("theme", "The theme", area.Theme?.Code, told.Theme?.Code)
            | Agree("outcome", "The outcome", CodeOf(area.Outcome), CodeOf(told.Outcome))
            | Agree("writtenStatementRequired", "Whether a written statement was required", YesOrNo(area.WrittenStatementRequired), YesOrNo(told.WrittenStatementRequired));

        bool Agree(string member, string what, string? mine, string? theirs)
        {
            if (mine is null || theirs is null)
                return false;
            if (mine != theirs)
                findings.Add(held.With(official), held.Path(member), $"{what} is {mine}; {SourceOf(official)} give {theirs}.", mine, theirs);
            return true;
        }
    }

    private static string? CodeOf(AreaSendOutcome? outcome) => outcome is { } given ? EnumCodes.Of(given) : null;

    private static string? YesOrNo(bool? value) => value switch { true => "yes", false => "no", _ => null };

    private static string? IsHeld(HistoryFacts facts, Findings findings)
    {
        var isMixed = facts.All.Any(step => step.Facts.Event.IsFromStatistics) && facts.All.Any(step => !step.Facts.Event.IsFromStatistics);
        if (!isMixed)
            return NoStatistics;

        var told = facts.Official.Select(pair => pair.Official).ToHashSet();
        foreach (var step in facts.All.Where(step => step.Facts.Event.IsFromStatistics && !told.Contains(step)))
            findings.Add(step.With(null), step.Path("basis"), $"{SourceOf(step)} list {step.Facts.Event}, which is not recorded from another source.");
        return null;
    }

    private static int PlaceOf(JudgementArea area, Inspection inspection)
    {
        var judgements = inspection.Judgements.AsSpan();
        for (var i = 0; i < judgements.Length; i++)
        {
            if (judgements[i].Area == area)
                return i;
        }

        return -1;
    }

    private static string NameOf(Grade? grade) => grade?.Label.ToLowerInvariant() ?? "not judged";

    private static string SourceOf(HistoryStep official)
    {
        foreach (var basis in official.Facts.Event.Basis.AsSpan())
        {
            if (basis is { Origin: ValueOrigin.OfficialStatistics, Source: { } source })
                return source;
        }

        return "Ofsted's statistics";
    }
}
