namespace Ofsted.Domain.Json;

/// <summary>Something in JSON that could not be read, or that the format does not know.</summary>
public sealed record JsonProblem
{
    /// <summary>The permanent code, one of <see cref="JsonProblemCodes"/>.</summary>
    public required string Code { get; init; }

    /// <summary>How much it matters; an error means that a value, an item or the event was not read.</summary>
    public required FindingSeverity Severity { get; init; }

    /// <summary>The place within the event as a JSON path, such as <c>$.judgements[2].grade</c>; <c>$</c> is the event.</summary>
    public required string Path { get; init; }

    /// <summary>What is wrong, in English; it repeats at most 60 characters of the input. The wording may change.</summary>
    public required string Message { get; init; }

    /// <summary>The code, the place and the message.</summary>
    public override string ToString() => $"{Code} at {Path}: {Message}";
}
