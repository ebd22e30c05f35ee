using A = Ofsted.Domain.InspectionActivities;
using E = Ofsted.Domain.FrameworkEditions;
using S = Ofsted.Domain.Tests.RuleSamples;

namespace Ofsted.Domain.Tests;

/// <summary>Histories with one fault each, and the rule that should report it.</summary>
internal static class HistoryRuleCases
{
    internal static readonly Inspection Sif = S.Sif;
    internal static readonly Visit Visit2019 = S.OldFocusedVisit;
    internal static readonly Inspection Standard2019 = S.Ilacs2018;

    internal static readonly Inspection Short2022 = S.Ilacs2018.With(A.ShortInspection).With((2022, 3, 7), (2022, 3, 11)).Published(2022, 4, 22);

    internal static readonly Inspection Good2019 = Standard2019
        .With("impact-of-leaders", "good").With("help-and-protection", "good").With("overall-effectiveness", "good");

    internal static readonly Inspection Inadequate2019 = Standard2019
        .With("impact-of-leaders", "inadequate").With("help-and-protection", "inadequate").With("overall-effectiveness", "inadequate");

    internal static readonly Inspection InadequateSif = Sif.With("help-and-protection", "inadequate").With("overall-effectiveness", "inadequate");

    internal static readonly Inspection Short2026 = S.Ilacs2026.With(A.ShortInspection).With((2026, 4, 27), (2026, 5, 1));

    public sealed record Case(string Id, string Path, int[] Events, string Fault, InspectionEvent[] History);

    /// <summary>Histories without fault: together they give every rule on histories something to look at.</summary>
    public static IReadOnlyList<InspectionEvent[]> Sound { get; } =
    [
        [],
        [Sif],
        [Sif, Standard2019, S.Ilacs2023, S.FocusedVisit],
        [S.FocusedVisit, S.Ilacs2023, Standard2019, Sif],
        [InadequateSif, S.ReInspection, Visit2019],
        [Inadequate2019, Monitoring(2019, 11), Monitoring(2020, 2), Standard(2022, "good")],
        [Inadequate2019, Visit(2020, 11, 10), Standard(2022, "good")],
        [Good2019, Short2022],
        [Good2019, Standard(2022, "good")],
        [S.Ilacs2023.With((2023, 5, 15), (2023, 5, 26)).Published(2023, 7, 7), Short2026],
        [InadequateSif, S.ReInspection.With(A.SingleInspection).With((2018, 3, 27), (2018, 4, 18))],
        [S.Ilacs2018.Of(2637539, "North Northamptonshire").With((2022, 10, 3), (2022, 10, 14)).Published(2022, 11, 25)],
        [Good2019, Joint(2019, 1, 21), Short2022],
        [AreaRuleCases.Send, AreaRuleCases.Positive with { Fieldwork = [S.Period((2026, 6, 22), (2026, 6, 26))], Published = new(2026, 8, 28) }],
        [AreaRuleCases.Send, Told(AreaRuleCases.Send)],
        [InadequateSif, Monitoring(2016, 3), Monitoring(2016, 6), Monitoring(2016, 9), Monitoring(2016, 12), S.ReInspection],
        [InadequateSif, S.ReInspection.Printing(new PublishedDocument { PreviousInspections = [RuleDocuments.Earlier(2015, 9, Grades.Inadequate)] })],
        [Standard2019, Told(Standard2019)],
    ];

