using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Ofsted.Domain.Plans;

namespace Ofsted.Domain.Json;

internal sealed class ProgressStatementShape : Shape<ProgressStatement>
{
    private static readonly string[] Names = ["theme", "text", "status", "observations"];

    public override bool TryRead(JsonWalk walk, JsonElement element, [NotNullWhen(true)] out ProgressStatement? value)
    {
        value = null;
        if (walk.Members(element, Names) is not { } members)
            return false;

        var isRead = walk.Optional(members, "theme", Shapes.Text, out var theme)
            & walk.Required(members, "text", Shapes.Text, out var text)
            & walk.OptionalValue(members, "status", PlanShapes.ActionStatus, out var status)
            & walk.Optional(members, "observations", PlanShapes.Observations, out var observations);
        if (!isRead)
            return false;

        value = new ProgressStatement
        {
            Theme = theme,
            Text = text!,
            Status = status ?? default,
            Observations = observations ?? [],
        };
        return true;
    }

    public override void Write(Utf8JsonWriter writer, ProgressStatement value)
    {
        writer.WriteStartObject();
        Shapes.Text.WriteUnlessNull(writer, "theme", value.Theme);
        writer.WriteString("text", value.Text);
        PlanShapes.ActionStatus.WriteUnlessUnspecified(writer, "status", value.Status);
        PlanShapes.Observations.WriteUnlessEmpty(writer, "observations", value.Observations);
        writer.WriteEndObject();
    }
}
