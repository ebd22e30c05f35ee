using NodaTime;
using Ofsted.Domain;

var inspection = new Inspection
{
    Authority = AuthorityReference.To(Authorities.FindByName("Oldham")!),
    Edition = FrameworkEditions.Ilacs2023,
    Fieldwork = [FieldworkPeriod.Of(new LocalDate(2030, 5, 13), new LocalDate(2030, 5, 24))],
    Judgements =
    [
        Judgement.Of(JudgementAreas.ImpactOfLeaders, Grades.Good),
        Judgement.Of(JudgementAreas.HelpAndProtection, Grades.RequiresImprovement),
        Judgement.Of(JudgementAreas.ChildrenInCare, Grades.Good),
        Judgement.Of(JudgementAreas.CareLeavers, Grades.Good),
    ],
};
var grade = inspection.GradeOf(JudgementAreas.HelpAndProtection)!;
var steps = inspection.Edition.Scale.Steps(grade, Grades.Good);
var permitted = PermittedOverall.For(inspection.Edition, inspection.Judgements);
Console.WriteLine($"{inspection.Authority.Name}: {grade.Code}, worse than good by {steps}; overall may be {string.Join(", ", permitted.Select(one => one.Code))}");
