using NodaTime;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Rules;

/// <summary>A person's decision, with a reason, that a rule may be broken.</summary>
/// <remarks>
/// A rule set with the exception moves what it covers from the findings of a report to
/// <see cref="RuleReport.Accepted"/>. Of a history, the last of the events concerned must be the one that is meant; of a plan or a
/// progress report, the day is that of the inspection that it answers.
/// </remarks>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record AcceptedException
{
    /// <summary>The identifier of the rule.</summary>
    public required string RuleId { get; init; }

    /// <summary>Why it may be broken, which must not be blank.</summary>
    public required string Reason { get; init; }

    /// <summary>The number of the authority to which it applies, or null for every authority.</summary>
    public int? Urn { get; init; }

    /// <summary>The first day on site of the event to which it applies, or null for every event.</summary>
    public LocalDate? FirstDay { get; init => field = value.InIso(); }

    /// <summary>Whether it covers a finding.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="concerned">The event that the finding concerns.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public bool Covers(Finding finding, InspectionEvent concerned)
    {
        ArgumentNullException.ThrowIfNull(finding);
        ArgumentNullException.ThrowIfNull(concerned);
        return Covers(finding, RuleSubject.Of(concerned));
    }

    internal bool Covers(Finding finding, RuleSubject subject) =>
        finding.Code == RuleId && (FirstDay is null || subject.FirstDay == FirstDay) && (Urn is null || subject.Urn == Urn);

    /// <summary>The identifier and the reason.</summary>
    public override string ToString() => Excerpt.OfLine($"{RuleId}: {Reason}");
}
