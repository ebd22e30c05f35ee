using FluentValidation;
using Ofsted.Domain.Plans;

namespace Ofsted.Domain.Rules;

/// <summary>The rules on progress reports as a FluentValidation validator.</summary>
/// <remarks>
/// It finds what <see cref="PlanRules.Check(ProgressReport)"/> finds; codes, names and states are those of
/// <see cref="ImprovementPlanValidator"/>.
/// </remarks>
public sealed class ProgressReportValidator : AbstractValidator<ProgressReport>
{
    /// <summary>A validator of every rule on progress reports.</summary>
    public ProgressReportValidator()
    {
        foreach (var entry in PlanRules.OnReports)
        {
            RuleFor(report => report)
                .SetValidator(new CatalogueRuleValidator<ProgressReport, ProgressReportFacts>(
                    entry.Rule, report => new ProgressReportFacts(report), (facts, findings) => entry.Run(facts, findings), (_, _) => false))
                .WithErrorCode(entry.Rule.Id)
                .WithMessage(entry.Rule.Statement)
                .WithSeverity(CatalogueRuleValidator<ProgressReport, ProgressReportFacts>.SeverityOf(entry.Rule))
                .OverridePropertyName("$");
        }
    }
}
