using FluentValidation;

namespace Ofsted.Domain.Rules;

/// <summary>The rules on the history of one authority as a FluentValidation validator.</summary>
/// <remarks>
/// It finds what <see cref="RuleCatalogue.CheckHistory(IEnumerable{InspectionEvent})"/> finds; the events themselves are
/// validated by <see cref="InspectionEventValidator"/>.
/// </remarks>
public sealed class HistoryValidator : AbstractValidator<IReadOnlyList<InspectionEvent>>
{
    /// <summary>A validator of every rule on histories.</summary>
    public HistoryValidator()
    {
        foreach (var entry in RuleCatalogue.HistoryRules)
        {
            RuleFor(events => events)
                .SetValidator(new CatalogueRuleValidator<IReadOnlyList<InspectionEvent>, HistoryFacts>(
                    entry.Rule,
                    events => new HistoryFacts(events),
                    (facts, findings) => entry.Run(facts, findings)))
                .WithErrorCode(entry.Rule.Id)
                .WithMessage(entry.Rule.Statement)
                .WithSeverity(CatalogueRuleValidator<IReadOnlyList<InspectionEvent>, HistoryFacts>.SeverityOf(entry.Rule))
                .OverridePropertyName("$");
        }
    }
}
