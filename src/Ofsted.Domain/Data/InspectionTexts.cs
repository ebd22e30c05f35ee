namespace Ofsted.Domain.Data;

/// <summary>Writes the text of the inspections.</summary>
internal sealed class InspectionTexts : DatasetTexts<Inspection>
{
    private static readonly JudgementArea[] UsualAreas =
    [
        JudgementAreas.OverallEffectiveness, JudgementAreas.HelpAndProtection, JudgementAreas.LookedAfterAndPermanence, JudgementAreas.Adoption,
        JudgementAreas.CareLeavers, JudgementAreas.Leadership, JudgementAreas.Lscb, JudgementAreas.ImpactOfLeaders,
        JudgementAreas.ChildrenInCareAndCareLeavers, JudgementAreas.ChildrenInCare,
    ];

    protected override IEnumerable<Column> Columns(IReadOnlyList<Inspection> events) =>
    [
        Urn, Authority, Edition, Activity, Fieldwork, Published, Link(isOptional: false),
        .. UsualAreas.Concat(JudgementAreas.All.Except(UsualAreas)).Select(Grades),
        Count("recommendations_priority", totals => totals.PriorityActions),
        Count("recommendations_other", totals => totals.Improvements),
        Count("lscb_recommendations_priority", totals => totals.LscbPriorityActions),
        Count("lscb_recommendations_other", totals => totals.LscbImprovements),
        Count("national_framework_references", totals => totals.NationalFrameworkReferences),
        Basis(item => OutcomeReader.UsualBasis(item.Edition, item.Activity, item.Published)),
    ];

    private static Column Grades(JudgementArea area) => new(
        area.Code,
        item => ((Inspection)item).JudgementOf(area) is { } judgement ? judgement.Grade?.Code ?? NotJudged : "",
        isOptional: Array.IndexOf(UsualAreas, area) < 0);
}
