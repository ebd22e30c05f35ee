using NodaTime;
using Ofsted.Domain.Rules;

namespace Ofsted.Domain.FluentValidation;

/// <summary>Which rules validators use, the day as at which they check, and what counts as a failure.</summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed record OfstedValidatorOptions
{
    /// <summary>The rules; every rule in the catalogue unless you choose, and findings that the set accepts are never failures.</summary>
    public RuleSet Rules { get; init; } = RuleSet.All;

    /// <summary>Returns, at each validation, the day after which no date may lie, such as today; null, the default, for no such check.</summary>
    public Func<LocalDate>? AsAt { get; init; }

    /// <summary>The lowest severity that is a failure; by default <see cref="FindingSeverity.Warning"/>, so that information never is.</summary>
    public FindingSeverity Threshold { get; init; } = FindingSeverity.Warning;
}
