using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ofsted.Domain.Json;

/// <summary>Lends a shape to the serialiser: the first error of the walk becomes the exception.</summary>
internal class ShapeConverter<T>(Shape<T> shape, JsonStrictness strictness) : JsonConverter<T>
    where T : notnull
{
    protected JsonStrictness Strictness { get; } = strictness;

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var element = JsonElement.ParseValue(ref reader);
        var walk = new JsonWalk(Strictness);
        return shape.TryRead(walk, element, out var value) && walk.FirstError is null
            ? value
            : throw new JsonException(walk.FirstError!.ToString());
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => shape.Write(writer, value);
}
