using Ofsted.Domain.Plans;

namespace Ofsted.Domain.Tests;

/// <summary>A plan, and what one rule finds in it.</summary>
/// <param name="Number">The number of the rule, such as 09.</param>
/// <param name="Note">What is remarkable about the plan.</param>
/// <param name="Plan">The plan.</param>
/// <param name="Paths">The places of the findings of this rule; none when it accepts the plan.</param>
internal sealed record PlanRuleCase(string Number, string Note, ImprovementPlan Plan, params string[] Paths);
