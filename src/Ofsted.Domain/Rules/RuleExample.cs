using NodaTime;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Rules;

/// <summary>A record, or a history, that shows what a rule means.</summary>
/// <remarks>It holds no more than the members that the rule checks, so that the fault is plain.</remarks>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record RuleExample
{
    /// <summary>What the record shows, in a few words.</summary>
    public required string Note { get; init; }

    /// <summary>The record in exchanged form: a JSON object, or for a rule on histories an array of them.</summary>
    public required string Json { get; init; }

    /// <summary>The day as at which to judge it, or null.</summary>
    public LocalDate? AsAt { get; init => field = value.InIso(); }

    /// <summary>The note.</summary>
    public override string ToString() => Excerpt.OfLine(Note);
}
