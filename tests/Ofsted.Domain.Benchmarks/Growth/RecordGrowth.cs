using NodaTime;
using Ofsted.Domain.Csv;
using Ofsted.Domain.Data;
using Ofsted.Domain.Display;
using Ofsted.Domain.Indicators;
using Ofsted.Domain.Json;
using Ofsted.Domain.Official;
using Ofsted.Domain.Oversight;
using Ofsted.Domain.Plans;
using Ofsted.Domain.Query;
using Ofsted.Domain.Reading;
using Ofsted.Domain.Rules;
using Ofsted.Domain.Statistics;

namespace Ofsted.Domain.Benchmarks;

/// <summary>What public operations do with records, by the number of what these hold.</summary>
internal static class RecordGrowth
{
    private static readonly LocalDate First = new(2019, 1, 7);
    private static readonly LocalDate Today = new(2026, 4, 1);

    private static readonly (string Name, Func<InspectionEvent, object?> Do)[] OfEvent =
    [
        ("EventRows.ToCsv", item => EventRows.ToCsv([item])),
        ("EventRows.ToJsonLines", item => EventRows.ToJsonLines([item])),
        ("JudgementRows.ToCsv", item => JudgementRows.ToCsv([item])),
        ("OfstedJson", item => OfstedJson.DeserializeAll($"[{OfstedJson.Serialize(item)}]")),
        ("RuleCatalogue.Check", item => RuleCatalogue.Check(item)),
        ("RuleCatalogue.Explain", item => RuleCatalogue.Explain(item)),
        ("EventText", item => EventText.Render(item)),
        ("EventHtml", EventHtml.Render),
        ("ToString", item => item.ToString()),
        ("Equals", item => item.Equals(item with { LeadInspector = "Another" })),
        ("GetHashCode", item => item.GetHashCode()),
        ("FollowThrough", item => FollowThrough.Between(item, item with { LeadInspector = "Another" })),
        ("Merge", item => EventSet.From([item]).Merge([item with { LeadInspector = "Another" }])),
        ("LikelyAnswer.Of", item => LikelyAnswer.Of("Make sure that the service sees children in time.", item.Recommendations!).Count),
        ("GradeTransition", item => item is Inspection inspection ? GradeTransition.Between(inspection, inspection).Count : 0),
        ("RecommendationTotals.Of", item => RecommendationTotals.Of(item.Recommendations!)),
    ];

    private static readonly (string Name, Func<InspectionEvent[], object?> Do)[] OfEvents =
    [
        ("EventSet.From", EventSet.From),
        ("Histories", items => EventSet.From(items).Histories),
        ("HistoryOf", items => EventSet.From(items).HistoryOf("Oldham").Events.Count),
        ("AsAt", items => EventSet.From(items).AsAt(Today)),
        ("Pairs", items => EventSet.From(items).Pairs.Count),
        ("SpellsOf", items => EventSet.From(items).SpellsOf(JudgementAreas.OverallEffectiveness).Count),
        ("Union", items => EventSet.From(items).Union(items).Count),
        ("Merge", items => EventSet.From(items).Merge(items)),
        ("Merge into one", items => EventSet.From(items[..1]).Merge(items)),
        ("Merge of strangers", items => EventSet.From(items[..(items.Length / 2)]).Merge(items[(items.Length / 2)..])),
        ("InspectionBurden.Of", items => InspectionBurden.Of(items).Count),
        ("SendBesideServices.Of", items => SendBesideServices.Of(EventSet.From(items), Today).Count),
        ("NextOfEachKind.Of", items => EventSet.From(items).Histories.Select(history => NextOfEachKind.Of(history, Today)).Count()),
        ("PlaceByWait", items => EventSet.From(items).AsAt(Today).PlaceByWait("Oldham")),
        ("Snapshot.Editions", items => EventSet.From(items).AsAt(Today).Editions.Count),
        ("PeerStanding", items => EventSet.From(items).AsAt(Today) is [{ } first, ..] all ? first.Among(all) : null),
        ("Transitions", items => EventSet.From(items).Histories.Select(history => history.Transitions.Count).Sum()),
        ("ExplainHistory", items => RuleCatalogue.ExplainHistory(items)),
        ("EventRows.ReadCsv", items => EventRows.ReadCsv(EventRows.ToCsv(items), JudgementRows.ToCsv(items)).Events.Count),
        ("Renew", items => OfstedDataset.Default.Renew(items.Select((item, i) => new RenewalCandidate { Event = item, Origin = $"{i}" }), new RenewalOptions { Version = "2027.01.01", InspectionsAsOf = Today, VisitsAsOf = Today }).Rows.Count),
        ("Replay", items => NextActivity.Replay(EventSet.From(items)).Count),
        ("CheckAll", items => RuleCatalogue.CheckAll(items)),
        ("CheckHistory", items => RuleCatalogue.CheckHistory(items)),
        ("HistoryText", items => HistoryText.Render(items)),
        ("HistoryText.Overview", items => HistoryText.RenderOverview(items)),
        ("HistoryHtml", HistoryHtml.Render),
        ("TimelinePicture", items => TimelinePicture.Render(items)),
        ("GradeStripPicture.ByArea", items => GradeStripPicture.RenderByArea(items)),
        ("GradeStripPicture.ByYear", items => GradeStripPicture.RenderByYear(items, JudgementAreas.OverallEffectiveness)),
        ("EventRows", items => EventRows.ToCsv(items)),
        ("JudgementRows", items => JudgementRows.ToCsv(items)),
        ("SerializeLines", items => OfstedJson.SerializeLines(items)),
    ];

