namespace Ofsted.Domain.Rules;

/// <summary>Something about the numbers of a document that does not fit.</summary>
/// <threadsafety>Immutable.</threadsafety>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record ObservationFinding
{
    /// <summary>The check.</summary>
    public required ObservationCheck Check { get; init; }

    /// <summary>How much it matters.</summary>
    public FindingSeverity Severity => Check.Severity;

    /// <summary>What does not fit, in English, in every culture.</summary>
    /// <remarks>The wording may change between versions; the identifier of the check does not.</remarks>
    public required string Message { get; init; }

    /// <summary>The places, counted from 0, of the observations concerned in the sequence that was given, the doubtful one first.</summary>
    public required EquatableList<int> Observations { get; init; }

    /// <summary>The identifier and the message.</summary>
    public override string ToString() => $"{Check.Id}: {Message}";
}
