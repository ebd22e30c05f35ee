using Ofsted.Domain.Internal;
using Field = Ofsted.Domain.Csv.FlatField<Ofsted.Domain.Csv.JudgementRow>;

namespace Ofsted.Domain.Csv;

/// <summary>Writes judgements as a flat table, one row for each judgement of each inspection; see <see cref="EventRows"/>.</summary>
/// <remarks>
/// A grade number is for sorting within a scale: <c>adequate</c> and <c>requires-improvement</c> share the number 3 and are
/// different grades of different scales. Areas of two editions compare as <see cref="AreaLineage"/> says.
/// </remarks>
public static class JudgementRows
{
    private static readonly EquatableList<Field> Fields =
    [
        .. EventFields.Identity.Select((field, place) => new Field(field.Column, row => row.Identity[place])),
        Field.Code("area", "What was judged.", row => row.Judgement.Area.Code),
        Field.Text("area_name", "The label of what was judged.", row => row.Judgement.Area.Label),
        Field.Code("role", "Its role among the judgements: overall, key, sub or separate; empty when the edition is not known or does not judge it.",
            row => row.Inspection.Edition?.Find(row.Judgement.Area) is { } judged ? EnumCodes.Of(judged.Role) : null),
        Field.Code("grade", "The grade; empty where the report says that none was given.", row => row.Judgement.Grade?.Code),
        Field.Text("grade_name", "The label of the grade.", row => row.Judgement.Grade?.Label),
        Field.Number("grade_number", "The number of the grade, 1 (best) to 4.", row => row.Judgement.Grade?.Number),
        Field.Code("scale", "The scale of the edition; empty when the edition is not known.", row => row.Inspection.Edition?.Scale.Code),
        Field.Truth("not_judged", "Whether the report says that the area was not judged.", row => row.Judgement.NotJudged),
    ];

    /// <summary>The columns in their order.</summary>
    public static EquatableList<FlatColumn> Columns { get; } = Fields.Select(field => field.Column).ToEquatableList();

    /// <summary>The judgements as CSV by RFC 4180, as <see cref="EventRows.ToCsv"/> writes it.</summary>
    /// <param name="events">The events; visits have no judgements, and so no row.</param>
    /// <param name="areas">The areas whose judgements are written; none for all.</param>
    public static string ToCsv(IEnumerable<InspectionEvent> events, params JudgementArea[] areas) => FlatWriter.Csv(Fields, RowsOf(events, areas));

    /// <summary>The judgements as JSON Lines, as <see cref="EventRows.ToJsonLines"/> writes it.</summary>
    /// <param name="events">The events; visits have no judgements, and so no line.</param>
    /// <param name="areas">The areas whose judgements are written; none for all.</param>
    public static string ToJsonLines(IEnumerable<InspectionEvent> events, params JudgementArea[] areas) =>
        FlatWriter.JsonLines(Fields, RowsOf(events, areas));

    private static IEnumerable<JudgementRow> RowsOf(IEnumerable<InspectionEvent> events, JudgementArea[] areas)
    {
        ArgumentNullException.ThrowIfNull(events);
        ArgumentNullException.ThrowIfNull(areas);
        return events.OfType<Inspection>().SelectMany(JudgementRow.Of).Where(row => areas.Length == 0 || areas.Contains(row.Judgement.Area));
    }
}
