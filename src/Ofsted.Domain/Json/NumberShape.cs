using System.Text.Json;

namespace Ofsted.Domain.Json;

internal sealed class NumberShape : ItemShape<int>
{
    public override bool TryRead(JsonWalk walk, JsonElement element, out int value)
    {
        value = 0;
        if (!walk.IsKind(element, JsonValueKind.Number))
            return false;
        return element.TryGetInt32(out value)
            || walk.Error(JsonFindingCodes.NotAWholeNumber, "The number is not a whole number of at most 32 bits.");
    }

    public override void Write(Utf8JsonWriter writer, int value) => writer.WriteNumberValue(value);
}
