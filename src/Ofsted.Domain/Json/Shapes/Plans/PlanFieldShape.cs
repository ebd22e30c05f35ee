using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Ofsted.Domain.Plans;

namespace Ofsted.Domain.Json;

internal sealed class PlanFieldShape : Shape<PlanField>
{
    private static readonly string[] Names = ["name", "value"];

    public override bool TryRead(JsonWalk walk, JsonElement element, [NotNullWhen(true)] out PlanField? value)
    {
        value = null;
        if (walk.Members(element, Names) is not { } members)
            return false;

        var isRead = walk.Required(members, "name", Shapes.Text, out var name)
            & walk.Required(members, "value", Shapes.Text, out var stated);
        if (!isRead)
            return false;

        value = new PlanField
        {
            Name = name!,
            Value = stated!,
        };
        return true;
    }

    public override void Write(Utf8JsonWriter writer, PlanField value)
    {
        writer.WriteStartObject();
        writer.WriteString("name", value.Name);
        writer.WriteString("value", value.Value);
        writer.WriteEndObject();
    }
}
