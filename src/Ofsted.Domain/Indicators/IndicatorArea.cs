namespace Ofsted.Domain.Indicators;

/// <summary>The part of the service that an indicator measures.</summary>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public enum IndicatorArea
{
    /// <summary>Not specified.</summary>
    Unspecified = 0,

    /// <summary>The children of the area, whether they need services or not.</summary>
    Context = 1,

    /// <summary>Children who need help and protection.</summary>
    HelpAndProtection = 2,

    /// <summary>Children in care.</summary>
    ChildrenInCare = 3,

    /// <summary>The health of children in care.</summary>
    Health = 4,

    /// <summary>The education of children in care.</summary>
    Education = 5,

    /// <summary>Adoption.</summary>
    Adoption = 6,

    /// <summary>Care leavers.</summary>
    CareLeavers = 7,

    /// <summary>Leadership and the workforce.</summary>
    LeadershipAndWorkforce = 8,
}
