namespace Ofsted.Domain;

/// <summary>Whom an item of a report addresses.</summary>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public enum RecommendationAddressee
{
    /// <summary>Not specified.</summary>
    Unspecified = 0,

    /// <summary>The local authority.</summary>
    LocalAuthority = 1,

    /// <summary>The Local Safeguarding Children Board.</summary>
    Lscb = 2,

    /// <summary>A partner in an inspection of an area, or the partnership; <see cref="Recommendation.AddresseeName"/> names it where the document does.</summary>
    Partner = 3,
}
