using NodaTime;
using Ofsted.Domain.Indicators;
using Ofsted.Domain.Rules;

namespace Ofsted.Domain.FluentValidation;

/// <summary>Checks the observed values of documents against the rules of Ofsted.Domain.</summary>
/// <remarks>It finds what <see cref="RuleSet.Check(IEnumerable{Observation})"/> finds.</remarks>
public sealed class ObservationsValidator : RuleSetValidator<IReadOnlyList<Observation>>
{
    /// <summary>A validator that uses every rule in the catalogue.</summary>
    public ObservationsValidator()
        : this(options: null)
    {
    }

    /// <summary>A validator that uses the rules you choose.</summary>
    /// <param name="options">The rules, the day and what counts as a failure; null for every rule.</param>
    public ObservationsValidator(OfstedValidatorOptions? options)
        : base(options)
    {
    }

    private protected override RuleReport Check(RuleSet rules, IReadOnlyList<Observation> record, LocalDate? asAt) => rules.Check(record);
}
