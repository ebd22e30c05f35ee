using NodaTime;
using Ofsted.Domain.Rules;

namespace Ofsted.Domain.FluentValidation;

/// <summary>Checks inspections and visits against the rules of Ofsted.Domain.</summary>
/// <remarks>It finds what <see cref="RuleSet.Check(InspectionEvent, LocalDate?)"/> finds.</remarks>
public sealed class InspectionEventValidator : RuleSetValidator<InspectionEvent>
{
    /// <summary>A validator that uses every rule in the catalogue.</summary>
    public InspectionEventValidator()
        : this(options: null)
    {
    }

    /// <summary>A validator that uses the rules you choose.</summary>
    /// <param name="options">The rules, the day and what counts as a failure; null for every rule.</param>
    public InspectionEventValidator(OfstedValidatorOptions? options)
        : base(options)
    {
    }

    private protected override RuleReport Check(RuleSet rules, InspectionEvent record, LocalDate? asAt) => rules.Check(record, asAt);
}
