using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ofsted.Domain.Json;

/// <summary>Lends a shape to the serialiser: the first error of the walk becomes the exception.</summary>
internal sealed class ShapeConverter<T>(Shape<T> shape, JsonStrictness strictness) : JsonConverter<T>
    where T : notnull
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var element = JsonElement.ParseValue(ref reader);
        var walk = new JsonWalk(strictness);
        return shape.TryRead(walk, element, out var value) && walk.FirstError is null
            ? value
            : throw new JsonException(JsonDoor.Describe(walk.FirstError!));
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => shape.Write(writer, value);

    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var walk = new JsonWalk(strictness);
        return shape.TryReadKey(walk, reader.GetString()!, out var value)
            ? value
            : throw new JsonException(JsonDoor.Describe(walk.FirstError!));
    }

    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WritePropertyName(shape.KeyOf(value) ?? throw new JsonException("The value is not specified, or its type cannot be a key."));
}
