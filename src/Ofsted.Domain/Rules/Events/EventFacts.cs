using System.Globalization;
using NodaTime;

namespace Ofsted.Domain.Rules;

/// <summary>What the rules need to know of one event, worked out once.</summary>
/// <remarks>
/// A fault belongs to one rule. Where the record contradicts itself about its days, edition or activity, the fact in
/// dispute is not known here, and the rules that need it say so instead of adding findings of their own.
/// </remarks>
internal sealed class EventFacts : IRuleFacts
{
    /// <summary>Days outside these are slips of the pen; the library has no clock, so the range is fixed.</summary>
    public static readonly LocalDate EarliestPlausible = new(2005, 1, 1);

    public static readonly LocalDate LatestPlausible = new(2049, 12, 31);

    /// <summary>More days than this from the last day on site to publication, and one of the dates is probably wrong.</summary>
    private const int LongestLag = 300;

    private readonly EventDays _days;
    private readonly EventFrame _frame;
    private readonly Doubts? _doubts;

    public EventFacts(InspectionEvent inspectionEvent, LocalDate? asAt, Doubts? doubts = null)
    {
        _doubts = doubts;
        Event = inspectionEvent;
        Inspection = inspectionEvent as Inspection;
        AsAt = asAt;
        var activity = EventFrame.ActivityOf(inspectionEvent);
        _days = new EventDays(inspectionEvent.Fieldwork, activity);
        _frame = new EventFrame(inspectionEvent, activity, _days);
        ActivityBit = RuleLimits.BitOf(Activity);
        EditionBit = RuleLimits.BitOf(Edition);
        NoPublicationReason = WhyNotPublished();
        Authority = ResolveAuthority();
        Board = FindBoard();
        HasDuplicates = FindDuplicate();
        Profile = OverallProfile.Of(HasDuplicates ? null : Edition, Inspection);
        Counts = Event.Recommendations is { } items ? ItemCounts.Of(items) : ItemCounts.Of(Event.Totals);
    }

    public static RuleScope Scope => RuleScope.Event;

    public InspectionEvent Event { get; }

    /// <inheritdoc/>
    public object Record => Event;

    /// <summary>The event as an inspection, or null for a visit.</summary>
    public Inspection? Inspection { get; }

    public LocalDate? AsAt { get; }

    /// <inheritdoc cref="EventDays.First"/>
    public LocalDate FirstDay => _days.First;

    /// <inheritdoc cref="EventDays.Last"/>
    public LocalDate LastDay => _days.Last;

    /// <inheritdoc cref="EventDays.WhyUnusable"/>
    public string? NoDaysReason => _days.WhyUnusable;

    /// <summary>Why the last day on site is not usable, or null when it is.</summary>
    public string? NoLastDayReason => NoDaysReason ?? (_days.IsLastStated ? null : Reasons.NoLastDay);

    /// <inheritdoc cref="EventFrame.Activity"/>
    public InspectionActivity? Activity => _frame.Activity;

    public int ActivityBit { get; }

    public string NoActivityReason => _frame.NoActivityReason;

    /// <inheritdoc cref="EventFrame.Edition"/>
    public FrameworkEdition? Edition => _frame.Edition;

    /// <inheritdoc cref="EventFrame.EditionOfTheDay"/>
    public FrameworkEdition? EditionOfTheDay => _frame.EditionOfTheDay;

    /// <inheritdoc cref="EventFrame.IsEditionInDispute"/>
    public bool IsEditionInDispute => _frame.IsEditionInDispute;

    public int EditionBit { get; }

    public string NoEditionReason => _frame.NoEditionReason;

    /// <summary>Why the day of publication is not usable, or null when it is.</summary>
    public string? NoPublicationReason { get; }

    /// <summary>The day of publication; meaningful where <see cref="NoPublicationReason"/> is null.</summary>
    public LocalDate Published => Event.Published.GetValueOrDefault();

    /// <summary>Why the time from the last day on site to publication is not usable, or null when it is.</summary>
    public string? NoLagReason => NoLastDayReason ?? NoPublicationReason;

    /// <summary>Whether publication is so far from the days on site that an error resting on the first day may be a slip in the dates.</summary>
    public bool AreDatesInDoubt => NoDaysReason is null && NoPublicationReason is null && Period.DaysBetween(LastDay, Published) > LongestLag;

    /// <summary>The authority that the record means, or null when none was found.</summary>
    public Authority? Authority { get; }

    /// <summary>What tells its authority from others, or an empty text when the record does not say.</summary>
    public string AuthorityKey =>
        Authority?.Key ?? Event.Authority?.Urn?.ToString(CultureInfo.InvariantCulture) ?? Event.Authority?.Name ?? "";

    /// <summary>The position of the board's judgement, or -1.</summary>
    public int Board { get; }

    /// <inheritdoc cref="EventFrame.JudgesTheAuthority"/>
    public bool JudgesTheAuthority => _frame.JudgesTheAuthority;

    /// <summary>Whether an area is judged more than once.</summary>
    public bool HasDuplicates { get; }

    public OverallProfile Profile { get; }

    public ItemCounts? Counts { get; }

    /// <summary>Whether the edition judges an area, as far as the edition is known.</summary>
    public bool MayJudge(JudgementArea area) => Edition is null || Edition.Find(area) is not null;

    public static bool IsPlausible(LocalDate day) => day >= EarliestPlausible && day <= LatestPlausible;

    public static bool IsWeekend(LocalDate day) => day.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday;

    /// <inheritdoc/>
    public string? WhyOutside(RuleLimits limits)
    {
        if (limits.Editions != 0 && (limits.Editions & EditionBit) == 0)
            return EditionBit == 0 ? NoEditionReason : limits.OtherEdition;
        if (limits.Activities != 0 && (limits.Activities & ActivityBit) == 0)
            return ActivityBit == 0 ? NoActivityReason : limits.OtherActivity;
        if (limits.From is null && limits.To is null)
            return null;
        if (NoDaysReason is { } reason)
            return reason;
        return FirstDay < limits.From || FirstDay > limits.To ? limits.OtherDays : null;
    }

    /// <inheritdoc/>
    public string? WhyInDoubt(string[] members) => _doubts?.WhyNot(members);

    /// <inheritdoc/>
    public RuleSubject? SubjectOf(Finding finding) => RuleSubject.Of(Event);

    /// <inheritdoc/>
    public Finding Annotate(Finding finding) => KnownSlip.Explaining(finding, Event) is { } slip
        ? finding with { Message = $"{finding.Message} The document itself is at fault: {slip.Explanation}" }
        : finding;

    private string? WhyNotPublished()
    {
        if (Event.Published is not { } published)
            return Reasons.NoPublication;
        return !IsPlausible(published) || (NoDaysReason is null && published <= LastDay) ? Reasons.PublicationInDispute : null;
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
            var bit = RuleLimits.BitOf(JudgementAreas.All.AsSpan(), judgement.Area);
            if ((seen & bit) != 0)
                return true;
            seen |= bit;
        }

        return false;
    }
}
