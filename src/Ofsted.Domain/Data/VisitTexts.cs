namespace Ofsted.Domain.Data;

/// <summary>Writes the text of the visits.</summary>
internal sealed class VisitTexts : DatasetTexts<Visit>
{
    protected override IEnumerable<Column> Columns(IReadOnlyList<Visit> events)
    {
        var isUsual = events.All(visit => visit.Edition == OutcomeReader.UsualEdition(visit.Activity, visit.Fieldwork));
        return
        [
            Urn, Authority, .. isUsual ? [] : new[] { Edition }, Activity, Fieldwork, Published, Link(isOptional: true),
            new("topics", item => Joined(((Visit)item).Topics.Select(topic => topic.Code))),
            Count("improvements", totals => totals.Improvements),
            Count("priority_actions", totals => totals.PriorityActions),
            Count("national_framework_references", totals => totals.NationalFrameworkReferences),
            Basis(item => OutcomeReader.UsualBasis(item.Edition)),
        ];
    }
}
