namespace Ofsted.Domain.Rules;

/// <summary>The scope of the rules that look at facts of one type.</summary>
internal static class FactsScope<TFacts>
    where TFacts : class, IRuleFacts
{
#if NET
    public static RuleScope Value => TFacts.Scope;
#else
    public static RuleScope Value { get; } = (RuleScope)typeof(TFacts).GetProperty("Scope")!.GetValue(null)!;
#endif
}
