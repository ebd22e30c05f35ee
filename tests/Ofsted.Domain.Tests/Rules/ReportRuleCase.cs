using Ofsted.Domain.Plans;

namespace Ofsted.Domain.Tests;

/// <summary>A progress report, and what one rule finds in it.</summary>
/// <param name="Number">The number of the rule, such as 42.</param>
/// <param name="Note">What is remarkable about the report.</param>
/// <param name="Report">The report.</param>
/// <param name="Paths">The places of the findings of this rule; none when it accepts the report.</param>
internal sealed record ReportRuleCase(string Number, string Note, ProgressReport Report, params string[] Paths);
