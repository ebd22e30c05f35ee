using System.Globalization;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Rules;

/// <summary>Which rules apply to a record, and which do not.</summary>
/// <threadsafety>Immutable.</threadsafety>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record RuleCoverage
{
    /// <summary>The rules that apply, in the order of the catalogue.</summary>
    public EquatableList<Rule> Checked { get; init; } = [];

    /// <summary>The rules that do not apply, each with the reason.</summary>
    public EquatableList<RuleNotApplied> NotApplicable { get; init; } = [];

    /// <summary>The numbers of rules.</summary>
    public override string ToString() =>
        Excerpt.OfLine(string.Create(CultureInfo.InvariantCulture, $"{Checked.Count} rules checked, {NotApplicable.Count} not applicable"));
}
