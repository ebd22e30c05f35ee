using Ofsted.Domain.AreaInspections;
using A = Ofsted.Domain.InspectionActivities;
using E = Ofsted.Domain.FrameworkEditions;
using S = Ofsted.Domain.Tests.RuleSamples;

namespace Ofsted.Domain.Tests;

/// <summary>Sound inspections of areas, faults in them, and records at the limits of their rules.</summary>
internal static class AreaRuleCases
{
    public static AreaInspection Joint { get; } = new()
    {
        Authority = new AuthorityReference { Urn = 80535, Name = "Oldham" },
        Edition = E.JointTargetedArea2022,
        Activity = A.JointTargetedAreaInspection,
        Fieldwork = [S.Period((2024, 4, 15), (2024, 4, 19))],
        Published = new(2024, 6, 7),
        Inspectorates = [Inspectorate.Ofsted, Inspectorate.Cqc, Inspectorate.Hmicfrs],
        Theme = JointInspectionThemes.InitialNeedAndRisk,
        PrincipalAuthority = "Oldham Council",
        StatementDue = new(2024, 9, 16),
        Recommendations = [Asked(RecommendationPriority.Improvement)],
    };

    public static AreaInspection OldJoint { get; } = Joint with
    {
        Edition = E.JointTargetedArea2016,
        Fieldwork = [S.Period((2017, 9, 25), (2017, 9, 29))],
        Published = new(2017, 11, 10),
        Inspectorates = [Inspectorate.Ofsted, Inspectorate.Cqc, Inspectorate.Hmicfrs, Inspectorate.HmiProbation],
        Theme = JointInspectionThemes.Neglect,
        PrincipalAuthority = "The director of children's services",
        StatementDue = new(2018, 2, 21),
    };

    public static AreaInspection Send { get; } = new()
    {
        Authority = new AuthorityReference { Urn = 80535, Name = "Oldham" },
        Edition = E.AreaSend2023,
        Activity = A.AreaSendInspection,
        Fieldwork = [S.Period((2023, 6, 26), (2023, 6, 30))],
        Published = new(2023, 8, 25),
        Inspectorates = [Inspectorate.Ofsted, Inspectorate.Cqc],
        Leads = [new() { Name = "Jane Doe", Role = TeamRole.LeadInspector, Inspectorate = Inspectorate.Ofsted }],
        Outcome = AreaSendOutcome.SystemicFailings,
        FollowUp = [new() { Kind = FollowUpKind.FullInspection, Years = 3 }, new() { Kind = FollowUpKind.MonitoringInspection, Months = 18 }],
        Recommendations = [Asked(RecommendationPriority.PriorityAction) with { AddresseeName = "Oldham Council" }, Asked(RecommendationPriority.Improvement) with { Number = 2 }],
    };

    public static AreaInspection Positive { get; } = Send with
    {
        Outcome = AreaSendOutcome.TypicallyPositive,
        FollowUp = [new() { Kind = FollowUpKind.FullInspection, Years = 5 }],
        Recommendations = [Asked(RecommendationPriority.Improvement)],
    };

    public static IReadOnlyList<InspectionEvent> Sound { get; } = [Joint, OldJoint, Send, Positive];

