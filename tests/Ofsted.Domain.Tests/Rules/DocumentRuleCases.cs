using A = Ofsted.Domain.InspectionActivities;
using D = Ofsted.Domain.Tests.RuleDocuments;
using S = Ofsted.Domain.Tests.RuleSamples;

namespace Ofsted.Domain.Tests;

/// <summary>Faults in what documents print beside the outcome, and records at the limits of those rules.</summary>
internal static class DocumentRuleCases
{
    public static IReadOnlyList<EventRuleCases.Case> Faults { get; } =
    [
        new("OFS-DAT-16", "$.document.printedDate", "dated eight days before publication", D.Sif.Printing(it => it with { PrintedDate = new(2015, 11, 12) })),
        new("OFS-DAT-16", "$.document.printedDate", "dated the day after publication", D.Sif.Printing(it => it with { PrintedDate = new(2015, 11, 21) })),
        new("OFS-DAT-50", "$.document.printedDate", "dated in 2105", D.Sif.Printing(it => it with { PrintedDate = new(2105, 11, 18) })),
        new("OFS-DAT-56", "$.document.previousInspections[0].month", "a thirteenth month", D.Sif.Printing(it => it with { PreviousInspections = [D.Earlier(2012, 13, Grades.Good)] })),
        new("OFS-DAT-56", "$.document.previousInspections[0].year", "an inspection in 1912", D.Sif.Printing(it => it with { PreviousInspections = [D.Earlier(1912, 2, Grades.Good)] })),
        new("OFS-DAT-56", "$.document.offices[1].month", "in post since month 0", D.Sif.Printing(it => it with { Offices = it.Offices!.Replacing(1, office => office with { Month = 0 }) })),
        new("OFS-DAT-56", "$.document.offices[0].year", "in post since 1069", D.Sif.Printing(it => it with { Offices = it.Offices!.Replacing(0, office => office with { Year = 1069 }) })),

        new("OFS-EDN-04", "$.document.title", "a single inspection under the title of a re-inspection", D.Sif.Printing(it => it with { Title = D.ReInspection.Document!.Title })),
        new("OFS-EDN-04", "$.document.title", "a re-inspection under the plain title", D.ReInspection.Printing(it => it with { Title = D.SifTitle })),
        new("OFS-EDN-04", "$.document.title", "an ILACS inspection under the title of a visit", D.Ilacs.Printing(it => it with { Title = D.FocusedVisit.Document!.Title })),
        new("OFS-EDN-04", "$.document.title", "a focused visit under the title of a monitoring visit", D.FocusedVisit.Printing(it => it with { Title = D.MonitoringVisit.Document!.Title })),
        new("OFS-EDN-05", "$.document.inspectorStyle", "Her Majesty's in 2024", D.Ilacs.Printing(it => it with { InspectorStyle = "Her Majesty's Inspector" })),
        new("OFS-EDN-05", "$.document.inspectorStyle", "His Majesty's in 2019", D.FocusedVisit.Printing(it => it with { InspectorStyle = "His Majesty’s Inspector" })),

        new("OFS-GRD-02", "$.document.previousInspections[0].grade", "requires improvement in February 2012", D.Sif.Printing(it => it with { PreviousInspections = [D.Earlier(2012, 2, Grades.RequiresImprovement)] })),
        new("OFS-GRD-02", "$.document.previousInspections[0].judgements[0].grade", "requires improvement by area in 2011", D.Sif.Printing(it => it with { PreviousInspections = [D.Earlier(2011, null, null) with { Judgements = S.Judgements("overall-effectiveness requires-improvement") }] })),
        new("OFS-GRD-04", "$.document.grades[1].wording", "the short form in 2024", D.Ilacs.Printing(it => it with { Grades = it.Grades!.Replacing(1, grade => grade with { Wording = "Requires improvement" }) })),
        new("OFS-GRD-05", "$.document.grades[0].number", "number 2 beside adequate", D.Lac2013.Printing(it => it with { Grades = it.Grades!.Replacing(0, grade => grade with { Number = 2 }) })),
        new("OFS-GRD-05", "$.document.grades[0].number", "number 5", D.Lac2013.Printing(it => it with { Grades = it.Grades!.Replacing(0, grade => grade with { Number = 5 }) })),
        new("OFS-GRD-09", "$.document.grades[0].grade", "outstanding in the heading", D.Ilacs.Printing(it => it with { Grades = it.Grades!.Replacing(0, grade => grade with { Grade = Grades.Outstanding }) })),

        new("OFS-OVR-19", "$.judgements[1].grade", "outstanding help and protection under SIF", S.SifGood.With("help-and-protection", "outstanding")),

        new("OFS-LSC-01", "$.judgements", "a board announced and not judged", D.Sif.Without("lscb")),
        new("OFS-LSC-07", "$.document.offices[0]", "in post since the month after publication", D.Sif.Printing(it => it with { Offices = it.Offices!.Replacing(0, office => office with { Year = 2015, Month = 12 }) })),
        new("OFS-LSC-07", "$.document.offices[1]", "in post since the year after publication", D.Sif.Printing(it => it with { Offices = it.Offices!.Replacing(1, office => office with { Year = 2016 }) })),

        new("OFS-ACT-09", "$.published", "the letter of a first monitoring visit", D.MonitoringVisit.Printing(it => it with { VisitNumber = 1 })),
        new("OFS-ACT-13", "$.document.team", "a team of four", D.FocusedVisit.Printing(it => it with { Team = D.Team(4) })),
        new("OFS-ACT-13", "$.document.team", "one inspector alone", D.FocusedVisit.Printing(it => it with { Team = D.Team(1) })),

        new("OFS-REC-05", "$.document.saysNoPriorityAction", "a letter that denies its priority action", D.FocusedVisit.Printing(it => it with { SaysNoPriorityAction = true })),
        new("OFS-REC-06", "$.document.actionPlan.withinWorkingDays", "a plan within 60 working days", D.FocusedVisit.Printing(it => it with { ActionPlan = new() { WithinWorkingDays = 60 } })),
        new("OFS-REC-06", "$.document.actionPlan.draftWithinWorkingDays", "a draft within 21 working days", D.FocusedVisit.Printing(it => it with { ActionPlan = new() { DraftWithinWorkingDays = 21 } })),
        new("OFS-REC-11", "$.recommendations[0].paragraphs[1]", "paragraph 151 of 150", D.Sif.With(S.Items(6).Replacing(0, item => item with { Paragraphs = [33, 151] }))),
        new("OFS-REC-11", "$.recommendations[0].paragraphs[0]", "a paragraph of a report that numbers none", D.Ilacs.With(S.Items(1).Replacing(0, item => item with { Paragraphs = [1] })).Printing(it => it with { LastParagraph = 0 })),
        new("OFS-REC-12", "$.recommendations[0].paragraphs", "paragraphs in 2018", S.ReInspection.With(S.Items(6).Replacing(0, item => item with { Paragraphs = [33] }))),
        new("OFS-REC-13", "$.recommendations[1].theme", "within a year", D.Lac2013.With(D.Lac2013.Recommendations!.Replacing(1, item => item with { Theme = "Within a year" }))),
        new("OFS-REC-13", "$.recommendations[0].theme", "one item without a deadline", D.Lac2013.With(D.Lac2013.Recommendations!.Replacing(0, item => item with { Theme = null }))),

        new("OFS-REF-01", "$.document.previousInspections[0]", "an earlier inspection a month after the start", D.Sif.Printing(it => it with { PreviousInspections = [D.Earlier(2015, 10, Grades.Good)] })),
        new("OFS-REF-01", "$.document.previousInspections[0]", "an earlier inspection in a later year", D.Sif.Printing(it => it with { PreviousInspections = [D.Earlier(2016, null, Grades.Good)] })),
        new("OFS-REF-02", "$.document.previousInspections[0].grade", "adequate in November 2013", D.Sif.Printing(it => it with { PreviousInspections = [D.Earlier(2013, 11, Grades.Adequate)] })),
        new("OFS-REF-02", "$.document.previousInspections[0].judgements[0].grade", "adequate by area in 2014", D.ReInspection.Printing(it => it with { PreviousInspections = [D.Earlier(2014, null, null) with { Judgements = S.Judgements("overall-effectiveness adequate") }] })),
        new("OFS-REF-02", "$.document.previousInspections[0].grade", "a grade of a joint inspection", D.Ilacs.Printing(it => it with { PreviousInspections = [new() { Kind = PreviousInspectionKind.JointTargetedArea, Year = 2022, Grade = Grades.Good }] })),
        new("OFS-REF-02", "$.document.previousInspections[0].grade", "a grade of an inspection of special needs", D.Ilacs.Printing(it => it with { PreviousInspections = [it.PreviousInspections![0] with { Grade = Grades.Inadequate }] })),
        new("OFS-REF-03", "$.document.previousInspections[0].outcome", "good in words", D.Ilacs.Printing(it => it with { PreviousInspections = [it.PreviousInspections![0] with { Outcome = "Good" }] })),
        new("OFS-REF-03", "$.document.previousInspections[0].outcome", "an outcome of 2023 in 2022", D.Ilacs.Printing(it => it with { PreviousInspections = [it.PreviousInspections![0] with { Year = 2022 }] })),
        new("OFS-REF-04", "$.document.previousInspections[0].judgements[0].area", "care leavers alone under ILACS 2018", D.Ilacs.Printing(it => it with { PreviousInspections = [D.Earlier(2021, 5, null) with { Judgements = S.Judgements("care-leavers good") }] })),
        new("OFS-REF-04", "$.document.previousInspections[0].judgements[0].area", "adoption under an edition that is named", D.Ilacs.Printing(it => it with { PreviousInspections = [new() { Edition = FrameworkEditions.Ilacs2023, Judgements = S.Judgements("adoption good") }] })),

        new("OFS-LAW-01", "$.document.statutes", "no power at all", D.ReInspection.Printing(it => it with { Statutes = [] })),
        new("OFS-LAW-01", "$.document.statutes", "section 13 for 136", D.ReInspection.Printing(it => it with { Statutes = [D.Power("Education and Inspections Act 2006", "section 13")] })),
        new("OFS-LAW-02", "$.document.statutes", "no power to combine reports", D.Sif.Printing(it => it with { Statutes = [D.InspectionPower, D.ReviewPower] })),
        new("OFS-LAW-02", "$.document.statutes", "no power to review boards", D.Sif.Printing(it => it with { Statutes = [D.InspectionPower, D.CombiningPower] })),
        new("OFS-LAW-03", "$.document.statutes[1]", "the power to combine reports in a re-inspection", D.ReInspection.Printing(it => it with { Statutes = [D.InspectionPower, D.CombiningPower] })),
        new("OFS-LAW-03", "$.document.statutes[1]", "the power to review boards in a re-inspection", D.ReInspection.Printing(it => it with { Statutes = [D.InspectionPower, D.ReviewPower] })),
        new("OFS-LAW-04", "$.document.statutes", "another power in a joint inspection", D.JointInspection.Printing(it => it with { Statutes = [D.InspectionPower] })),
        new("OFS-LAW-05", "$.document.statutes[0]", "a power in an ILACS report", D.Ilacs.Printing(it => it with { Statutes = [D.InspectionPower] })),
    ];

