using FluentValidation;
using NodaTime;

namespace Ofsted.Domain.Rules;

/// <summary>The rules on single inspections and visits as a FluentValidation validator.</summary>
/// <remarks>
/// It finds what <see cref="RuleCatalogue.Check(InspectionEvent, LocalDate?)"/> finds, for those who plug into
/// FluentValidation. Each rule is one component whose error code is the rule's identifier; a failure's property name is
/// the path, and its custom state the <see cref="RuleFinding"/>. A result of FluentValidation is not valid when there are
/// warnings: look at the severities, or use the catalogue, which is quicker and says which rules did not look.
/// </remarks>
public sealed class InspectionEventValidator : AbstractValidator<InspectionEvent>
{
    /// <summary>A validator of every rule on events.</summary>
    /// <param name="asAt">The day after which no date may lie, or null not to look at that.</param>
    public InspectionEventValidator(LocalDate? asAt = null)
        : this(Rules.RuleSet.All, asAt)
    {
    }

    /// <summary>A validator of the rules on events of a rule set; what the set accepts is no failure.</summary>
    /// <param name="rules">The rule set.</param>
    /// <param name="asAt">The day after which no date may lie, or null not to look at that.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rules"/> is null.</exception>
    public InspectionEventValidator(RuleSet rules, LocalDate? asAt = null)
    {
        ArgumentNullException.ThrowIfNull(rules);
        foreach (var entry in rules.EventRules)
        {
            RuleFor(inspectionEvent => inspectionEvent)
                .SetValidator(new CatalogueRuleValidator<InspectionEvent, EventFacts>(
                    entry.Rule,
                    inspectionEvent => new EventFacts(inspectionEvent, asAt),
                    (facts, findings) => entry.Run(facts, findings),
                    (facts, finding) => rules.AcceptanceOf(finding, facts.Event) is not null))
                .WithErrorCode(entry.Rule.Id)
                .WithMessage(entry.Rule.Statement)
                .WithSeverity(CatalogueRuleValidator<InspectionEvent, EventFacts>.SeverityOf(entry.Rule))
                .OverridePropertyName("$");
        }
    }
}
