using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ofsted.Domain.Internal;

/// <summary>Provides <see cref="JsonSerializer"/> with converters for this library's types.</summary>
/// <remarks>The types name it in an attribute, so there is no need to register or to call it. It is public because generated serialisers create it.</remarks>
/// <threadsafety>Immutable.</threadsafety>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class OfstedJsonConverterFactory : JsonConverterFactory
{
    /// <summary>The class that makes the converters. A name, not a type: the words of the field do not know what is done with them.</summary>
    private const string SourceName = "Ofsted.Domain.Json.OfstedConverterSource, Ofsted.Domain";

    private static readonly Lazy<IJsonConverterSource> SharedSource = new(Find);

    private readonly IJsonConverterSource? _source;

    /// <summary>Creates the factory named by the attributes, which reads tolerantly.</summary>
    public OfstedJsonConverterFactory()
    {
    }

    internal OfstedJsonConverterFactory(IJsonConverterSource source) => _source = source;

    private IJsonConverterSource Source => _source ?? SharedSource.Value;

    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) =>
        _source is null ? typeToConvert?.Assembly == typeof(OfstedJsonConverterFactory).Assembly : _source.Knows(typeToConvert);

    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">The type has no form in JSON.</exception>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) => Source.ConverterOf(typeToConvert);

    private static IJsonConverterSource Find() => (IJsonConverterSource)Activator.CreateInstance(Named())!;

    [return: DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)]
    private static Type Named() => Type.GetType(SourceName, throwOnError: true)!;
}
