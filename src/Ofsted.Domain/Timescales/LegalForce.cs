namespace Ofsted.Domain.Timescales;

/// <summary>What kind of text sets a time limit.</summary>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public enum LegalForce
{
    /// <summary>Not specified.</summary>
    Unspecified = 0,

    /// <summary>An Act of Parliament.</summary>
    Statute = 1,

    /// <summary>Regulations made under an Act.</summary>
    Regulations = 2,

    /// <summary>Guidance that authorities must follow unless there is good reason not to.</summary>
    StatutoryGuidance = 3,

    /// <summary>An inspection framework, or another publication of the inspectorate.</summary>
    Framework = 4,

    /// <summary>An authority's own policy, which is never a statutory limit.</summary>
    /// <remarks>The library holds what such policies commonly say, so that an authority's own can take its place.</remarks>
    Local = 5,

    /// <summary>A statistical return or a scorecard, which measures performance but imposes no duty.</summary>
    Reporting = 6,

    /// <summary>No text: the limit was only observed in practice, and is not a duty.</summary>
    Observed = 7,
}
