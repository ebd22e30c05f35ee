using NodaTime;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Rules;

/// <summary>A statement that a record should satisfy, with its source and its evidence.</summary>
/// <remarks>
/// <see cref="RuleCatalogue"/> lists those of the library and checks records by them; <see cref="RuleSet"/> takes rules of your own,
/// which need no more than an identifier and a statement.
/// </remarks>
/// <threadsafety>Immutable.</threadsafety>
[TypeFormatterSource(TypeFormatterSourceAttribute.Shown)]
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record Rule : IShown
{
    /// <summary>The permanent identifier, such as <c>OFS-DAT-01</c>, which never changes and is never reused.</summary>
    public required string Id { get; init; }

    /// <summary>The subject of the rule.</summary>
    public RuleFamily Family { get; init; } = RuleFamily.Own;

    /// <summary>The rule in one sentence.</summary>
    public required string Statement { get; init; }

    /// <summary>How much a finding matters.</summary>
    public FindingSeverity Severity { get; init; } = FindingSeverity.Warning;

    /// <summary>What the rule checks, which for your own rules follows from the function.</summary>
    public RuleScope Scope { get; init; }

    /// <summary>The framework editions to which it applies; empty for all.</summary>
    public EquatableList<FrameworkEdition> Editions { get; init; } = [];

    /// <summary>The activities to which it applies; empty for all.</summary>
    public EquatableList<InspectionActivity> Activities { get; init; } = [];

    /// <summary>The earliest first day on site to which it applies, or null for no limit.</summary>
    public LocalDate? From { get; init => field = value.InIso(); }

    /// <summary>The latest first day on site to which it applies, or null for no limit.</summary>
    public LocalDate? To { get; init => field = value.InIso(); }

    /// <summary>Where it comes from, and how sure we are.</summary>
    public EquatableList<Citation> Citations { get; init; } = [];

    /// <summary>How often published documents break it.</summary>
    public RuleIncidence Evidence { get; init; } = RuleIncidence.NotCounted;

    /// <summary>The members of a record that it checks, by their names in exchanged data, such as <c>fieldwork</c>; empty when not stated.</summary>
    /// <remarks>
    /// What the other members hold changes nothing about the rule. It may check fewer of them in a record, and a history
    /// rule checks them in several.
    /// </remarks>
    public EquatableList<string> Members { get; init; } = [];

    /// <summary>Why it applies, why it has its severity, and what it leaves to other rules.</summary>
    public string Rationale { get; init; } = "";

    /// <summary>A record that the rule checks and accepts; null when there is none, as for your own rules.</summary>
    public RuleExample? Passing
    {
        get => field ?? RuleExamples.Find(Id, isPassing: true);
        init;
    }

    /// <summary>A record that breaks the rule; null when there is none, as for your own rules.</summary>
    public RuleExample? Failing
    {
        get => field ?? RuleExamples.Find(Id, isPassing: false);
        init;
    }

    /// <summary>The highest confidence among the sources.</summary>
    public Confidence Confidence => Citations.Count == 0 ? Confidence.Unspecified : Citations.Max(citation => citation.Confidence);

    /// <summary>A finding of this rule, for use in your own rule's function.</summary>
    /// <param name="message">What is wrong: a sentence.</param>
    /// <param name="path">The place, as a JSON path into the exchanged form, such as <c>$.published</c>; in a list <c>$[2].activity</c>.</param>
    /// <param name="values">The offending values as text.</param>
    public Finding Fault(string message, string path = Finding.WholeRecord, params ReadOnlySpan<string> values) => new()
    {
        Code = Id,
        Severity = Severity,
        Message = message,
        Path = path,
        Values = EquatableList.Create(values),
    };

    IEnumerable<(string Head, object? Value)> IShown.Facts =>
    [
        ("Id", Id),
        ("Severity", Severity),
        ("Statement", Statement),
        ("Family", Family),
        ("Looks at", Scope),
        ("Editions", Editions.Count == 0 ? null : string.Join(", ", Editions)),
    ];

    LocalDate? IShown.ShownBy => null;

    /// <summary>The identifier and the statement.</summary>
    public override string ToString() => Excerpt.OfLine($"{Id}: {Statement}");
}
