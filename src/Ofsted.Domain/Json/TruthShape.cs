using System.Text.Json;

namespace Ofsted.Domain.Json;

internal sealed class TruthShape : ItemShape<bool>
{
    public override bool TryRead(JsonWalk walk, JsonElement element, out bool value)
    {
        value = element.ValueKind == JsonValueKind.True;
        return value || walk.IsKind(element, JsonValueKind.False);
    }

    public override void Write(Utf8JsonWriter writer, bool value) => writer.WriteBooleanValue(value);

    public override void WriteSchema(SchemaWriter schema) => schema.Json.WriteString("type", "boolean");
}
