using NodaTime;
using Ofsted.Domain.Rules;

namespace Ofsted.Domain.FluentValidation;

/// <summary>Checks the history of one authority against the rules of Ofsted.Domain.</summary>
/// <remarks>It finds what <see cref="RuleSet.CheckHistory"/> finds.</remarks>
public sealed class HistoryValidator : RuleSetValidator<IReadOnlyList<InspectionEvent>>
{
    /// <summary>A validator that uses every rule in the catalogue.</summary>
    public HistoryValidator()
        : this(options: null)
    {
    }

    /// <summary>A validator that uses the rules you choose.</summary>
    /// <param name="options">The rules, the day and what counts as a failure; null for every rule.</param>
    public HistoryValidator(OfstedValidatorOptions? options)
        : base(options)
    {
    }

    private protected override RuleReport Check(RuleSet rules, IReadOnlyList<InspectionEvent> record, LocalDate? asAt) => rules.CheckHistory(record);
}
