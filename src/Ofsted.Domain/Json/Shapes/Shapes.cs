namespace Ofsted.Domain.Json;

/// <summary>The shape of every type in JSON.</summary>
internal static partial class Shapes
{
    public static TextShape Text { get; } = new();

    public static NumberShape Number { get; } = new();

    public static TruthShape Truth { get; } = new();

    public static DateShape Date { get; } = new();

    public static UriShape Uri { get; } = new();

    public static CodeShape<Grade> Grade { get; } =
        new("a grade", [.. Grades.All.Select(term => (term.Code, term))]);

    public static CodeShape<JudgementArea> Area { get; } =
        new("a judgement area", [.. JudgementAreas.All.Select(term => (term.Code, term))]);

    public static CodeShape<FrameworkEdition> Edition { get; } =
        new("a framework edition", [.. FrameworkEditions.All.Select(term => (term.Code, term))]);

    public static CodeShape<InspectionActivity> Activity { get; } =
        new("an inspection activity", [.. InspectionActivities.All.Select(term => (term.Code, term))]);

    public static CodeShape<VisitTopic> Topic { get; } =
        new("a visit topic", [.. VisitTopics.All.Select(term => (term.Code, term))]);

    public static CodeShape<RecommendationPriority> Priority { get; } = new(
        "a priority",
        ("priority-action", RecommendationPriority.PriorityAction),
        ("improvement", RecommendationPriority.Improvement));

    public static CodeShape<RecommendationAddressee> Addressee { get; } = new(
        "an addressee",
        ("local-authority", RecommendationAddressee.LocalAuthority),
        ("lscb", RecommendationAddressee.Lscb));

    public static CodeShape<NationalFrameworkElementKind> ElementKind { get; } = new(
        "a kind of element",
        ("outcome", NationalFrameworkElementKind.Outcome),
        ("enabler", NationalFrameworkElementKind.Enabler),
        ("principle", NationalFrameworkElementKind.Principle));

    public static CodeShape<ValueOrigin> Origin { get; } = new(
        "an origin",
        ("stated", ValueOrigin.Stated),
        ("cross-checked", ValueOrigin.CrossChecked),
        ("inferred", ValueOrigin.Inferred),
        ("file-name", ValueOrigin.FileName),
        ("supplied", ValueOrigin.Supplied));

    public static CodeShape<TeamRole> TeamRole { get; } = new(
        "a role in a team",
        ("lead-inspector", Domain.TeamRole.LeadInspector),
        ("deputy-lead-inspector", Domain.TeamRole.DeputyLeadInspector),
        ("team-inspector", Domain.TeamRole.TeamInspector),
        ("data-analyst", Domain.TeamRole.DataAnalyst),
        ("quality-assurance-manager", Domain.TeamRole.QualityAssuranceManager));

    public static CodeShape<PreviousInspectionKind> PreviousKind { get; } = new(
        "a kind of earlier inspection",
        ("childrens-services", PreviousInspectionKind.ChildrensServices),
        ("joint-targeted-area", PreviousInspectionKind.JointTargetedArea),
        ("special-educational-needs", PreviousInspectionKind.SpecialEducationalNeeds),
        ("other-service", PreviousInspectionKind.OtherService));

    public static CodeShape<PublicOffice> Office { get; } = new(
        "an office",
        ("director-of-childrens-services", PublicOffice.DirectorOfChildrensServices),
        ("chief-executive", PublicOffice.ChiefExecutive),
        ("board-chair", PublicOffice.BoardChair));

    public static CodeShape<AuthorityType> AuthorityType { get; } = new(
        "a type of authority",
        ("county", Domain.AuthorityType.County),
        ("unitary", Domain.AuthorityType.Unitary),
        ("metropolitan-district", Domain.AuthorityType.MetropolitanDistrict),
        ("london-borough", Domain.AuthorityType.LondonBorough));

    public static ListShape<string> Texts { get; } = new(Text);

    public static ListShape<int> Numbers { get; } = new(Number);

    public static FieldworkPeriodShape Period { get; } = new();

    public static ListShape<FieldworkPeriod> Fieldwork { get; } = new(Period);

    public static AuthorityReferenceShape AuthorityReference { get; } = new();

    public static JudgementShape Judgement { get; } = new();

    public static ListShape<Judgement> Judgements { get; } = new(Judgement);

    public static ListShape<VisitTopic> Topics { get; } = new(Topic);

    public static NationalFrameworkReferenceShape Reference { get; } = new();

    public static ListShape<NationalFrameworkReference> NationalFramework { get; } = new(Reference);

    public static RecommendationShape Recommendation { get; } = new();

    public static ListShape<Recommendation> Recommendations { get; } = new(Recommendation);

    public static RecommendationTotalsShape Totals { get; } = new();

    public static StatutoryReferenceShape Statute { get; } = new();

    public static ListShape<StatutoryReference> Statutes { get; } = new(Statute);

    public static TeamMemberShape TeamMember { get; } = new();

    public static ListShape<TeamMember> Team { get; } = new(TeamMember);

    public static PreviousInspectionShape PreviousInspection { get; } = new();

    public static ListShape<PreviousInspection> PreviousInspections { get; } = new(PreviousInspection);

    public static PrintedGradeShape PrintedGrade { get; } = new();

    public static ListShape<PrintedGrade> PrintedGrades { get; } = new(PrintedGrade);

    public static OfficeHolderShape OfficeHolder { get; } = new();

    public static ListShape<OfficeHolder> Offices { get; } = new(OfficeHolder);

    public static ActionPlanRequestShape ActionPlan { get; } = new();

    public static PublishedDocumentShape Document { get; } = new();

    public static BasisShape Basis { get; } = new();

    public static InspectionEventShape Event { get; } = new();

    public static ConcreteEventShape<Inspection> Inspection { get; } = new("inspection");

    public static ConcreteEventShape<Visit> Visit { get; } = new("visit");

    public static AnnouncedChangeShape AnnouncedChange { get; } = new();

    public static DeliveryBodyShape DeliveryBody { get; } = new();

    public static ListShape<DeliveryBody> DeliveryBodies { get; } = new(DeliveryBody);

    public static ListShape<AuthoritySuccession> Successions { get; } = new(new AuthoritySuccessionShape());

    public static AuthorityShape Authority { get; } = new();
}
