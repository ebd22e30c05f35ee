using System.Linq;
using NodaTime;
using Ofsted.Domain;
using Ofsted.Domain.Json;
using Ofsted.Domain.Rules;

namespace Library;

/// <summary>Made with the assembly for netstandard2.0, and run with that for net8.0.</summary>
public static class Invented
{
    public static string Inspection()
    {
        var inspection = new Inspection
        {
            Authority = AuthorityReference.To(Authorities.FindByName("Oldham")!),
            Edition = FrameworkEditions.Ilacs2023,
            Fieldwork = [FieldworkPeriod.Of(new LocalDate(2030, 5, 13), new LocalDate(2030, 5, 24))],
            Judgements =
            [
                Judgement.Of(JudgementAreas.ImpactOfLeaders, Grades.Good),
                Judgement.Of(JudgementAreas.HelpAndProtection, Grade.Parse("requires improvement")),
                Judgement.Of(JudgementAreas.ChildrenInCare, Grades.Good),
                Judgement.Of(JudgementAreas.CareLeavers, Grades.Good),
            ],
        };
        var published = inspection with { Published = new LocalDate(2030, 7, 8) };
        var again = OfstedJson.Deserialize(OfstedJson.Serialize(published));
        var permitted = PermittedOverall.For(published.Edition, published.Judgements);
        return $"{published.Authority.Name}: {again == published}, {string.Join(", ", permitted.Select(grade => grade.Code))}, {RuleCatalogue.Check(published).Findings.Count} findings";
    }
}
