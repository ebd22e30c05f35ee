using NodaTime;

namespace Ofsted.Domain.Rules;

/// <summary>A statement that a record of an inspection should satisfy, with its source and its evidence.</summary>
/// <remarks><see cref="RuleCatalogue"/> lists all of them and checks records by them.</remarks>
/// <threadsafety>Immutable.</threadsafety>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record Rule
{
    /// <summary>The permanent identifier, such as <c>OFS-DAT-01</c>. It never changes and is never given to another rule.</summary>
    public required string Id { get; init; }

    /// <summary>What it is about.</summary>
    public required RuleFamily Family { get; init; }

    /// <summary>The rule in one sentence.</summary>
    public required string Statement { get; init; }

    /// <summary>How much a finding matters.</summary>
    public required FindingSeverity Severity { get; init; }

    /// <summary>Whether it looks at one event or at a history.</summary>
    public required RuleScope Scope { get; init; }

    /// <summary>The framework editions to which it applies; empty for all.</summary>
    public EquatableList<FrameworkEdition> Editions { get; init; } = [];

    /// <summary>The activities to which it applies; empty for all.</summary>
    public EquatableList<InspectionActivity> Activities { get; init; } = [];

    /// <summary>The earliest first day on site to which it applies, or null for no limit.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The latest first day on site to which it applies, or null for no limit.</summary>
    public LocalDate? To { get; init; }

    /// <summary>Where it comes from, and how sure we are.</summary>
    public required EquatableList<Citation> Citations { get; init; }

    /// <summary>How often published documents break it.</summary>
    public required RuleIncidence Evidence { get; init; }

    /// <summary>The members of a record at which it looks, by their names in exchanged data, such as <c>fieldwork</c>; empty when not stated.</summary>
    /// <remarks>
    /// What the other members hold changes nothing about the rule. It may look at fewer of them in a record, and a history
    /// rule looks at them in several.
    /// </remarks>
    public EquatableList<string> Members { get; init; } = [];

    /// <summary>Why it holds, why it has its severity, and what it leaves to other rules.</summary>
    public required string Rationale { get; init; }

    /// <summary>A record at which the rule looks and which it accepts; null when none is held, as for rules of your own.</summary>
    public RuleExample? Passing
    {
        get => field ?? RuleExamples.Find(Id, isPassing: true);
        init;
    }

    /// <summary>A record that breaks the rule; null when none is held, as for rules of your own.</summary>
    public RuleExample? Failing
    {
        get => field ?? RuleExamples.Find(Id, isPassing: false);
        init;
    }

    /// <summary>The highest confidence among the sources.</summary>
    public Confidence Confidence => Citations.Count == 0 ? Confidence.Unspecified : Citations.Max(citation => citation.Confidence);

    /// <summary>The identifier and the statement.</summary>
    public override string ToString() => $"{Id}: {Statement}";
}
