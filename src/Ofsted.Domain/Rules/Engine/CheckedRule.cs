namespace Ofsted.Domain.Rules;

/// <summary>A rule together with the function that looks.</summary>
internal abstract class CheckedRule(Rule rule)
{
    public Rule Rule { get; } = rule;
}
