namespace Ofsted.Domain;

/// <summary>Who an item of a report is addressed to.</summary>
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
