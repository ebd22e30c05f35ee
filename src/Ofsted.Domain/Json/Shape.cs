using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Ofsted.Domain.Json;

/// <summary>How one type looks in JSON, for callers that do not know the type.</summary>
internal abstract class Shape
{
    /// <summary>The shape of a list of such values, or null where there is none.</summary>
    public virtual Shape? List => null;

    /// <summary>The type of the values.</summary>
    public abstract Type Type { get; }

    public abstract JsonConverter ConverterFor(JsonStrictness strictness);

    public abstract JsonTypeInfo MetadataFor(JsonStrictness strictness, JsonSerializerOptions options);

    /// <summary>Writes the keywords of the JSON Schema of such a value, between the braces that are there.</summary>
    public abstract void WriteSchema(SchemaWriter schema);
}

/// <summary>How one type looks in JSON.</summary>
internal abstract class Shape<T> : Shape
    where T : notnull
{
    private ShapeConverter<T>? _tolerant;
    private ShapeConverter<T>? _strict;

    public override Type Type => typeof(T);

    /// <summary>Reads a value; when there is none, the walk has been told why.</summary>
    public abstract bool TryRead(JsonWalk walk, JsonElement element, [NotNullWhen(true)] out T? value);

    public abstract void Write(Utf8JsonWriter writer, T value);

    /// <summary>The text that stands for a value as the key of a dictionary, or null for a type that cannot be a key.</summary>
    public virtual string? KeyOf(T value) => null;

    /// <summary>Reads the key of a dictionary.</summary>
    public virtual bool TryReadKey(JsonWalk walk, string key, [NotNullWhen(true)] out T? value)
    {
        value = default;
        return walk.Error(JsonFindingCodes.WrongKind, $"'{JsonText.Excerpt(key)}' cannot be read as a key.");
    }

    public override JsonConverter ConverterFor(JsonStrictness strictness) => Converter(strictness);

    public override JsonTypeInfo MetadataFor(JsonStrictness strictness, JsonSerializerOptions options) =>
        JsonMetadataServices.CreateValueInfo<T>(options, Converter(strictness));

    private ShapeConverter<T> Converter(JsonStrictness strictness) => strictness == JsonStrictness.Strict
        ? _strict ??= new ShapeConverter<T>(this, strictness)
        : _tolerant ??= new ShapeConverter<T>(this, strictness);
}
