using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Ofsted.Domain.Json;

/// <summary>A list, from which a wrong item is dropped and the others are kept.</summary>
internal sealed class ListShape<T>(ItemShape<T> item) : Shape<EquatableList<T>>
    where T : notnull
{
    public override bool TryRead(JsonWalk walk, JsonElement element, [NotNullWhen(true)] out EquatableList<T>? value)
    {
        value = null;
        if (!walk.IsKind(element, JsonValueKind.Array))
            return false;

        var items = new List<T>(element.GetArrayLength());
        var index = 0;
        foreach (var child in element.EnumerateArray())
        {
            if (walk.At(index++, child, item, out var read))
                items.Add(read);
        }

        value = items.ToEquatableList();
        return true;
    }

    public override void Write(Utf8JsonWriter writer, EquatableList<T> value)
    {
        writer.WriteStartArray();
        foreach (var child in value.AsSpan())
            item.Write(writer, child);
        writer.WriteEndArray();
    }

    public override void WriteSchema(SchemaWriter schema)
    {
        schema.Json.WriteString("type", "array");
        schema.Json.WritePropertyName("items");
        schema.Part(item);
    }
}
