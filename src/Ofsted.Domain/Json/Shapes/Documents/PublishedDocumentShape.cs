using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Ofsted.Domain.Json;

internal sealed class PublishedDocumentShape : Shape<PublishedDocument>
{
    private static readonly string[] Names =
    [
        "title", "printedDate", "inspectorStyle", "statutes", "team", "previousInspections", "grades", "offices", "lastParagraph",
        "saysNoPriorityAction", "actionPlan", "visitNumber",
    ];

    public override bool TryRead(JsonWalk walk, JsonElement element, [NotNullWhen(true)] out PublishedDocument? value)
    {
        value = null;
        if (walk.Members(element, Names) is not { } members)
            return false;

        walk.Optional(members, "title", Shapes.Text, out var title);
        walk.OptionalValue(members, "printedDate", Shapes.Date, out var printedDate);
        walk.Optional(members, "inspectorStyle", Shapes.Text, out var inspectorStyle);
        walk.Optional(members, "statutes", Shapes.Statutes, out var statutes);
        walk.Optional(members, "team", Shapes.Team, out var team);
        walk.Optional(members, "previousInspections", Shapes.PreviousInspections, out var previousInspections);
        walk.Optional(members, "grades", Shapes.PrintedGrades, out var grades);
        walk.Optional(members, "offices", Shapes.Offices, out var offices);
        walk.OptionalValue(members, "lastParagraph", Shapes.Number, out var lastParagraph);
        walk.OptionalValue(members, "saysNoPriorityAction", Shapes.Truth, out var saysNoPriorityAction);
        walk.Optional(members, "actionPlan", Shapes.ActionPlan, out var actionPlan);
        walk.OptionalValue(members, "visitNumber", Shapes.Number, out var visitNumber);

        value = new PublishedDocument
        {
            Title = title,
            PrintedDate = printedDate,
            InspectorStyle = inspectorStyle,
            Statutes = statutes,
            Team = team,
            PreviousInspections = previousInspections,
            Grades = grades,
            Offices = offices,
            LastParagraph = lastParagraph,
            SaysNoPriorityAction = saysNoPriorityAction,
            ActionPlan = actionPlan,
            VisitNumber = visitNumber,
        };
        return true;
    }

    public override void Write(Utf8JsonWriter writer, PublishedDocument value)
    {
        writer.WriteStartObject();
        Shapes.Text.WriteUnlessNull(writer, "title", value.Title);
        Shapes.Date.WriteUnlessNull(writer, "printedDate", value.PrintedDate);
        Shapes.Text.WriteUnlessNull(writer, "inspectorStyle", value.InspectorStyle);
        Shapes.Statutes.WriteUnlessNull(writer, "statutes", value.Statutes);
        Shapes.Team.WriteUnlessNull(writer, "team", value.Team);
        Shapes.PreviousInspections.WriteUnlessNull(writer, "previousInspections", value.PreviousInspections);
        Shapes.PrintedGrades.WriteUnlessNull(writer, "grades", value.Grades);
        Shapes.Offices.WriteUnlessNull(writer, "offices", value.Offices);
        Shapes.Number.WriteUnlessNull(writer, "lastParagraph", value.LastParagraph);
        Shapes.Truth.WriteUnlessNull(writer, "saysNoPriorityAction", value.SaysNoPriorityAction);
        Shapes.ActionPlan.WriteUnlessNull(writer, "actionPlan", value.ActionPlan);
        Shapes.Number.WriteUnlessNull(writer, "visitNumber", value.VisitNumber);
        writer.WriteEndObject();
    }
}