    private static readonly (string Name, Func<ImprovementPlan, object?> Do)[] OfPlan =
    [
        ("PositionAt", plan => plan.PositionAt(Today)),
        ("Trace", plan => plan.Trace()),
        ("Questions", plan => plan.Questions(Today)),
        ("Overdue", plan => plan.Overdue(Today)),
        ("PlanDifference", plan => PlanDifference.Between(plan, plan.NextVersion() with { Actions = [.. plan.Actions.Select(action => action with { Status = PlanActionStatus.Completed, Updates = action.Updates.Add(Update(7)) })] })),
        ("Check", plan => RuleCatalogue.Check(plan, Today)),
        ("ProgressPage.Html", plan => ProgressPage.Html(plan, Today)),
        ("ProgressPage.Markdown", plan => ProgressPage.Markdown(plan, Today)),
        ("PlanCsv.Write and Read", plan => PlanCsv.Read(PlanCsv.Write(plan))),
        ("PlanCsv.Merge", plan => PlanCsv.Merge(plan, PlanCsv.Write(plan))),
        ("Trace with later documents", plan => plan.Trace(Later)),
        ("Explain", plan => RuleCatalogue.Explain(plan, Today)),
        ("PlanCsv.Merge of a changed one", plan => PlanCsv.Merge(plan, PlanCsv.Write(plan).Replace("Bring", "Take"))),
        ("DeserializePlan", plan => OfstedJson.DeserializePlan(OfstedJson.Serialize(plan))),
        ("OfstedJson", plan => OfstedJson.Serialize(plan)),
        ("ToString", plan => plan.ToString()),
    ];

    private static readonly (string Name, Func<Observation[], object?> Do)[] OfObservations =
    [
        ("Check", items => RuleCatalogue.Check(items)),
        ("Sum", items => Calculate.Sum(items)),
        ("Average", items => Calculate.Average(items)),
        ("Assess", items => items.Select(item => item.Assess().ToString()).Last()),
    ];

