using NodaTime;

namespace Ofsted.Domain.Rules;

/// <summary>What the rules need to know of one event, worked out once.</summary>
/// <remarks>
/// A fault belongs to one rule. Where the record contradicts itself about its days, edition or activity, the fact in
/// dispute is not known here, and the rules that need it say so instead of adding findings of their own.
/// </remarks>
internal sealed class EventFacts
{
    /// <summary>Days outside these are slips of the pen; the library has no clock, so the range is fixed.</summary>
    public static readonly LocalDate EarliestPlausible = new(2005, 1, 1);

    public static readonly LocalDate LatestPlausible = new(2049, 12, 31);

    /// <summary>The most days from the first to the last day of a focused visit, both counted.</summary>
    public const int LongestVisit = 15;

    /// <summary>The most days of a period on site, both ends counted.</summary>
    public const int LongestPeriod = 60;

    /// <summary>More days than this from the last day on site to publication, and one of the dates is probably wrong.</summary>
    private const int LongestLag = 300;

    public EventFacts(InspectionEvent inspectionEvent, LocalDate? asAt)
    {
        Event = inspectionEvent;
        Inspection = inspectionEvent as Inspection;
        AsAt = asAt;
        ReadActivity();
        ReadDays();
        ReadEdition();
        ReadPublication();
        Authority = ResolveAuthority();
        Board = FindBoard();
        HasDuplicates = FindDuplicate();
        Profile = OverallProfile.Of(HasDuplicates ? null : Edition, Inspection);
        Counts = Event.Recommendations is { } items ? ItemCounts.Of(items) : ItemCounts.Of(Event.Totals);
    }

    public InspectionEvent Event { get; }

    /// <summary>The event as an inspection, or null for a visit.</summary>
    public Inspection? Inspection { get; }

    public LocalDate? AsAt { get; }

    /// <summary>The first day on site; meaningful where <see cref="NoDaysReason"/> is null.</summary>
    public LocalDate FirstDay { get; private set; }

    /// <summary>The last day on site; meaningful where <see cref="NoDaysReason"/> is null.</summary>
    public LocalDate LastDay { get; private set; }

    /// <summary>Why the days on site are not usable, or null when they are.</summary>
    public string? NoDaysReason { get; private set; }

    /// <summary>The activity where the record does not contradict it.</summary>
    public InspectionActivity? Activity { get; private set; }

    public int ActivityBit { get; private set; }

    public string NoActivityReason { get; private set; } = Reasons.NoActivity;

    /// <summary>The edition by which to judge the record: the stated one unless the days contradict it.</summary>
    public FrameworkEdition? Edition { get; private set; }

    /// <summary>The edition of the activity on the first day on site, or null when none has it.</summary>
    public FrameworkEdition? EditionOfTheDay { get; private set; }

    /// <summary>Whether the stated edition and the days on site contradict each other.</summary>
    public bool IsEditionInDispute { get; private set; }

    public int EditionBit { get; private set; }

    public string NoEditionReason { get; private set; } = Reasons.NoEdition;

    /// <summary>Why the day of publication is not usable, or null when it is.</summary>
    public string? NoPublicationReason { get; private set; }

    /// <summary>The day of publication; meaningful where <see cref="NoPublicationReason"/> is null.</summary>
    public LocalDate Published { get; private set; }

    /// <summary>Why the time from the last day on site to publication is not usable, or null when it is.</summary>
    public string? NoLagReason => NoDaysReason ?? NoPublicationReason;

    /// <summary>Whether publication is so far from the days on site that an error resting on the first day may be a slip in the dates.</summary>
    public bool AreDatesInDoubt => NoLagReason is null && Period.DaysBetween(LastDay, Published) > LongestLag;

    /// <summary>The authority that the record means, or null when none was found.</summary>
    public Authority? Authority { get; }

    /// <summary>The position of the board's judgement, or -1.</summary>
    public int Board { get; }

    /// <summary>Whether the record judges every area of the authority that its edition has.</summary>
    public bool JudgesTheAuthority => Fits(Edition);

    /// <summary>Whether an area is judged more than once.</summary>
    public bool HasDuplicates { get; }

    public OverallProfile Profile { get; }

    public ItemCounts? Counts { get; }

    /// <summary>Whether the edition judges an area, as far as the edition is known.</summary>
    public bool MayJudge(JudgementArea area) => Edition is null || Edition.Find(area) is not null;

    public static bool IsPlausible(LocalDate day) => day >= EarliestPlausible && day <= LatestPlausible;

    public static int Bit(FrameworkEdition? edition) => BitOf(FrameworkEditions.All.AsSpan(), edition);

    public static int Bit(InspectionActivity? activity) => BitOf(InspectionActivities.All.AsSpan(), activity);

    private static int BitOf<T>(ReadOnlySpan<T> all, T? term)
        where T : class
    {
        for (var i = 0; i < all.Length; i++)
        {
            if (ReferenceEquals(all[i], term))
                return 1 << i;
        }

        return 0;
    }

