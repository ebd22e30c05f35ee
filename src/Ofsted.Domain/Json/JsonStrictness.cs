namespace Ofsted.Domain.Json;

/// <summary>How JSON that does not quite fit the format is read.</summary>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public enum JsonStrictness
{
    /// <summary>Not specified: as <see cref="Tolerant"/>.</summary>
    Unspecified = 0,

    /// <summary>Valid parts are read, invalid ones are dropped and reported, and unknown properties are ignored with a note.</summary>
    Tolerant = 1,

    /// <summary>An event with any problem is refused, including unknown, duplicate, null and missing properties.</summary>
    Strict = 2,
}
