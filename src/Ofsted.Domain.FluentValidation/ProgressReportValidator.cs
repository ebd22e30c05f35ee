using NodaTime;
using Ofsted.Domain.Plans;
using Ofsted.Domain.Rules;

namespace Ofsted.Domain.FluentValidation;

/// <summary>Checks progress reports against the rules of Ofsted.Domain.</summary>
/// <remarks>It finds what <see cref="RuleSet.Check(ProgressReport)"/> finds.</remarks>
public sealed class ProgressReportValidator : RuleSetValidator<ProgressReport>
{
    /// <summary>A validator that uses every rule in the catalogue.</summary>
    public ProgressReportValidator()
        : this(options: null)
    {
    }

    /// <summary>A validator that uses the rules you choose.</summary>
    /// <param name="options">The rules, the day and what counts as a failure; null for every rule.</param>
    public ProgressReportValidator(OfstedValidatorOptions? options)
        : base(options)
    {
    }

    private protected override RuleReport Check(RuleSet rules, ProgressReport record, LocalDate? asAt) => rules.Check(record);
}
