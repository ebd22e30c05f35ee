using NodaTime;
using Ofsted.Domain.Internal;
using static System.FormattableString;

namespace Ofsted.Domain.Rules;

/// <summary>Writes rules and what they find, the same in every culture.</summary>
internal static class RuleText
{
    public static string Number(int number) => Invariant($"{number}");

    public static string CalendarDays(int days) => Counted.Of(days, "calendar day");

    public static string Span(LocalDate? from, LocalDate? to) => (from, to) switch
    {
        (null, null) => "at any time",
        (null, { } last) => $"up to {IsoDate.Of(last)}",
        ({ } first, null) => $"from {IsoDate.Of(first)}",
        ({ } first, { } last) => $"from {IsoDate.Of(first)} to {IsoDate.Of(last)}",
    };

    public static string Name(InspectionActivity activity) =>
        activity == InspectionActivities.LscbReview ? activity.Label : activity.Label.ToLowerInvariant();

    public static string GradeOf(Judgement judgement) => judgement.Grade?.Code ?? "not-judged";

    public static Rule Define(
        string id, RuleScope scope, FindingSeverity severity, string statement, Citation source, RuleIncidence evidence, string rationale,
        string members, Applies applies) => new()
    {
        Id = id,
        Family = FamilyOf(id),
        Scope = scope,
        Severity = severity,
        Statement = statement,
        Editions = applies.Editions,
        Activities = applies.Activities,
        From = applies.From,
        To = applies.To,
        Citations = [source],
        Evidence = evidence,
        Rationale = rationale,
        Members = applies.Members(members),
    };

    public static bool Mentions(Rule rule, string word) =>
        Has(rule.Id, word) || Has(rule.Statement, word) || Has(rule.Rationale, word) || Has(rule.Evidence.Note, word)
        || rule.Citations.Any(citation => Has(citation.Document, word) || Has(citation.Place, word) || Has(citation.Note, word))
        || rule.Editions.Any(edition => Has(edition.Code, word)) || rule.Activities.Any(activity => Has(activity.Code, word))
        || rule.Members.Any(member => Has(member, word))
        || Has(rule.Severity.ToString(), word) || Has(rule.Family.ToString(), word) || Has(rule.Scope.ToString(), word) || Has(rule.Confidence.ToString(), word)
        || (rule.From is { } from && Has(IsoDate.Of(from), word)) || (rule.To is { } to && Has(IsoDate.Of(to), word))
        || Has(rule.Passing?.Note, word) || Has(rule.Failing?.Note, word);

    private static bool Has(string? text, string word) => text?.Contains(word, StringComparison.OrdinalIgnoreCase) == true;

    private static RuleFamily FamilyOf(string id) => id[4..7] switch
    {
        "DAT" => RuleFamily.Dates,
        "EDN" => RuleFamily.Editions,
        "GRD" => RuleFamily.Grades,
        "JDG" => RuleFamily.Judgements,
        "OVR" => RuleFamily.OverallEffectiveness,
        "LSC" => RuleFamily.Board,
        "ACT" => RuleFamily.Activities,
        "REC" => RuleFamily.Recommendations,
        "NFW" => RuleFamily.NationalFramework,
        "AUT" => RuleFamily.Authorities,
        "OFF" => RuleFamily.OfficialStatistics,
        "REF" => RuleFamily.Trajectory,
        "PLN" => RuleFamily.Plans,
        "LAW" => RuleFamily.Statutes,
        "OBS" => RuleFamily.Observations,
        _ => throw new ArgumentException($"'{id}' does not belong to a family.", nameof(id)),
    };
}
