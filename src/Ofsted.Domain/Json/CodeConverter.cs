using System.Text.Json;

namespace Ofsted.Domain.Json;

/// <summary>A code, also as the key of a dictionary.</summary>
internal sealed class CodeConverter<T>(CodeShape<T> shape, JsonStrictness strictness) : ShapeConverter<T>(shape, strictness)
    where T : notnull
{
    private readonly CodeShape<T> _shape = shape;

    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var walk = new JsonWalk(Strictness);
        return _shape.TryRead(walk, reader.GetString()!, out var value)
            ? value
            : throw new JsonException(walk.FirstError!.ToString());
    }

    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WritePropertyName(_shape.CodeOf(value) ?? throw new JsonException("An unspecified value cannot be a key."));
}
