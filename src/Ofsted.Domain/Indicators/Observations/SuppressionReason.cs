namespace Ofsted.Domain.Indicators;

/// <summary>Why a publisher prints a symbol instead of a number.</summary>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public enum SuppressionReason
{
    /// <summary>Not specified.</summary>
    Unspecified = 0,

    /// <summary>Withheld so that no child can be identified.</summary>
    Confidential = 1,

    /// <summary>Not collected, not returned, or lost.</summary>
    NotAvailable = 2,

    /// <summary>There can be no such number.</summary>
    NotApplicable = 3,

    /// <summary>Greater than zero, but rounds to zero.</summary>
    RoundsToZero = 4,

    /// <summary>Known, but not reliable enough to print.</summary>
    Unreliable = 5,
}
