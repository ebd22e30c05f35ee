using NodaTime;

namespace Ofsted.Domain.Rules;

/// <summary>A published document that itself breaks a rule: what it prints is a slip, and a record true to it breaks the rule too.</summary>
/// <remarks><see cref="KnownSlips"/> lists them.</remarks>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record KnownSlip
{
    /// <summary>The identifier of the rule.</summary>
    public required string RuleId { get; init; }

    /// <summary>The number of the authority.</summary>
    public required int Urn { get; init; }

    /// <summary>The day of publication of the document.</summary>
    public required LocalDate Published { get; init; }

    /// <summary>What the document prints, and what is meant where that is known: a sentence.</summary>
    public required string Explanation { get; init; }

    /// <summary>Where it was seen.</summary>
    public required Citation Citation { get; init; }

    /// <summary>The rule and the explanation.</summary>
    public override string ToString() => $"{RuleId}: {Explanation}";
}
