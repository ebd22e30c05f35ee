namespace Ofsted.Domain.Rules;

/// <summary>A place in a record where a rule is broken.</summary>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record RuleFinding
{
    /// <summary>The rule.</summary>
    public required Rule Rule { get; init; }

    /// <summary>How much it matters.</summary>
    public FindingSeverity Severity => Rule.Severity;

    /// <summary>What is wrong, in English, in every culture.</summary>
    /// <remarks>The wording may change between versions; the identifier of the rule does not.</remarks>
    public required string Message { get; init; }

    /// <summary>The place, as a JSON path into the exchanged form of the record, such as <c>$.judgements[3].grade</c>.</summary>
    /// <remarks>In a history the record is an array: <c>$[2].activity</c>, counted as the events were given.</remarks>
    public required string Path { get; init; }

    /// <summary>The place as a member of the record, such as <c>Judgements[3].Grade</c>; empty for the record as a whole.</summary>
    public string Member => RuleText.MemberOf(Path);

    /// <summary>The offending values as text, codes and ISO dates; empty when the fault is that something is missing.</summary>
    public EquatableList<string> Values { get; init; } = [];

    /// <summary>The places, counted from 0, of the events concerned in the sequence that was given; empty for a single event.</summary>
    public EquatableList<int> Events { get; init; } = [];

    /// <summary>The slip of the published document that explains the finding, or null when none is known: then the record may be at fault.</summary>
    public KnownSlip? Slip { get; init; }

    /// <summary>The identifier, the place and the message.</summary>
    public override string ToString() => $"{Rule.Id} {Path}: {Message}";
}
