using NodaTime;

namespace Ofsted.Domain.Query;

/// <summary>The state of an authority on a day: its latest public inspection, and what followed it.</summary>
/// <threadsafety>Immutable.</threadsafety>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed class AuthoritySnapshot
{
    internal AuthoritySnapshot(AuthorityHistory history, LocalDate asAt)
    {
        History = history;
        AsAt = asAt;
        Latest = history.LatestInspectionBy(asAt);
    }

    /// <summary>The whole history, later events included.</summary>
    public AuthorityHistory History { get; }

    /// <summary>The day.</summary>
    public LocalDate AsAt { get; }

    /// <summary>The authority, as its events name it.</summary>
    public AuthorityReference Reference => History.Reference;

    /// <summary>The authority, or null when the library does not know it.</summary>
    public Authority? Authority => History.Authority;

    /// <summary>The latest inspection that was public on the day, or null when none was.</summary>
    /// <remarks>A review of a board that was published on its own is not an inspection of its authority.</remarks>
    public Inspection? Latest { get; }

    /// <summary>The edition of the latest inspection; null when there is none or it is not known.</summary>
    public FrameworkEdition? Edition => Latest?.Edition;

    /// <summary>The judgements in force, which are those of the latest inspection; empty when there is none.</summary>
    public EquatableList<Judgement> Judgements => Latest?.Judgements ?? [];

    /// <summary>The grade of overall effectiveness in force; null where the latest inspection gave none, which is always so since April 2026.</summary>
    public Grade? Overall => Latest?.Overall;

    /// <summary>The visits that were public on the day and began after the latest inspection; all when there was none.</summary>
    /// <remarks>In the library's own data some are missing: <see cref="Caveats"/> says of which kind and when.</remarks>
    public EquatableList<Visit> VisitsSince =>
        History.Events.Visits
            .Where(visit => EventSet.IsPublicBy(visit, AsAt) && (Latest is null || visit.FirstDay > Latest.FirstDay))
            .ToEquatableList();

    /// <summary>
    /// What to know before using the state, such as that events since the latest inspection may be missing from the dataset; empty when there is
    /// nothing or the events come from no dataset.
    /// </summary>
    public EquatableList<Caveat> Caveats =>
        History.Extent is not { } extent ? [] :
        [
            .. extent.CaveatsFor(AsAt, AsAt, InspectionsOn(AsAt)),
            .. extent.CaveatsFor(Latest?.FirstDay ?? AsAt, AsAt, VisitsSinceLatest),
        ];

    /// <summary>The number of days from the last day on site of the latest inspection to the day of the state; null when not known.</summary>
    public int? DaysSinceInspection => Latest?.LastDay is { } last ? Period.DaysBetween(last, AsAt) : null;

    /// <summary>The grade in force in an area, or null when the latest inspection gave it none.</summary>
    /// <param name="area">The area.</param>
    /// <remarks>It does not look for the area in an earlier inspection, nor for one that comes near it under another edition.</remarks>
    public Grade? GradeOf(JudgementArea area) => Latest?.GradeOf(area);

    /// <summary>How the authority compares with others, area by area.</summary>
    /// <param name="peers">The others, such as its neighbours; if the authority itself is among them, it is left out.</param>
    public PeerStanding Among(Snapshot peers)
    {
        ArgumentNullException.ThrowIfNull(peers);
        return PeerStanding.Of(this, peers);
    }

    /// <summary>The kind of visit that follows the latest inspection.</summary>
    private InspectionActivity[] VisitsSinceLatest =>
        Latest is not null && NextActivity.IsInadequate(Latest) ? [InspectionActivities.MonitoringVisit]
        : AsAt >= FrameworkEditions.Ilacs2018.From ? [InspectionActivities.FocusedVisit]
        : [];

    /// <summary>The kinds of inspection that were made on a day.</summary>
    internal static InspectionActivity[] InspectionsOn(LocalDate day) =>
        day < FrameworkEditions.Ilacs2018.From ? [InspectionActivities.SingleInspection] : [InspectionActivities.StandardInspection];

    /// <summary>The authority and its latest inspection.</summary>
    public override string ToString() => Latest is null ? $"{Reference}: no inspection held" : Latest.ToString();
}
