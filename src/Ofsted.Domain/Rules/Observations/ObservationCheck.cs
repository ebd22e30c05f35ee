namespace Ofsted.Domain.Rules;

/// <summary>A statement that the observations of a document should satisfy.</summary>
/// <remarks><see cref="ObservationChecks"/> lists all of them and checks by them.</remarks>
/// <threadsafety>Immutable.</threadsafety>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record ObservationCheck
{
    /// <summary>The permanent identifier, such as <c>OFS-OBS-04</c>. It never changes and is never given to another check.</summary>
    public required string Id { get; init; }

    /// <summary>The check in one sentence.</summary>
    public required string Statement { get; init; }

    /// <summary>How much a finding matters.</summary>
    public required FindingSeverity Severity { get; init; }

    /// <summary>Where it comes from, and how sure we are.</summary>
    public required Citation Source { get; init; }

    /// <summary>When it looks, and what it leaves alone.</summary>
    public required string Rationale { get; init; }

    /// <summary>The identifier and the statement.</summary>
    public override string ToString() => $"{Id}: {Statement}";
}
