using A = Ofsted.Domain.InspectionActivities;
using H = Ofsted.Domain.Tests.HistoryRuleCases;
using S = Ofsted.Domain.Tests.RuleSamples;

namespace Ofsted.Domain.Tests;

/// <summary>Records at the limit of a rule: the last that it accepts, or the first that it does not.</summary>
internal static class BoundaryCases
{
    /// <param name="Id">The rule.</param>
    /// <param name="Note">Where the limit is.</param>
    /// <param name="Path">The place of the finding, or null when the rule accepts the record.</param>
    /// <param name="Records">The record, or the history.</param>
    public sealed record Case(string Id, string Note, string? Path, params InspectionEvent[] Records)
    {
        public LocalDate? AsAt { get; init; }
    }

    private static readonly Inspection AllGood = S.Ilacs2023.With("help-and-protection", "good");
    private static readonly Inspection SifInadequate = S.Sif.With("help-and-protection", "inadequate").With("overall-effectiveness", "inadequate");
    private static readonly Inspection Good2023 = S.Ilacs2023.With((2023, 5, 15), (2023, 5, 26)).Published(2023, 7, 7);

    public static IReadOnlyList<Case> Events { get; } =
    [
        new("OFS-DAT-01", "a visit of one day", null, S.FocusedVisit.With((2025, 7, 22), (2025, 7, 22))),
        new("OFS-DAT-02", "back on the next day", null, S.Ilacs2023 with { Fieldwork = [S.Period((2024, 5, 13), (2024, 5, 23)), S.Period((2024, 5, 24), (2024, 5, 24))] }),
        new("OFS-DAT-03", "published on the next day", null, S.Ilacs2023.Published(2024, 5, 25)),
        new("OFS-DAT-04", "published after 25 days", null, S.Ilacs2023.Published(2024, 6, 18)),
        new("OFS-DAT-04", "published after 70 days", null, S.Ilacs2023.Published(2024, 8, 2)),
        new("OFS-DAT-05", "published after 37 days", null, S.Sif.Published(2015, 11, 6)),
        new("OFS-DAT-05", "published after 90 days", null, S.Sif.Published(2015, 12, 29)),
        new("OFS-DAT-06", "published after 20 days", null, S.FocusedVisit.Published(2025, 8, 12)),
        new("OFS-DAT-06", "published after 70 days", null, S.FocusedVisit.Published(2025, 10, 1)),
        new("OFS-DAT-07", "published on a Friday", null, S.Ilacs2023.Published(2024, 7, 5)),
        new("OFS-DAT-07", "published on a Monday", null, S.Ilacs2023.Published(2024, 7, 8)),
        new("OFS-DAT-08", "starts on a Sunday, which is left to OFS-DAT-09", null, S.Ilacs2023.With((2024, 5, 12), (2024, 5, 24))),
        new("OFS-DAT-09", "ends on a Friday", null, S.FocusedVisit.With((2025, 7, 24), (2025, 7, 25))),
        new("OFS-DAT-10", "twelve days", null, S.Ilacs2023),
        new("OFS-DAT-10", "thirteen days", "$.fieldwork[0]", S.Ilacs2023.With((2024, 5, 13), (2024, 5, 25))),
        new("OFS-DAT-11", "a short inspection of nine days", null, S.Ilacs2023Short.With((2025, 3, 10), (2025, 3, 18))),
        new("OFS-DAT-11", "a standard inspection of ten days", null, S.Ilacs2023.With((2024, 5, 13), (2024, 5, 22))),
        new("OFS-DAT-12", "18 days", null, S.Sif.With((2015, 9, 8), (2015, 9, 25))),
        new("OFS-DAT-12", "29 days", null, S.Sif.With((2015, 9, 1), (2015, 9, 29))),
        new("OFS-DAT-13", "12 days", null, S.ReInspection.With((2018, 4, 9), (2018, 4, 20))),
        new("OFS-DAT-13", "26 days", null, S.ReInspection.With((2018, 4, 3), (2018, 4, 28))),
        new("OFS-DAT-14", "three days", null, S.FocusedVisit.With((2025, 7, 22), (2025, 7, 24))),
        new("OFS-DAT-15", "15 days from the first to the last", null, S.FocusedVisit.With((2025, 7, 22), (2025, 8, 5))),
        new("OFS-DAT-17", "published on the next day", null, S.Ilacs2023.Published(2024, 5, 25)),
        new("OFS-DAT-18", "starts on the day before the pause", null, S.Ilacs2018.With((2020, 3, 16), (2020, 3, 27)).Published(2020, 5, 11)),
        new("OFS-DAT-18", "starts on the day after the pause", null, S.Ilacs2018.With((2021, 6, 28), (2021, 7, 9)).Published(2021, 8, 20)),
        new("OFS-DAT-19", "published on the day as at which it is judged", null, S.Ilacs2023) { AsAt = new LocalDate(2024, 7, 12) },
        new("OFS-DAT-50", "published on the last day of 2049", null, S.Ilacs2023.Published(2049, 12, 31)),
        new("OFS-DAT-50", "published on the first day of 2050", "$.published", S.Ilacs2023.Published(2050, 1, 1)),
        new("OFS-DAT-51", "one day", null, S.FocusedVisit.With((2025, 7, 22), (2025, 7, 22))),
        new("OFS-DAT-52", "60 days", null, S.Sif.With((2015, 8, 2), (2015, 9, 30))),
        new("OFS-DAT-52", "61 days", "$.fieldwork[0].end", S.Sif.With((2015, 8, 1), (2015, 9, 30))),
        new("OFS-DAT-53", "published after 10 days", null, S.MonitoringVisit.Published(2024, 11, 16)),
        new("OFS-DAT-53", "published after 120 days", null, S.MonitoringVisit.Published(2025, 3, 6)),
        new("OFS-DAT-54", "30 days", null, S.BoardReview.With((2015, 5, 19), (2015, 6, 17))),
        new("OFS-DAT-54", "31 days", "$.fieldwork[0]", S.BoardReview.With((2015, 5, 18), (2015, 6, 17))),
        new("OFS-DAT-55", "back after 31 days", null, S.Ilacs2023 with { Fieldwork = [S.Period((2024, 4, 8), (2024, 4, 19)), S.Period((2024, 5, 20), (2024, 5, 24))] }),
        new("OFS-DAT-55", "back after 32 days", "$.fieldwork[1].start", S.Ilacs2023 with { Fieldwork = [S.Period((2024, 4, 8), (2024, 4, 19)), S.Period((2024, 5, 21), (2024, 5, 24))] }),

        new("OFS-EDN-01", "starts on the first day of the edition", null, S.Ilacs2023.With((2023, 1, 1), (2023, 1, 12)).Published(2023, 2, 24)),
        new("OFS-EDN-01", "starts on the day before the edition", "$.edition", S.Ilacs2023.With((2022, 12, 31), (2023, 1, 11)).Published(2023, 2, 24)),
        new("OFS-EDN-02", "starts on the first day of SIF", null, S.Sif2014Inadequate.With((2013, 11, 1), (2013, 11, 22)).Published(2014, 1, 15)),
        new("OFS-EDN-02", "starts on the last day of SIF", null, S.ReInspection.With((2018, 7, 31), (2018, 8, 14)).Published(2018, 10, 1)),
        new("OFS-EDN-50", "a re-inspection while ILACS has begun", null, S.ReInspection),
        new("OFS-EDN-51", "an edition without an activity", null, S.Ilacs2023.With((InspectionActivity?)null)),
        new("OFS-EDN-52", "a re-inspection on the first day of 2018", null, S.ReInspection.With((2018, 1, 1), (2018, 1, 12)).Published(2018, 3, 5)),
        new("OFS-EDN-53", "a visit on the first day of ILACS", null, S.OldFocusedVisit.With((2018, 1, 1), (2018, 1, 2)).Published(2018, 1, 31)),
        new("OFS-EDN-53", "a visit on the day before ILACS", "$.fieldwork[0].start", S.OldFocusedVisit.With((2017, 12, 31), (2018, 1, 1)).Published(2018, 1, 31)),

        new("OFS-GRD-01", "adequate where it is a grade", null, S.Lac2013),
        new("OFS-GRD-06", "adoption not judged under SIF", null, S.SifNotJudged),
        new("OFS-GRD-07", "adoption not judged in City of London", null, S.SifNotJudged),
        new("OFS-GRD-08", "no overall effectiveness at all", null, S.Ilacs2026),

        new("OFS-JDG-01", "the board is not among what has to be judged", null, S.ReInspection),
        new("OFS-JDG-03", "the judgements in another order", null, Reversed(S.Ilacs2018)),
        new("OFS-JDG-04", "the judgements in another order", null, Reversed(S.Ilacs2023)),
        new("OFS-JDG-05", "the judgements in another order", null, Reversed(S.Ilacs2026)),
        new("OFS-JDG-06", "the same grade for all areas", null, AllGood),
        new("OFS-JDG-07", "the review of a board, which is graded", null, S.BoardReview),
        new("OFS-JDG-09", "the judgements in another order", null, Reversed(S.Lac2013)),
        new("OFS-JDG-50", "the board alone", null, S.BoardReview),
        new("OFS-JDG-51", "a single judgement", null, S.BoardReview),

        new("OFS-OVR-01", "inadequate care leavers, which are a part and no key judgement", null, S.Sif.With("care-leavers", "inadequate")),
        new("OFS-OVR-02", "leaders alone inadequate, which forces nothing", null, S.Ilacs2018.With("impact-of-leaders", "inadequate").With("children-in-care-and-care-leavers", "requires-improvement")),
        new("OFS-OVR-03", "inadequate by care leavers alone", null, S.Ilacs2023.With("care-leavers", "inadequate").With("overall-effectiveness", "inadequate")),
        new("OFS-OVR-04", "as good as the best", null, S.Ilacs2023.With("impact-of-leaders", "outstanding").With("overall-effectiveness", "outstanding")),
        new("OFS-OVR-04", "as bad as the worst", null, S.Ilacs2023.With("overall-effectiveness", "requires-improvement")),
        new("OFS-OVR-05", "all good", null, AllGood),
        new("OFS-OVR-06", "leaders inadequate with one more", null, S.Ilacs2023Inadequate),
        new("OFS-OVR-07", "two outstanding judgements", null, S.Ilacs2023Short),
        new("OFS-OVR-07", "a single outstanding judgement", "$.judgements[4].grade", S.Ilacs2023Short.With("children-in-care", "good")),
        new("OFS-OVR-08", "one judgement below good", null, S.Ilacs2023),
        new("OFS-OVR-08", "two judgements below good", "$.judgements[4].grade", S.Ilacs2023.With("care-leavers", "requires-improvement")),
        new("OFS-OVR-09", "one key judgement below good", null, S.SifGood.With("help-and-protection", "requires-improvement")),
        new("OFS-OVR-10", "one grade from leaders", null, S.Ilacs2018.With("impact-of-leaders", "good")),
        new("OFS-OVR-11", "one grade from a key judgement", null, S.SifGood.With("help-and-protection", "outstanding")),
        new("OFS-OVR-12", "two key judgements that require improvement", null, S.Sif.With("help-and-protection", "good")),
        new("OFS-OVR-13", "two good key judgements", null, S.SifGood.With("help-and-protection", "requires-improvement")),
        new("OFS-OVR-14", "the better of the two middle values", null, S.Ilacs2023.With("care-leavers", "requires-improvement")),
        new("OFS-OVR-14", "the worse of the two middle values", null, S.Ilacs2023.With("care-leavers", "requires-improvement").With("overall-effectiveness", "requires-improvement")),
        new("OFS-OVR-15", "the grade of leaders, unlike all others", null, S.Ilacs2018.With("help-and-protection", "good")),
        new("OFS-OVR-16", "inadequate care leavers, and requires improvement", null, S.Sif.With("care-leavers", "inadequate")),
        new("OFS-OVR-17", "good with one part below good", null, S.SifGood),

        new("OFS-LSC-02", "no board in a re-inspection", null, S.ReInspection),
        new("OFS-LSC-03", "the last days of the reviews", null, S.Sif.With((2017, 9, 26), (2017, 10, 19)).Published(2017, 12, 8)),
        new("OFS-LSC-03", "published on the day after", "$.judgements[6].area", S.Sif.With((2017, 9, 26), (2017, 10, 19)).Published(2017, 12, 9)),
        new("OFS-LSC-50", "the last day of the reviews, without a board", "$.judgements", S.Sif.With((2017, 9, 26), (2017, 10, 19)).Published(2017, 12, 8).Without("lscb")),
        new("OFS-LSC-51", "an item for a board that is judged", null, S.Sif.With(S.Items(6).Add(S.Item(1) with { Addressee = RecommendationAddressee.Lscb }))),

        new("OFS-ACT-12", "a lead inspector of one name", null, S.Ilacs2023 with { LeadInspector = "Ann" }),
        new("OFS-ACT-50", "a joint inspection, whose outcome is a letter", null, S.FocusedVisit.With(A.JointTargetedAreaInspection)),
        new("OFS-ACT-51", "an activity and no edition", null, S.FocusedVisit),
        new("OFS-ACT-53", "letters that are not English", null, S.Ilacs2023 with { LeadInspector = "Éabha Ní Dhúill-O'Shea" }),
        new("OFS-ACT-54", "two topics", null, S.FocusedVisit with { Topics = [VisitTopics.FrontDoor, VisitTopics.CareLeavers] }),

        new("OFS-REC-01", "no items, and good with one judgement below", null, S.Ilacs2023.With(S.Items(0))),
        new("OFS-REC-02", "fifteen items", null, S.Ilacs2018.With(S.Items(15))),
        new("OFS-REC-04", "improvements alone", null, S.Ilacs2018.With(S.Items(15))),
        new("OFS-REC-08", "published on the first day without priority actions", "$.recommendations[4].priority", S.Sif2014Inadequate.With((2015, 3, 31), (2015, 4, 22)).Published(2015, 6, 6)),
        new("OFS-REC-09", "published on the last day with priority actions", "$.recommendations", S.Sif2014Inadequate.With((2015, 3, 31), (2015, 4, 22)).Published(2015, 6, 5).With(S.Items(9))),
        new("OFS-REC-10", "three items", null, S.Sif.With(S.Items(3))),
        new("OFS-REC-10", "27 items", null, S.Sif.With(S.Items(27))),
        new("OFS-REC-50", "number 1", null, S.Ilacs2018.With(S.Items(1))),
        new("OFS-REC-51", "the same number in another list", null, S.Sif.With(S.Items(6).Add(S.Item(1) with { Addressee = RecommendationAddressee.Lscb }))),
        new("OFS-REC-52", "none", null, S.Ilacs2023.With(new RecommendationTotals { PriorityActions = 0, Improvements = 0 })),
        new("OFS-REC-53", "six and six", null, S.Ilacs2023 with { Totals = new() { PriorityActions = 0, Improvements = 6, NationalFrameworkReferences = 0 } }),
        new("OFS-REC-54", "a text of one letter", null, S.Ilacs2018.With([S.Item(1) with { Text = "a" }])),
        new("OFS-REC-55", "paragraph 1", null, S.Ilacs2018.With([S.Item(1) with { Paragraphs = [1] }])),
        new("OFS-REC-56", "the same paragraph in two items", null, S.Ilacs2018.With([S.Item(1) with { Paragraphs = [3] }, S.Item(2) with { Paragraphs = [3] }])),
        new("OFS-REC-57", "two items numbered among the paragraphs", null, S.Ilacs2018.With([S.Item(131), S.Item(132)])),
        new("OFS-REC-58", "the same text for the board", null, S.Sif.With(S.Items(6).Add(S.Item(1) with { Addressee = RecommendationAddressee.Lscb }))),
        new("OFS-REC-59", "four items", null, S.Sif2014Inadequate.With(S.Items(3, prioritised: 1))),
        new("OFS-REC-59", "fifty items", null, S.Sif2014Inadequate.With(S.Items(49, prioritised: 1))),
        new("OFS-REC-60", "fifteen items", null, S.OldFocusedVisit.With(S.Items(15))),

        new("OFS-NFW-01", "the last principle", null, S.Ilacs2026.With(S.Items(1).Citing("principle 6"))),
        new("OFS-NFW-01", "the first outcome", null, S.Ilacs2026.With(S.Items(1).Citing("outcome 1"))),
        new("OFS-NFW-02", "as many references as items", null, S.Ilacs2026.With(new RecommendationTotals { PriorityActions = 0, Improvements = 3, NationalFrameworkReferences = 3 })),
        new("OFS-NFW-03", "all but none", null, S.Ilacs2026.With(S.Items(2))),
        new("OFS-NFW-04", "starts on the first day of 2025", null, S.Ilacs2023Short.With((2025, 1, 1), (2025, 1, 5)).Published(2025, 2, 20)),
        new("OFS-NFW-04", "starts on the last day of 2024", "$.recommendations[0].nationalFramework", S.Ilacs2023Short.With((2024, 12, 31), (2025, 1, 4)).Published(2025, 2, 20)),
        new("OFS-NFW-05", "starts on the first day with references, without any", "$.recommendations", S.Ilacs2023Short.With((2025, 1, 20), (2025, 1, 24)).Published(2025, 3, 12).With(S.Items(3))),
        new("OFS-NFW-06", "starts on the first day with references, and has no items", null, S.FocusedVisit.With(S.Items(0))),

        new("OFS-AUT-01", "starts on the first day of the authority", null, S.Ilacs2018.Of(2637539, "North Northamptonshire").With((2021, 4, 1), (2021, 4, 12)).Published(2021, 6, 1)),
        new("OFS-AUT-01", "starts on the day before the authority", "$.authority.urn", S.Ilacs2018.Of(2637539, "North Northamptonshire").With((2021, 3, 31), (2021, 4, 11)).Published(2021, 6, 1)),
        new("OFS-AUT-02", "a number without a name", null, S.Ilacs2023.Of(80535, null)),
        new("OFS-AUT-03", "a name in capitals", null, S.Ilacs2023.Of(null, "OLDHAM")),
        new("OFS-AUT-04", "the authority whose services a trust runs", null, S.Ilacs2026.Of(2637548, "West Northamptonshire")),
        new("OFS-AUT-50", "a number alone", null, S.Ilacs2023.Of(80535, null)),
        new("OFS-AUT-51", "a full name", null, S.Ilacs2023.Of(80535, "Oldham Metropolitan Borough Council")),

        .. DocumentRuleCases.Boundaries,
        .. AreaRuleCases.Boundaries,
    ];