    private static readonly (string Name, Func<int, object?> Do)[] OfText =
    [
        ("FindByName", times => Authorities.FindByName(Repeated("Council of ", times))),
        ("Suggest", times => Authorities.Suggest(Repeated("Oldha", times))),
        ("FindByDeliveryBody", times => Authorities.FindByDeliveryBody(Repeated("Together for ", times))),
        ("JudgementArea.TryParse", times => JudgementArea.TryParse(Repeated("leadership ", times), out _)),
        ("IndicatorCatalogue.Search", times => IndicatorCatalogue.Find(Repeated("care leavers ", times))),
        ("ObservedValue.FromCell", times => ObservedValue.FromCell(Repeated("1,000 ", times))),
        ("PlanCsv.Read", times => PlanCsv.Read("id,text\n" + Repeated("\"a \"\"b\"\" \n\",", times))),
        ("PlanCsv.Read, quotes", times => PlanCsv.Read("id,text\n" + Repeated("\"", times))),
        ("MeasureTable", times => new MeasureTable { Rows = [new() { Label = "r", IndicatorCode = "hp-icpc-15wd-pct" }], Columns = [.. Enumerable.Range(0, Root(times)).Select(i => new TableEntry { Label = $"c{i}" })] }
            .Read(Enumerable.Range(0, Root(times)).Select(i => (IReadOnlyList<string>)[.. Enumerable.Range(0, Root(times)).Select(j => i == 0 ? $"c{j}" : j == 0 ? "r" : "12")])).Count),
        ("QuotationFinder", times => QuotationFinder.Of(Repeated("Children wait.\n", times)).Find(Repeated("Children wait. ", times / 2)).Count),
        ("QuotationFinder, unlike", times => QuotationFinder.Of(Repeated("aaaa", times)).Find(Repeated("a", times / 2) + "b" + Repeated("a", times / 2)).Count),
        ("OfstedJson.Read", times => OfstedJson.Read(Repeated("[", times)).Count()),
        ("EventRows.ReadCsv", times => EventRows.ReadCsv("type,authorityName\n" + Repeated("visit,\"Old\"\"ham\"\n", times)).Findings.Count),
        ("EventRows.ReadCsv, columns", times => EventRows.ReadCsv(Repeated("type,", times) + "\n" + Repeated("visit,", times)).Findings.Count),
        ("OfficialStatistics.Read", times => OfficialStatistics.Read(System.Text.Encoding.UTF8.GetBytes("Local authority,URN,Publication date\n" + Repeated("Oldham,80535,01/02/2024\n", times))).Findings.Count),
        ("OfficialStatistics.Read, quotes", times => OfficialStatistics.Read(System.Text.Encoding.UTF8.GetBytes(Repeated("\"Local,", times))).Findings.Count),
        ("ObservedValue.FromCell, spaces", times => ObservedValue.FromCell(Repeated(" ", times) + "[c]")),
        ("ObservedValue.FromCell, digits", times => ObservedValue.FromCell(Repeated("9", times))),
        ("ObservedValue.FromCell, brackets", times => ObservedValue.FromCell(Repeated("(", times) + "5")),
        ("OfstedJson.Read, texts", times => OfstedJson.Read("[" + Repeated("{\"type\":\"inspection\"},", times) + "{}]").Count()),
    ];

    /// <summary>The operations that take over eight times as long where there is four times as much.</summary>
    /// <param name="times">How many parts the smaller records have.</param>
    /// <param name="only">A word of the names of the operations that are tried; empty for all.</param>
    public static void Run(int times, string only = "")
    {
        Console.WriteLine(FormattableString.Invariant($"public operations on records, {times} and {4 * times} parts"));
        foreach (var (shape, make) in Events())
            Each(OfEvent, shape, make, times, only);
        foreach (var (shape, make) in Sets())
            Each(OfEvents, shape, make, times, only);
        foreach (var (shape, make) in Plans())
            Each(OfPlan, shape, make, times / 2, only);
        foreach (var (shape, make) in Tables())
            Each(OfObservations, shape, make, times, only);
        Each(OfText, "text", count => count, 10 * times, only);
    }

    private static void Each<T>((string Name, Func<T, object?> Do)[] operations, string shape, Func<int, T> make, int times, string only)
    {
        var (small, large) = (make(times), make(4 * times));
        foreach (var (name, act) in operations.Where(operation => operation.Name.Contains(only, StringComparison.OrdinalIgnoreCase)))
            ProcessorTime.Compare($"{name} of {shape}", () => act(small), () => act(large));
    }

