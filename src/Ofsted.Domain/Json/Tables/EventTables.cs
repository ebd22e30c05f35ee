using Ofsted.Domain.AreaInspections;

namespace Ofsted.Domain.Json;

/// <summary>The members of inspections and visits, and of what they hold.</summary>
internal static class EventTables
{
    public static readonly ShapeList All = new();

    public static readonly TermShape<Grade> Grade = All.Terms(Grades.Vocabulary, "a grade");

    public static readonly TermShape<JudgementArea> JudgementArea = All.Terms(JudgementAreas.Vocabulary, "a judgement area");

    public static readonly TermShape<FrameworkEdition> FrameworkEdition = All.Terms(FrameworkEditions.Vocabulary, "a framework edition");

    public static readonly TermShape<InspectionActivity> InspectionActivity = All.Terms(InspectionActivities.Vocabulary, "an inspection activity");

    public static readonly TermShape<VisitTopic> VisitTopic = All.Terms(VisitTopics.Vocabulary, "a visit topic");

    public static readonly TermShape<JointInspectionTheme> JointInspectionTheme = All.Terms(JointInspectionThemes.Vocabulary, "a theme of joint inspections");

    public static readonly EnumShape<Inspectorate> Inspectorate = All.Codes<Inspectorate>("an inspectorate");

    public static readonly EnumShape<AreaSendOutcome> AreaSendOutcome = All.Codes<AreaSendOutcome>("an outcome of area SEND inspections");

    public static readonly EnumShape<FollowUpKind> FollowUpKind = All.Codes<FollowUpKind>("a kind of follow-up");

    public static readonly EnumShape<NeighbourModel> NeighbourModel = All.Codes<NeighbourModel>("a neighbour model");

    public static readonly EnumShape<NationalFrameworkElementKind> NationalFrameworkElementKind = All.Codes<NationalFrameworkElementKind>("a kind of element");

    public static readonly EnumShape<PreviousInspectionKind> PreviousInspectionKind = All.Codes<PreviousInspectionKind>("a kind of earlier inspection");

    public static readonly EnumShape<PublicOffice> PublicOffice = All.Codes<PublicOffice>("an office");

    public static readonly EnumShape<TeamRole> TeamRole = All.Codes<TeamRole>("a role in a team");

    public static readonly EnumShape<RecommendationAddressee> RecommendationAddressee = All.Codes<RecommendationAddressee>("an addressee");

    public static readonly EnumShape<RecommendationPriority> RecommendationPriority = All.Codes<RecommendationPriority>("a priority");

    public static readonly EnumShape<ValueOrigin> ValueOrigin = All.Codes<ValueOrigin>("an origin");

    public static readonly Table<AuthorityReference> AuthorityReference = All.Of<AuthorityReference>((m, x) => new()
    {
        Urn = m.Optional("urn", Values.Number, x?.Urn),
        Name = m.Optional("name", Values.Text, x?.Name),
    }, isLenient: true);

    public static readonly Table<NationalFrameworkReference> NationalFrameworkReference = All.Of<NationalFrameworkReference>((m, x) => new()
    {
        Kind = m.Expected("kind", NationalFrameworkElementKind, x.Kind),
        Number = m.Required("number", Values.Number, x.Number),
    });

    public static readonly Table<ActionPlanRequest> ActionPlanRequest = All.Of<ActionPlanRequest>((m, x) => new()
    {
        WithinWorkingDays = m.Optional("withinWorkingDays", Values.Number, x?.WithinWorkingDays),
        DraftWithinWorkingDays = m.Optional("draftWithinWorkingDays", Values.Number, x?.DraftWithinWorkingDays),
    });

    public static readonly Table<OfficeHolder> OfficeHolder = All.Of<OfficeHolder>((m, x) => new()
    {
        Office = m.Usual("office", PublicOffice, x?.Office),
        Year = m.Optional("year", Values.Number, x?.Year),
        Month = m.Optional("month", Values.Number, x?.Month),
    });

    public static readonly Table<Judgement> Judgement = All.Of<Judgement>((m, x) =>
    {
        var judgement = new Judgement
        {
            Area = m.Required("area", JudgementArea, x?.Area),
            Grade = m.Optional("grade", Grade, x?.Grade),
        };
        if (m.Usual("notJudged", Values.Truth, x?.NotJudged) != judgement.NotJudged)
            m.Fail(JsonFindingCodes.GradeOrNotJudged, "A judgement has either a grade or notJudged: true.");
        return judgement;
    });

