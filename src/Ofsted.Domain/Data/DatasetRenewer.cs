using NodaTime;
using Ofsted.Domain.Query;

namespace Ofsted.Domain.Data;

/// <summary>Renews a dataset, one event after the other.</summary>
internal sealed class DatasetRenewer
{
    private const string SeveralFit = "It matches several events in the dataset.";
    private const string OtherTopics = "The document groups the letter's topics differently, so the reviewed topics are kept.";
    private const string NotCovered = "The dataset has no events of its kind.";
    private const string NoDays = "It gives no authority, or neither days on site nor publication.";
    private const string Contradiction = "Ofsted's statistics differ from the document, so the document's value is kept.";

    private readonly OfstedDataset _before;
    private readonly RenewalOptions _options;
    private readonly List<InspectionEvent> _events;
    private readonly List<RenewalRow> _rows = [];
    private int _unchanged;

    public DatasetRenewer(OfstedDataset before, RenewalOptions options)
    {
        _before = before;
        _options = options;
        _events = [.. before.Everything];
    }

    public DatasetRenewal Renew(IEnumerable<RenewalCandidate> candidates)
    {
        foreach (var candidate in candidates)
            Take(candidate ?? throw new ArgumentException("The sequence contains null.", nameof(candidates)));
        return new DatasetRenewal(IsLater ? Later() : _before, _rows.ToEquatableList(), _unchanged);
    }

    private bool IsLater =>
        _rows.Exists(row => row.Outcome is RenewalOutcome.New or RenewalOutcome.Changed)
        || IsOther(_options.InspectionsAsOf, _before.InspectionsAsOf)
        || IsOther(_options.VisitsAsOf, _before.VisitsAsOf)
        || IsOther(_options.AreaInspectionsAsOf, _before.AreaInspectionNotes?.AsOf);

    private static bool IsOther(LocalDate? now, LocalDate? before) => now is not null && now != before;

    private OfstedDataset Later()
    {
        var areas = _before.AreaInspectionNotes ?? (_events.Exists(item => item is AreaInspection) ? _before.InspectionNotes with { Coverage = [], Remarks = [] } : null);
        return OfstedDataset.From(
            _events,
            _before.InspectionNotes.Next(_options.Version, _options.InspectionsAsOf ?? _before.InspectionsAsOf),
            _before.VisitNotes.Next(_options.Version, _options.VisitsAsOf ?? _before.VisitsAsOf),
            areas is null || HasSameAreas ? areas : areas.Next(_options.Version, _options.AreaInspectionsAsOf ?? areas.AsOf));
    }

    private bool HasSameAreas =>
        !IsOther(_options.AreaInspectionsAsOf, _before.AreaInspectionNotes?.AsOf)
        && !_rows.Exists(row => row.Event is AreaInspection && row.Outcome is RenewalOutcome.New or RenewalOutcome.Changed);

    private void Take(RenewalCandidate candidate)
    {
        if (WorstOf(candidate.Findings) is { Severity: FindingSeverity.Error } error)
        {
            Add(RenewalOutcome.Refused, candidate, candidate.Event, error.ToString());
            return;
        }

        InspectionEvent facts;
        try
        {
            facts = OfstedDataset.From([candidate.Event], _before.InspectionNotes, _before.VisitNotes, _before.AreaInspectionNotes ?? _before.VisitNotes).Everything[0];
        }
        catch (InvalidDatasetException problem)
        {
            Add(RenewalOutcome.Refused, candidate, candidate.Event, problem.Message);
            return;
        }

        var fitting = Fitting(facts);
        if (fitting.Count > 1)
            Add(RenewalOutcome.Doubtful, candidate, facts, SeveralFit);
        else if (fitting.Count == 1)
            Update(candidate, fitting[0], facts);
        else if (facts.Authority is { Urn: null, Name: null } || facts.Day is null)
            Add(RenewalOutcome.Doubtful, candidate, facts, NoDays);
        else if (!IsCovered(facts.Activity))
            Add(RenewalOutcome.Doubtful, candidate, facts, NotCovered);
        else if (IsDoubtful(candidate, out var reason))
            Add(RenewalOutcome.Doubtful, candidate, facts, reason);
        else
            AddNew(candidate, facts);
    }

    /// <summary>Whether the dataset is about events of a kind; all are where it does not say.</summary>
    private bool IsCovered(InspectionActivity? activity) =>
        _before.Coverage.Count == 0 || (activity is not null && _before.Coverage.Any(item => item.Activity == activity));

    private void AddNew(RenewalCandidate candidate, InspectionEvent facts)
    {
        _events.Add(facts);
        Add(RenewalOutcome.New, candidate, facts, null);
    }

    private void Update(RenewalCandidate candidate, InspectionEvent held, InspectionEvent facts)
    {
        var updated = EventUpdate.Of(held, facts);
        if (EventUpdate.Contradicts(held, facts))
        {
            Add(RenewalOutcome.Doubtful, candidate, held, Contradiction, EventMembers.Differences(held, facts).Where(IsStated));
            return;
        }

        if (EventUpdate.HasOtherTopics(held, facts))
            Add(RenewalOutcome.Doubtful, candidate, held, OtherTopics, EventMembers.Differences(held, facts).Where(change => change.Member == "topics"));

        var changes = EventMembers.Differences(held, updated);
        if (changes.Count == 0)
        {
            if (!EventUpdate.HasOtherTopics(held, facts))
                _unchanged++;
        }
        else if (IsDoubtful(candidate, out var reason))
        {
            Add(RenewalOutcome.Doubtful, candidate, updated, reason, changes);
        }
        else
        {
            _events[_events.IndexOf(held)] = updated;
            Add(RenewalOutcome.Changed, candidate, updated, null, changes);
        }
    }

    private static bool IsStated(MemberChange change) => change.After is not null && change.Member != "basis";

    /// <summary>The events of the dataset that are about the same as another; where one lacks days on site, by the day of publication.</summary>
    private List<InspectionEvent> Fitting(InspectionEvent facts)
    {
        var key = facts.Authority.KeyOf(Authorities.Resolve(facts.Authority, facts.FirstDay));
        return _events.FindAll(held =>
            held.GetType() == facts.GetType()
            && (held.Activity is null || facts.Activity is null || held.Activity == facts.Activity)
            && SharesDays(held, facts)
            && held.Authority.KeyOf(Authorities.Resolve(held.Authority, held.FirstDay)) == key);
    }

    private static bool SharesDays(InspectionEvent held, InspectionEvent facts)
    {
        if (held.Fieldwork.Count == 0 || facts.Fieldwork.Count == 0)
            return held.Published is not null && held.Published == facts.Published;
        return SameEvent.SharesDays(held, facts);
    }

    private bool IsDoubtful(RenewalCandidate candidate, out string? reason)
    {
        reason = _options.AcceptsWarnings ? null : WorstOf(candidate.Findings) is { Severity: FindingSeverity.Warning } warning ? warning.ToString() : null;
        return reason is not null;
    }

    private static Finding? WorstOf(EquatableList<Finding> findings) =>
        findings.FirstOrDefault(finding => finding.Severity == FindingSeverity.Error)
        ?? findings.FirstOrDefault(finding => finding.Severity == FindingSeverity.Warning);

    private void Add(RenewalOutcome outcome, RenewalCandidate candidate, InspectionEvent item, string? reason, IEnumerable<MemberChange>? changes = null) =>
        _rows.Add(new RenewalRow { Outcome = outcome, Event = item, Origin = candidate.Origin, Reason = reason, Changes = changes?.ToEquatableList() ?? [] });
}
