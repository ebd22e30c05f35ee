using System.Text.Json.Serialization;

namespace Ofsted.Domain.Internal;

/// <summary>Makes the converters of the library's types.</summary>
internal interface IJsonConverterSource
{
    /// <summary>Whether there is a converter for a type.</summary>
    bool Knows(Type type);

    /// <summary>The converter of a type.</summary>
    /// <exception cref="NotSupportedException">The type has no form in JSON.</exception>
    JsonConverter ConverterOf(Type type);
}
