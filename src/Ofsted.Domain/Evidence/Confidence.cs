namespace Ofsted.Domain;

/// <summary>How sure we are of a fact in this library.</summary>
/// <remarks>A fact below <see cref="VerifiedInDocuments"/> never makes a rule of error severity.</remarks>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public enum Confidence
{
    /// <summary>Not specified.</summary>
    Unspecified = 0,

    /// <summary>From memory or from a third party; the publisher's own text was not read.</summary>
    Unverified = 1,

    /// <summary>Seen and counted in the published reports or letters; no text that states it was read.</summary>
    VerifiedInDocuments = 2,

    /// <summary>Stated in a source that was read.</summary>
    Stated = 3,

    /// <summary>Stated in a source that was read, and seen without exception in the published documents.</summary>
    StatedAndVerified = 4,
}
