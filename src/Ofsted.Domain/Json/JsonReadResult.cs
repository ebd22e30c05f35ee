namespace Ofsted.Domain.Json;

/// <summary>What was read from one event of a JSON text.</summary>
public sealed record JsonReadResult
{
    /// <summary>The place of the event in the array, or among the lines that are not blank, counted from 0.</summary>
    public required int Index { get; init; }

    /// <summary>The event, or null when it could not be read; <see cref="Problems"/> then says why.</summary>
    public InspectionEvent? Event { get; init; }

    /// <summary>What was wrong, in the order in which it was found; empty when nothing was.</summary>
    public EquatableList<JsonProblem> Problems { get; init; } = [];

    /// <summary>The index and the event, or the first problem.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{Index}: {(object?)Event ?? (Problems.Count > 0 ? Problems[0] : "nothing")}");
}