    public static IReadOnlyList<EventRuleCases.Case> Faults { get; } =
    [
        new("OFS-DAT-60", "$.fieldwork[0]", "four days on site", Joint with { Fieldwork = [S.Period((2024, 4, 15), (2024, 4, 18))] }),
        new("OFS-DAT-60", "$.fieldwork[0]", "from a Tuesday", Send with { Fieldwork = [S.Period((2023, 6, 27), (2023, 6, 30))] }),
        new("OFS-DAT-61", "$.statementDue", "due on the day of the letter", Joint with { StatementDue = new(2024, 6, 7) }),
        new("OFS-DAT-62", "$.statementDue", "due after 50 working days", Joint with { StatementDue = new(2024, 8, 16) }),
        new("OFS-DAT-63", "$.statementDue", "due after 69 working days", Joint with { StatementDue = new(2024, 9, 13) }),
        new("OFS-EDN-60", "$.inspectorates", "a joint inspection of 2017 without probation", OldJoint with { Inspectorates = Joint.Inspectorates }),
        new("OFS-EDN-60", "$.inspectorates", "the police in an area SEND inspection", Send with { Inspectorates = Joint.Inspectorates }),
        new("OFS-EDN-61", "$.theme", "early help in 2017", OldJoint with { Theme = JointInspectionThemes.EarlyHelp }),
        new("OFS-EDN-62", "$.outcome", "an outcome of a joint inspection", Joint with { Outcome = AreaSendOutcome.Inconsistent }),
        new("OFS-EDN-62", "$.theme", "a theme of an area SEND inspection", Positive with { Theme = JointInspectionThemes.Neglect }),
        new("OFS-ACT-60", "$.followUp", "eighteen months to the next full inspection", Send with { FollowUp = [new() { Kind = FollowUpKind.FullInspection, Months = 18 }] }),
        new("OFS-ACT-60", "$.followUp", "no monitoring after systemic failings", Send with { FollowUp = [new() { Kind = FollowUpKind.FullInspection, Years = 3 }] }),
        new("OFS-ACT-61", "$.principalAuthority", "nobody is to write the statement", Joint with { PrincipalAuthority = null }),
        new("OFS-REC-62", "$.recommendations", "systemic failings without a priority action", Send with { Recommendations = Positive.Recommendations }),
        new("OFS-REC-62", "$.recommendations", "a priority action in a positive report", Positive with { Recommendations = Send.Recommendations }),
    ];

    public static IReadOnlyList<BoundaryCases.Case> Boundaries { get; } =
    [
        new("OFS-DAT-62", "due after 64 working days", null, Joint with { StatementDue = new(2024, 9, 6) }),
        new("OFS-DAT-62", "due after 63 working days", "$.statementDue", Joint with { StatementDue = new(2024, 9, 5) }),
        new("OFS-DAT-62", "due after 71 working days", null, Joint with { StatementDue = new(2024, 9, 17) }),
        new("OFS-DAT-62", "due after 72 working days", "$.statementDue", Joint with { StatementDue = new(2024, 9, 18) }),
        new("OFS-DAT-60", "a week that begins on a Monday", null, Joint with { Fieldwork = [S.Period((2024, 4, 22), (2024, 4, 26))] }),
        new("OFS-DAT-60", "a week that begins on a Sunday", "$.fieldwork[0]", Joint with { Fieldwork = [S.Period((2024, 4, 21), (2024, 4, 25))] }),
        new("OFS-DAT-61", "due on the day after the letter", null, Joint with { StatementDue = new(2024, 6, 8) }),
        new("OFS-DAT-63", "due after 70 working days", null, Joint),
        new("OFS-DAT-63", "due after 71 working days", "$.statementDue", Joint with { StatementDue = new(2024, 9, 17) }),
        new("OFS-EDN-62", "neither a theme nor a statement", null, Joint with { Theme = null, StatementDue = null, PrincipalAuthority = null }),
        new("OFS-ACT-60", "four years after a positive report", "$.followUp", Positive with { FollowUp = [new() { Kind = FollowUpKind.FullInspection, Years = 4 }] }),
        new("OFS-ACT-60", "five years after a positive report", null, Positive),
        new("OFS-ACT-61", "a person is to write the statement", null, Joint with { PrincipalAuthority = "Jane Doe" }),
        new("OFS-REC-62", "one priority action after systemic failings", null, Send),
        new("OFS-EDN-60", "probation in a joint inspection of 2024", null, Joint with { Inspectorates = OldJoint.Inspectorates }),
        new("OFS-EDN-61", "neglect on its first day", null, OldJoint with { Fieldwork = [S.Period((2017, 5, 22), (2017, 5, 26))], Published = new(2017, 7, 6), StatementDue = new(2017, 10, 13) }),
    ];

    private static Recommendation Asked(RecommendationPriority priority) => new()
    {
        Number = 1, Priority = priority, Addressee = RecommendationAddressee.Partner, Text = "How well the partners share what they know.",
    };
}
