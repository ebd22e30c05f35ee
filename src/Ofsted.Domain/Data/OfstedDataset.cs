using NodaTime;
using Ofsted.Domain.Internal;
using Ofsted.Domain.Query;

namespace Ofsted.Domain.Data;

/// <summary>The published outcomes of Ofsted's inspections of and visits to children's services, as facts.</summary>
/// <remarks>
/// <para>
/// Source: every report of 2013 to August 2026 and every letter of February 2018 to January 2026 that was found, read for its
/// grades, dates and counts. <see cref="InspectionsAsOf"/> and <see cref="VisitsAsOf"/> are two days: letters published after the second are
/// missing. Reports and letters that concern the five authorities since abolished are missing too, as are monitoring visits.
/// Inspections of areas are held apart.
/// </para>
/// <para>
/// Not everything is stated by a document. No report of ILACS says whether the inspection was standard or short, nor when
/// it was published: the one is inferred from the length of the fieldwork, the other comes from Ofsted's site. The edition of
/// a visit follows from its first day. <see cref="InspectionEvent.Basis"/> marks all three.
/// </para>
/// </remarks>
/// <threadsafety>Immutable.</threadsafety>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed class OfstedDataset
{
    private static readonly Lazy<OfstedDataset> Embedded = new(ReadEmbedded);

    private OfstedDataset(string version, LocalDate inspectionsAsOf, LocalDate visitsAsOf, string attribution, EventSet events)
    {
        DataVersion = version;
        InspectionsAsOf = inspectionsAsOf;
        VisitsAsOf = visitsAsOf;
        Attribution = attribution;
        Events = events;
    }

    /// <summary>The dataset that this library carries; it is read on first use.</summary>
    public static OfstedDataset Default => Embedded.Value;

    /// <summary>The version and the dates of the data in one text, such as "2026.11.28 (inspections to 2026-08-31, visits to 2026-01-27)".</summary>
    public string VersionId => InspectionsAsOf == VisitsAsOf
        ? $"{DataVersion} (to {IsoDate.Of(InspectionsAsOf)})"
        : $"{DataVersion} (inspections to {IsoDate.Of(InspectionsAsOf)}, visits to {IsoDate.Of(VisitsAsOf)})";

    /// <summary>The version of the data, such as "2026.11.28".</summary>
    public string DataVersion { get; }

    /// <summary>The day up to which reports of inspections were looked for.</summary>
    public LocalDate InspectionsAsOf { get; }

    /// <summary>The day up to which letters of visits were seen; those published later are missing, so no count of visits holds beyond it.</summary>
    public LocalDate VisitsAsOf { get; }

    /// <summary>Where the facts come from and under which licence; show it where you show the data.</summary>
    public string Attribution { get; }

    /// <summary>All inspections and visits, ordered by their first day on site.</summary>
    public EventSet Events { get; }

    /// <summary>The inspections of areas by several inspectorates that are held, in order; <see cref="AreaCoverage"/> says which these are.</summary>
    public EventSet AreaInspections { get; private init; } = EventSet.Empty;

    /// <summary>Which inspections of areas are held and which are missing; null where none are.</summary>
    public string? AreaCoverage { get; private init; }

    /// <summary>Everything that happened: inspections, visits and inspections of areas, in order.</summary>
    public EventSet Everything => Events.Union(AreaInspections);

    /// <summary>The checksum of the events, such as "sha256:1f…": the same for the same facts, whatever the order of rows and columns.</summary>
    /// <remarks>It is worked out each time it is asked for. Put it beside your results with <see cref="VersionId"/>.</remarks>
    public string Checksum => EventChecksum.Of(Events);

    /// <summary>Reads a dataset of the same form, such as a newer one, from text.</summary>
    /// <param name="inspectionsTsv">The inspections: tab-separated text in the form of the embedded <c>inspections.tsv</c>.</param>
    /// <param name="visitsTsv">The visits: tab-separated text in the form of the embedded <c>visits.tsv</c>.</param>
    /// <exception cref="InvalidDatasetException">A text cannot be read; the exception says where and why.</exception>
    public static OfstedDataset Parse(string inspectionsTsv, string visitsTsv)
    {
        ArgumentNullException.ThrowIfNull(inspectionsTsv);
        ArgumentNullException.ThrowIfNull(visitsTsv);
        var inspections = DatasetTable.Parse("inspections", inspectionsTsv);
        var visits = DatasetTable.Parse("visits", visitsTsv);
        if (inspections.Version != visits.Version)
            throw visits.Bad(DatasetErrorCodes.Mismatch, null, "the version is not that of the inspections.");

        var reader = new OutcomeReader();
        var events = new List<InspectionEvent>();
        reader.AddInspections(inspections, events);
        reader.AddVisits(visits, events);
        return new OfstedDataset(
            inspections.Version, inspections.AsOf, visits.AsOf, $"{inspections.Source} {inspections.Licence}", EventSet.OfUnordered(events.ToArray(), visits.AsOf));
    }

    /// <summary>Reads a dataset of the same form, with inspections of areas, from text.</summary>
    /// <param name="inspectionsTsv">The inspections: tab-separated text in the form of the embedded <c>inspections.tsv</c>.</param>
    /// <param name="visitsTsv">The visits: tab-separated text in the form of the embedded <c>visits.tsv</c>.</param>
    /// <param name="areaInspectionsTsv">The inspections of areas: tab-separated text in the form of the embedded <c>area-inspections.tsv</c>; its date may be another.</param>
    /// <exception cref="InvalidDatasetException">A text cannot be read; the exception says where and why.</exception>
    public static OfstedDataset Parse(string inspectionsTsv, string visitsTsv, string areaInspectionsTsv)
    {
        ArgumentNullException.ThrowIfNull(areaInspectionsTsv);
        var dataset = Parse(inspectionsTsv, visitsTsv);
        var areas = DatasetTable.Parse("area inspections", areaInspectionsTsv);
        return new OfstedDataset(dataset.DataVersion, dataset.InspectionsAsOf, dataset.VisitsAsOf, dataset.Attribution, dataset.Events)
        {
            AreaInspections = EventSet.From(AreaInspectionRows.Read(areas)),
            AreaCoverage = areas.Coverage,
        };
    }

    private static OfstedDataset ReadEmbedded() =>
        Parse(TabSeparated.TextOfEmbedded("inspections.tsv"), TabSeparated.TextOfEmbedded("visits.tsv"), TabSeparated.TextOfEmbedded("area-inspections.tsv"));

    /// <summary>What this version has that an earlier one has not, event by event and member by member.</summary>
    /// <param name="earlier">The earlier version.</param>
    public DatasetChanges ChangesFrom(OfstedDataset earlier)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        return DatasetComparison.Between(earlier, this);
    }

    /// <summary>The version and the dates of the data.</summary>
    public override string ToString() => VersionId;
}
