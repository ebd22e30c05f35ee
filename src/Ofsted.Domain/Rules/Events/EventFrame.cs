namespace Ofsted.Domain.Rules;

/// <summary>The edition and the activity by which to judge one event: those stated unless the record contradicts them.</summary>
internal sealed class EventFrame
{
    private readonly Inspection? _inspection;
    private readonly EventDays _days;

    public EventFrame(InspectionEvent inspectionEvent, InspectionActivity? activity, EventDays days)
    {
        _inspection = inspectionEvent as Inspection;
        _days = days;
        Activity = activity;
        NoActivityReason = inspectionEvent.Activity is not null && activity is null ? Reasons.ActivityInDispute : Reasons.NoActivity;
        Settle(inspectionEvent.Edition);
    }

    /// <summary>The activity where the record does not contradict it.</summary>
    public InspectionActivity? Activity { get; private set; }

    public string NoActivityReason { get; private set; }

    /// <summary>The edition by which to judge the record: the stated one unless the days contradict it.</summary>
    public FrameworkEdition? Edition { get; private set; }

    public string NoEditionReason { get; private set; } = Reasons.NoEdition;

    /// <summary>The edition of the activity on the first day on site, or null when none has it.</summary>
    public FrameworkEdition? EditionOfTheDay { get; private set; }

    /// <summary>Whether the stated edition and the days on site contradict each other.</summary>
    public bool IsEditionInDispute { get; private set; }

    /// <summary>Whether the record judges every area of the authority that its edition has.</summary>
    public bool JudgesTheAuthority => Fits(Edition);

    /// <summary>The activity that the record states, or null where a record of its type cannot have it.</summary>
    public static InspectionActivity? ActivityOf(InspectionEvent inspectionEvent) =>
        inspectionEvent.Activity is { } activity && activity.IsGraded == inspectionEvent is Inspection ? activity : null;

    public static bool Has(FrameworkEdition edition, InspectionActivity activity)
    {
        foreach (var candidate in edition.Activities.AsSpan())
        {
            if (ReferenceEquals(candidate, activity))
                return true;
        }

        return false;
    }

    private void Settle(FrameworkEdition? stated)
    {
        EditionOfTheDay = _days.WhyUnusable is null ? FindEditionOfTheDay() : null;
        if (stated is null)
            Edition = EditionOfTheDay;
        else if (_days.WhyUnusable is not null || EditionOfTheDay == stated || (Activity is null && stated.InForce(_days.First)))
            Edition = stated;
        else if (IsActivityAtFault(stated))
            (Edition, Activity, NoActivityReason) = (stated, null, Reasons.ActivityInDispute);
        else
            Dispute(stated);
    }

    /// <summary>Whether the stated edition was in force and has the judgements, so that the activity must be wrong.</summary>
    private bool IsActivityAtFault(FrameworkEdition stated) =>
        Activity is not null && stated.InForce(_days.First)
        && (EditionOfTheDay is null || (stated.Activities.Count > 0 && Fits(stated) && !Fits(EditionOfTheDay)));

    private void Dispute(FrameworkEdition stated)
    {
        IsEditionInDispute = true;
        NoEditionReason = Reasons.EditionInDispute;
        Edition = Fits(stated) ? stated : _inspection is null || Fits(EditionOfTheDay) ? EditionOfTheDay : null;
    }

    private FrameworkEdition? FindEditionOfTheDay()
    {
        FrameworkEdition? found = null;
        foreach (var edition in FrameworkEditions.All.AsSpan())
        {
            if (!edition.InForce(_days.First) || edition.Activities.Count == 0)
                continue;
            if (Activity is null ? !Matches(edition) : !Has(edition, Activity))
                continue;
            if (found is not null)
                return null;
            found = edition;
        }

        return found;
    }

    private bool Matches(FrameworkEdition edition) => _inspection is null || _inspection.Judgements.Count == 0 || Fits(edition);

    /// <summary>Whether the record judges exactly the areas of an edition, a separate judgement of the board aside.</summary>
    private bool Fits(FrameworkEdition? edition)
    {
        if (edition is null || _inspection is null)
            return false;

        foreach (var judgement in _inspection.Judgements.AsSpan())
        {
            if (edition.Find(judgement.Area) is null)
                return false;
        }

        foreach (var area in edition.Areas.AsSpan())
        {
            if (area.Role != JudgementRole.Separate && _inspection.JudgementOf(area.Area) is null)
                return false;
        }

        return true;
    }
}
