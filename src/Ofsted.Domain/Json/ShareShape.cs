using System.Text.Json;

namespace Ofsted.Domain.Json;

/// <summary>A score or a share.</summary>
internal sealed class ShareShape : ItemShape<double>
{
    public override bool TryRead(JsonWalk walk, JsonElement element, out double value)
    {
        value = 0;
        return walk.IsKind(element, JsonValueKind.Number) && element.TryGetDouble(out value);
    }

    public override void Write(Utf8JsonWriter writer, double value) => writer.WriteNumberValue(value);

    public override void WriteSchema(SchemaWriter schema) => schema.Json.WriteString("type", "number");
}