    public static readonly Table<PreviousInspection> PreviousInspection = All.Of<PreviousInspection>((m, x) => new()
    {
        Kind = m.Usual("kind", PreviousInspectionKind, x?.Kind),
        Subject = m.Optional("subject", Values.Text, x?.Subject),
        Year = m.Optional("year", Values.Number, x?.Year),
        Month = m.Optional("month", Values.Number, x?.Month),
        Fieldwork = m.Optional("fieldwork", FieldworkPeriod!, x?.Fieldwork),
        Edition = m.Optional("edition", FrameworkEdition, x?.Edition),
        Grade = m.Optional("grade", Grade, x?.Grade),
        Judgements = m.List("judgements", Judgement, x?.Judgements),
        Outcome = m.Optional("outcome", Values.Text, x?.Outcome),
    });

    public static readonly Table<PrintedGrade> PrintedGrade = All.Of<PrintedGrade>((m, x) => new()
    {
        Area = m.Required("area", JudgementArea, x?.Area),
        Grade = m.Required("grade", Grade, x?.Grade),
        Number = m.Optional("number", Values.Number, x?.Number),
        Wording = m.Optional("wording", Values.Text, x?.Wording),
    });

    public static readonly Table<StatutoryReference> StatutoryReference = All.Of<StatutoryReference>((m, x) => new()
    {
        Document = m.Required("document", Values.Text, x?.Document),
        Place = m.Optional("place", Values.Text, x?.Place),
    });

    public static readonly Table<TeamMember> TeamMember = All.Of<TeamMember>((m, x) => new()
    {
        Name = m.Required("name", Values.Text, x?.Name),
        Role = m.Usual("role", TeamRole, x?.Role),
        Inspectorate = m.Optional("inspectorate", Inspectorate, x?.Inspectorate),
    });

    public static readonly Table<PublishedDocument> PublishedDocument = All.Of<PublishedDocument>((m, x) => new()
    {
        Title = m.Optional("title", Values.Text, x?.Title),
        PrintedDate = m.Optional("printedDate", Values.Date, x?.PrintedDate),
        InspectorStyle = m.Optional("inspectorStyle", Values.Text, x?.InspectorStyle),
        Statutes = m.Optional("statutes", StatutoryReference.Many, x?.Statutes),
        Team = m.Optional("team", TeamMember.Many, x?.Team),
        Inspectorates = m.Optional("inspectorates", Values.Text.Many, x?.Inspectorates),
        PreviousInspections = m.Optional("previousInspections", PreviousInspection.Many, x?.PreviousInspections),
        Grades = m.Optional("grades", PrintedGrade.Many, x?.Grades),
        Offices = m.Optional("offices", OfficeHolder.Many, x?.Offices),
        LastParagraph = m.Optional("lastParagraph", Values.Number, x?.LastParagraph),
        SaysNoPriorityAction = m.Optional("saysNoPriorityAction", Values.Truth, x?.SaysNoPriorityAction),
        ActionPlan = m.Optional("actionPlan", ActionPlanRequest, x?.ActionPlan),
        VisitNumber = m.Optional("visitNumber", Values.Number, x?.VisitNumber),
    }, isLenient: true);

    public static readonly Table<FieldworkPeriod> FieldworkPeriod = All.Of<FieldworkPeriod>((m, x) => new()
    {
        Start = m.Required("start", Values.Date, x.Start),
        End = m.Optional("end", Values.Date, x.End),
    });

    public static readonly Table<Recommendation> Recommendation = All.Of<Recommendation>((m, x) => new()
    {
        Number = m.Optional("number", Values.Number, x?.Number),
        Priority = m.Expected("priority", RecommendationPriority, x?.Priority),
        Addressee = m.Expected("addressee", RecommendationAddressee, x?.Addressee),
        AddresseeName = m.Optional("addresseeName", Values.Text, x?.AddresseeName),
        Text = m.Required("text", Values.Text, x?.Text),
        Theme = m.Optional("theme", Values.Text, x?.Theme),
        Paragraphs = m.List("paragraphs", Values.Number, x?.Paragraphs),
        NationalFramework = m.List("nationalFramework", NationalFrameworkReference, x?.NationalFramework),
        Items = m.List("items", Recommendation!, x?.Items),
    });