    private void ReadDays()
    {
        var periods = Event.Fieldwork.AsSpan();
        if (periods.IsEmpty)
        {
            NoDaysReason = Reasons.NoFieldwork;
            return;
        }

        FirstDay = periods[0].Start;
        LastDay = periods[0].End;
        foreach (var period in periods)
        {
            if (!IsPlausible(period.Start) || !IsPlausible(period.End))
                NoDaysReason = Reasons.DaysImplausible;
            else if (period.Start > period.End)
                NoDaysReason ??= Reasons.DaysInDispute;
            if (period.Start < FirstDay)
                FirstDay = period.Start;
            if (period.End > LastDay)
                LastDay = period.End;
        }

        NoDaysReason ??= FindExcess(periods);
    }

    private string? FindExcess(ReadOnlySpan<FieldworkPeriod> periods)
    {
        if (Activity == InspectionActivities.FocusedVisit)
            return FieldworkPeriod.Of(FirstDay, LastDay).CalendarDays > LongestVisit ? Reasons.VisitTooLong : null;

        foreach (var period in periods)
        {
            if (period.CalendarDays > LongestPeriod)
                return Reasons.PeriodTooLong;
        }

        return null;
    }

    private void ReadActivity()
    {
        if (Event.Activity is not { } activity)
            return;
        if (activity.IsGraded != Inspection is not null)
        {
            NoActivityReason = Reasons.ActivityInDispute;
            return;
        }

        SetActivity(activity);
    }

    private void SetActivity(InspectionActivity? activity)
    {
        Activity = activity;
        ActivityBit = Bit(activity);
    }

    private void ReadEdition()
    {
        EditionOfTheDay = NoDaysReason is null ? FindEditionOfTheDay() : null;
        if (Event.Edition is not { } stated)
        {
            SetEdition(EditionOfTheDay);
            return;
        }

        if (NoDaysReason is not null || EditionOfTheDay == stated)
        {
            SetEdition(stated);
            return;
        }

        if (Activity is not null && stated.InForce(FirstDay) && (EditionOfTheDay is null || (stated.Activities.Count > 0 && Fits(stated) && !Fits(EditionOfTheDay))))
        {
            NoActivityReason = Reasons.ActivityInDispute;
            SetActivity(null);
            SetEdition(stated);
            return;
        }

        if (Activity is null && stated.InForce(FirstDay))
        {
            SetEdition(stated);
            return;
        }

        IsEditionInDispute = true;
        NoEditionReason = Reasons.EditionInDispute;
        SetEdition(Fits(stated) ? stated : Inspection is null || Fits(EditionOfTheDay) ? EditionOfTheDay : null);
    }

    private void SetEdition(FrameworkEdition? edition)
    {
        Edition = edition;
        EditionBit = Bit(edition);
    }

    private FrameworkEdition? FindEditionOfTheDay()
    {
        FrameworkEdition? found = null;
        foreach (var edition in FrameworkEditions.All.AsSpan())
        {
            if (!edition.InForce(FirstDay) || edition.Activities.Count == 0)
                continue;
            if (Activity is null ? !Matches(edition) : !Has(edition, Activity))
                continue;
            if (found is not null)
                return null;
            found = edition;
        }

        return found;
    }

    private bool Matches(FrameworkEdition edition) => Inspection is null || Inspection.Judgements.Count == 0 || Fits(edition);

    public static bool Has(FrameworkEdition edition, InspectionActivity activity)
    {
        foreach (var candidate in edition.Activities.AsSpan())
        {
            if (ReferenceEquals(candidate, activity))
                return true;
        }

        return false;
    }

    /// <summary>Whether the record judges exactly the areas of an edition, a separate judgement of the board aside.</summary>
    private bool Fits(FrameworkEdition? edition)
    {
        if (edition is null || Inspection is null)
            return false;

        foreach (var judgement in Inspection.Judgements.AsSpan())
        {
            if (edition.Find(judgement.Area) is null)
                return false;
        }

        foreach (var area in edition.Areas.AsSpan())
        {
            if (area.Role != JudgementRole.Separate && Inspection.JudgementOf(area.Area) is null)
                return false;
        }

        return true;
    }

    private void ReadPublication()
    {
        if (Event.Published is not { } published)
        {
            NoPublicationReason = Reasons.NoPublication;
            return;
        }

        Published = published;
        if (!IsPlausible(published) || (NoDaysReason is null && published <= LastDay))
            NoPublicationReason = Reasons.PublicationInDispute;
    }

    private Authority? ResolveAuthority() => Event.Authority is not { } reference
        ? null
        : Authorities.Resolve(reference, NoDaysReason is null ? FirstDay : null);

    private int FindBoard()
    {
        if (Inspection is null)
            return -1;

        var judgements = Inspection.Judgements.AsSpan();
        for (var i = 0; i < judgements.Length; i++)
        {
            if (judgements[i].Area == JudgementAreas.Lscb)
                return i;
        }

        return -1;
    }

    private bool FindDuplicate()
    {
        if (Inspection is null)
            return false;

        var seen = 0;
        foreach (var judgement in Inspection.Judgements.AsSpan())
        {
            var bit = BitOf(JudgementAreas.All.AsSpan(), judgement.Area);
            if ((seen & bit) != 0)
                return true;
            seen |= bit;
        }

        return false;
    }
}