    public static IReadOnlyList<Case> All { get; } =
    [
        new("OFS-DAT-20", "$[1].fieldwork[0].start", [0, 1], "a visit during an inspection", [Standard2019, Visit(2019, 1, 29)]),
        new("OFS-DAT-20", "$[0].fieldwork[0].start", [1, 0], "the same, later event first", [Visit(2019, 1, 29), Standard2019]),
        new("OFS-DAT-20", "$[1].fieldwork[1].start", [0, 1], "inspectors come back during a visit",
            [Visit(2019, 6, 11), Standard2019 with { Fieldwork = [S.Period((2019, 1, 21), (2019, 2, 1)), S.Period((2019, 6, 12), (2019, 6, 13))], Published = new LocalDate(2019, 7, 26) }]),
        new("OFS-DAT-21", "$[1].fieldwork[0].start", [0, 1], "a visit before the report is out", [Standard2019, Visit(2019, 3, 12)]),
        new("OFS-DAT-21", "$[1].fieldwork[0].start", [0, 1], "a visit on the day of the report", [Standard2019.Published(2019, 3, 12), Visit(2019, 3, 12)]),
        new("OFS-DAT-21", "$[1].fieldwork[0].start", [0, 1], "a SIF inspection before the report of 2013 is out", [S.Lac2013.Of(80535, "Oldham").Published(2015, 9, 30), Sif]),
        new("OFS-DAT-22", "$[1].fieldwork[0].start", [0, 1], "a visit after 89 days", [Standard2019, Visit(2019, 5, 1)]),
        new("OFS-DAT-23", "$[1].fieldwork[0].start", [0, 1], "the next inspection after two years", [Good2019, Short2022.With((2021, 7, 5), (2021, 7, 9)).Published(2021, 8, 20)]),
        new("OFS-EDN-03", "$[1].activity", [0, 1], "SIF in 2018 after requires improvement", [Sif, S.ReInspection.With(A.SingleInspection).With((2018, 3, 27), (2018, 4, 18))]),
        new("OFS-ACT-01", "$[1].activity", [0, 1], "short after requires improvement", [Standard2019, Short2022]),
        new("OFS-ACT-01", "$[0].activity", [2, 0], "short after requires improvement under SIF, out of order", [Short2022.With((2021, 7, 5), (2021, 7, 9)).Published(2021, 8, 20), Visit2019, Sif]),
        new("OFS-ACT-02", "$[1].activity", [0, 1], "standard after good", [Good2019, Standard(2022, "good")]),
        new("OFS-ACT-03", "$[1].activity", [0, 1], "short in 2026 after leaders below good",
            [S.Ilacs2023.With((2023, 5, 15), (2023, 5, 26)).Published(2023, 7, 7).With("impact-of-leaders", "requires-improvement").With("overall-effectiveness", "requires-improvement"), Short2026]),
        new("OFS-ACT-04", "$[1].activity", [0, 1], "a focused visit after inadequate", [Inadequate2019, Visit(2019, 11, 12)]),
        new("OFS-ACT-05", "$[1].activity", [0, 1], "a monitoring visit after good", [Good2019, Monitoring(2019, 11)]),
        new("OFS-ACT-06", "$[1].activity", [0, 1], "a re-inspection after requires improvement", [Sif, S.ReInspection]),
        new("OFS-ACT-07", "$[4].activity", [0, 4], "a re-inspection after three monitoring visits",
            [InadequateSif, Monitoring(2016, 3), Monitoring(2016, 6), Monitoring(2016, 9), S.ReInspection]),
        new("OFS-ACT-55", "$[2].fieldwork[0].start", [1, 2], "a monitoring visit after seven months", [Inadequate2019, Monitoring(2019, 6), Monitoring(2020, 1)]),
        new("OFS-ACT-08", "$[7].activity", [0, 7], "a seventh monitoring visit",
            [Inadequate2019, Monitoring(2019, 6), Monitoring(2019, 9), Monitoring(2019, 12), Monitoring(2020, 3), Monitoring(2020, 6), Monitoring(2020, 9), Monitoring(2020, 12)]),
        new("OFS-ACT-10", "$[1].activity", [0, 1], "short after inadequate", [Inadequate2019, Short2022]),
        new("OFS-ACT-11", "$[3].activity", [0, 3], "a third focused visit", [Standard2019, Visit(2019, 7, 9), Visit(2020, 2, 4), Visit(2021, 7, 6)]),
        new("OFS-ACT-52", "$[1]", [0, 1], "an event twice", [Standard2019, Standard2019]),
        new("OFS-ACT-52", "$[2]", [0, 2], "an event twice with other grades", [Standard2019, Visit2019, Good2019]),
        new("OFS-AUT-05", "$[0].authority", [0], "an event of the county that was replaced",
            [S.Ilacs2018.Of(null, "Northamptonshire"), S.Ilacs2018.Of(2637539, "North Northamptonshire").With((2022, 10, 3), (2022, 10, 14)).Published(2022, 11, 25)]),
        new("OFS-AUT-52", "$[2].authority", [2], "an event of another authority", [Sif, Standard2019, S.Ilacs2023.Of(80542, "Rochdale")]),
        new("OFS-REF-50", "$[1].document.previousInspections[0]", [0, 1], "another grade than the last inspection gave",
            [Sif, S.ReInspection.With(A.SingleInspection).With((2017, 3, 27), (2017, 4, 18)).Published(2017, 6, 13)
                .Printing(new PublishedDocument { PreviousInspections = [RuleDocuments.Earlier(2015, 11, Grades.Inadequate)] })]),
        new("OFS-REF-50", "$[1].document.previousInspections[0]", [0, 1], "another grade by area than the last inspection gave",
            [Sif, S.ReInspection.With(A.SingleInspection).With((2017, 3, 27), (2017, 4, 18)).Published(2017, 6, 13)
                .Printing(new PublishedDocument { PreviousInspections = [RuleDocuments.Earlier(2015, 9, null) with { Judgements = S.Judgements("overall-effectiveness good") }] })]),
        new("OFS-REF-05", "$[1].judgements[3].grade", [0, 1], "from inadequate to outstanding", [Inadequate2019, Standard(2022, "outstanding")]),
        new("OFS-DAT-64", "$[1].fieldwork[0].start", [0, 1], "a monitoring inspection after more than two years",
            [AreaRuleCases.Send, AreaRuleCases.Send with { IsRevisit = true, Fieldwork = [S.Period((2025, 6, 30), (2025, 7, 2))], Published = new(2025, 8, 29), FollowUp = [], Outcome = null }]),
        new("OFS-OFF-50", "$[0].fieldwork[0].start", [1, 0], "the statistics give a day a week later", [Standard2019, Told(Standard2019.With((2019, 1, 28), (2019, 2, 8)))]),
        new("OFS-OFF-51", "$[0].published", [1, 0], "the statistics give the day before", [Standard2019, Told(Standard2019.Published(2019, 3, 14))]),
        new("OFS-OFF-52", "$[0].judgements[1].grade", [1, 0], "the statistics give another grade", [Good2019, Told(Good2019.With("help-and-protection", "outstanding"))]),
        new("OFS-OFF-53", "$[0].activity", [1, 0], "the statistics give the other kind", [Standard2019, Told(Standard2019.With(A.ShortInspection))]),
        new("OFS-OFF-54", "$[1].basis", [1], "an inspection that is recorded only from the statistics", [Good2019, Told(Short2022)]),
        new("OFS-OFF-55", "$[0].outcome", [1, 0], "the statistics give another outcome of the area",
            [AreaRuleCases.Send, Told(AreaRuleCases.Send with { Outcome = AreaSendOutcome.Inconsistent })]),
    ];

