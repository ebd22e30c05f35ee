using NodaTime;

namespace Ofsted.Domain.Data;

/// <summary>Makes records of the rows of the two texts.</summary>
internal sealed class OutcomeReader
{
    private static readonly EquatableList<ValueBasis> InferredEdition = new(() => [Of("edition", ValueOrigin.Inferred)]);
    private static readonly EquatableList<ValueBasis> InferredActivity = new(() => [Of("activity", ValueOrigin.Inferred)]);
    private static readonly EquatableList<ValueBasis> SuppliedPublished = new(() => [Of("published", ValueOrigin.Supplied)]);
    private static readonly EquatableList<ValueBasis> Both = new(() => [InferredActivity[0], SuppliedPublished[0]]);

    private readonly Dictionary<int, AuthorityReference> _authorities = [];
    private readonly Dictionary<string, EquatableList<ValueBasis>> _bases = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<AreaColumn>> _areas = new(StringComparer.Ordinal);
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    public void AddInspections(DatasetTable table, List<InspectionEvent> events)
    {
        var columns = new InspectionColumns(table);
        foreach (var row in table.Rows)
            events.Add(Unseen(table, row, columns.Urn, columns.Activity, columns.Fieldwork, columns.Published, Inspection(row, columns)));
    }

    public void AddVisits(DatasetTable table, List<InspectionEvent> events)
    {
        var columns = new VisitColumns(table);
        foreach (var row in table.Rows)
            events.Add(Unseen(table, row, columns.Urn, columns.Activity, columns.Fieldwork, columns.Published, Visit(row, columns)));
    }

    private Inspection Inspection(DatasetRow row, InspectionColumns columns)
    {
        var edition = row.Term<FrameworkEdition>(columns.Edition, FrameworkEdition.TryFromCode);
        var activity = row.Term<InspectionActivity>(columns.Activity, InspectionActivity.TryFromCode);
        var published = row.Date(columns.Published);
        return new Inspection
        {
            Authority = Authority(row, columns.Urn, columns.Authority),
            Edition = edition,
            Activity = activity,
            Fieldwork = row.Periods(columns.Fieldwork),
            Published = published,
            Judgements = Judgements(row, AreasOf(edition, columns.Areas)),
            Totals = row.IsBlank(columns.PriorityActions) && row.IsBlank(columns.Improvements) && row.IsBlank(columns.LscbPriorityActions)
                && row.IsBlank(columns.LscbImprovements) && row.IsBlank(columns.NationalFrameworkReferences)
                ? null
                : new RecommendationTotals
                {
                    PriorityActions = row.Count(columns.PriorityActions),
                    Improvements = row.Count(columns.Improvements),
                    LscbPriorityActions = row.Count(columns.LscbPriorityActions),
                    LscbImprovements = row.Count(columns.LscbImprovements),
                    NationalFrameworkReferences = row.OptionalCount(columns.NationalFrameworkReferences),
                },
            Link = row.Link(columns.Link),
            Basis = row.Basis(columns.Basis, _bases, UsualBasis(edition, activity, published)),
        };
    }

    private Visit Visit(DatasetRow row, VisitColumns columns)
    {
        var activity = row.Term<InspectionActivity>(columns.Activity, InspectionActivity.TryFromCode);
        var fieldwork = row.Periods(columns.Fieldwork);
        var edition = columns.Edition < 0 ? UsualEdition(activity, fieldwork) : row.Term<FrameworkEdition>(columns.Edition, FrameworkEdition.TryFromCode);
        return new Visit
        {
            Authority = Authority(row, columns.Urn, columns.Authority),
            Edition = edition,
            Activity = activity,
            Fieldwork = fieldwork,
            Published = row.Date(columns.Published),
            Topics = row.Terms<VisitTopic>(columns.Topics, VisitTopic.TryFromCode),
            Totals = row.IsBlank(columns.PriorityActions) && row.IsBlank(columns.Improvements) && row.IsBlank(columns.NationalFrameworkReferences)
                ? null
                : new RecommendationTotals
                {
                    PriorityActions = row.Count(columns.PriorityActions),
                    Improvements = row.Count(columns.Improvements),
                    NationalFrameworkReferences = row.OptionalCount(columns.NationalFrameworkReferences),
                },
            Link = row.Link(columns.Link),
            Basis = row.Basis(columns.Basis, _bases, UsualBasis(edition)),
        };
    }

