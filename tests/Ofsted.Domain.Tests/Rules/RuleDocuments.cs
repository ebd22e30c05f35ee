using S = Ofsted.Domain.Tests.RuleSamples;

namespace Ofsted.Domain.Tests;

/// <summary>Records that also hold what their documents print beside the outcome, and break no rule.</summary>
internal static class RuleDocuments
{
    public const string SifTitle = "Inspection of services for children in need of help and protection";
    public const string BoardHalf = " and Review of the effectiveness of the Local Safeguarding Children Board";

    public static StatutoryReference InspectionPower { get; } = Power("Education and Inspections Act 2006", "section 136");

    public static StatutoryReference CombiningPower { get; } = Power("Education and Inspections Act 2006", "section 152");

    public static StatutoryReference ReviewPower { get; } = Power("Children Act 2004", "section 15A");

    public static StatutoryReference JointPower { get; } = Power("Children Act 2004", "section 20");

    public static Inspection Sif { get; } = S.Sif.With(S.Items(6).Replacing(0, item => item with { Paragraphs = [33, 150] })).Printing(new PublishedDocument
    {
        Title = SifTitle + BoardHalf,
        PrintedDate = new LocalDate(2015, 11, 18),
        InspectorStyle = "Her Majesty's Inspector",
        Statutes = [InspectionPower, CombiningPower, ReviewPower],
        PreviousInspections = [Earlier(2012, 2, Grades.Adequate)],
        Offices = [Office(PublicOffice.DirectorOfChildrensServices, 2014, 3), Office(PublicOffice.BoardChair, 2013, null)],
        LastParagraph = 150,
        SaysNoPriorityAction = true,
    });

    public static Inspection ReInspection { get; } = S.ReInspection.Printing(new PublishedDocument
    {
        Title = "Re-inspection of services for children in need of help and protection",
        Statutes = [InspectionPower],
        PreviousInspections = [Earlier(2015, 6, null) with { Judgements = S.Judgements("overall-effectiveness inadequate; care-leavers requires-improvement") }],
    });

    public static Inspection Ilacs { get; } = S.Ilacs2023.Printing(new PublishedDocument
    {
        Title = "Inspection of Oldham local authority children’s services",
        InspectorStyle = "His Majesty's Inspector",
        Statutes = [],
        PreviousInspections = [new() { Kind = PreviousInspectionKind.SpecialEducationalNeeds, Year = 2023, Month = 6, Outcome = "Inconsistent experiences and outcomes" }],
        Grades =
        [
            new() { Area = JudgementAreas.ImpactOfLeaders, Grade = Grades.Good, Wording = "Good" },
            new() { Area = JudgementAreas.HelpAndProtection, Grade = Grades.RequiresImprovement, Wording = "Requires improvement to be good" },
        ],
    });

    public static Inspection Lac2013 { get; } = S.Lac2013.With([S.Item(1) with { Theme = "Immediately:" }, S.Item(2) with { Theme = "Within three months" }]).Printing(new PublishedDocument
    {
        Title = "Inspection of looked after children services",
        Grades = [new() { Area = JudgementAreas.OverallEffectiveness, Grade = Grades.Adequate, Number = 3 }, new() { Area = JudgementAreas.Outcomes, Grade = Grades.Adequate }],
    });

    public static Visit FocusedVisit { get; } = S.OldFocusedVisit.Printing(new PublishedDocument
    {
        Title = "Focused visit to Oldham children's services",
        InspectorStyle = "Her Majesty's Inspector",
        Team = Team(2),
        ActionPlan = new() { WithinWorkingDays = 70, DraftWithinWorkingDays = 20 },
        SaysNoPriorityAction = false,
    });

    public static Visit MonitoringVisit { get; } = S.MonitoringVisit.Printing(new PublishedDocument { Title = "Monitoring visit to Oldham children's services", VisitNumber = 2 });

    public static Visit JointInspection { get; } = (S.MonitoringVisit.With(InspectionActivities.JointTargetedAreaInspection) with
    {
        Fieldwork = [FieldworkPeriod.Of(new LocalDate(2018, 11, 5), new LocalDate(2018, 11, 9))],
        Published = new LocalDate(2018, 12, 21),
    })
        .Printing(new PublishedDocument { Title = "Joint targeted area inspection of Oldham", Statutes = [JointPower] });

    public static IReadOnlyList<InspectionEvent> All { get; } = [Sif, ReInspection, Ilacs, Lac2013, FocusedVisit, MonitoringVisit, JointInspection];

    public static StatutoryReference Power(string document, string? place) => new() { Document = document, Place = place };

    public static PreviousInspection Earlier(int? year, int? month, Grade? grade) =>
        new() { Kind = PreviousInspectionKind.ChildrensServices, Subject = "safeguarding arrangements", Year = year, Month = month, Grade = grade };

    public static OfficeHolder Office(PublicOffice office, int? year, int? month) => new() { Office = office, Year = year, Month = month };

    public static EquatableList<TeamMember> Team(int count) => Enumerable.Range(0, count)
        .Select(place => new TeamMember { Name = $"Inspector {(char)('A' + place)}", Role = TeamRole.TeamInspector })
        .ToEquatableList();

    public static T Printing<T>(this T inspectionEvent, PublishedDocument document)
        where T : InspectionEvent => (T)(inspectionEvent with { Document = document });

    /// <summary>The same record whose document prints something else.</summary>
    public static T Printing<T>(this T inspectionEvent, Func<PublishedDocument, PublishedDocument> change)
        where T : InspectionEvent => (T)(inspectionEvent with { Document = change(inspectionEvent.Document ?? new()) });

    public static EquatableList<TItem> Replacing<TItem>(this EquatableList<TItem> items, int place, Func<TItem, TItem> change) =>
        items.Select((item, index) => index == place ? change(item) : item).ToEquatableList();
}