    public static IReadOnlyList<BoundaryCases.Case> Boundaries { get; } =
    [
        new("OFS-DAT-16", "dated seven days before publication", null, D.Sif.Printing(it => it with { PrintedDate = new(2015, 11, 13) })),
        new("OFS-DAT-16", "dated on the day of publication", null, D.Sif.Printing(it => it with { PrintedDate = new(2015, 11, 20) })),
        new("OFS-DAT-56", "in post since December 1970", null, D.Sif.Printing(it => it with { Offices = [D.Office(PublicOffice.ChiefExecutive, 1970, 12)] })),
        new("OFS-DAT-56", "in post since 1969", "$.document.offices[0].year", D.Sif.Printing(it => it with { Offices = [D.Office(PublicOffice.ChiefExecutive, 1969, 12)] })),
        new("OFS-DAT-56", "nothing but a month", null, D.Sif.Printing(it => it with { PreviousInspections = [D.Earlier(null, 1, null)] })),
        new("OFS-EDN-04", "a title of an earlier form", null, D.Ilacs.Printing(it => it with { Title = "Inspection of children's social care services" })),
        new("OFS-EDN-05", "His Majesty's on the first day", null, D.FocusedVisit.With((2022, 8, 9), (2022, 8, 10)).Published(2022, 9, 8).Printing(it => it with { InspectorStyle = "His Majesty's Inspector" })),
        new("OFS-EDN-05", "His Majesty's on the day before", "$.document.inspectorStyle", D.FocusedVisit.With((2022, 8, 9), (2022, 8, 10)).Published(2022, 9, 7).Printing(it => it with { InspectorStyle = "His Majesty's Inspector" })),
        new("OFS-EDN-05", "Her Majesty's on the last day", null, D.FocusedVisit.With((2022, 9, 20), (2022, 9, 21)).Published(2022, 10, 20)),
        new("OFS-EDN-05", "Her Majesty's on the day after", "$.document.inspectorStyle", D.FocusedVisit.With((2022, 9, 20), (2022, 9, 21)).Published(2022, 10, 21)),
        new("OFS-GRD-02", "requires improvement in November 2013", null, D.Sif.Printing(it => it with { PreviousInspections = [D.Earlier(2013, 11, Grades.RequiresImprovement)] })),
        new("OFS-GRD-02", "requires improvement in October 2013", "$.document.previousInspections[0].grade", D.Sif.Printing(it => it with { PreviousInspections = [D.Earlier(2013, 10, Grades.RequiresImprovement)] })),
        new("OFS-GRD-02", "requires improvement in 2013, the month unknown", null, D.Sif.Printing(it => it with { PreviousInspections = [D.Earlier(2013, null, Grades.RequiresImprovement)] })),
        new("OFS-GRD-04", "the full form in other capitals", null, D.Ilacs.Printing(it => it with { Grades = it.Grades!.Replacing(1, grade => grade with { Wording = "Requires Improvement to be good" }) })),
        new("OFS-GRD-05", "a number beside one grade of two", null, D.Lac2013),
        new("OFS-GRD-09", "a heading of an area that is not judged", null, D.Ilacs.Printing(it => it with { Grades = [new() { Area = JudgementAreas.Adoption, Grade = Grades.Good }] })),
        new("OFS-OVR-19", "good help and protection", null, S.SifGood),
        new("OFS-LSC-01", "the board announced and judged", null, D.Sif),
        new("OFS-LSC-07", "in post since the month of publication", null, D.Sif.Printing(it => it with { Offices = [D.Office(PublicOffice.BoardChair, 2015, 11)] })),
        new("OFS-LSC-07", "in post since the year of publication", null, D.Sif.Printing(it => it with { Offices = [D.Office(PublicOffice.BoardChair, 2015, null)] })),
        new("OFS-ACT-09", "a first monitoring visit whose letter is not published", null, D.MonitoringVisit.Printing(it => it with { VisitNumber = 1 }) with { Published = null }),
        new("OFS-ACT-13", "three inspectors", null, D.FocusedVisit.Printing(it => it with { Team = D.Team(3) })),
        new("OFS-ACT-13", "five inspectors on the first day of the pandemic's letters", null, D.FocusedVisit.With((2020, 10, 6), (2020, 10, 7)).Published(2020, 11, 1).Printing(it => it with { Team = D.Team(5) })),
        new("OFS-ACT-13", "five inspectors on the day after the last of them", "$.document.team", D.FocusedVisit.With((2022, 3, 1), (2022, 3, 2)).Published(2022, 4, 1).Printing(it => it with { Team = D.Team(5) })),
        new("OFS-REC-05", "a letter that denies them and has none", null, D.FocusedVisit.With(S.Items(2)).Printing(it => it with { SaysNoPriorityAction = true })),
        new("OFS-REC-06", "a draft alone", null, D.FocusedVisit.Printing(it => it with { ActionPlan = new() { DraftWithinWorkingDays = 20 } })),
        new("OFS-REC-06", "another number on the first day", "$.document.actionPlan.withinWorkingDays", D.FocusedVisit.With((2018, 7, 10), (2018, 7, 11)).Published(2018, 8, 8).Printing(it => it with { ActionPlan = new() { WithinWorkingDays = 71 } })),
        new("OFS-REC-11", "the last paragraph", null, D.Sif),
        new("OFS-REC-12", "paragraphs on the last day of their time", null, S.Sif.With((2016, 5, 3), (2016, 5, 26)).Published(2016, 6, 30).With(S.Items(6).Replacing(0, item => item with { Paragraphs = [33] }))),
        new("OFS-REC-12", "paragraphs on the day after", "$.recommendations[0].paragraphs", S.Sif.With((2016, 5, 3), (2016, 5, 26)).Published(2016, 7, 1).With(S.Items(6).Replacing(0, item => item with { Paragraphs = [33] }))),
        new("OFS-REC-12", "paragraphs on the first day of their time", null, S.Sif.With((2015, 6, 9), (2015, 7, 1)).Published(2015, 8, 1).With(S.Items(6).Replacing(0, item => item with { Paragraphs = [33] }))),
        new("OFS-REC-13", "within six months", null, D.Lac2013.With(D.Lac2013.Recommendations!.Replacing(1, item => item with { Theme = "WITHIN SIX MONTHS:" }))),
        new("OFS-REF-01", "an earlier inspection of the same month", null, D.Sif.Printing(it => it with { PreviousInspections = [D.Earlier(2015, 9, Grades.Good)] })),
        new("OFS-REF-01", "an earlier inspection of the same year", null, D.Sif.Printing(it => it with { PreviousInspections = [D.Earlier(2015, null, Grades.Good)] })),
        new("OFS-REF-02", "adequate in October 2013", null, D.Sif.Printing(it => it with { PreviousInspections = [D.Earlier(2013, 10, Grades.Adequate)] })),
        new("OFS-REF-02", "adequate of another service in 2014", null, D.Sif.Printing(it => it with { PreviousInspections = [D.Earlier(2014, 3, Grades.Adequate) with { Kind = PreviousInspectionKind.OtherService }] })),
        new("OFS-REF-03", "a written statement of action in 2022", null, D.Ilacs.Printing(it => it with { PreviousInspections = [it.PreviousInspections![0] with { Year = 2022, Outcome = "A written statement of action was required" }] })),
        new("OFS-REF-04", "care leavers alone under ILACS 2023", null, D.Ilacs.Printing(it => it with { PreviousInspections = [new() { Edition = FrameworkEditions.Ilacs2023, Judgements = S.Judgements("care-leavers good") }] })),
        new("OFS-LAW-01", "a part of the section", null, D.ReInspection.Printing(it => it with { Statutes = [D.Power("Education and Inspections Act 2006", "Section 136(2)")] })),
        new("OFS-LAW-02", "the regulations in place of the act", null, D.Sif.Printing(it => it with { Statutes = [D.InspectionPower, D.CombiningPower, D.Power("Local Safeguarding Children Boards (Review) Regulations 2013", null)] })),
        new("OFS-LAW-03", "the power of inspection alone", null, D.ReInspection),
        new("OFS-LAW-04", "the power among others", null, D.JointInspection.Printing(it => it with { Statutes = [D.InspectionPower, D.JointPower] })),
        new("OFS-LAW-05", "nothing is cited", null, D.Ilacs),
        new("OFS-LAW-05", "law that is not a power of inspection", null, D.Ilacs.Printing(it => it with { Statutes = [D.Power("Children Act 1989", "section 20")] })),
    ];
}
