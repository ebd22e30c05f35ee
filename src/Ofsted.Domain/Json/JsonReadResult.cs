using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Json;

/// <summary>What was read from one record of a JSON text.</summary>
/// <typeparam name="T">The type of the record.</typeparam>
/// <threadsafety>Immutable.</threadsafety>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record JsonReadResult<T>
    where T : class
{
    /// <summary>The position of the record in the array, or among the lines that are not blank, counted from 0.</summary>
    public required int Index { get; init; }

    /// <summary>The record, or null when it could not be read, in which case <see cref="Findings"/> says why.</summary>
    public T? Value { get; init; }

    /// <summary>What is wrong, in the order in which it was found; empty when nothing is.</summary>
    public EquatableList<Finding> Findings { get; init; } = [];

    /// <summary>The index and the record, or the first finding.</summary>
    public override string ToString() =>
        Excerpt.OfLine(FormattableString.Invariant($"{Index}: {(object?)Value ?? (Findings.Count > 0 ? Findings[0] : "nothing")}"));
}
