namespace Ofsted.Domain.Json;

/// <summary>How a value came to be known, and what it comes from: the longer form of an entry of the basis.</summary>
internal sealed record SourcedOrigin
{
    public required ValueOrigin Origin { get; init; }

    public required string Source { get; init; }
}
