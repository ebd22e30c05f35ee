using D = Ofsted.Domain.Tests.RuleDocuments;

namespace Ofsted.Domain.Tests;

/// <summary>Ways to damage a published record, each with the rules that may say so and the place that they name.</summary>
internal static class PlantedFaults
{
    /// <param name="Name">What is done to the record.</param>
    /// <param name="Path">How the place of the finding begins.</param>
    /// <param name="Rules">The rules that the fault is a matter of, separated by blanks.</param>
    /// <param name="Plant">Damages a record; null when it cannot be damaged in this way.</param>
    public sealed record Fault(string Name, string Path, string Rules, Func<InspectionEvent, InspectionEvent?> Plant);

    public static IReadOnlyList<Fault> Impossible { get; } =
    [
        new("the year of the first day one later", "$.fieldwork[0].start", "DAT-01", it => Starting(it, it.FirstDay!.Value.PlusYears(1))),
        new("the year of the last day one earlier", "$.fieldwork[0].start", "DAT-01", it => it.Fieldwork.Count > 1 ? null : Ending(it, it.LastDay!.Value.PlusYears(-1))),
        new("on site for four months", "$.fieldwork[", "DAT-15 DAT-52", it => it.Fieldwork.Count > 1 ? null : Ending(it, it.FirstDay!.Value.PlusDays(120))),
        new("a second period on the same days", "$.fieldwork[", "DAT-02", it => it with { Fieldwork = it.Fieldwork.Add(it.Fieldwork[^1]) }),
        new("no days on site", "$.fieldwork", "DAT-51", it => it with { Fieldwork = [] }),
        new("published a year early", "$.published", "DAT-03", it => it with { Published = it.Published!.Value.PlusYears(-1) }),
        new("published on the first day on site", "$.published", "DAT-03", it => it with { Published = it.FirstDay }),
        new("published in another century", "$.published", "DAT-50", it => it with { Published = it.Published!.Value.PlusYears(-100) }),
        new("the report made a letter", "$.activity", "ACT-50", it => it is Inspection ? AsVisit(it) : null),
        new("the letter made a report", "$.activity", "JDG-07", it => it is Visit ? AsInspection(it) : null),
        new("a number that nobody has", "$.authority.urn", "AUT-02", it => it with { Authority = it.Authority with { Urn = 99_999 } }),
        new("the number of another authority", "$.authority.urn", "AUT-02 AUT-01", it => it with { Authority = new() { Urn = it.Authority.Urn == 80535 ? 80542 : 80535, Name = NameOf(it) } }),
        new("a Welsh authority", "$.authority.name", "AUT-03", it => it with { Authority = new() { Name = "Swansea" } }),
        new("no authority", "$.authority", "AUT-50", it => it with { Authority = new() }),
        new("an authority abolished before, or created after", "$.authority", "AUT-01", it => it with { Authority = new() { Name = it.FirstDay < new LocalDate(2019, 1, 1) ? "Westmorland and Furness" : it.FirstDay > new LocalDate(2023, 4, 1) ? "Cumbria" : "Cumberland" } }),
        new("no overall effectiveness", "$.judgements", "JDG-01 JDG-03 JDG-04", it => Judging(it, HasGrades, (_, list) => list.RemoveAll(judgement => judgement.Area == JudgementAreas.OverallEffectiveness) == 1)),
        new("overall effectiveness in an edition that has none", "$.judgements[", "JDG-05", it => Judging(it, edition => !edition.HasOverall, (_, list) => Add(list, Judgement.Of(JudgementAreas.OverallEffectiveness, Grades.Good)))),
        new("no leaders", "$.judgements", "JDG-01 JDG-03 JDG-04 JDG-05", it => Judging(it, IsCurrent, (_, list) => list.RemoveAll(IsLeaders) == 1)),
        new("leaders twice, with another grade", "$.judgements[", "JDG-06", it => Judging(it, IsCurrent, (_, list) => Add(list, Judgement.Of(list.Find(IsLeaders)!.Area, Grades.Outstanding)))),
        new("an area of another framework", "$.judgements[", "JDG-01 JDG-03 JDG-04 JDG-05", it => Judging(it, IsCurrent, (_, list) => Replace(list, IsLeaders, old => Judgement.Of(JudgementAreas.QualityOfProvision, Grades.Good)))),
        new("no judgements at all", "$.judgements", "JDG-51", it => Judging(it, _ => true, (_, list) => list.RemoveAll(_ => true) > 0)),
        new("adequate for leaders", "$.judgements[", "GRD-01", it => Judging(it, IsCurrent, (_, list) => Replace(list, IsLeaders, old => Judgement.Of(old.Area, Grades.Adequate)))),
        new("requires improvement in 2013", "$.judgements[", "GRD-01", it => Judging(it, edition => edition == FrameworkEditions.LookedAfter2013, (_, list) => Replace(list, judgement => judgement.Area == JudgementAreas.OverallEffectiveness, old => Judgement.Of(old.Area, Grades.RequiresImprovement)))),
        new("leaders not judged", "$.judgements[", "GRD-06", it => Judging(it, IsCurrent, (_, list) => Replace(list, IsLeaders, old => new Judgement { Area = old.Area }))),
        new("overall effectiveness not judged", "$.judgements[", "GRD-08", it => Judging(it, edition => edition.HasOverall, (_, list) => Replace(list, IsOverall, old => new Judgement { Area = old.Area }))),
        new("help and protection inadequate, and the whole good", "$.judgements[", "OVR-01 OVR-02", it => Judging(it, HasGrades, (_, list) => Replace(list, judgement => judgement.Area == JudgementAreas.HelpAndProtection, old => Judgement.Of(old.Area, Grades.Inadequate)) && Replace(list, IsOverall, old => Judgement.Of(old.Area, Grades.Good)))),
        new("inadequate overall, and nothing inadequate", "$.judgements[", "OVR-03", it => Judging(it, HasGrades, (edition, list) => !list.Exists(judgement => judgement.Grade == Grades.Inadequate && judgement.Area != JudgementAreas.Lscb && judgement.Area != JudgementAreas.Adoption && !(edition == FrameworkEditions.Sif2013 && judgement.Area == JudgementAreas.CareLeavers)) && Replace(list, IsOverall, old => Judgement.Of(old.Area, Grades.Inadequate)))),
        new("everything good, and the whole requires improvement", "$.judgements[", "OVR-04 OVR-05", it => Judging(it, HasGrades, (_, list) => Replace(list, _ => true, old => Judgement.Of(old.Area, Grades.Good)) && Replace(list, IsOverall, old => Judgement.Of(old.Area, Grades.RequiresImprovement)))),
        new("the edition before its own", "$.edition", "EDN-01 EDN-02", it => it is Inspection ? it with { Edition = Before(it.Edition!) } : null),
        new("the activity of another framework", "$.", "EDN-01 EDN-02 EDN-50", it => it is Inspection && IsCurrent(it.Edition!) ? it with { Activity = it.Edition == FrameworkEditions.Sif2013 ? InspectionActivities.StandardInspection : InspectionActivities.SingleInspection } : null),
        new("the edition left out", "$.edition", "EDN-51", it => it is Inspection ? it with { Edition = null } : null),
        new("a visit before there were any", "$.fieldwork[0].start", "EDN-53 AUT-01", it => it is Visit ? Moved(it with { Edition = null }, -8) : null),
        new("fewer than no items", "$.totals.improvements", "REC-52", it => it with { Totals = it.Totals! with { Improvements = -1 } }),
        new("a priority action in an ILACS report", "$.totals.priorityActions", "REC-04", it => it is Inspection && it.Edition != FrameworkEditions.Sif2013 && IsCurrent(it.Edition!) ? it with { Totals = it.Totals! with { PriorityActions = 1 } } : null),
        new("references to the National Framework before its time", "$.totals.nationalFrameworkReferences", "NFW-04", it => it.FirstDay < new LocalDate(2025, 1, 1) ? it with { Totals = it.Totals! with { NationalFrameworkReferences = 1 } } : null),
        new("a board judged by an ILACS inspection", "$.judgements[", "LSC-02", it => Judging(it, edition => IsCurrent(edition) && edition != FrameworkEditions.Sif2013, (_, list) => Add(list, Judgement.Of(JudgementAreas.Lscb, Grades.Good)))),
        new("a heading with another grade", "$.document.grades[0].grade", "GRD-09", it => it is Inspection inspection && it.Edition != FrameworkEditions.Sif2013 && IsCurrent(it.Edition!) ? it with { Document = new() { Grades = [new() { Area = JudgementAreas.ImpactOfLeaders, Grade = inspection.GradeOf(JudgementAreas.ImpactOfLeaders) == Grades.Good ? Grades.Inadequate : Grades.Good }] } } : null),
        new("no power to inspect", "$.document.statutes", "LAW-01", it => IsSif(it) ? it with { Document = new() { Statutes = [D.CombiningPower] } } : null),
        new("an earlier inspection in a later year", "$.document.previousInspections[0]", "REF-01", it => it with { Document = new() { PreviousInspections = [D.Earlier(it.FirstDay!.Value.Year + 1, null, Grades.Good)] } }),
        new("adequate in 2016", "$.document.previousInspections[0].grade", "REF-02", it => it.FirstDay > new LocalDate(2017, 1, 1) ? it with { Document = new() { PreviousInspections = [D.Earlier(2016, 5, Grades.Adequate)] } } : null),
        new("requires improvement in 2012", "$.document.previousInspections[0].grade", "GRD-02", it => it with { Document = new() { PreviousInspections = [D.Earlier(2012, null, Grades.RequiresImprovement)] } }),
        new("a director in post since next year", "$.document.offices[0]", "LSC-07", it => it with { Document = new() { Offices = [D.Office(PublicOffice.DirectorOfChildrensServices, it.Published!.Value.Year + 1, 1)] } }),
        new("a month 13", "$.document.offices[0].month", "DAT-56", it => it with { Document = new() { Offices = [D.Office(PublicOffice.ChiefExecutive, 2012, 13)] } }),
        new("a letter that denies its priority actions", "$.document.saysNoPriorityAction", "REC-05", it => it.Totals!.PriorityActions > 0 ? it with { Document = new() { SaysNoPriorityAction = true } } : null),
        new("the board announced and left out", "$.judgements", "LSC-01", it => IsSif(it) && it.Activity == InspectionActivities.SingleInspection ? Judging(it with { Document = new() { Title = D.SifTitle + D.BoardHalf } }, _ => true, (_, list) => list.RemoveAll(judgement => judgement.Area == JudgementAreas.Lscb) == 1) : null),
    ];

