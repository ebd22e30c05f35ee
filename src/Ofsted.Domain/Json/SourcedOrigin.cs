namespace Ofsted.Domain.Json;

/// <summary>How a value became known, what it comes from and what others say: the longer form of an entry of the basis.</summary>
internal sealed record SourcedOrigin
{
    public required ValueOrigin Origin { get; init; }

    public string? Source { get; init; }

    public EquatableList<OtherStatement> Others { get; init; } = [];
}