    private static LaterDocument[] Later => [new() { Event = Inspection(300) with { Recommendations = [.. Enumerable.Range(1, 20).Select(Item)] } }];

    private static (string, Func<int, InspectionEvent>)[] Events()
    {
        var whole = new Func<int, Inspection>(n => Inspection(1) with
        {
            Fieldwork = [.. Enumerable.Range(0, n).Select(i => FieldworkPeriod.Of(First.PlusDays(7 * i), First.PlusDays((7 * i) + 4)))],
            Judgements = [.. Enumerable.Range(0, n).Select(i => Judgement.Of(JudgementAreas.All[i % JudgementAreas.All.Count], i % 2 == 0 ? Grades.Good : Grades.Inadequate))],
            Recommendations = [.. Enumerable.Range(0, n).Select(Item)],
            Basis = [.. Enumerable.Range(0, n).Select(i => new ValueBasis { Member = $"m{i}", Origin = ValueOrigin.Inferred })],
            Document = new PublishedDocument
            {
                Team = [.. Enumerable.Range(0, n).Select(i => new TeamMember { Name = $"Ada Lowe {i}", Role = TeamRole.TeamInspector })],
                PreviousInspections = [.. Enumerable.Range(0, n).Select(_ => new PreviousInspection { Kind = PreviousInspectionKind.ChildrensServices, Grade = Grades.Good })],
                Grades = [.. Enumerable.Range(0, n).Select(i => new PrintedGrade { Area = JudgementAreas.All[i % JudgementAreas.All.Count], Grade = Grades.Good })],
                Statutes = [.. Enumerable.Range(0, n).Select(i => new StatutoryReference { Document = $"Act {i}" })],
            },
        });
        return
        [
            ("an inspection with many of everything", whole),
            ("an inspection with many equal items", n => whole(2) with { Recommendations = [.. Enumerable.Repeat(Item(1), n)] }),
            ("an inspection with a long text", n => whole(2) with { LeadInspector = Repeated("Ada ", n), Recommendations = [Item(1) with { Text = Repeated("Ensure (paragraph 3, outcome 1). ", n) }] }),
            ("a visit with many items", n => new Visit { Authority = new() { Name = "Oldham" }, Published = First, Recommendations = [.. Enumerable.Range(0, n).Select(Item)], Topics = [.. Enumerable.Repeat(VisitTopics.FrontDoor, n)] }),
        ];
    }

    private static (string, Func<int, InspectionEvent[]>)[] Sets() =>
    [
        ("many inspections of one authority", n => [.. Enumerable.Range(0, n).Select(Inspection)]),
        ("many events of one day", n => [.. Enumerable.Range(0, n).Select(i => Inspection(1) with { LeadInspector = $"Ada {i}" })]),
        ("many authorities of one's own", n => [.. Enumerable.Range(0, n).Select(i => Inspection(i) with { Authority = new() { Name = $"Northwold {i}" } })]),
        ("many visits of one authority", n => [.. Enumerable.Range(0, n).Select(i => new Visit { Authority = new() { Urn = 80535 }, Activity = InspectionActivities.MonitoringVisit, Fieldwork = [FieldworkPeriod.Of(First.PlusDays(i), First.PlusDays(i))], Recommendations = [Item(i)] })]),
    ];

    private static (string, Func<int, ImprovementPlan>)[] Plans() =>
    [
        ("a plan of many actions", n => Plan(n, 2, 1)),
        ("a plan of many updates", n => Plan(2, n, 1)),
        ("a plan of many measures", n => Plan(2, 2, n)),
        ("a plan of a chain of actions", n => Plan(n, 1, 0) with { Actions = [.. Enumerable.Range(1, n).Select(i => Action(i, 1, 0) with { DependsOn = [$"{i - 1}", $"{i + 1}"], SupersededBy = $"{i + 1}" })] }),
        ("a plan of equal actions", n => Plan(0, 0, 0) with { Actions = [.. Enumerable.Repeat(Action(1, 1, 1), n)] }),
        ("a plan of many themes, priorities, risks and meetings", n => Plan(2, 1, 1) with
        {
            Themes = [.. Enumerable.Range(0, n).Select(i => new PlanTheme { Id = $"T{i}", Title = $"Theme {i}" })],
            Priorities = [.. Enumerable.Range(0, n).Select(i => new PlanPriority { Id = $"P{i}", Text = $"Priority {i}", Answers = [i] })],
            Risks = [.. Enumerable.Range(0, n).Select(i => new PlanRisk { Text = $"Risk {i}" })],
        }),
        ("an action that answers many items", n => Plan(0, 0, 0) with { Actions = [Action(1, 1, 1) with { Answers = [.. Enumerable.Range(1, n)], OwnFields = [.. Enumerable.Range(0, n).Select(i => new PlanField { Name = $"f{i}", Value = "v" })] }] }),
    ];

