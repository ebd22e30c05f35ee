namespace Ofsted.Domain;

/// <summary>The kind of local government body that an authority is.</summary>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public enum AuthorityType
{
    /// <summary>Not specified.</summary>
    Unspecified = 0,

    /// <summary>A county council.</summary>
    County = 1,

    /// <summary>A unitary authority.</summary>
    Unitary = 2,

    /// <summary>A metropolitan district.</summary>
    MetropolitanDistrict = 3,

    /// <summary>A London borough, or the City of London.</summary>
    LondonBorough = 4,
}