    public static readonly Table<RecommendationTotals> RecommendationTotals = All.Of<RecommendationTotals>((m, x) => new()
    {
        PriorityActions = m.Required("priorityActions", Values.Number, x?.PriorityActions),
        Improvements = m.Required("improvements", Values.Number, x?.Improvements),
        LscbPriorityActions = m.Written("lscbPriorityActions", Values.Number, x?.LscbPriorityActions),
        LscbImprovements = m.Written("lscbImprovements", Values.Number, x?.LscbImprovements),
        NationalFrameworkReferences = m.Optional("nationalFrameworkReferences", Values.Number, x?.NationalFrameworkReferences, isVital: false),
    });

    public static readonly Table<OtherStatement> OtherStatement = All.Of<OtherStatement>((m, x) => new()
    {
        Origin = m.Required("origin", ValueOrigin, x?.Origin),
        Source = m.Optional("source", Values.Text, x?.Source),
        Value = m.Required("value", Values.Text, x?.Value),
    });

    public static readonly Table<ValueBasis> ValueBasis = All.Of<ValueBasis>((m, x) => new()
    {
        Member = m.Required("member", Values.Text, x?.Member),
        Origin = m.Usual("origin", ValueOrigin, x?.Origin),
        Source = m.Optional("source", Values.Text, x?.Source),
        Others = m.List("others", OtherStatement, x?.Others),
    });

    /// <summary>The value of a member of the basis that has a source, or of which others say something else.</summary>
    public static readonly Table<SourcedOrigin> SourcedOrigin = All.Of<SourcedOrigin>((m, x) => new()
    {
        Origin = m.Required("origin", ValueOrigin, x?.Origin),
        Source = m.Optional("source", Values.Text, x?.Source),
        Others = m.List("others", OtherStatement, x?.Others),
    });

    /// <summary>How values became known: an object from member to origin.</summary>
    public static readonly BasisShape Basis = All.Add<EquatableList<ValueBasis>, BasisShape>(new BasisShape());

    public static readonly Table<InspectionEvent> Event = All.Of<InspectionEvent>(EventMembers, isLenient: true, () => [Inspection!, Visit!, AreaInspection!]);

    public static readonly ConcreteEventShape<Inspection> Inspection =
        All.Add<Inspection, ConcreteEventShape<Inspection>>(new ConcreteEventShape<Inspection>(EventKind.Inspection));

    public static readonly ConcreteEventShape<Visit> Visit = All.Add<Visit, ConcreteEventShape<Visit>>(new ConcreteEventShape<Visit>(EventKind.Visit));

    public static readonly ConcreteEventShape<AreaInspection> AreaInspection =
        All.Add<AreaInspection, ConcreteEventShape<AreaInspection>>(new ConcreteEventShape<AreaInspection>(EventKind.AreaInspection));

    public static readonly Table<FollowUp> FollowUp = All.Of<FollowUp>((m, x) => new()
    {
        Kind = m.Expected("kind", FollowUpKind, x?.Kind),
        Years = m.Optional("years", Values.Number, x?.Years),
        Months = m.Optional("months", Values.Number, x?.Months),
    });

    private static readonly Inspection BlankInspection = new() { Authority = null! };
    private static readonly Visit BlankVisit = new() { Authority = null! };
    private static readonly AreaInspection BlankAreaInspection = new() { Authority = null! };

    /// <summary>The members that only inspections of areas have.</summary>
    private static readonly string[] OfAreas =
        ["inspectorates", "leads", "theme", "outcome", "writtenStatementRequired", "revisit", "principalAuthority", "statementDue", "followUp"];

    /// <summary>A team's lead by inspectorate, whose role goes without saying.</summary>
    private static readonly Table<TeamMember> Lead = new((m, x) => new()
    {
        Inspectorate = m.Optional("inspectorate", Inspectorate, x?.Inspectorate),
        Name = m.Required("name", Values.Text, x?.Name),
        Role = m.Usual("role", TeamRole, x?.Role, Domain.TeamRole.LeadInspector),
    });