    private static (string, Func<int, Observation[]>)[] Tables() =>
    [
        ("many observations of one series", n => [.. Enumerable.Range(0, n).Select(i => Share(i % 100, First.PlusDays(i)))]),
        ("many equal observations", n => [.. Enumerable.Range(0, n).Select(_ => Share(50, First))]),
        ("many authorities' observations", n => [.. Enumerable.Range(0, n).Select(i => Share(i % 100, First) with { Authority = new() { Name = $"A{i}" } })]),
        ("many parts", n => [.. Enumerable.Range(0, n).Select(i => Share(i % 100, First) with { Dimension = $"part {i}" })]),
        ("many comparators", n => [Share(5, First) with { Comparators = [.. Enumerable.Range(0, n).Select(i => new Comparator { Kind = ComparatorKind.England, Value = ObservedValue.Exactly(i % 100) })] }]),
    ];

    private static Inspection Inspection(int number) => new()
    {
        Authority = new AuthorityReference { Urn = 80535, Name = "Oldham" },
        Edition = FrameworkEditions.Ilacs2023,
        Activity = InspectionActivities.StandardInspection,
        Fieldwork = [FieldworkPeriod.Of(First.PlusDays(7 * (number % 400)), First.PlusDays((7 * (number % 400)) + 11))],
        Judgements = [Judgement.Of(JudgementAreas.OverallEffectiveness, number % 2 == 0 ? Grades.Good : Grades.Inadequate)],
        Recommendations = [Item(number)],
    };

    private static Recommendation Item(int number) => new()
    {
        Number = number,
        Priority = RecommendationPriority.Improvement,
        Addressee = RecommendationAddressee.LocalAuthority,
        Text = $"Make sure that part {number} of the service sees children in time.",
        Paragraphs = [number],
    };

    private static ImprovementPlan Plan(int actions, int updates, int measures) => new()
    {
        Title = "Getting better",
        Authority = new AuthorityReference { Name = "Northwold" },
        Kind = PlanKind.PostInspection,
        TriggeredBy = Inspection(1) with { Recommendations = [.. Enumerable.Range(1, actions).Select(Item)] },
        Actions = [.. Enumerable.Range(1, actions).Select(i => Action(i, updates, measures))],
    };

    private static PlanAction Action(int number, int updates, int measures) => new()
    {
        Id = $"{number}",
        Text = $"Bring part {number} of the service to the standard",
        Answers = [number],
        Owner = "Head of Service",
        Due = First,
        Status = PlanActionStatus.InProgress,
        Updates = [.. Enumerable.Range(0, updates).Select(Update)],
        Measures = [.. Enumerable.Range(0, measures).Select(i => new SuccessMeasure { IndicatorCode = "hp-icpc-15wd-pct", Dimension = $"{i}", Results = [Share(50, First)] })],
    };

    private static ProgressUpdate Update(int number) => new() { Date = First.PlusDays(number), Status = PlanActionStatus.InProgress, Narrative = $"Update {number}" };

    private static Observation Share(decimal value, LocalDate asAt) =>
        new() { IndicatorCode = "hp-icpc-15wd-pct", Period = ObservationPeriod.AsAt(asAt), Value = ObservedValue.Exactly(value), Unit = MeasurementUnit.Percent };

    private static string Repeated(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    private static int Root(int times) => (int)Math.Sqrt(times);
}
