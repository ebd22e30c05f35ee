using NodaTime;

namespace Ofsted.Domain.Rules;

/// <summary>The authority and the first day on site that a finding concerns, as far as they are known.</summary>
internal readonly record struct RuleSubject(AuthorityReference? Authority, LocalDate? FirstDay)
{
    public static RuleSubject Of(InspectionEvent inspectionEvent) => new(inspectionEvent.Authority, inspectionEvent.FirstDay);

    public int? Urn => Authority is null ? null : Authority.Urn ?? Authorities.Resolve(Authority, FirstDay)?.Urn;
}
