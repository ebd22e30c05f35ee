using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Json;

/// <summary>The converters of all types, and their metadata for a serialiser that must not use reflection.</summary>
internal sealed class OfstedConverterSource : IJsonConverterSource, IJsonTypeInfoResolver
{
    private readonly JsonStrictness _strictness;

    /// <summary>The converters that the attribute on each type leads to; <see cref="OfstedJsonConverterFactory"/> finds the class by its name.</summary>
    public OfstedConverterSource()
        : this(JsonStrictness.Tolerant)
    {
    }

    private OfstedConverterSource(JsonStrictness strictness) => _strictness = strictness;

    public static OfstedConverterSource Tolerant { get; } = new();

    public static OfstedConverterSource Strict { get; } = new(JsonStrictness.Strict);

    public static OfstedConverterSource For(JsonStrictness strictness) => strictness == JsonStrictness.Strict ? Strict : Tolerant;

    public bool Knows(Type type) => Shapes.TryFind(type, out _) || Shapes.IsList(type);

    public JsonConverter ConverterOf(Type type)
    {
        if (Shapes.TryFind(type, out var shape))
            return shape.ConverterFor(_strictness);
        if (Shapes.IsList(type) && RuntimeFeature.IsDynamicCodeSupported)
            return ListOf(type.GenericTypeArguments[0]);
        throw new NotSupportedException($"{type} has no JSON form.");
    }

    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) =>
        Shapes.TryFind(type, out var shape) ? shape.MetadataFor(_strictness, options) : null;

    [RequiresDynamicCode("The items are of a type that this library does not know.")]
    [UnconditionalSuppressMessage("Trimming", "IL2055", Justification = "The type parameter has no requirements.")]
    [UnconditionalSuppressMessage("Trimming", "IL2072", Justification = "The converter is named here, so that its constructor is kept.")]
    private static JsonConverter ListOf([DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.None)] Type item) =>
        (JsonConverter)Activator.CreateInstance(typeof(CallersListConverter<>).MakeGenericType(item))!;
}
