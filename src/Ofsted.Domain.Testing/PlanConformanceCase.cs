using NodaTime;
using Ofsted.Domain.Json;
using Ofsted.Domain.Plans;
using Ofsted.Domain.Rules;

namespace Ofsted.Domain.Testing;

/// <summary>An improvement plan or a progress report, and the findings that it must give.</summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed record PlanConformanceCase
{
    /// <summary>The permanent identifier: that of the rule, the kind and a number, such as <c>OFS-PLN-09/boundary-1</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The identifier of the rule that the case is about.</summary>
    public required string Rule { get; init; }

    /// <summary>What the case shows of the rule.</summary>
    public required ConformanceCaseKind Kind { get; init; }

    /// <summary>What the plan or report shows, in a few words.</summary>
    public required string Note { get; init; }

    /// <summary>The day as at which the plan is judged; null for a progress report, which has its own date.</summary>
    public LocalDate? AsAt { get; init; }

    /// <summary>Whether this is a progress report rather than a plan.</summary>
    public bool IsReport { get; init; }

    /// <summary>The plan or report as a JSON object, in the form that <see cref="OfstedJson"/> writes.</summary>
    public required string Json { get; init; }

    /// <summary>All findings that the plan or report gives, of every rule and severity, in no particular order.</summary>
    public required EquatableList<ExpectedFinding> Expected { get; init; }

    /// <summary>The plan read from <see cref="Json"/>, or null when the case is a progress report.</summary>
    public ImprovementPlan? ReadPlan() => IsReport ? null : OfstedJson.DeserializePlan(Json, JsonStrictness.Strict);

    /// <summary>The progress report read from <see cref="Json"/>, or null when the case is a plan.</summary>
    public ProgressReport? ReadReport() => IsReport ? OfstedJson.DeserializeProgressReport(Json, JsonStrictness.Strict) : null;

    /// <summary>Checks the plan or report against a rule set.</summary>
    /// <param name="rules">The rule set, or null for every rule of the catalogue.</param>
    public RuleReport Check(RuleSet? rules = null) => ReadReport() is { } report
        ? (rules ?? RuleSet.All).Check(report)
        : (rules ?? RuleSet.All).Check(ReadPlan()!, AsAt);

    /// <summary>Checks the plan or report against every rule in the catalogue, and compares the findings with those expected.</summary>
    /// <exception cref="ConformanceException">The findings are not those expected.</exception>
    public void Verify() => Verify(Check().Findings.Select(ExpectedFinding.Of));

    /// <summary>Compares the findings of another implementation of the rules with those expected.</summary>
    /// <param name="found">What it finds in the plan or report.</param>
    /// <exception cref="ArgumentNullException"><paramref name="found"/> is null.</exception>
    /// <exception cref="ConformanceException">The findings are not those expected.</exception>
    public void Verify(IEnumerable<ExpectedFinding> found) => FindingComparison.Verify(Expected, found, ToString(), Json);

    /// <summary>The identifier and the note.</summary>
    public override string ToString() => $"{Id}: {Note}";
}
