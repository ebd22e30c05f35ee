using NodaTime;

namespace Ofsted.Domain.Data;

/// <summary>Makes records of the rows of the two texts.</summary>
internal sealed class OutcomeReader
{
    private const string NotJudged = "not-judged";

    private static readonly ValueBasis InferredActivity = new() { Member = "activity", Origin = ValueOrigin.Inferred };
    private static readonly ValueBasis SuppliedPublished = new() { Member = "published", Origin = ValueOrigin.Supplied };
    private static readonly ValueBasis InferredEdition = new() { Member = "edition", Origin = ValueOrigin.Inferred };

    private static readonly string[] InspectionColumns =
    [
        "urn", "edition", "activity", "fieldwork", "published", "source_url", "recommendations_priority", "recommendations_other",
        "lscb_recommendations_priority", "lscb_recommendations_other", "national_framework_references",
    ];

    private static readonly string[] VisitColumns =
    [
        "urn", "activity", "fieldwork", "published", "topics", "improvements", "priority_actions", "national_framework_references",
    ];

    private readonly Dictionary<int, AuthorityReference> _authorities = [];
    private readonly Dictionary<FrameworkEdition, List<JudgementArea>> _areas = [];
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    public static DatasetTable InspectionTable(string text) =>
        DatasetTable.Parse("inspections", text, InspectionColumns, column => JudgementArea.TryFromCode(column, out _));

    public static DatasetTable VisitTable(string text) => DatasetTable.Parse("visits", text, VisitColumns, _ => false);

    public void AddInspections(DatasetTable table, List<InspectionEvent> events)
    {
        var columns = table.Columns.Where(column => JudgementArea.TryFromCode(column, out _)).Select(JudgementArea.FromCode).ToList();
        foreach (var row in table.Rows)
            events.Add(Unseen(table, row, Inspection(row, columns)));
    }

    public void AddVisits(DatasetTable table, List<InspectionEvent> events)
    {
        foreach (var row in table.Rows)
            events.Add(Unseen(table, row, Visit(row)));
    }

    private Inspection Inspection(DatasetRow row, List<JudgementArea> columns)
    {
        var edition = row.Term<FrameworkEdition>("edition", FrameworkEdition.TryFromCode);
        var activity = row.Term<InspectionActivity>("activity", InspectionActivity.TryFromCode);
        var published = row.Date("published");
        return new Inspection
        {
            Authority = Authority(row.Urn()),
            Edition = edition,
            Activity = activity,
            Fieldwork = row.Periods("fieldwork"),
            Published = published,
            Judgements = Judgements(row, AreasOf(edition, columns)),
            Totals = new RecommendationTotals
            {
                PriorityActions = row.Count("recommendations_priority"),
                Improvements = row.Count("recommendations_other"),
                LscbPriorityActions = row.Count("lscb_recommendations_priority"),
                LscbImprovements = row.Count("lscb_recommendations_other"),
                NationalFrameworkReferences = row.OptionalCount("national_framework_references"),
            },
            Link = row.Link("source_url"),
            Basis = BasisOf(edition, activity, published),
        };
    }

    private Visit Visit(DatasetRow row)
    {
        var activity = row.Term<InspectionActivity>("activity", InspectionActivity.TryFromCode);
        var fieldwork = row.Periods("fieldwork");
        var edition = activity is null || fieldwork.Count == 0 ? null : FrameworkEditions.For(activity, fieldwork[0].Start);
        return new Visit
        {
            Authority = Authority(row.Urn()),
            Edition = edition,
            Activity = activity,
            Fieldwork = fieldwork,
            Published = row.Date("published"),
            Topics = row.Terms<VisitTopic>("topics", VisitTopic.TryFromCode),
            Totals = new RecommendationTotals
            {
                PriorityActions = row.Count("priority_actions"),
                Improvements = row.Count("improvements"),
                NationalFrameworkReferences = row.OptionalCount("national_framework_references"),
            },
            Basis = edition is null ? [] : [InferredEdition],
        };
    }

    private static EquatableList<Judgement> Judgements(DatasetRow row, List<JudgementArea> areas)
    {
        var judgements = new List<Judgement>(areas.Count);
        foreach (var area in areas)
        {
            if (row.IsBlank(area.Code))
                continue;
            judgements.Add(row.Is(area.Code, NotJudged)
                ? new Judgement { Area = area }
                : Judgement.Of(area, row.Term<Grade>(area.Code, Grade.TryFromCode)!));
        }

        return judgements.ToEquatableList();
    }

    /// <summary>The areas of the edition in its order, then the other columns: the rules say that those should be blank.</summary>
    private List<JudgementArea> AreasOf(FrameworkEdition? edition, List<JudgementArea> columns)
    {
        if (edition is null)
            return columns;
        if (!_areas.TryGetValue(edition, out var areas))
        {
            var judged = edition.Areas.Select(area => area.Area).ToList();
            areas = [.. judged.Where(columns.Contains), .. columns.Except(judged)];
            _areas.Add(edition, areas);
        }

        return areas;
    }

    private static EquatableList<ValueBasis> BasisOf(FrameworkEdition? edition, InspectionActivity? activity, LocalDate? published)
    {
        if (edition is null || !edition.Activities.Contains(InspectionActivities.StandardInspection))
            return [];
        return (activity, published) switch
        {
            (null, null) => [],
            (null, _) => [SuppliedPublished],
            (_, null) => [InferredActivity],
            _ => [InferredActivity, SuppliedPublished],
        };
    }

    private AuthorityReference Authority(int urn)
    {
        if (!_authorities.TryGetValue(urn, out var reference))
        {
            reference = Authorities.FindByUrn(urn) is { } known ? AuthorityReference.To(known) : new AuthorityReference { Urn = urn };
            _authorities.Add(urn, reference);
        }

        return reference;
    }

    private InspectionEvent Unseen(DatasetTable table, DatasetRow row, InspectionEvent item) =>
        _seen.Add(string.Concat(row["urn"], "\t", row["activity"], "\t", row["fieldwork"]))
            ? item
            : throw table.Bad(DatasetErrorCodes.EventTwice, row.Line, "the same authority, activity and fieldwork as in an earlier row.");
}
