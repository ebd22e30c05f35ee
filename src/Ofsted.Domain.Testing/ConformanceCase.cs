using NodaTime;
using Ofsted.Domain.Json;
using Ofsted.Domain.Rules;

namespace Ofsted.Domain.Testing;

/// <summary>A record or a history, and the findings that it must give.</summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed record ConformanceCase
{
    /// <summary>The permanent identifier: that of the rule, the kind and a number, such as <c>OFS-DAT-04/boundary-1</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The identifier of the rule that the case is about.</summary>
    public required string Rule { get; init; }

    /// <summary>What the case shows of the rule.</summary>
    public required ConformanceCaseKind Kind { get; init; }

    /// <summary>What the record shows, in a few words.</summary>
    public required string Note { get; init; }

    /// <summary>The edition named by the record, or by the last record of a history; null when none is named.</summary>
    public FrameworkEdition? Edition { get; init; }

    /// <summary>The day as at which the record is judged, or null.</summary>
    public LocalDate? AsAt { get; init; }

    /// <summary>Whether the rules on histories are used, on all the records together, instead of those on single events.</summary>
    public bool IsHistory { get; init; }

    /// <summary>The record in exchanged form: a JSON object, or for a history an array of them.</summary>
    public required string Json { get; init; }

    /// <summary>All findings that the record gives, of every rule and severity, in no particular order.</summary>
    public required EquatableList<ExpectedFinding> Expected { get; init; }

    /// <summary>The record, or the records of the history, read from <see cref="Json"/>.</summary>
    public EquatableList<InspectionEvent> ReadEvents() => OfstedJson.DeserializeAll(Json, JsonStrictness.Strict);

    /// <summary>Checks the record against a rule set.</summary>
    /// <param name="rules">The rule set, or null for every rule of the catalogue.</param>
    public RuleReport Check(RuleSet? rules = null)
    {
        var events = ReadEvents();
        return IsHistory ? (rules ?? RuleSet.All).CheckHistory(events) : (rules ?? RuleSet.All).Check(events[0], AsAt);
    }

    /// <summary>Checks the record against every rule in the catalogue, and compares the findings with those expected.</summary>
    /// <exception cref="ConformanceException">The findings are not those expected.</exception>
    public void Verify() => Verify(Check().Findings.Select(ExpectedFinding.Of));

    /// <summary>Compares the findings of another implementation of the rules with those expected.</summary>
    /// <param name="found">What it finds in the record.</param>
    /// <exception cref="ArgumentNullException"><paramref name="found"/> is null.</exception>
    /// <exception cref="ConformanceException">The findings are not those expected.</exception>
    public void Verify(IEnumerable<ExpectedFinding> found) => FindingComparison.Verify(Expected, found, ToString(), Json);

    /// <summary>The identifier and the note.</summary>
    public override string ToString() => $"{Id}: {Note}";
}
