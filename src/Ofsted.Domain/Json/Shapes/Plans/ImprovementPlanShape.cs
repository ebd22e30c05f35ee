using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Ofsted.Domain.Plans;

namespace Ofsted.Domain.Json;

internal sealed class ImprovementPlanShape : Shape<ImprovementPlan>
{
    private static readonly string[] Names =
    [
        "title", "authority", "kind", "version", "supersededBy", "supersededOn", "period", "purpose", "triggeredBy",
        "reportReceived", "statedDue", "submitted", "approved", "approvedBy", "themes", "priorities", "actions",
        "risks", "governance", "meetings", "reviews", "outcomes",
    ];

    public override bool TryRead(JsonWalk walk, JsonElement element, [NotNullWhen(true)] out ImprovementPlan? value)
    {
        value = null;
        if (walk.Members(element, Names) is not { } members)
            return false;

        var isRead = walk.Required(members, "title", Shapes.Text, out var title)
            & walk.Required(members, "authority", Shapes.AuthorityReference, out var authority)
            & walk.Expected(members, "kind", PlanShapes.PlanKind, out var kind)
            & walk.OptionalValue(members, "version", Shapes.Number, out var version)
            & walk.OptionalValue(members, "supersededBy", Shapes.Number, out var supersededBy)
            & walk.OptionalValue(members, "supersededOn", Shapes.Date, out var supersededOn)
            & walk.Optional(members, "period", Shapes.Text, out var period)
            & walk.Optional(members, "purpose", Shapes.Text, out var purpose)
            & walk.Optional(members, "triggeredBy", Shapes.Event, out var triggeredBy)
            & walk.OptionalValue(members, "reportReceived", Shapes.Date, out var reportReceived)
            & walk.OptionalValue(members, "statedDue", Shapes.Date, out var statedDue)
            & walk.OptionalValue(members, "submitted", Shapes.Date, out var submitted)
            & walk.OptionalValue(members, "approved", Shapes.Date, out var approved)
            & walk.Optional(members, "approvedBy", Shapes.Text, out var approvedBy)
            & walk.Optional(members, "themes", PlanShapes.Themes, out var themes)
            & walk.Optional(members, "priorities", PlanShapes.Priorities, out var priorities)
            & walk.Optional(members, "actions", PlanShapes.Actions, out var actions)
            & walk.Optional(members, "risks", PlanShapes.Risks, out var risks)
            & walk.Optional(members, "governance", PlanShapes.Governance, out var governance)
            & walk.Optional(members, "meetings", PlanShapes.Meetings, out var meetings)
            & walk.Optional(members, "reviews", PlanShapes.Reviews, out var reviews)
            & walk.Optional(members, "outcomes", PlanShapes.Outcomes, out var outcomes);
        if (!isRead)
            return false;

        value = new ImprovementPlan
        {
            Title = title!,
            Authority = authority!,
            Kind = kind,
            Version = version ?? 1,
            SupersededBy = supersededBy,
            SupersededOn = supersededOn,
            Period = period,
            Purpose = purpose,
            TriggeredBy = triggeredBy,
            ReportReceived = reportReceived,
            StatedDue = statedDue,
            Submitted = submitted,
            Approved = approved,
            ApprovedBy = approvedBy,
            Themes = themes ?? [],
            Priorities = priorities ?? [],
            Actions = actions ?? [],
            Risks = risks ?? [],
            Governance = governance ?? [],
            Meetings = meetings ?? [],
            Reviews = reviews ?? [],
            Outcomes = outcomes ?? [],
        };
        return true;
    }

    public override void Write(Utf8JsonWriter writer, ImprovementPlan value)
    {
        writer.WriteStartObject();
        writer.WriteString("title", value.Title);
        Shapes.AuthorityReference.Write(writer, "authority", value.Authority);
        PlanShapes.PlanKind.WriteUnlessUnspecified(writer, "kind", value.Kind);
        if (value.Version != 1)
            writer.WriteNumber("version", value.Version);
        Shapes.Number.WriteUnlessNull(writer, "supersededBy", value.SupersededBy);
        Shapes.Date.WriteUnlessNull(writer, "supersededOn", value.SupersededOn);
        Shapes.Text.WriteUnlessNull(writer, "period", value.Period);
        Shapes.Text.WriteUnlessNull(writer, "purpose", value.Purpose);
        Shapes.Event.WriteUnlessNull(writer, "triggeredBy", value.TriggeredBy);
        Shapes.Date.WriteUnlessNull(writer, "reportReceived", value.ReportReceived);
        Shapes.Date.WriteUnlessNull(writer, "statedDue", value.StatedDue);
        Shapes.Date.WriteUnlessNull(writer, "submitted", value.Submitted);
        Shapes.Date.WriteUnlessNull(writer, "approved", value.Approved);
        Shapes.Text.WriteUnlessNull(writer, "approvedBy", value.ApprovedBy);
        PlanShapes.Themes.WriteUnlessEmpty(writer, "themes", value.Themes);
        PlanShapes.Priorities.WriteUnlessEmpty(writer, "priorities", value.Priorities);
        PlanShapes.Actions.WriteUnlessEmpty(writer, "actions", value.Actions);
        PlanShapes.Risks.WriteUnlessEmpty(writer, "risks", value.Risks);
        PlanShapes.Governance.WriteUnlessEmpty(writer, "governance", value.Governance);
        PlanShapes.Meetings.WriteUnlessEmpty(writer, "meetings", value.Meetings);
        PlanShapes.Reviews.WriteUnlessEmpty(writer, "reviews", value.Reviews);
        PlanShapes.Outcomes.WriteUnlessEmpty(writer, "outcomes", value.Outcomes);
        writer.WriteEndObject();
    }
}