    public static IReadOnlyList<Fault> Implausible { get; } =
    [
        new("published on the Saturday", "$.published", "DAT-07", it => it with { Published = it.Published!.Value.Next(IsoDayOfWeek.Saturday) }),
        new("published in the week after", "$.published", "DAT-04 DAT-05 DAT-06 DAT-53", it => it with { Published = Workday(it.LastDay!.Value.PlusDays(6)) }),
        new("published after two hundred days", "$.published", "DAT-04 DAT-05 DAT-06 DAT-53", it => it with { Published = Workday(it.LastDay!.Value.PlusDays(200)) }),
        new("from the Sunday before", "$.fieldwork[0].start", "DAT-09", it => Starting(it, it.FirstDay!.Value.Previous(IsoDayOfWeek.Sunday))),
        new("to the Saturday after", "$.fieldwork[0].end", "DAT-09", it => it.Fieldwork.Count > 1 ? null : Ending(it, it.LastDay!.Value.Next(IsoDayOfWeek.Saturday))),
        new("two more weeks on site", "$.fieldwork", "DAT-10 DAT-12 DAT-13 DAT-14 DAT-15 DAT-54", it => it.Fieldwork.Count > 1 || it is Visit || it.Edition == FrameworkEditions.LookedAfter2013 ? null : Ending(it, it.LastDay!.Value.PlusDays(14))),
        new("a week on a visit", "$.fieldwork[0]", "DAT-14", it => it is Visit && it.Fieldwork.Count == 1 ? Ending(it, it.FirstDay!.Value.PlusDays(7)) : null),
        new("short for standard, standard for short", "$.activity", "DAT-11", it => it.Activity == InspectionActivities.ShortInspection ? it with { Activity = InspectionActivities.StandardInspection } : it.Activity == InspectionActivities.StandardInspection ? it with { Activity = InspectionActivities.ShortInspection } : null),
        new("back after two months", "$.fieldwork[1].start", "DAT-55", it => it.Fieldwork.Count > 1 || it is Visit ? null : it with { Fieldwork = it.Fieldwork.Add(FieldworkPeriod.Of(Workday(it.LastDay!.Value.PlusDays(60)), Workday(it.LastDay.Value.PlusDays(60)))), Published = Workday(it.LastDay.Value.PlusDays(110)) }),
        new("a misspelt name", "$.authority.name", "AUT-51", it => it with { Authority = it.Authority with { Name = NameOf(it) + "xx" } }),
        new("a trust for the authority", "$.authority.name", "AUT-04", it => it with { Authority = it.Authority with { Name = "Birmingham Children's Trust" } }),
        new("the board left out", "$.judgements", "LSC-50", it => IsSif(it) && it.Activity == InspectionActivities.SingleInspection ? Judging(it, _ => true, (_, list) => list.RemoveAll(judgement => judgement.Area == JudgementAreas.Lscb) == 1) : null),
        new("items for a board that is not judged", "$.totals.lscbImprovements", "LSC-51", it => it is Visit || it.Edition == FrameworkEditions.Ilacs2018 ? it with { Totals = it.Totals! with { LscbImprovements = 2 } } : null),
        new("no items although not good", "$.totals.improvements", "REC-01", it => it is Inspection { Overall: { } overall } && overall.Number > 2 && it.Edition != FrameworkEditions.Sif2013 && IsCurrent(it.Edition!) ? it with { Totals = it.Totals! with { Improvements = 0, NationalFrameworkReferences = null } } : null),
        new("sixty items", "$.totals.improvements", "REC-02 REC-10 REC-59 REC-60", it => it is Visit || IsCurrent(it.Edition!) && it.Activity != InspectionActivities.LscbReview ? it with { Totals = it.Totals! with { Improvements = 60, NationalFrameworkReferences = null } } : null),
        new("a priority action in a later SIF report", "$.totals.priorityActions", "REC-08", it => IsSif(it) && it.Published > new LocalDate(2015, 6, 5) ? it with { Totals = it.Totals! with { PriorityActions = 1 } } : null),
        new("one reference lost", "$.totals.nationalFrameworkReferences", "NFW-03", it => it.Totals!.NationalFrameworkReferences > 1 ? it with { Totals = it.Totals with { NationalFrameworkReferences = it.Totals.NationalFrameworkReferences - 1 } } : null),
        new("all references lost", "$.totals.nationalFrameworkReferences", "NFW-05 NFW-06", it => it.Totals!.NationalFrameworkReferences > 0 && it.FirstDay >= (it is Visit ? new LocalDate(2025, 7, 22) : new LocalDate(2025, 1, 20)) ? it with { Totals = it.Totals with { NationalFrameworkReferences = 0 } } : null),
        new("a topic twice", "$.topics[", "ACT-54", it => it is Visit { Topics.Count: > 0 } visit ? visit with { Topics = visit.Topics.Add(visit.Topics[0]) } : null),
        new("dated a month before publication", "$.document.printedDate", "DAT-16", it => IsSif(it) ? it with { Document = new() { PrintedDate = it.Published!.Value.PlusMonths(-1) } } : null),
        new("the title of a monitoring visit", "$.document.title", "EDN-04", it => it with { Document = new() { Title = "Monitoring visit to Oldham children's services" } }),
        new("a plan within a week", "$.document.actionPlan", "REC-06", it => it is Visit && it.Published >= new LocalDate(2018, 8, 8) ? it with { Document = new() { ActionPlan = new() { WithinWorkingDays = 7 } } } : null),
        new("not judged where others are", "$.judgements[", "GRD-07", it => IsSif(it) && it.Authority.Urn is not (80450 or 80455) ? Judging(it, _ => true, (_, list) => Replace(list, judgement => judgement.Area == JudgementAreas.Adoption, old => new Judgement { Area = old.Area })) : null),
        new("leaders alone inadequate", "$.judgements[", "OVR-06", it => Judging(it, edition => HasGrades(edition) && edition != FrameworkEditions.Sif2013, (_, list) => Replace(list, _ => true, old => Judgement.Of(old.Area, Grades.RequiresImprovement)) && Replace(list, IsLeaders, old => Judgement.Of(old.Area, Grades.Inadequate)))),
        new("outstanding overall with good leaders", "$.judgements[", "OVR-07", it => Judging(it, edition => HasGrades(edition) && edition != FrameworkEditions.Sif2013, (_, list) => Replace(list, _ => true, old => Judgement.Of(old.Area, Grades.Outstanding)) && Replace(list, IsLeaders, old => Judgement.Of(old.Area, Grades.Good)))),
        new("good overall with leadership below", "$.judgements[", "OVR-08 OVR-09", it => Judging(it, HasGrades, (_, list) => Replace(list, _ => true, old => Judgement.Of(old.Area, Grades.Good)) && Replace(list, IsLeaders, old => Judgement.Of(old.Area, Grades.RequiresImprovement)))),
    ];

