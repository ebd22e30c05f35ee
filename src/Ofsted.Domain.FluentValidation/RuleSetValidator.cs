using FluentValidation;
using FluentValidation.Results;
using NodaTime;
using Ofsted.Domain.Rules;

namespace Ofsted.Domain.FluentValidation;

/// <summary>Checks a record against a rule set in one pass, and turns findings into failures.</summary>
/// <typeparam name="T">The type of the record.</typeparam>
/// <remarks>
/// Of a failure the error code is the code of the finding, the custom state the <see cref="Finding"/> itself, the attempted value the first
/// of its values, and the property name the place as a member of the record, such as <c>Fieldwork[0].Start</c>; empty for the record as a whole.
/// FluentValidation calls a result with a warning invalid: look at the severities, or set <see cref="OfstedValidatorOptions.Threshold"/>.
/// </remarks>
public abstract class RuleSetValidator<T> : AbstractValidator<T>
{
    private readonly OfstedValidatorOptions _options;

    private protected RuleSetValidator(OfstedValidatorOptions? options)
    {
        _options = options ?? new OfstedValidatorOptions();
        RuleFor(record => record).Custom(AddFailures);
    }

    private protected abstract RuleReport Check(RuleSet rules, T record, LocalDate? asAt);

    private void AddFailures(T record, ValidationContext<T> context)
    {
        foreach (var finding in Check(_options.Rules, record, _options.AsAt?.Invoke()).Findings.AsSpan())
        {
            if (finding.Severity >= _options.Threshold)
                context.AddFailure(FailureOf(finding, context.PropertyChain.ToString()));
        }
    }

    private static ValidationFailure FailureOf(Finding finding, string parent) => new(MemberPath.Of(finding.Path, parent), finding.Message)
    {
        ErrorCode = finding.Code,
        Severity = finding.Severity switch
        {
            FindingSeverity.Error => Severity.Error,
            FindingSeverity.Warning => Severity.Warning,
            _ => Severity.Info,
        },
        CustomState = finding,
        AttemptedValue = finding.Values.Count == 0 ? null : finding.Values[0],
    };
}
