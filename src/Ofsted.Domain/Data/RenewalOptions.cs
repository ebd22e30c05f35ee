using NodaTime;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Data;

/// <summary>How to renew a dataset.</summary>
[JsonConverter(typeof(OfstedJsonConverterFactory))]
public sealed record RenewalOptions
{
    /// <summary>The version of the renewed dataset, such as "2027.01.31".</summary>
    public required string Version { get; init; }

    /// <summary>The day up to which reports of inspections were looked for; null to keep the existing day.</summary>
    public LocalDate? InspectionsAsOf { get; init => field = value.InIso(); }

    /// <summary>The day up to which letters of visits were looked for; null to keep the existing day.</summary>
    public LocalDate? VisitsAsOf { get; init => field = value.InIso(); }

    /// <summary>The day up to which inspections of areas were looked for; null to keep the existing day.</summary>
    public LocalDate? AreaInspectionsAsOf { get; init => field = value.InIso(); }

    /// <summary>Whether an event with warnings is accepted anyway, because a person has checked it.</summary>
    public bool AcceptsWarnings { get; init; }

    /// <summary>The version.</summary>
    public override string ToString() => Excerpt.OfLine(Version);
}
