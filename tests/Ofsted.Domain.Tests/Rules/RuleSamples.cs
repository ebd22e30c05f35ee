using A = Ofsted.Domain.InspectionActivities;
using E = Ofsted.Domain.FrameworkEditions;

namespace Ofsted.Domain.Tests;

/// <summary>Records that break no rule, one of each kind, and the means to bend them.</summary>
internal static class RuleSamples
{
    public static Inspection Lac2013 { get; } = Inspection(
        80418, "Norfolk", E.LookedAfter2013, A.LookedAfterInspection, (2013, 7, 8), (2013, 7, 12), (2013, 8, 16),
        "overall-effectiveness adequate; capacity-to-improve good; outcomes adequate; quality-of-provision adequate; leadership-and-management good");

    public static Inspection Sif { get; } = Inspection(
        80535, "Oldham", E.Sif2013, A.SingleInspection, (2015, 9, 8), (2015, 9, 30), (2015, 11, 20),
        "overall-effectiveness requires-improvement; help-and-protection requires-improvement; looked-after-and-permanence requires-improvement; "
        + "adoption good; care-leavers requires-improvement; leadership requires-improvement; lscb good");

    public static Inspection Sif2014Inadequate { get; } = Inspection(
        80535, "Oldham", E.Sif2013, A.SingleInspection, (2014, 9, 9), (2014, 10, 1), (2014, 11, 21),
        "overall-effectiveness inadequate; help-and-protection inadequate; looked-after-and-permanence requires-improvement; "
        + "adoption good; care-leavers requires-improvement; leadership inadequate; lscb inadequate")
        .With(Items(4, prioritised: 1));

    public static Inspection SifNotJudged { get; } = Inspection(
        80450, "City of London", E.Sif2013, A.SingleInspection, (2016, 7, 5), (2016, 7, 27), (2016, 9, 20),
        "overall-effectiveness good; help-and-protection good; looked-after-and-permanence good; "
        + "adoption not-judged; care-leavers good; leadership good; lscb outstanding");

    public static Inspection SifGood { get; } = Inspection(
        80535, "Oldham", E.Sif2013, A.SingleInspection, (2015, 9, 8), (2015, 9, 30), (2015, 11, 20),
        "overall-effectiveness good; help-and-protection good; looked-after-and-permanence good; "
        + "adoption good; care-leavers requires-improvement; leadership good; lscb good");

    public static Inspection ReInspection { get; } = Inspection(
        80535, "Oldham", E.Sif2013, A.ReInspection, (2018, 4, 9), (2018, 4, 20), (2018, 6, 15),
        "overall-effectiveness requires-improvement; help-and-protection requires-improvement; looked-after-and-permanence good; "
        + "adoption good; care-leavers good; leadership requires-improvement");

    public static Inspection BoardReview { get; } = Inspection(
        80567, "Surrey", E.Sif2013, A.LscbReview, (2015, 6, 15), (2015, 6, 17), (2015, 8, 3), "lscb requires-improvement") with
    {
        Recommendations = [Item(1) with { Addressee = RecommendationAddressee.Lscb }],
    };

    public static Inspection Ilacs2018 { get; } = Inspection(
        80535, "Oldham", E.Ilacs2018, A.StandardInspection, (2019, 1, 21), (2019, 2, 1), (2019, 3, 15),
        "impact-of-leaders requires-improvement; help-and-protection requires-improvement; "
        + "children-in-care-and-care-leavers good; overall-effectiveness requires-improvement");

    public static Inspection Ilacs2023 { get; } = Inspection(
        80535, "Oldham", E.Ilacs2023, A.StandardInspection, (2024, 5, 13), (2024, 5, 24), (2024, 7, 12),
        "impact-of-leaders good; help-and-protection requires-improvement; children-in-care good; care-leavers good; overall-effectiveness good");

    public static Inspection Ilacs2023Short { get; } = Inspection(
        80535, "Oldham", E.Ilacs2023, A.ShortInspection, (2025, 3, 10), (2025, 3, 14), (2025, 4, 30),
        "impact-of-leaders outstanding; help-and-protection good; children-in-care outstanding; care-leavers good; overall-effectiveness outstanding")
        .With(Items(3).Citing("outcome 3"));

