using System.Globalization;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.AreaInspections;

/// <summary>What the inspectorates of an area say they will do next, and within how long.</summary>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record FollowUp
{
    /// <summary>What they will do.</summary>
    public required FollowUpKind Kind { get; init; }

    /// <summary>Within about how many years, or null when it is not stated in years.</summary>
    public int? Years { get; init; }

    /// <summary>Within about how many months, or null when it is not stated in months.</summary>
    public int? Months { get; init; }

    /// <summary>What and within how long, such as "Full inspection within 3 years".</summary>
    public override string ToString()
    {
        var what = Kind switch
        {
            FollowUpKind.FullInspection => "Full inspection",
            FollowUpKind.MonitoringInspection => "Monitoring inspection",
            FollowUpKind.Revisit => "Revisit",
            _ => "Follow-up",
        };
        return (Years, Months) switch
        {
            ({ } years, _) => string.Create(CultureInfo.InvariantCulture, $"{what} within {Counted.Of(years, "year", "years")}"),
            (_, { } months) => string.Create(CultureInfo.InvariantCulture, $"{what} within {Counted.Of(months, "month", "months")}"),
            _ => what,
        };
    }
}
