using NodaTime;

namespace Ofsted.Domain.Rules;

/// <summary>The days of one event on site, as far as they can be relied on.</summary>
internal sealed class EventDays
{
    /// <summary>The most days from the first to the last day of a focused visit, both counted.</summary>
    public const int LongestVisit = 15;

    /// <summary>The most days of a period on site, both ends counted.</summary>
    public const int LongestPeriod = 60;

    public EventDays(EquatableList<FieldworkPeriod> fieldwork, InspectionActivity? activity)
    {
        var periods = fieldwork.AsSpan();
        if (periods.IsEmpty)
        {
            WhyUnusable = Reasons.NoFieldwork;
            return;
        }

        First = periods[0].Start;
        Last = periods[0].LastKnown;
        foreach (var period in periods)
        {
            if (!EventFacts.IsPlausible(period.Start) || !EventFacts.IsPlausible(period.LastKnown))
                WhyUnusable = Reasons.DaysImplausible;
            else if (period.Start > period.End)
                WhyUnusable ??= Reasons.DaysInDispute;
            if (period.Start < First)
                First = period.Start;
            if (period.LastKnown > Last)
                Last = period.LastKnown;
            IsLastStated &= period.End is not null;
        }

        WhyUnusable ??= FindExcess(periods, activity);
    }

    /// <summary>The first day; meaningful where <see cref="WhyUnusable"/> is null.</summary>
    public LocalDate First { get; }

    /// <summary>The last day that is known to be one on site; meaningful where <see cref="WhyUnusable"/> is null.</summary>
    public LocalDate Last { get; }

    /// <summary>Whether each period states its last day.</summary>
    public bool IsLastStated { get; } = true;

    /// <summary>Why the days cannot be relied on, or null when they can.</summary>
    public string? WhyUnusable { get; }

    private string? FindExcess(ReadOnlySpan<FieldworkPeriod> periods, InspectionActivity? activity)
    {
        if (activity == InspectionActivities.FocusedVisit)
            return FieldworkPeriod.Of(First, Last).CalendarDays > LongestVisit ? Reasons.VisitTooLong : null;

        foreach (var period in periods)
        {
            if (period.CalendarDays > LongestPeriod)
                return Reasons.PeriodTooLong;
        }

        return null;
    }
}
