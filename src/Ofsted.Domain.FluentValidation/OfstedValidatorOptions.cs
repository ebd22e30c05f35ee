using NodaTime;
using Ofsted.Domain.Rules;

namespace Ofsted.Domain.FluentValidation;

/// <summary>By which rules validators check, as at which day, and what counts as a failure.</summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed record OfstedValidatorOptions
{
    /// <summary>The rules; every rule of the catalogue unless you choose. What the set accepts is never a failure.</summary>
    public RuleSet Rules { get; init; } = RuleSet.All;

    /// <summary>
    /// Gives the day after which no date may lie, at each validation, such as the clock's today; null, the default, not to look at that.
    /// </summary>
    public Func<LocalDate>? AsAt { get; init; }

    /// <summary>The lowest severity that is a failure; by default <see cref="FindingSeverity.Warning"/>, so that information never is.</summary>
    public FindingSeverity Threshold { get; init; } = FindingSeverity.Warning;
}
