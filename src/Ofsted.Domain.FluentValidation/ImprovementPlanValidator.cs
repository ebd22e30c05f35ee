using NodaTime;
using Ofsted.Domain.Plans;
using Ofsted.Domain.Rules;

namespace Ofsted.Domain.FluentValidation;

/// <summary>Checks improvement plans against the rules of Ofsted.Domain.</summary>
/// <remarks>It finds what <see cref="RuleSet.Check(ImprovementPlan, LocalDate?)"/> finds.</remarks>
public sealed class ImprovementPlanValidator : RuleSetValidator<ImprovementPlan>
{
    /// <summary>A validator that uses every rule in the catalogue.</summary>
    public ImprovementPlanValidator()
        : this(options: null)
    {
    }

    /// <summary>A validator that uses the rules you choose.</summary>
    /// <param name="options">The rules, the day and what counts as a failure; null for every rule.</param>
    public ImprovementPlanValidator(OfstedValidatorOptions? options)
        : base(options)
    {
    }

    private protected override RuleReport Check(RuleSet rules, ImprovementPlan record, LocalDate? asAt) => rules.Check(record, asAt);
}
