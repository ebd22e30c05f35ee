using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Ofsted.Domain.Json;

internal sealed class ActionPlanRequestShape : Shape<ActionPlanRequest>
{
    private static readonly string[] Names = ["withinWorkingDays", "draftWithinWorkingDays"];

    public override bool TryRead(JsonWalk walk, JsonElement element, [NotNullWhen(true)] out ActionPlanRequest? value)
    {
        value = null;
        if (walk.Members(element, Names) is not { } members)
            return false;

        var isRead = walk.OptionalValue(members, "withinWorkingDays", Shapes.Number, out var withinWorkingDays)
            & walk.OptionalValue(members, "draftWithinWorkingDays", Shapes.Number, out var draftWithinWorkingDays);
        if (!isRead)
            return false;

        value = new ActionPlanRequest
        {
            WithinWorkingDays = withinWorkingDays,
            DraftWithinWorkingDays = draftWithinWorkingDays,
        };
        return true;
    }

    public override void Write(Utf8JsonWriter writer, ActionPlanRequest value)
    {
        writer.WriteStartObject();
        Shapes.Number.WriteUnlessNull(writer, "withinWorkingDays", value.WithinWorkingDays);
        Shapes.Number.WriteUnlessNull(writer, "draftWithinWorkingDays", value.DraftWithinWorkingDays);
        writer.WriteEndObject();
    }
}
