using System.Globalization;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Rules;

/// <summary>What the rules found in a record.</summary>
/// <remarks><see cref="RuleSet.Explain(InspectionEvent, NodaTime.LocalDate?)"/> says which rules looked, and why the others did not.</remarks>
/// <threadsafety>Immutable.</threadsafety>
[TypeFormatterSource(TypeFormatterSourceAttribute.Shown)]
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record RuleReport : IHolder<IShown>
{
    /// <summary>The findings, in the order of the catalogue; empty when nothing was found.</summary>
    public EquatableList<Finding> Findings { get; init; } = [];

    /// <summary>The findings that the rule set accepts, each with the reason; not among <see cref="Findings"/>.</summary>
    public EquatableList<AcceptedFinding> Accepted { get; init; } = [];

    /// <summary>The number of rules that applied.</summary>
    public int RulesChecked { get; init; }

    /// <summary>The number of rules that did not apply, because a fact is missing or the record is not of the right kind.</summary>
    public int RulesNotApplicable { get; init; }

    /// <summary>Whether something in the record is certainly wrong.</summary>
    public bool HasErrors => HasAny(FindingSeverity.Error);

    /// <summary>Whether something in the record is unusual.</summary>
    public bool HasWarnings => HasAny(FindingSeverity.Warning);

    /// <summary>The findings that are errors; empty when nothing is certainly wrong.</summary>
    public IEnumerable<Finding> Errors => FindingsOf(FindingSeverity.Error);

    /// <summary>The findings that are warnings; empty when nothing is unusual.</summary>
    public IEnumerable<Finding> Warnings => FindingsOf(FindingSeverity.Warning);

    /// <summary>The findings of one severity.</summary>
    /// <param name="severity">The severity.</param>
    public IEnumerable<Finding> FindingsOf(FindingSeverity severity) =>
        Findings.Where(finding => finding.Severity == severity);

    IEnumerable<IShown> IHolder<IShown>.Held => Findings;

    /// <summary>The numbers of findings and of rules.</summary>
    public override string ToString() => Excerpt.OfLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{Counted.Of(Findings.Count, "finding")}; {Counted.Of(RulesChecked, "rule")} checked, {RulesNotApplicable} not applicable"));

    private bool HasAny(FindingSeverity severity)
    {
        foreach (var finding in Findings.AsSpan())
        {
            if (finding.Severity == severity)
                return true;
        }

        return false;
    }
}
