using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Ofsted.Domain.Plans;

namespace Ofsted.Domain.Json;

internal sealed class ActionSourceShape : Shape<ActionSource>
{
    private static readonly string[] Names = ["source", "text"];

    public override bool TryRead(JsonWalk walk, JsonElement element, [NotNullWhen(true)] out ActionSource? value)
    {
        value = null;
        if (walk.Members(element, Names) is not { } members)
            return false;

        var isRead = walk.Expected(members, "source", PlanShapes.FindingSource, out var source)
            & walk.Required(members, "text", Shapes.Text, out var text);
        if (!isRead)
            return false;

        value = new ActionSource
        {
            Source = source,
            Text = text!,
        };
        return true;
    }

    public override void Write(Utf8JsonWriter writer, ActionSource value)
    {
        writer.WriteStartObject();
        PlanShapes.FindingSource.WriteUnlessUnspecified(writer, "source", value.Source);
        writer.WriteString("text", value.Text);
        writer.WriteEndObject();
    }
}
