using NodaTime;
using Ofsted.Domain.AreaInspections;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Query;

/// <summary>What the inspectorates of an area said they would do, and roughly when that is due.</summary>
/// <remarks>Reports say "within approximately"; the day is what that comes to, counted from the first day on site, and not a deadline.</remarks>
[JsonConverter(typeof(OfstedJsonConverterFactory))]
public sealed record UpcomingFollowUp
{
    /// <summary>What they said.</summary>
    public required FollowUp FollowUp { get; init; }

    /// <summary>The inspection after which they said it.</summary>
    public required AreaInspection After { get; init; }

    /// <summary>The approximate day by which it is due, or null when it cannot be determined.</summary>
    public LocalDate? About { get; init => field = value.InIso(); }

    /// <summary>What is due, and roughly when.</summary>
    public override string ToString() => About is { } day ? $"{FollowUp}: about {DateText.Of(day)}" : FollowUp.ToString();

    /// <summary>What follows the latest area inspection of an authority that was public on a day, and that has not come yet.</summary>
    internal static EquatableList<UpcomingFollowUp> Of(EventSet events, LocalDate asAt)
    {
        var latest = events.AreaInspections
            .LastOrDefault(inspection => inspection is { FollowUp.Count: > 0 } && EventSet.IsPublicBy(inspection, asAt));
        return latest is null
            ? []
            : latest.FollowUp
                .Select(followUp => new UpcomingFollowUp { FollowUp = followUp, After = latest, About = DueAfter(latest, followUp) })
                .OrderBy(upcoming => upcoming.About ?? LocalDate.MaxIsoValue)
                .ToEquatableList();
    }

    private static LocalDate? DueAfter(AreaInspection inspection, FollowUp followUp) => (followUp.Years, followUp.Months) switch
    {
        ({ } years, _) => inspection.FirstDay?.YearsLater(years),
        (_, { } months) => inspection.FirstDay?.MonthsLater(months),
        _ => null,
    };
}
