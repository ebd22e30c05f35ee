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
        : this(Rules.RuleSet.All)
    {
    }

    /// <summary>A validator of the rules on histories of a rule set; what the set accepts is no failure.</summary>
    /// <param name="rules">The rule set.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rules"/> is null.</exception>
    public HistoryValidator(RuleSet rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        foreach (var entry in rules.HistoryRules)
        {
            RuleFor(events => events)
                .SetValidator(new CatalogueRuleValidator<IReadOnlyList<InspectionEvent>, HistoryFacts>(
                    entry.Rule,
                    events => new HistoryFacts(events),
                    (facts, findings) => entry.Run(facts, findings),
                    (facts, finding) => rules.AcceptanceOf(finding, Rules.RuleSet.ConcernedIn(facts, finding)) is not null))
                .WithErrorCode(entry.Rule.Id)
                .WithMessage(entry.Rule.Statement)
                .WithSeverity(CatalogueRuleValidator<IReadOnlyList<InspectionEvent>, HistoryFacts>.SeverityOf(entry.Rule))
                .OverridePropertyName("$");
        }
    }
}
