using NodaTime;

namespace Ofsted.Domain.Rules;

/// <summary>The decision of a person that a rule may be broken, with the reason.</summary>
/// <remarks>
/// A rule set with the exception moves what it covers from the findings of a report to
/// <see cref="RuleReport.Accepted"/>. Of a history, the last of the events concerned must be the one that is meant.
/// </remarks>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record AcceptedException
{
    /// <summary>The identifier of the rule.</summary>
    public required string RuleId { get; init; }

    /// <summary>Why it may be broken: not blank.</summary>
    public required string Reason { get; init; }

    /// <summary>The number of the authority for which it holds, or null for every authority.</summary>
    public int? Urn { get; init; }

    /// <summary>The first day on site of the event for which it holds, or null for every event.</summary>
    public LocalDate? FirstDay { get; init; }

    /// <summary>Whether it covers a finding.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="concerned">The event that the finding concerns.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public bool Covers(RuleFinding finding, InspectionEvent concerned)
    {
        ArgumentNullException.ThrowIfNull(finding);
        ArgumentNullException.ThrowIfNull(concerned);
        return finding.Rule.Id == RuleId
            && (FirstDay is null || concerned.FirstDay == FirstDay)
            && (Urn is null || UrnOf(concerned) == Urn);
    }

    private static int? UrnOf(InspectionEvent concerned) => concerned.Authority is not { } authority
        ? null
        : authority.Urn ?? Authorities.Resolve(authority, concerned.FirstDay)?.Urn;

    /// <summary>The identifier and the reason.</summary>
    public override string ToString() => $"{RuleId}: {Reason}";
}
