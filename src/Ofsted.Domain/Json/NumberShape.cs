using System.Text.Json;

namespace Ofsted.Domain.Json;

internal sealed class NumberShape : ItemShape<int>
{
    private const int LongestNumber = 28;

    public override bool TryRead(JsonWalk walk, JsonElement element, out int value)
    {
        value = 0;
        if (!walk.IsKind(element, JsonValueKind.Number))
            return false;
        return element.TryGetInt32(out value)
            || TryGetWhole(element, out value)
            || walk.Error(JsonFindingCodes.NotAWholeNumber, "The number is not a whole number of at most 32 bits.");
    }

    /// <summary>A whole number in another notation, such as 1.0, which JSON Schema takes for an integer too.</summary>
    private static bool TryGetWhole(JsonElement element, out int value)
    {
        value = 0;
        if (element.GetRawText().Length > LongestNumber || !element.TryGetDecimal(out var number) || number != decimal.Truncate(number) || number is < int.MinValue or > int.MaxValue)
            return false;
        value = (int)number;
        return true;
    }

    public override void Write(Utf8JsonWriter writer, int value) => writer.WriteNumberValue(value);

    public override void WriteSchema(SchemaWriter schema)
    {
        schema.Json.WriteString("type", "integer");
        schema.Json.WriteString("format", "int32");
    }
}