    public static Inspection Ilacs2023Inadequate { get; } = Inspection(
        80535, "Oldham", E.Ilacs2023, A.StandardInspection, (2024, 5, 13), (2024, 5, 24), (2024, 7, 12),
        "impact-of-leaders inadequate; help-and-protection inadequate; children-in-care requires-improvement; care-leavers good; overall-effectiveness inadequate");

    public static Inspection Ilacs2026 { get; } = Inspection(
        80535, "Oldham", E.Ilacs2026, A.StandardInspection, (2026, 4, 27), (2026, 5, 8), (2026, 6, 17),
        "impact-of-leaders good; help-and-protection good; children-in-care good; care-leavers requires-improvement")
        .With(Items(2).Citing("enabler 2"));

    public static Visit FocusedVisit { get; } = Visit(A.FocusedVisit, (2025, 7, 22), (2025, 7, 23), (2025, 8, 21), Items(2).Citing("outcome 3"));

    public static Visit OldFocusedVisit { get; } = Visit(A.FocusedVisit, (2019, 6, 11), (2019, 6, 12), (2019, 7, 5), Items(2, prioritised: 1));

    public static Visit MonitoringVisit { get; } = Visit(A.MonitoringVisit, (2024, 11, 5), (2024, 11, 6), (2024, 12, 4), Items(0));

    public static IReadOnlyList<InspectionEvent> All => field ??=
    [
        Lac2013, Sif, Sif2014Inadequate, SifNotJudged, SifGood, ReInspection, BoardReview, Ilacs2018, Ilacs2023, Ilacs2023Short,
        Ilacs2023Inadequate, Ilacs2026, FocusedVisit, OldFocusedVisit, MonitoringVisit,
        Ilacs2018.With([Item(1) with { Paragraphs = [3, 12] }, Item(2)]),
        OldFocusedVisit.With((2018, 1, 30), (2018, 1, 31)).Published(2018, 2, 28),
        Ilacs2018.With(A.ShortInspection).With((2019, 1, 21), (2019, 1, 25)) with { Authority = new() { Name = "Oldham" } },
        Ilacs2023 with { Totals = new() { PriorityActions = 0, Improvements = 6, NationalFrameworkReferences = 0 }, Recommendations = null },
        Ilacs2023 with { Totals = new() { PriorityActions = 0, Improvements = 6, NationalFrameworkReferences = 0 } },
        Ilacs2023 with { Fieldwork = [Period((2024, 5, 13), (2024, 5, 24)), Period((2024, 6, 3), (2024, 6, 4))] },
        Sif.With("overall-effectiveness", "good").With("looked-after-and-permanence", "good").With("leadership", "good"),
        Sif.With("overall-effectiveness", "outstanding").With("help-and-protection", "good").With("looked-after-and-permanence", "outstanding")
            .With("leadership", "outstanding").With("care-leavers", "good"),
        .. RuleDocuments.All,
        .. AreaRuleCases.Sound,
    ];

    public static FieldworkPeriod Period((int Year, int Month, int Day) start, (int Year, int Month, int Day) end) =>
        FieldworkPeriod.Of(Day(start), Day(end));

    public static LocalDate Day((int Year, int Month, int Day) day) => new(day.Year, day.Month, day.Day);

    public static EquatableList<Judgement> Judgements(string text) =>
        text.Split(';', StringSplitOptions.TrimEntries).Select(line => line.Split(' ')).Select(words => Judgement(words[0], words[1])).ToEquatableList();

    public static Judgement Judgement(string area, string grade) => new()
    {
        Area = JudgementArea.FromCode(area),
        Grade = grade == "not-judged" ? null : Grade.FromCode(grade),
    };

    public static Recommendation Item(int number, RecommendationPriority priority = RecommendationPriority.Improvement) => new()
    {
        Number = number,
        Priority = priority,
        Addressee = RecommendationAddressee.LocalAuthority,
        Text = FormattableString.Invariant($"The timeliness of plans {number}."),
    };

