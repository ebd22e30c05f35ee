namespace Ofsted.Domain.Json;

/// <summary>How JSON that does not quite fit the format is read.</summary>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public enum JsonStrictness
{
    /// <summary>Not specified: as <see cref="Tolerant"/>.</summary>
    Unspecified = 0,

    /// <summary>What is good is read, what is not is dropped and reported. Unknown properties are ignored, with a note.</summary>
    Tolerant = 1,

    /// <summary>An event with any problem is refused: unknown and duplicate properties, nulls and missing properties too.</summary>
    Strict = 2,
}