    public static IReadOnlyList<Case> Histories { get; } =
    [
        new("OFS-DAT-20", "on site on the next day", null, H.Standard2019, H.Visit(2019, 2, 2)),
        new("OFS-DAT-21", "starts on the day after publication", null, H.Standard2019, H.Visit(2019, 3, 16)),
        new("OFS-DAT-22", "starts after 90 days", null, H.Standard2019, H.Visit(2019, 5, 2)),
        new("OFS-DAT-23", "starts after 30 months to the day", null, H.Good2019, H.Short2022.With((2021, 7, 21), (2021, 7, 23)).Published(2021, 9, 3)),
        new("OFS-EDN-03", "after inadequate", null, H.InadequateSif, S.ReInspection.With(A.SingleInspection).With((2018, 3, 27), (2018, 4, 18))),
        new("OFS-ACT-01", "on the day before the new test", "$[1].activity", S.Ilacs2023.With("overall-effectiveness", "requires-improvement"), S.Ilacs2023Short.With((2026, 3, 31), (2026, 4, 4)).Published(2026, 5, 18)),
        new("OFS-ACT-02", "a short inspection after good", null, H.Good2019, H.Short2022),
        new("OFS-ACT-03", "two good practice judgements of three", null, Good2023, H.Short2026),
        new("OFS-ACT-04", "a letter on the day before the exemption", "$[1].activity", H.Inadequate2019, S.OldFocusedVisit.With((2020, 9, 1), (2020, 9, 2)).Published(2020, 9, 30)),
        new("OFS-ACT-05", "after inadequate", null, H.Inadequate2019, H.Monitoring(2019, 11)),
        new("OFS-ACT-06", "after inadequate", null, SifInadequate, S.ReInspection),
        new("OFS-ACT-07", "four monitoring visits", null, Monitored(4)),
        new("OFS-ACT-07", "a visit that says that it is the fourth", null, Monitored(1, stated: 4)),
        new("OFS-ACT-08", "a visit that says that it is the seventh", "$[1].activity", H.Inadequate2019, H.Monitoring(2019, 6).Printing(new PublishedDocument { VisitNumber = 7 })),
        new("OFS-ACT-55", "after six months to the day", null, H.Inadequate2019, H.Monitoring(2019, 6), S.MonitoringVisit.With((2019, 12, 4), (2019, 12, 5)).Published(2020, 1, 10)),
        new("OFS-ACT-08", "a sixth monitoring visit", null,
            H.Inadequate2019, H.Monitoring(2019, 6), H.Monitoring(2019, 9), H.Monitoring(2019, 12), H.Monitoring(2020, 3), H.Monitoring(2020, 6), H.Monitoring(2020, 9)),
        new("OFS-ACT-10", "a standard inspection after inadequate", null, H.Inadequate2019, H.Standard(2022, "good")),
        new("OFS-ACT-11", "a second focused visit", null, H.Standard2019, H.Visit(2019, 7, 9), H.Visit(2020, 2, 4)),
        new("OFS-ACT-52", "another activity on the same day", null, H.Standard2019, H.Visit(2019, 1, 21)),
        new("OFS-AUT-05", "the first event of a new authority", null, S.Ilacs2018.Of(2637539, "North Northamptonshire").With((2022, 10, 3), (2022, 10, 14)).Published(2022, 11, 25)),
        new("OFS-AUT-52", "one authority by number and by name", null, H.Standard2019, S.Ilacs2023.Of(null, "Oldham")),
        new("OFS-REF-50", "the grade of the year, the month unknown", null, SifInadequate, Referring(2015, null, Grades.Inadequate)),
        new("OFS-REF-50", "the grade of the month of publication", null, SifInadequate, Referring(2015, 11, Grades.Inadequate)),
        new("OFS-REF-05", "a move of two grades", null, H.Inadequate2019, H.Standard(2022, "good")),
        new("OFS-DAT-64", "a monitoring inspection after two years to the day", null,
            AreaRuleCases.Send, AreaRuleCases.Send with { IsRevisit = true, Fieldwork = [S.Period((2025, 6, 26), (2025, 6, 27))], Published = new(2025, 8, 29) }),
        new("OFS-DAT-64", "a full inspection three years and six months later to the day", null,
            AreaRuleCases.Send, AreaRuleCases.Positive with { Fieldwork = [S.Period((2026, 12, 26), (2026, 12, 27))], Published = new(2027, 2, 19) }),
        new("OFS-OFF-55", "the same outcome, and a theme that only one gives", null,
            AreaRuleCases.Send, H.Told(AreaRuleCases.Send with { WrittenStatementRequired = null })),
        new("OFS-OFF-50", "the same first day, the last not stated", null, H.Standard2019, H.Told(H.Standard2019 with { Fieldwork = [FieldworkPeriod.Of(new LocalDate(2019, 1, 21), null)] })),
        new("OFS-OFF-51", "the same day of publication, no day on site", null, H.Standard2019, H.Told(H.Standard2019 with { Fieldwork = [] })),
        new("OFS-OFF-52", "the statistics give overall effectiveness alone", null, H.Standard2019,
            H.Told(H.Standard2019 with { Judgements = H.Standard2019.Judgements.Where(judgement => judgement.Area == JudgementAreas.OverallEffectiveness).ToEquatableList() })),
        new("OFS-OFF-53", "the same activity, no day on site", null, H.Standard2019, H.Told(H.Standard2019 with { Fieldwork = [] })),
        new("OFS-OFF-54", "an inspection that the statistics begin 60 days later", null, H.Standard2019, H.Told(H.Standard2019.With((2019, 3, 22), (2019, 4, 2)).Published(2019, 5, 13))),
    ];

    private static InspectionEvent[] Monitored(int visits, int? stated = null) =>
    [
        H.InadequateSif,
        .. Enumerable.Range(0, visits).Select(place => H.Monitoring(2016, 3 + (3 * place)).Printing(new PublishedDocument { VisitNumber = stated })),
        S.ReInspection,
    ];

    private static Inspection Referring(int year, int? month, Grade grade) =>
        S.ReInspection.Printing(new PublishedDocument { PreviousInspections = [RuleDocuments.Earlier(year, month, grade)] });

    private static Inspection Reversed(Inspection inspection) => inspection with { Judgements = inspection.Judgements.Reverse().ToEquatableList() };
}