    public static EquatableList<Recommendation> Items(int count, int prioritised = 0) => Enumerable.Range(1, count)
        .Select(number => Item(number))
        .Concat(Enumerable.Range(1, prioritised).Select(number => Item(number, RecommendationPriority.PriorityAction)))
        .ToEquatableList();

    public static EquatableList<Recommendation> Citing(this EquatableList<Recommendation> items, params string[] references) =>
        items.Select(item => item with { NationalFramework = references.Select(Reference).ToEquatableList() }).ToEquatableList();

    public static NationalFrameworkReference Reference(string text) => new()
    {
        Kind = Enum.Parse<NationalFrameworkElementKind>(text.Split(' ')[0], ignoreCase: true),
        Number = int.Parse(text.Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture),
    };

    public static T With<T>(this T inspectionEvent, (int, int, int) start, (int, int, int) end)
        where T : InspectionEvent => (T)(inspectionEvent with { Fieldwork = [Period(start, end)] });

    public static T Published<T>(this T inspectionEvent, int year, int month, int day)
        where T : InspectionEvent => (T)(inspectionEvent with { Published = new LocalDate(year, month, day) });

    public static T With<T>(this T inspectionEvent, FrameworkEdition? edition)
        where T : InspectionEvent => (T)(inspectionEvent with { Edition = edition });

    public static T With<T>(this T inspectionEvent, InspectionActivity? activity)
        where T : InspectionEvent => (T)(inspectionEvent with { Activity = activity });

    public static T With<T>(this T inspectionEvent, EquatableList<Recommendation> items)
        where T : InspectionEvent => (T)(inspectionEvent with { Recommendations = items });

    public static T With<T>(this T inspectionEvent, RecommendationTotals totals)
        where T : InspectionEvent => (T)(inspectionEvent with { Totals = totals, Recommendations = null });

    public static T Of<T>(this T inspectionEvent, int? urn, string? name)
        where T : InspectionEvent => (T)(inspectionEvent with { Authority = new() { Urn = urn, Name = name } });

    /// <summary>The same inspection with another grade for an area.</summary>
    public static Inspection With(this Inspection inspection, string area, string grade) => inspection with
    {
        Judgements = inspection.Judgements
            .Select(judgement => judgement.Area.Code == area ? Judgement(area, grade) : judgement)
            .ToEquatableList(),
    };

    public static Inspection Adding(this Inspection inspection, string area, string grade) =>
        inspection with { Judgements = inspection.Judgements.Add(Judgement(area, grade)) };

    public static Inspection Without(this Inspection inspection, string area) =>
        inspection with { Judgements = inspection.Judgements.Where(judgement => judgement.Area.Code != area).ToEquatableList() };

    public static Inspection Renaming(this Inspection inspection, string area, string other) => inspection with
    {
        Judgements = inspection.Judgements
            .Select(judgement => judgement.Area.Code == area ? judgement with { Area = JudgementArea.FromCode(other) } : judgement)
            .ToEquatableList(),
    };

    public static Inspection Judging(this Inspection inspection, string judgements) => inspection with { Judgements = Judgements(judgements) };

    private static Inspection Inspection(
        int urn, string name, FrameworkEdition edition, InspectionActivity activity,
        (int, int, int) start, (int, int, int) end, (int, int, int) published, string judgements) => new()
        {
            Authority = new() { Urn = urn, Name = name },
            Edition = edition,
            Activity = activity,
            Fieldwork = [Period(start, end)],
            Published = Day(published),
            LeadInspector = "A. Inspector",
            Judgements = Judgements(judgements),
            Recommendations = Items(6),
        };

    private static Visit Visit(
        InspectionActivity activity, (int, int, int) start, (int, int, int) end, (int, int, int) published, EquatableList<Recommendation> items) => new()
        {
            Authority = new() { Urn = 80535, Name = "Oldham" },
            Activity = activity,
            Fieldwork = [Period(start, end)],
            Published = Day(published),
            Topics = [VisitTopics.FrontDoor],
            Recommendations = items,
        };
}