    private static bool IsCurrent(FrameworkEdition edition) => edition != FrameworkEditions.LookedAfter2013;

    private static bool HasGrades(FrameworkEdition edition) => IsCurrent(edition) && edition.HasOverall;

    private static bool IsSif(InspectionEvent it) =>
        it is Inspection && it.Edition == FrameworkEditions.Sif2013 && it.Activity != InspectionActivities.LscbReview;

    private static bool IsLeaders(Judgement judgement) => judgement.Area == JudgementAreas.ImpactOfLeaders || judgement.Area == JudgementAreas.Leadership;

    private static bool IsOverall(Judgement judgement) => judgement.Area == JudgementAreas.OverallEffectiveness;

    private static string NameOf(InspectionEvent it) => Authorities.FindByUrn(it.Authority.Urn!.Value)!.ShortName;

    private static LocalDate Workday(LocalDate day) => day.DayOfWeek switch
    {
        IsoDayOfWeek.Saturday => day.PlusDays(2),
        IsoDayOfWeek.Sunday => day.PlusDays(1),
        _ => day,
    };

    private static InspectionEvent Starting(InspectionEvent it, LocalDate day) =>
        it with { Fieldwork = it.Fieldwork.Replacing(0, period => period with { Start = day }) };

    private static InspectionEvent Ending(InspectionEvent it, LocalDate day) =>
        it with { Fieldwork = it.Fieldwork.Replacing(0, period => period with { End = day }) };

