using System.Globalization;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Rules;

/// <summary>How often the published reports and letters break a rule.</summary>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record RuleIncidence
{
    /// <summary>The number of documents that break the rule, or null when they were not counted.</summary>
    public int? Violations { get; init; }

    /// <summary>The number of documents to which the rule applied, or null when they were not counted.</summary>
    public int? Checked { get; init; }

    /// <summary>Which documents break it and why, or null when there is nothing to add.</summary>
    public string? Note { get; init; }

    /// <summary>The two numbers, such as "2 of 321".</summary>
    public override string ToString() => Excerpt.OfLine((Violations, Checked) switch
    {
        (null, _) => "not counted",
        (_, null) => Violations.Value.ToString(CultureInfo.InvariantCulture),
        _ => string.Create(CultureInfo.InvariantCulture, $"{Violations} of {Checked}"),
    });

    internal static RuleIncidence NotCounted { get; } = new();

    internal static RuleIncidence Of(int violations, int total, string? note = null) =>
        new() { Violations = violations, Checked = total, Note = note };
}
