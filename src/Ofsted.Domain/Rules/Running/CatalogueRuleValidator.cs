using FluentValidation;
using FluentValidation.Results;
using FluentValidation.Validators;

namespace Ofsted.Domain.Rules;

/// <summary>One rule of the catalogue as a component of a FluentValidation validator.</summary>
/// <typeparam name="T">What is validated.</typeparam>
/// <typeparam name="TFacts">What the rules work out of it, once for all of them.</typeparam>
internal sealed class CatalogueRuleValidator<T, TFacts>(
    Rule rule, Func<T, TFacts> read, Action<TFacts, Findings> run, Func<TFacts, RuleFinding, bool> isAccepted)
    : PropertyValidator<T, T>
    where TFacts : class
{
    private const string FactsKey = "Ofsted.Domain.Rules.Facts";

    public override string Name => rule.Id;

    public override bool IsValid(ValidationContext<T> context, T value)
    {
        var findings = new Findings();
        var facts = FactsOf(context, value);
        run(facts, findings);
        for (var i = 0; i < findings.Count; i++)
        {
            if (!isAccepted(facts, findings[i]))
                context.AddFailure(FailureOf(findings[i], context.PropertyChain.ToString()));
        }

        return true;
    }

    protected override string GetDefaultMessageTemplate(string errorCode) => rule.Statement;

    private TFacts FactsOf(ValidationContext<T> context, T value)
    {
        if (context.RootContextData.TryGetValue(FactsKey, out var held) && held is (object of, TFacts facts) && ReferenceEquals(of, value))
            return facts;

        facts = read(value);
        context.RootContextData[FactsKey] = ((object)value!, facts);
        return facts;
    }

    private static ValidationFailure FailureOf(RuleFinding finding, string parent) => new(parent.Length == 0 ? finding.Path : parent + finding.Path[1..], finding.Message)
    {
        ErrorCode = finding.Rule.Id,
        Severity = SeverityOf(finding.Rule),
        CustomState = finding,
        AttemptedValue = finding.Values.Count == 0 ? null : finding.Values[0],
    };

    public static Severity SeverityOf(Rule rule) => rule.Severity switch
    {
        FindingSeverity.Error => Severity.Error,
        FindingSeverity.Warning => Severity.Warning,
        _ => Severity.Info,
    };
}