    private static EquatableList<Judgement> Judgements(DatasetRow row, List<AreaColumn> areas)
    {
        var judgements = new List<Judgement>(areas.Count);
        foreach (var column in areas)
        {
            if (row.IsBlank(column.Place))
                continue;
            judgements.Add(row.Is(column.Place, InspectionTexts.NotJudged)
                ? new Judgement { Area = column.Area }
                : Judgement.Of(column.Area, row.Term<Grade>(column.Place, Grade.TryFromCode)!));
        }

        return EquatableList.Of(judgements.ToArray());
    }

    /// <summary>The areas of the edition in its order, then the other columns: the rules say that those should be blank.</summary>
    private List<AreaColumn> AreasOf(FrameworkEdition? edition, List<AreaColumn> columns)
    {
        if (edition is null)
            return columns;
        if (!_areas.TryGetValue(edition.Code, out var areas))
        {
            areas = new List<AreaColumn>(columns.Count);
            foreach (var judged in edition.Areas.AsSpan())
                Move(judged.Area);
            foreach (var column in columns)
            {
                if (!areas.Contains(column))
                    areas.Add(column);
            }

            _areas.Add(edition.Code, areas);
        }

        return areas;

        void Move(JudgementArea area)
        {
            foreach (var column in columns)
            {
                if (column.Area == area)
                    areas.Add(column);
            }
        }
    }

    public static bool IsIlacs(FrameworkEdition? edition) =>
        edition is not null && edition.Activities.AsSpan().Contains(InspectionActivities.StandardInspection);

    /// <summary>The edition of a visit where its row does not say.</summary>
    public static FrameworkEdition? UsualEdition(InspectionActivity? activity, EquatableList<FieldworkPeriod> fieldwork) =>
        activity is null || fieldwork.Count == 0 ? null : FrameworkEditions.For(activity, fieldwork[0].Start);

    /// <summary>What is not stated by the letter of a visit whose row does not say.</summary>
    public static EquatableList<ValueBasis> UsualBasis(FrameworkEdition? edition) => edition is null ? [] : InferredEdition;

    /// <summary>What is not stated by the report of an inspection whose row does not say.</summary>
    public static EquatableList<ValueBasis> UsualBasis(FrameworkEdition? edition, InspectionActivity? activity, LocalDate? published)
    {
        if (!IsIlacs(edition))
            return [];
        return (activity, published) switch
        {
            (null, null) => [],
            (null, _) => SuppliedPublished,
            (_, null) => InferredActivity,
            _ => Both,
        };
    }

    private static ValueBasis Of(string member, ValueOrigin origin) => new() { Member = member, Origin = origin };

    private AuthorityReference Authority(DatasetRow row, int urnColumn, int nameColumn)
    {
        if (row.Urn(urnColumn, nameColumn) is not { } urn)
            return new AuthorityReference { Name = row.Optional(nameColumn) };
        if (!_authorities.TryGetValue(urn, out var reference))
        {
            reference = Authorities.FindByUrn(urn) is { } known ? AuthorityReference.To(known) : new AuthorityReference { Urn = urn, Name = row.Optional(nameColumn) };
            _authorities.Add(urn, reference);
        }

        return reference;
    }

    private InspectionEvent Unseen(DatasetTable table, DatasetRow row, int urn, int activity, int fieldwork, int published, InspectionEvent item) =>
        table.IsEmbedded || _seen.Add(string.Concat(row[urn], "\t", row[activity], "\t", row[fieldwork]) + (row.IsBlank(fieldwork) || row.IsBlank(urn) ? string.Concat("\t", item.Authority.Name, "\t", row[published]) : ""))
            ? item
            : throw table.Bad(DatasetErrorCodes.EventTwice, row.Line, "the same authority, activity and fieldwork as in an earlier row.");
}
