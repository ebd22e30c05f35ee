using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Ofsted.Domain.Plans;

namespace Ofsted.Domain.Json;

internal sealed class GovernanceMeetingShape : Shape<GovernanceMeeting>
{
    private static readonly string[] Names = ["body", "date", "when", "planVersion", "decisions", "challenges"];

    public override bool TryRead(JsonWalk walk, JsonElement element, [NotNullWhen(true)] out GovernanceMeeting? value)
    {
        value = null;
        if (walk.Members(element, Names) is not { } members)
            return false;

        var isRead = walk.Required(members, "body", Shapes.Text, out var body)
            & walk.OptionalValue(members, "date", Shapes.Date, out var date)
            & walk.Optional(members, "when", Shapes.Text, out var when)
            & walk.OptionalValue(members, "planVersion", Shapes.Number, out var planVersion)
            & walk.Optional(members, "decisions", Shapes.Texts, out var decisions)
            & walk.Optional(members, "challenges", Shapes.Texts, out var challenges);
        if (!isRead)
            return false;

        value = new GovernanceMeeting
        {
            Body = body!,
            Date = date,
            When = when,
            PlanVersion = planVersion,
            Decisions = decisions ?? [],
            Challenges = challenges ?? [],
        };
        return true;
    }

    public override void Write(Utf8JsonWriter writer, GovernanceMeeting value)
    {
        writer.WriteStartObject();
        writer.WriteString("body", value.Body);
        Shapes.Date.WriteUnlessNull(writer, "date", value.Date);
        Shapes.Text.WriteUnlessNull(writer, "when", value.When);
        Shapes.Number.WriteUnlessNull(writer, "planVersion", value.PlanVersion);
        Shapes.Texts.WriteUnlessEmpty(writer, "decisions", value.Decisions);
        Shapes.Texts.WriteUnlessEmpty(writer, "challenges", value.Challenges);
        writer.WriteEndObject();
    }
}
