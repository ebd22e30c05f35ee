using NodaTime;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Query;

/// <summary>The outcome of an authority's latest area SEND inspection alongside the latest inspection of its children's services.</summary>
/// <remarks>The two look at different things by different frameworks: they stand side by side, and neither follows from the other.</remarks>
[JsonConverter(typeof(OfstedJsonConverterFactory))]
public sealed record SendBesideServices
{
    /// <summary>The authority, as its events name it.</summary>
    public required AuthorityReference Authority { get; init; }

    /// <summary>The latest public area SEND inspection with an outcome.</summary>
    public required AreaInspection Area { get; init; }

    /// <summary>The latest public inspection of children's services, or null when none is recorded.</summary>
    public Inspection? Services { get; init; }

    /// <summary>The authority, the outcome and the overall grade.</summary>
    public override string ToString() => $"{Authority}: {EnumCodes.Of(Area.Outcome.GetValueOrDefault())}, {Services?.Overall?.Label ?? "no overall grade"}";

    /// <summary>The pair for every authority with an outcome by a day, in the order of their names.</summary>
    /// <param name="events">Events of all types, such as <c>OfstedDataset.Default.Everything</c>.</param>
    /// <param name="asAt">The day.</param>
    public static EquatableList<SendBesideServices> Of(EventSet events, LocalDate asAt)
    {
        ArgumentNullException.ThrowIfNull(events);
        return events.Histories
            .Select(history => (
                history.Reference,
                Area: history.Events.AreaInspections.LastOrDefault(inspection => inspection.Outcome is not null && EventSet.IsPublicBy(inspection, asAt)),
                Services: history.LatestInspectionBy(asAt)))
            .Where(pair => pair.Area is not null)
            .Select(pair => new SendBesideServices { Authority = pair.Reference, Area = pair.Area!, Services = pair.Services })
            .ToEquatableList();
    }
}
