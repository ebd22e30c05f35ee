namespace Ofsted.Domain.Plans;

/// <summary>Whether a target is a minimum, a maximum or an exact number.</summary>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public enum TargetDirection
{
    /// <summary>Not specified.</summary>
    Unspecified = 0,

    /// <summary>At the number or above.</summary>
    AtLeast = 1,

    /// <summary>At the number or below.</summary>
    AtMost = 2,

    /// <summary>At the number itself.</summary>
    Exactly = 3,
}
