using Ofsted.Domain.AreaInspections;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Data;

/// <summary>Writes the text of the inspections of areas.</summary>
internal sealed class AreaInspectionTexts : DatasetTexts<AreaInspection>
{
    protected override IEnumerable<Column> Columns(IReadOnlyList<AreaInspection> events) =>
    [
        Urn, Authority, Activity, Edition, Fieldwork, Published, Link(isOptional: true),
        Of("theme", item => item.Theme?.Code),
        Of("outcome", item => item.Outcome is { } outcome ? EnumCodes.Of(outcome) : null),
        Of("written_statement", item => item.WrittenStatementRequired switch { true => "yes", false => "no", _ => null }, isOptional: true),
        Of("revisit", item => item.IsRevisit ? "yes" : null, isOptional: true),
        Of("principal_authority", item => Text(item.PrincipalAuthority)),
        Of("statement_due", item => Day(item.StatementDue)),
        Of("next_full_years", item => Number(item.FollowUpOf(FollowUpKind.FullInspection)?.Years)),
        Of("monitoring_months", item => Number(item.FollowUpOf(FollowUpKind.MonitoringInspection)?.Months)),
        Count("priority_actions", totals => totals.PriorityActions),
        Count("improvements", totals => totals.Improvements),
        Of("inspectorates", Inspectorates),
        Basis(item => AreaInspectionRows.UsualBasis(item.Theme)),
    ];

    protected override IEnumerable<(AreaInspection Item, string Row)> Ordered(IEnumerable<(AreaInspection Item, string Row)> rows) =>
        rows.OrderBy(row => row.Item.Day)
            .ThenBy(row => UrnOf(row.Item) ?? int.MaxValue)
            .ThenBy(row => row.Row, StringComparer.Ordinal);

    private static Column Of(string name, Func<AreaInspection, string?> cellOf, bool isOptional = false) =>
        new(name, item => cellOf((AreaInspection)item) ?? "", isOptional);

    private static string Inspectorates(AreaInspection item)
    {
        var isHmic = item.Document?.Inspectorates?.Any(name => name == AreaInspectionRows.PrintedHmic) == true;
        return Joined(item.Inspectorates.Select(body =>
            isHmic && body == Inspectorate.Hmicfrs ? AreaInspectionRows.Hmic : EnumCodes.Of(body)).OfType<string>());
    }
}
