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
        if (value.Title is { } title)
            Shapes.Text.Write(writer, "title", title);
        if (value.PrintedDate is { } printedDate)
            Shapes.Date.Write(writer, "printedDate", printedDate);
        if (value.InspectorStyle is { } inspectorStyle)
            Shapes.Text.Write(writer, "inspectorStyle", inspectorStyle);
        if (value.Statutes is { } statutes)
            Shapes.Statutes.Write(writer, "statutes", statutes);
        if (value.Team is { } team)
            Shapes.Team.Write(writer, "team", team);
        if (value.PreviousInspections is { } previousInspections)
            Shapes.PreviousInspections.Write(writer, "previousInspections", previousInspections);
        if (value.Grades is { } grades)
            Shapes.PrintedGrades.Write(writer, "grades", grades);
        if (value.Offices is { } offices)
            Shapes.Offices.Write(writer, "offices", offices);
        if (value.LastParagraph is { } lastParagraph)
            Shapes.Number.Write(writer, "lastParagraph", lastParagraph);
        if (value.SaysNoPriorityAction is { } saysNoPriorityAction)
            Shapes.Truth.Write(writer, "saysNoPriorityAction", saysNoPriorityAction);
        if (value.ActionPlan is { } actionPlan)
            Shapes.ActionPlan.Write(writer, "actionPlan", actionPlan);
        if (value.VisitNumber is { } visitNumber)
            Shapes.Number.Write(writer, "visitNumber", visitNumber);
        writer.WriteEndObject();
    }
}
