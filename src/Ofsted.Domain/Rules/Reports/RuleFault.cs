namespace Ofsted.Domain.Rules;

/// <summary>What a rule of your own found.</summary>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record RuleFault
{
    /// <summary>What is wrong: a sentence.</summary>
    public required string Message { get; init; }

    /// <summary>The place, as a JSON path into the exchanged form, such as <c>$.published</c>; in a history <c>$[2].activity</c>.</summary>
    public string Path { get; init; } = "$";

    /// <summary>The offending values as text; empty when there are none.</summary>
    public EquatableList<string> Values { get; init; } = [];

    /// <summary>In a history the places, counted from 0, of the events concerned; empty for a single event.</summary>
    public EquatableList<int> Events { get; init; } = [];

    /// <summary>The place and what is wrong there.</summary>
    public override string ToString() => $"{Path}: {Message}";
}
