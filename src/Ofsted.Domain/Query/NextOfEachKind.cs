using System.Runtime.CompilerServices;
using NodaTime;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Query;

/// <summary>What an authority may expect next of each kind, based on what was known on a day.</summary>
/// <remarks>Joint targeted area inspections are not announced; of them only the statements are known that are still due.</remarks>
[JsonConverter(typeof(OfstedJsonConverterFactory))]
public sealed record NextOfEachKind
{
    /// <summary>The day.</summary>
    public required LocalDate AsAt { get; init => field = value.InIso(); }

    /// <summary>The next inspection of the authority's own services.</summary>
    public required ExpectedActivity Services { get; init; }

    /// <summary>What follows the latest area SEND inspection, the soonest first; empty when none is recorded.</summary>
    public EquatableList<UpcomingFollowUp> Area { get; init; } = [];

    /// <summary>The joint inspections whose statement is due on the day or later.</summary>
    public EquatableList<AreaInspection> Statements { get; init; } = [];

    /// <summary>
    /// What to know before using <see cref="Area"/> and <see cref="Statements"/>, such as that inspections of areas are incomplete; empty when there
    /// is nothing.
    /// </summary>
    public EquatableList<Caveat> Caveats { get; init; } = [];

    /// <summary>The expectation for the authority's services, and what else is due.</summary>
    public override string ToString() =>
        $"{Services}; {Counted.Of(Area.Count, "follow-up", "follow-ups")} in the area, {Counted.Of(Statements.Count, "statement", "statements")} due";

    /// <summary>What may come next, based on what was public on a day.</summary>
    /// <param name="history">The authority's history; what was published after the day is disregarded.</param>
    /// <param name="asAt">The day.</param>
    public static NextOfEachKind Of(AuthorityHistory history, LocalDate asAt)
    {
        ArgumentNullException.ThrowIfNull(history);
        asAt = asAt.InIso();
        return new NextOfEachKind
        {
            AsAt = asAt,
            Services = NextActivity.Expect(history, asAt),
            Caveats = history.Extent?.CaveatsFor(
                asAt, asAt, InspectionActivities.JointTargetedAreaInspection, InspectionActivities.AreaSendInspection).ToEquatableList() ?? [],
            Area = UpcomingFollowUp.Of(history.Events, asAt),
            Statements = history.Events.AreaInspections
                .Where(inspection => EventSet.IsPublicBy(inspection, asAt) && inspection.StatementDue >= asAt)
                .ToEquatableList(),
        };
    }

#if NET
    /// <inheritdoc cref="Of(AuthorityHistory, LocalDate)"/>
    [OverloadResolutionPriority(-1)]
    public static NextOfEachKind Of(AuthorityHistory history, DateOnly asAt) => Of(history, LocalDate.FromDateOnly(asAt));
#endif
}