    /// <summary>An event as Ofsted's statistics tell it.</summary>
    public static InspectionEvent Told(InspectionEvent item) =>
        item with { Basis = [new ValueBasis { Member = "published", Origin = ValueOrigin.OfficialStatistics, Source = "Ofsted's statistics of March 2022" }] };

    public static Visit Visit(int year, int month, int day) => Of(A.FocusedVisit, year, month, day);

    public static Visit Monitoring(int year, int month) => Of(A.MonitoringVisit, year, month, new LocalDate(year, month, 1).Next(IsoDayOfWeek.Tuesday).Day);

    private static Visit Joint(int year, int month, int day) => Of(A.JointTargetedAreaInspection, year, month, day);

    private static Visit Of(InspectionActivity activity, int year, int month, int day)
    {
        var start = new LocalDate(year, month, day);
        return S.OldFocusedVisit with
        {
            Activity = activity,
            Fieldwork = [FieldworkPeriod.Of(start, start.PlusDays(1))],
            Published = start.PlusDays(28),
        };
    }

    public static Inspection Standard(int year, string grade) => (Standard2019 with
    {
        Edition = E.Ilacs2018,
        Fieldwork = [S.Period((year, 1, 17), (year, 1, 28))],
        Published = new LocalDate(year, 3, 11),
    }).Judging($"impact-of-leaders {grade}; help-and-protection {grade}; children-in-care-and-care-leavers {grade}; overall-effectiveness {grade}");
}
