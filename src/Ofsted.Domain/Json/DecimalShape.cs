using System.Text.Json;

namespace Ofsted.Domain.Json;

/// <summary>A decimal number with the digits it was written with.</summary>
internal sealed class DecimalShape : ItemShape<decimal>
{
    public override bool TryRead(JsonWalk walk, JsonElement element, out decimal value)
    {
        value = 0;
        if (!walk.IsKind(element, JsonValueKind.Number))
            return false;
        return element.TryGetDecimal(out value) || walk.Error(JsonFindingCodes.WrongKind, "The number is implausibly large.");
    }

    public override void Write(Utf8JsonWriter writer, decimal value) => writer.WriteNumberValue(value);

    public override void WriteSchema(SchemaWriter schema) => schema.Json.WriteString("type", "number");
}
