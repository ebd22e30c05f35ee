using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Ofsted.Domain.Json;

/// <summary>A type that JSON holds as another.</summary>
internal sealed class MappedShape<T, TAs>(Shape<TAs> shape, Func<TAs, T> read, Func<T, TAs> write) : ItemShape<T>
    where T : notnull
    where TAs : notnull
{
    public override bool TryRead(JsonWalk walk, JsonElement element, [NotNullWhen(true)] out T? value)
    {
        var isRead = shape.TryRead(walk, element, out var held);
        value = isRead ? read(held!) : default;
        return isRead;
    }

    public override void Write(Utf8JsonWriter writer, T value) => shape.Write(writer, write(value));

    public override void WriteSchema(SchemaWriter schema) => shape.WriteSchema(schema);
}