    /// <summary>All days moved by years, to the same days of the week.</summary>
    private static InspectionEvent Moved(InspectionEvent it, int years)
    {
        var weeks = years * 52;
        return it with
        {
            Fieldwork = it.Fieldwork.Select(period => FieldworkPeriod.Of(period.Start.PlusWeeks(weeks), period.End?.PlusWeeks(weeks))).ToEquatableList(),
            Published = it.Published!.Value.PlusWeeks(weeks),
            Totals = it.Totals! with { NationalFrameworkReferences = null },
        };
    }

    private static FrameworkEdition Before(FrameworkEdition edition) =>
        FrameworkEditions.All.TakeWhile(other => other != edition).Last();

    private static Visit AsVisit(InspectionEvent it) => new()
    {
        Authority = it.Authority, Activity = it.Activity, Edition = it.Edition, Fieldwork = it.Fieldwork, Published = it.Published, Totals = it.Totals,
    };

    private static Inspection AsInspection(InspectionEvent it) => new()
    {
        Authority = it.Authority, Activity = it.Activity, Edition = it.Edition, Fieldwork = it.Fieldwork, Published = it.Published, Totals = it.Totals,
    };

    private static Inspection? Judging(InspectionEvent it, Func<FrameworkEdition, bool> isMeant, Func<FrameworkEdition, List<Judgement>, bool> change)
    {
        if (it is not Inspection inspection || it.Activity == InspectionActivities.LscbReview || !isMeant(it.Edition!))
            return null;
        var judgements = inspection.Judgements.ToList();
        return change(it.Edition!, judgements) ? inspection with { Judgements = judgements.ToEquatableList() } : null;
    }

    private static bool Add(List<Judgement> judgements, Judgement judgement)
    {
        judgements.Add(judgement);
        return true;
    }

    private static bool Replace(List<Judgement> judgements, Predicate<Judgement> isMeant, Func<Judgement, Judgement> change)
    {
        var replaced = false;
        for (var i = 0; i < judgements.Count; i++)
        {
            if (isMeant(judgements[i]))
                (judgements[i], replaced) = (change(judgements[i]), true);
        }

        return replaced;
    }
}
