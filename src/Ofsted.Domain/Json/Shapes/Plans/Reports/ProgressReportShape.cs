using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Ofsted.Domain.Plans;

namespace Ofsted.Domain.Json;

internal sealed class ProgressReportShape : Shape<ProgressReport>
{
    private static readonly string[] Names =
    [
        "title", "authority", "plan", "purpose", "body", "meeting", "when", "asAt", "inspection", "statedOutcome",
        "position", "priorities", "challenges", "nextSteps", "governance", "meetings", "reviews", "tables", "sections",
    ];

    public override bool TryRead(JsonWalk walk, JsonElement element, [NotNullWhen(true)] out ProgressReport? value)
    {
        value = null;
        if (walk.Members(element, Names) is not { } members)
            return false;

        var isRead = walk.Required(members, "title", Shapes.Text, out var title)
            & walk.Required(members, "authority", Shapes.AuthorityReference, out var authority)
            & walk.Optional(members, "plan", Shapes.Text, out var plan)
            & walk.Optional(members, "purpose", Shapes.Text, out var purpose)
            & walk.Optional(members, "body", Shapes.Text, out var body)
            & walk.OptionalValue(members, "meeting", Shapes.Date, out var meeting)
            & walk.Optional(members, "when", Shapes.Text, out var when)
            & walk.OptionalValue(members, "asAt", Shapes.Date, out var asAt)
            & walk.Optional(members, "inspection", Shapes.Event, out var inspection)
            & walk.Optional(members, "statedOutcome", Shapes.Text, out var statedOutcome)
            & walk.Optional(members, "position", PlanShapes.Statements, out var position)
            & walk.Optional(members, "priorities", PlanShapes.Priorities, out var priorities)
            & walk.Optional(members, "challenges", PlanShapes.Risks, out var challenges)
            & walk.Optional(members, "nextSteps", Shapes.Texts, out var nextSteps)
            & walk.Optional(members, "governance", PlanShapes.Governance, out var governance)
            & walk.Optional(members, "meetings", PlanShapes.Meetings, out var meetings)
            & walk.Optional(members, "reviews", PlanShapes.Reviews, out var reviews)
            & walk.Optional(members, "tables", PlanShapes.Tables, out var tables)
            & walk.Optional(members, "sections", PlanShapes.Sections, out var sections);
        if (!isRead)
            return false;

        value = new ProgressReport
        {
            Title = title!,
            Authority = authority!,
            Plan = plan,
            Purpose = purpose,
            Body = body,
            Meeting = meeting,
            When = when,
            AsAt = asAt,
            Inspection = inspection,
            StatedOutcome = statedOutcome,
            Position = position ?? [],
            Priorities = priorities ?? [],
            Challenges = challenges ?? [],
            NextSteps = nextSteps ?? [],
            Governance = governance ?? [],
            Meetings = meetings ?? [],
            Reviews = reviews ?? [],
            Tables = tables ?? [],
            Sections = sections ?? [],
        };
        return true;
    }

    public override void Write(Utf8JsonWriter writer, ProgressReport value)
    {
        writer.WriteStartObject();
        writer.WriteString("title", value.Title);
        Shapes.AuthorityReference.Write(writer, "authority", value.Authority);
        Shapes.Text.WriteUnlessNull(writer, "plan", value.Plan);
        Shapes.Text.WriteUnlessNull(writer, "purpose", value.Purpose);
        Shapes.Text.WriteUnlessNull(writer, "body", value.Body);
        Shapes.Date.WriteUnlessNull(writer, "meeting", value.Meeting);
        Shapes.Text.WriteUnlessNull(writer, "when", value.When);
        Shapes.Date.WriteUnlessNull(writer, "asAt", value.AsAt);
        Shapes.Event.WriteUnlessNull(writer, "inspection", value.Inspection);
        Shapes.Text.WriteUnlessNull(writer, "statedOutcome", value.StatedOutcome);
        PlanShapes.Statements.WriteUnlessEmpty(writer, "position", value.Position);
        PlanShapes.Priorities.WriteUnlessEmpty(writer, "priorities", value.Priorities);
        PlanShapes.Risks.WriteUnlessEmpty(writer, "challenges", value.Challenges);
        Shapes.Texts.WriteUnlessEmpty(writer, "nextSteps", value.NextSteps);
        PlanShapes.Governance.WriteUnlessEmpty(writer, "governance", value.Governance);
        PlanShapes.Meetings.WriteUnlessEmpty(writer, "meetings", value.Meetings);
        PlanShapes.Reviews.WriteUnlessEmpty(writer, "reviews", value.Reviews);
        PlanShapes.Tables.WriteUnlessEmpty(writer, "tables", value.Tables);
        PlanShapes.Sections.WriteUnlessEmpty(writer, "sections", value.Sections);
        writer.WriteEndObject();
    }
}
