using NodaTime;
using Ofsted.Domain.Internal;
using Ofsted.Domain.Query;

namespace Ofsted.Domain.Data;

/// <summary>The published outcomes of Ofsted's inspections of and visits to children's services, as facts.</summary>
/// <remarks>
/// <para>
/// Source: every report of 2013 to August 2026 and every letter of February 2018 to January 2026 that was found, read for its
/// grades, dates and counts. <see cref="InspectionsAsOf"/> and <see cref="VisitsAsOf"/> are two days: letters published after the second are
/// missing. Monitoring visits, and outcomes of authorities abolished since, come from Ofsted's statistics; <see cref="Coverage"/> says for
/// each kind of event how many are missing. Inspections of areas are held apart.
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

    // What few programs ask for is read when it is asked for: notes, coverage and inspections of areas were a quarter of the code compiled at start-up.
    private readonly Lazy<DatasetNotes> _inspectionNotes;
    private readonly Lazy<DatasetNotes> _visitNotes;
    private readonly Lazy<AreaPart?> _areas;

    private OfstedDataset(DatasetTable inspections, DatasetTable visits, Func<DatasetTable?> areas)
    {
        if (inspections.Version != visits.Version)
            throw visits.Bad(DatasetErrorCodes.Mismatch, null, "the version is not that of the inspections.");

        var reader = new OutcomeReader();
        var events = new List<InspectionEvent>(inspections.Rows.Count + visits.Rows.Count);
        reader.AddInspections(inspections, events);
        reader.AddVisits(visits, events);
        var extent = new RecordExtent(visits.AsOf, new(() => Coverage));
        Events = EventSet.OfUnordered(events.ToArray(), extent);
        _inspectionNotes = new(() => inspections.Notes(events));
        _visitNotes = new(() => visits.Notes(events));
        _areas = new(() => areas() is { } table ? AreaPart.Of(table, extent) : null);
    }

    /// <summary>The dataset that this library carries; it is read on first use.</summary>
    public static OfstedDataset Default => Embedded.Value;

    /// <summary>The version and the dates of the data in one text, such as "2026.11.28 (inspections to 2026-08-31, visits to 2026-01-27)".</summary>
    public string VersionId => InspectionsAsOf == VisitsAsOf
        ? $"{DataVersion} (to {IsoDate.Of(InspectionsAsOf)})"
        : $"{DataVersion} (inspections to {IsoDate.Of(InspectionsAsOf)}, visits to {IsoDate.Of(VisitsAsOf)})";

    /// <summary>The version of the data, such as "2026.11.28".</summary>
    public string DataVersion => InspectionNotes.Version;

    /// <summary>The day up to which reports of inspections were looked for.</summary>
    public LocalDate InspectionsAsOf => InspectionNotes.AsOf;

    /// <summary>The day up to which letters of visits were seen; later ones are missing, so counts of visits are complete only to this day.</summary>
    public LocalDate VisitsAsOf => VisitNotes.AsOf;

    /// <summary>Where the facts come from and under which licence; show it where you show the data.</summary>
    public string Attribution => $"{InspectionNotes.Source} {InspectionNotes.Licence}";

    /// <summary>The notes at the head of the inspections.</summary>
    public DatasetNotes InspectionNotes => _inspectionNotes.Value;

    /// <summary>The notes at the head of the visits.</summary>
    public DatasetNotes VisitNotes => _visitNotes.Value;

    /// <summary>The notes at the head of the inspections of areas; null where there are none.</summary>
    public DatasetNotes? AreaInspectionNotes => _areas.Value?.Notes;

    /// <summary>For each kind of event, the dates between which it is complete, the source, and how many are recorded and known to be missing.</summary>
    /// <remarks>Answers that lean on a kind beyond these days carry a <see cref="Caveat"/>.</remarks>
    public EquatableList<EventCoverage> Coverage =>
        [.. InspectionNotes.Coverage, .. VisitNotes.Coverage, .. AreaInspectionNotes?.Coverage ?? []];

    /// <summary>All inspections and visits, ordered by their first day on site.</summary>
    public EventSet Events { get; }

    /// <summary>The inspections of areas by several inspectorates, in order; <see cref="AreaCoverage"/> says which are included.</summary>
    public EventSet AreaInspections => _areas.Value?.Events ?? EventSet.Empty;

    /// <summary>Which inspections of areas are included and which are missing; null where there are none.</summary>
    public string? AreaCoverage => AreaInspectionNotes?.Scope;

    /// <summary>All events: inspections, visits and inspections of areas, in order.</summary>
    public EventSet Everything => Events.Union(AreaInspections);

    /// <summary>The checksum of the events, such as "sha256:1f…": the same for the same facts, whatever the order of rows and columns.</summary>
    /// <remarks>It is worked out each time it is asked for. Put it beside your results with <see cref="VersionId"/>.</remarks>
    public string Checksum => EventChecksum.Of(Events);

    /// <summary>A dataset of events of your own, or of a newer version of the record.</summary>
    /// <param name="events">The inspections, visits and inspections of areas, in any order.</param>
    /// <param name="notes">What the dataset says of itself; each kind of event in <see cref="DatasetNotes.Coverage"/> goes to the part that holds it.</param>
    /// <remarks>
    /// It holds the facts that the files have columns for: authority, edition, activity, days, link, grades, topics, numbers of items and
    /// where values come from. Text of recommendations, names of people and what else a document prints are left out, and an authority
    /// that the library knows goes under its name here.
    /// </remarks>
    /// <exception cref="InvalidDatasetException">Two events have the same authority, activity and fieldwork, or a value has no form in the files.</exception>
    /// <exception cref="ArgumentException">One of the events is null.</exception>
    public static OfstedDataset From(IEnumerable<InspectionEvent> events, DatasetNotes notes)
    {
        ArgumentNullException.ThrowIfNull(notes);
        var all = EventSet.From(events);
        var coverage = notes.Coverage.ToLookup(item => PartOf(item.Activity));
        DatasetNotes Part(int part) => notes with { Coverage = coverage[part].ToEquatableList() };
        return From(all, Part(0), Part(1), all.AreaInspections.Any() || coverage[2].Any() ? Part(2) : null);
    }

    /// <summary>A dataset of events of your own, or of a newer version of the record, with notes for each part.</summary>
    /// <param name="events">The inspections, visits and inspections of areas, in any order.</param>
    /// <param name="inspections">The notes of the inspections.</param>
    /// <param name="visits">The notes of the visits, whose day may be another.</param>
    /// <param name="areaInspections">The notes of the inspections of areas; null where there are none.</param>
    /// <inheritdoc cref="From(IEnumerable{InspectionEvent}, DatasetNotes)" path="/remarks"/>
    /// <exception cref="InvalidDatasetException">Two events have the same authority, activity and fieldwork, or a value has no form in the files.</exception>
    /// <exception cref="ArgumentException">One of the events is null, or there are inspections of areas without notes.</exception>
    public static OfstedDataset From(IEnumerable<InspectionEvent> events, DatasetNotes inspections, DatasetNotes visits, DatasetNotes? areaInspections = null)
    {
        ArgumentNullException.ThrowIfNull(inspections);
        ArgumentNullException.ThrowIfNull(visits);
        var all = EventSet.From(events);
        var areas = all.AreaInspections.ToList();
        if (areaInspections is null && areas.Count > 0)
            throw new ArgumentException("There are inspections of areas, but no notes on them.", nameof(areaInspections));
        return Parse(Write(all, areas, inspections, visits, areaInspections));
    }

    /// <summary>The dataset as the text of its files: the same facts give the same bytes, whatever order they came in.</summary>
    /// <remarks>Rows are in the order of their authority and day. <see cref="Parse(OfstedDatasetText)"/> gives the same dataset back.</remarks>
    public OfstedDatasetText ToText() => Write(Events, AreaInspections.AreaInspections.ToList(), InspectionNotes, VisitNotes, AreaInspectionNotes);

    /// <summary>Reads a dataset from the text of its files.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="InvalidDatasetException">A text cannot be read; the exception says where and why.</exception>
    public static OfstedDataset Parse(OfstedDatasetText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.AreaInspections is { } areas ? Parse(text.Inspections, text.Visits, areas) : Parse(text.Inspections, text.Visits);
    }

    /// <summary>Reads a dataset, such as a newer version, from text.</summary>
    /// <param name="inspectionsTsv">The inspections: tab-separated text in the form of the embedded <c>inspections.tsv</c>.</param>
    /// <param name="visitsTsv">The visits: tab-separated text in the form of the embedded <c>visits.tsv</c>.</param>
    /// <exception cref="InvalidDatasetException">A text cannot be read; the exception says where and why.</exception>
    public static OfstedDataset Parse(string inspectionsTsv, string visitsTsv)
    {
        ArgumentNullException.ThrowIfNull(inspectionsTsv);
        ArgumentNullException.ThrowIfNull(visitsTsv);
        return Read(inspectionsTsv, visitsTsv, null);
    }

    /// <summary>Reads a dataset with inspections of areas from text.</summary>
    /// <param name="inspectionsTsv">The inspections: tab-separated text in the form of the embedded <c>inspections.tsv</c>.</param>
    /// <param name="visitsTsv">The visits: tab-separated text in the form of the embedded <c>visits.tsv</c>.</param>
    /// <param name="areaInspectionsTsv">The inspections of areas: tab-separated text in the form of the embedded <c>area-inspections.tsv</c>; its date may be another.</param>
    /// <exception cref="InvalidDatasetException">A text cannot be read; the exception says where and why.</exception>
    public static OfstedDataset Parse(string inspectionsTsv, string visitsTsv, string areaInspectionsTsv)
    {
        ArgumentNullException.ThrowIfNull(inspectionsTsv);
        ArgumentNullException.ThrowIfNull(visitsTsv);
        ArgumentNullException.ThrowIfNull(areaInspectionsTsv);
        return Read(inspectionsTsv, visitsTsv, areaInspectionsTsv);
    }

    private static OfstedDataset Read(string inspectionsTsv, string visitsTsv, string? areaInspectionsTsv)
    {
        var dataset = new OfstedDataset(
            DatasetTable.Parse(DatasetTable.Inspections, inspectionsTsv), DatasetTable.Parse(DatasetTable.Visits, visitsTsv), () => areaInspectionsTsv is null ? null : DatasetTable.Parse(DatasetTable.AreaInspections, areaInspectionsTsv));
        dataset.ReadAll();
        return dataset;
    }

    private static OfstedDataset ReadEmbedded() => new(
        DatasetTable.Embedded(DatasetTable.Inspections, "inspections.tsv"),
        DatasetTable.Embedded(DatasetTable.Visits, "visits.tsv"),
        () => DatasetTable.Embedded(DatasetTable.AreaInspections, "area-inspections.tsv"));

    /// <summary>Reads the parts that are read when they are asked for, so that what is wrong with them is said at once.</summary>
    private void ReadAll()
    {
        _ = Coverage;
        foreach (var item in Everything)
            _ = item.Basis.Count;
    }

    private static OfstedDatasetText Write(
        EventSet events, IReadOnlyList<AreaInspection> areas, DatasetNotes inspections, DatasetNotes visits, DatasetNotes? areaInspections) => new()
    {
        Inspections = new InspectionTexts().Write(inspections, events.Inspections.ToList()),
        Visits = new VisitTexts().Write(visits, events.Visits.ToList()),
        AreaInspections = areaInspections is null ? null : new AreaInspectionTexts().Write(areaInspections, areas),
    };

    /// <summary>The text that holds the events of a kind: inspections, visits or inspections of areas.</summary>
    private static int PartOf(InspectionActivity activity) =>
        activity.IsGraded ? 0
        : activity == InspectionActivities.JointTargetedAreaInspection || activity == InspectionActivities.AreaSendInspection ? 2
        : 1;

    /// <summary>What this version has that an earlier one does not, event by event and member by member.</summary>
    /// <param name="earlier">The earlier version.</param>
    public DatasetChanges ChangesFrom(OfstedDataset earlier)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        return DatasetComparison.Between(earlier, this);
    }

    /// <summary>This dataset renewed with what new documents and statistics say.</summary>
    /// <param name="candidates">The events and what was found of each: one with an error is refused, one with a warning is left for a person to decide.</param>
    /// <param name="options">The version and the days of the renewed dataset.</param>
    /// <remarks>
    /// A document goes before Ofsted's statistics, which fill in only what no document states. With nothing new, and no later day, the dataset
    /// is this one to the byte.
    /// </remarks>
    /// <exception cref="ArgumentException">One of the candidates is null.</exception>
    public DatasetRenewal Renew(IEnumerable<RenewalCandidate> candidates, RenewalOptions options)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        ArgumentNullException.ThrowIfNull(options);
        return new DatasetRenewer(this, options).Renew(candidates);
    }

    /// <summary>The version and the dates of the data.</summary>
    public override string ToString() => VersionId;

    private sealed record AreaPart(EventSet Events, DatasetNotes Notes)
    {
        public static AreaPart Of(DatasetTable table, RecordExtent extent)
        {
            var events = AreaInspectionRows.Read(table).ToArray<InspectionEvent>();
            return new AreaPart(EventSet.OfUnordered(events, extent), table.Notes(events));
        }
    }
}
