using Ofsted.Domain.Internal;
using Field = Ofsted.Domain.Csv.FlatField<Ofsted.Domain.InspectionEvent>;

namespace Ofsted.Domain.Csv;

/// <summary>The columns that tell which event a row is about, and those of the event itself.</summary>
internal static class EventFields
{
    private static readonly string[] OfOrigins = ["edition", "activity", "published"];

    /// <summary>Which event and whose: the columns that both tables begin with.</summary>
    public static readonly EquatableList<Field> Identity =
    [
        Field.Text("event", "The key that joins the two tables, made from the authority, activity and first day; unique as long as these are.", KeyOf),
        Field.Number("authority_urn", "Ofsted's number of the authority; empty when not known.", item => Known(item)?.Urn ?? item.Authority.Urn),
        Field.Code("authority_key", "The library's key of the authority; empty when the library does not know it.", item => Known(item)?.Key),
        Field.Text("authority_name", "The name of the authority.", item => Known(item)?.ShortName ?? item.Authority.Name),
        Field.Code("dfe_code", "The authority's code at the Department for Education.", item => Known(item)?.DfeCode),
        Field.Code("ons_code", "The authority's current code at the Office for National Statistics.", item => Known(item)?.OnsCode),
        Field.Text("region", "The statistical region of the authority.", item => Known(item)?.Region),
        Field.Code("edition", "The framework edition; empty when not known.", item => item.Edition?.Code),
        Field.Code("activity", "The activity; empty when not known.", item => item.Activity?.Code),
        Field.Date("first_day", "The first day on site; empty when not known.", item => item.FirstDay),
        Field.Date("published", "The day of publication; empty when not known.", item => item.Published),
    ];

    /// <summary>The rest of what an event says.</summary>
    public static readonly EquatableList<Field> Details =
    [
        Field.Code("type", "inspection, visit or area-inspection.", EventKind.CodeOf),
        Field.Date("last_day", "The last day on site; empty when not known.", item => item.LastDay),
        Field.List("fieldwork", "Every period on site, as first and last day with a slash between them; nothing after the slash where the last day is not stated.", Periods),
        Field.Number("days_on_site", "Calendar days on site, including the first and last day of each period; empty when not known.", DaysOnSite),
        Field.Code("edition_origin", "How the edition became known: stated, cross-checked, inferred, file-name or supplied.", item => Origin(item, "edition", item.Edition)),
        Field.Code("activity_origin", "How the activity became known.", item => Origin(item, "activity", item.Activity)),
        Field.Code("published_origin", "How the day of publication became known.", item => Origin(item, "published", item.Published)),
        Field.Text("lead_inspector", "The lead inspector; empty when not known.", item => item.LeadInspector),
        Field.Code("overall_grade", "The grade of overall effectiveness; empty for a visit, where none was given (as always since April 2026), and when not known.", item => (item as Inspection)?.Overall?.Code),
        Field.List("topics", "What a visit looked at; empty for an inspection.", item => (item as Visit)?.Topics.Select(topic => topic.Code).ToList()),
        Field.Number("priority_actions", "Priority actions for the authority; empty when not recorded.", item => Totals(item)?.PriorityActions),
        Field.Number("improvements", "Other items for the authority; empty when not recorded.", item => Totals(item)?.Improvements),
        Field.Number("lscb_priority_actions", "Priority actions for the safeguarding board; empty when not recorded.", item => Totals(item)?.LscbPriorityActions),
        Field.Number("lscb_improvements", "Other items for the safeguarding board; empty when not recorded.", item => Totals(item)?.LscbImprovements),
        Field.Number("national_framework_references", "References to the National Framework; empty when not recorded, or when the document predates it.", item => Totals(item)?.NationalFrameworkReferences),
        Field.Text("source", "The address of the document; empty when not known.", item => item.Source?.OriginalString),
        Field.Code("theme", "What a joint targeted area inspection looked at; empty for other activities and when not known.", item => (item as AreaInspection)?.Theme?.Code),
        Field.Code("outcome", "The outcome of an area SEND inspection since 2023: typically-positive, inconsistent or systemic-failings.", item => (item as AreaInspection)?.Outcome is { } outcome ? EnumCodes.Of(outcome) : null),
        Field.Code("written_statement_required", "Whether an area SEND inspection before 2023 required a written statement: yes or no; empty for other activities and when not known.", item => (item as AreaInspection)?.WrittenStatementRequired switch { true => "yes", false => "no", _ => null }),
        Field.Code("revisit", "Yes where inspectors of an area returned to check on an earlier inspection's concerns, otherwise no; empty for other activities.", item => item is AreaInspection area ? area.IsRevisit ? "yes" : "no" : null),
        Field.Date("statement_due", "The day by which the statement in response to a joint inspection is due; empty when not known.", item => (item as AreaInspection)?.StatementDue),
        Field.Text("basis", "How values became known, with their sources; empty where the columns of origins say everything.", BasisOf),
    ];

    private static string KeyOf(InspectionEvent item)
    {
        var authority = Known(item)?.Key ?? (Spelling.Normalise(item.Authority.ToString()).Replace(' ', '-'));
        return $"{authority}/{item.Activity?.Code ?? EventKind.CodeOf(item)}/{IsoDate.Of(item.Day) ?? "undated"}";
    }

    private static Authority? Known(InspectionEvent item) => Authorities.Resolve(item.Authority, item.FirstDay);

    private static RecommendationTotals? Totals(InspectionEvent item) =>
        item.Recommendations is { } items ? RecommendationTotals.Of(items) : item.Totals;

    private static List<string>? Periods(InspectionEvent item) =>
        item.Fieldwork.Count == 0 ? null : item.Fieldwork.Select(period => period.ToString()).ToList();

    private static int? DaysOnSite(InspectionEvent item) =>
        item.Fieldwork.Count == 0 || item.Fieldwork.Any(period => period.CalendarDays is null or < 1) ? null : item.Fieldwork.Sum(period => period.CalendarDays);

    /// <summary>The whole basis, where the columns of origins cannot give it back.</summary>
    private static string? BasisOf(InspectionEvent item)
    {
        var place = -1;
        foreach (var basis in item.Basis)
        {
            var next = Array.IndexOf(OfOrigins, basis.Member);
            if (next <= place || basis.Source is not null || basis.Origin == ValueOrigin.Stated || EnumCodes.Of(basis.Origin) is null)
                return BasisText.Write(item.Basis);
            place = next;
        }

        return null;
    }

    private static string? Origin(InspectionEvent item, string member, object? value) =>
        value is null ? null : EnumCodes.Of(item.OriginOf(member));
}
