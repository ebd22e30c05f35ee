using Ofsted.Domain.Internal;
using static System.FormattableString;

namespace Ofsted.Domain.Rules;

/// <summary>Rules on the inspected authority of one event.</summary>
internal static class AuthorityRules
{
    private static readonly Citation Lists = Sources.StatedAndSeen(
        "Lists of local authorities of Ofsted, the Department for Education and the Office for National Statistics",
        note: "153 current authorities and the five abolished since 2018");

    public static IEnumerable<CheckedRule<EventFacts>> All =>
    [
        new("OFS-AUT-01", FindingSeverity.Error, "The authority exists on the first day on site.",
            Lists, RuleIncidence.Of(0, 864),
            "An authority cannot be inspected before it is created or after it is abolished.", "authority activity fieldwork published",
            AuthorityExists),
        new("OFS-AUT-02", FindingSeverity.Error, "The authority's number is known, and is that of the authority named.",
            Lists, RuleIncidence.Of(0, 864),
            "Every inspected authority has one of Ofsted's numbers; for unknown names see OFS-AUT-03, -04 and -51.", "authority activity fieldwork",
            NumberIsOfTheAuthority),
        new("OFS-AUT-03", FindingSeverity.Error, "The name of an authority without a number is that of a local authority in England.",
            Lists, RuleIncidence.Of(0, 864),
            "These inspections are of English authorities. An unknown name identifies no authority.", "authority activity fieldwork",
            NameIsOfAnEnglishAuthority),
        new("OFS-AUT-04", FindingSeverity.Warning, "The inspected body is the authority, not the trust or company that runs its services.",
            Sources.Documents("report titles"), RuleIncidence.Of(1, 321, "Bradford 2026 names the trust in the title"),
            "The authority keeps the duty, even where another body does the work.", "authority activity fieldwork",
            InspectedBodyIsTheAuthority),
        new("OFS-AUT-50", FindingSeverity.Error, "The record gives the authority's name or number.",
            Sources.Documents("report front pages"), RuleIncidence.Of(0, 864),
            "An outcome must belong to an authority.", "authority",
            AuthorityIsGiven),
        new("OFS-AUT-51", FindingSeverity.Warning, "A name given with a number is known to the library.",
            Lists, RuleIncidence.NotCounted,
            "The number identifies the authority; an unknown name may be a new spelling or a mistake.", "authority activity fieldwork",
            NameIsKnown),
    ];

    private static string? AuthorityExists(EventFacts facts, Findings findings)
    {
        if (facts.NoDaysReason is { } reason)
            return reason;
        if (facts.Authority is not { } authority)
            return Reasons.NoAuthority;
        if (facts.AreDatesInDoubt)
            return Reasons.DatesInDoubt;

        if (!authority.ExistsOn(facts.FirstDay) && authority.PlannedChange is { Source.Confidence: Confidence.Unverified })
            return "the authority's days then rest on a plan that was not seen to be law";
        if (!authority.ExistsOn(facts.FirstDay))
        {
            findings.Add(
                facts.Event.Authority.Urn is null ? "$.authority.name" : "$.authority.urn",
                Invariant($"{authority.ShortName} did not exist on {facts.FirstDay:d MMMM yyyy}; it existed {RuleText.Span(authority.From, authority.To)}."),
                authority.Key, IsoDate.Of(facts.FirstDay));
        }

        return null;
    }

    private static string? NumberIsOfTheAuthority(EventFacts facts, Findings findings)
    {
        if (facts.Event.Authority is not { Urn: { } urn })
            return Reasons.NoUrn;

        if (facts.Authority is not { } authority)
        {
            findings.Add("$.authority.urn", Invariant($"No authority has the number {urn}."), RuleText.Number(urn));
            return null;
        }

        if (NamedAuthority(facts) is { } named && named != authority)
        {
            findings.Add(
                "$.authority.urn",
                Invariant($"The number {urn} is that of {authority.ShortName}, but the name is that of {named.ShortName}."),
                RuleText.Number(urn), facts.Event.Authority.Name ?? "");
        }

        return null;
    }

    /// <summary>The authority of the name where it is not plainly that of the number; or null.</summary>
    private static Authority? NamedAuthority(EventFacts facts)
    {
        if (facts.Event.Authority?.Name is not { } name || IsPlainly(facts.Authority, name))
            return facts.Authority;
        if (Authorities.FindByDeliveryBody(name).Count > 0)
            return null;
        return (facts.NoDaysReason is null ? Authorities.FindByName(name, facts.FirstDay) : null) ?? Authorities.FindByName(name);
    }

    private static bool IsPlainly(Authority? authority, string name) =>
        authority is not null && (name == authority.ShortName || name == authority.Name);

    private static string? NameIsOfAnEnglishAuthority(EventFacts facts, Findings findings)
    {
        if (facts.Event.Authority is not { Urn: null, Name: { } name } || string.IsNullOrWhiteSpace(name))
            return "the authority has a number, or no name";

        if (facts.Authority is null && Authorities.FindByDeliveryBody(name).Count == 0)
        {
            findings.Add("$.authority.name", $"'{Excerpt.Of(name)}' is not a name of a local authority in England that the library knows.{Authorities.AskBack(name)}", name);
        }

        return null;
    }

    private static string? InspectedBodyIsTheAuthority(EventFacts facts, Findings findings)
    {
        if (facts.Event.Authority?.Name is not { } name || string.IsNullOrWhiteSpace(name))
            return "the authority has no name";
        if (IsPlainly(facts.Authority, name))
            return null;

        if (Authorities.FindByDeliveryBody(name).Count > 0)
            findings.Add("$.authority.name", $"{name} runs services for an authority; the authority is the inspected body.", name);
        return null;
    }

    private static string? AuthorityIsGiven(EventFacts facts, Findings findings)
    {
        if (facts.Event.Authority is not { } authority || (authority.Urn is null && string.IsNullOrWhiteSpace(authority.Name)))
            findings.Add("$.authority", "The record gives neither the authority's name nor its number.");
        return null;
    }

    private static string? NameIsKnown(EventFacts facts, Findings findings)
    {
        if (facts.Event.Authority is not { Urn: not null, Name: { } name } || string.IsNullOrWhiteSpace(name))
            return "the authority has no number, or no name";
        if (IsPlainly(facts.Authority, name))
            return null;

        if (facts.Authority is not null && NamedAuthority(facts) is null && Authorities.FindByDeliveryBody(name).Count == 0)
            findings.Add("$.authority.name", $"'{Excerpt.Of(name)}' is not a name under which the library knows an authority.{Authorities.AskBack(name)}", name);
        return null;
    }
}
