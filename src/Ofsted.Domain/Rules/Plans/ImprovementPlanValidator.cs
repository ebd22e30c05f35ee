using FluentValidation;
using NodaTime;
using Ofsted.Domain.Plans;

namespace Ofsted.Domain.Rules;

/// <summary>The rules on improvement plans as a FluentValidation validator.</summary>
/// <remarks>
/// It finds what <see cref="PlanRules.Check(ImprovementPlan, LocalDate?)"/> finds, as <see cref="InspectionEventValidator"/> does for
/// inspections and visits: the error code is the rule's identifier, the property name the path, the custom state the
/// <see cref="RuleFinding"/>. A result of FluentValidation is not valid when there are warnings: look at the severities.
/// </remarks>
public sealed class ImprovementPlanValidator : AbstractValidator<ImprovementPlan>
{
    /// <summary>A validator of every rule on plans.</summary>
    /// <param name="asAt">The day from which to look, or null not to look at what depends on it.</param>
    public ImprovementPlanValidator(LocalDate? asAt = null)
    {
        foreach (var entry in PlanRules.OnPlans)
        {
            RuleFor(plan => plan)
                .SetValidator(new CatalogueRuleValidator<ImprovementPlan, PlanFacts>(
                    entry.Rule, plan => new PlanFacts(plan, asAt), (facts, findings) => entry.Run(facts, findings), (_, _) => false))
                .WithErrorCode(entry.Rule.Id)
                .WithMessage(entry.Rule.Statement)
                .WithSeverity(CatalogueRuleValidator<ImprovementPlan, PlanFacts>.SeverityOf(entry.Rule))
                .OverridePropertyName("$");
        }
    }
}
