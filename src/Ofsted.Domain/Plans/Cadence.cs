namespace Ofsted.Domain.Plans;

/// <summary>How often something is done.</summary>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public enum Cadence
{
    /// <summary>Not specified.</summary>
    Unspecified = 0,

    /// <summary>Every week.</summary>
    Weekly = 1,

    /// <summary>Every two weeks.</summary>
    Fortnightly = 2,

    /// <summary>Every month.</summary>
    Monthly = 3,

    /// <summary>Every two months.</summary>
    EveryTwoMonths = 4,

    /// <summary>Every three months.</summary>
    Quarterly = 5,

    /// <summary>Every six months.</summary>
    HalfYearly = 6,

    /// <summary>Every year.</summary>
    Yearly = 7,

    /// <summary>When needed, without a fixed interval.</summary>
    AsNeeded = 8,
}
