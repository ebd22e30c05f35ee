using NodaTime;
using Ofsted.Domain.Rules;

namespace Ofsted.Domain.FluentValidation;

/// <summary>Checks inspections against the rules of Ofsted.Domain.</summary>
/// <remarks>It finds what <see cref="RuleSet.Check(InspectionEvent, LocalDate?)"/> finds.</remarks>
public sealed class InspectionValidator : RuleSetValidator<Inspection>
{
    /// <summary>A validator that uses every rule in the catalogue.</summary>
    public InspectionValidator()
        : this(options: null)
    {
    }

    /// <summary>A validator that uses the rules you choose.</summary>
    /// <param name="options">The rules, the day and what counts as a failure; null for every rule.</param>
    public InspectionValidator(OfstedValidatorOptions? options)
        : base(options)
    {
    }

    private protected override RuleReport Check(RuleSet rules, Inspection record, LocalDate? asAt) => rules.Check(record, asAt);
}