    /// <summary>The members of all types of event; those of one type are in the middle.</summary>
    private static InspectionEvent EventMembers(Members m, InspectionEvent? x)
    {
        var type = m.Required("type", Values.Text, EventKind.CodeOf(x));
        if (type is not (null or EventKind.Inspection or EventKind.Visit or EventKind.AreaInspection))
            m.Refuse("type", JsonFindingCodes.UnknownType, $"'{JsonText.Excerpt(type)}' is not a type of event: inspection, visit or area-inspection.");
        InspectionEvent read = type switch { EventKind.Visit => BlankVisit, EventKind.AreaInspection => BlankAreaInspection, _ => BlankInspection };
        read = read with
        {
            Authority = m.Required("authority", AuthorityReference, x?.Authority),
            Edition = m.Optional("edition", FrameworkEdition, x?.Edition),
            Activity = m.Optional("activity", InspectionActivity, x?.Activity),
            Fieldwork = m.List("fieldwork", FieldworkPeriod, x?.Fieldwork),
            Published = m.Optional("published", Values.Date, x?.Published),
            LeadInspector = m.Optional("leadInspector", Values.Text, x?.LeadInspector),
        };
        var judgements = m.IsWriting && x is not Domain.Inspection ? [] : m.Written("judgements", Judgement.Many, (x as Inspection)?.Judgements, []);
        var topics = m.IsWriting && x is not Domain.Visit ? [] : m.Written("topics", VisitTopic.Many, (x as Visit)?.Topics, []);
        var area = m.IsWriting && x is not Domain.AreaInspection ? BlankAreaInspection : AreaMembers(m, x as AreaInspection);
        read = read switch
        {
            Inspection inspection => inspection with { Judgements = judgements },
            Visit visit => visit with { Topics = topics },
            _ => area with
            {
                Authority = read.Authority, Edition = read.Edition, Activity = read.Activity,
                Fieldwork = read.Fieldwork, Published = read.Published, LeadInspector = read.LeadInspector,
            },
        };
        read = read with
        {
            Recommendations = m.Optional("recommendations", Recommendation.Many, x?.Recommendations),
            Totals = m.Optional("totals", RecommendationTotals, x?.Totals),
            Document = m.Optional("document", PublishedDocument, x?.Document),
            Source = m.Optional("source", Values.Uri, x?.Source),
            Basis = m.Usual("basis", Basis, x?.Basis, []),
        };
        DropMembersOfOthers(m, type);
        return read;
    }

    private static AreaInspection AreaMembers(Members m, AreaInspection? x) => BlankAreaInspection with
    {
        Inspectorates = m.List("inspectorates", Inspectorate, x?.Inspectorates),
        Leads = m.List("leads", Lead, x?.Leads),
        Theme = m.Optional("theme", JointInspectionTheme, x?.Theme),
        Outcome = m.Optional("outcome", AreaSendOutcome, x?.Outcome),
        WrittenStatementRequired = m.Optional("writtenStatementRequired", Values.Truth, x?.WrittenStatementRequired),
        IsRevisit = m.Usual("revisit", Values.Truth, x?.IsRevisit),
        PrincipalAuthority = m.Optional("principalAuthority", Values.Text, x?.PrincipalAuthority),
        StatementDue = m.Optional("statementDue", Values.Date, x?.StatementDue),
        FollowUp = m.List("followUp", FollowUp, x?.FollowUp),
    };

    /// <summary>The members that events of a type have not.</summary>
    public static IReadOnlyCollection<string> MembersOfOthers(string type) => type switch
    {
        EventKind.Inspection => ["topics", .. OfAreas],
        EventKind.Visit => ["judgements", .. OfAreas],
        _ => ["judgements", "topics"],
    };

    private static void DropMembersOfOthers(Members m, string? type)
    {
        if (type is EventKind.Visit)
            m.Drop("judgements", JsonFindingCodes.WrongTypeOfEvent, "A visit cannot carry judgements.");
        else if (type is EventKind.AreaInspection)
            m.Drop("judgements", JsonFindingCodes.WrongTypeOfEvent, "An inspection of an area cannot carry judgements.");
        if (type is not EventKind.Visit)
            m.Drop("topics", JsonFindingCodes.WrongTypeOfEvent, "An inspection has no topics.");
        if (type is EventKind.AreaInspection)
            return;
        foreach (var member in OfAreas)
            m.Drop(member, JsonFindingCodes.WrongTypeOfEvent, "Only an inspection of an area has this member.");
    }

    public static readonly Table<EventCoverage> EventCoverage = All.Of<EventCoverage>((m, x) => new()
    {
        Activity = m.Required("activity", InspectionActivity, x?.Activity),
        From = m.Required("from", Values.Date, x?.From),
        To = m.Required("to", Values.Date, x?.To),
        Held = m.Usual("held", Values.Number, x?.Held),
        Missing = m.Optional("missing", Values.Number, x?.Missing),
        Source = m.Optional("source", Values.Text, x?.Source),
    });
}
