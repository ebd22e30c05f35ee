namespace Ofsted.Domain.Timescales;

/// <summary>The permanent codes of the caveats that deadlines and checks of them carry.</summary>
public static class DeadlineCaveatCodes
{
    /// <summary>The event lies outside the days on which the limit applied: the date may mean nothing.</summary>
    public const string OutsideValidity = "outside-validity";

    /// <summary>The limit is a local policy, not a statutory one.</summary>
    public const string LocalPolicy = "local-policy";

    /// <summary>The limit is that of a statistical return or scorecard, which obliges nobody.</summary>
    public const string ReportingOnly = "reporting-only";

    /// <summary>The limit is what was seen in practice, which obliges nobody.</summary>
    public const string ObservedOnly = "observed-only";

    /// <summary>The source gives a rough amount only.</summary>
    public const string Approximate = "approximate";

    /// <summary>The limit counts hours and only days are known: the clock runs out in the course of the day.</summary>
    public const string HoursAsDays = "hours-as-days";

    /// <summary>The text that sets the limit was not read.</summary>
    public const string UnverifiedSource = "unverified-source";

    /// <summary>The due date falls in days on which the limit was relaxed.</summary>
    public const string Relaxed = "relaxed";

    /// <summary>The due date is a weekend or holiday, and was not moved.</summary>
    public const string NonWorkingDay = "non-working-day";

    /// <summary>The due date was a weekend or holiday, and was moved to the next working day as the options ask.</summary>
    public const string RolledForward = "rolled-forward";

    /// <summary>It is late by exactly one day, so the answer turns on which day counts as the first.</summary>
    public const string OneDayLate = "one-day-late";

    /// <summary>The day of the event is not recorded.</summary>
    public const string EventNotRecorded = "event-not-recorded";

    /// <summary>The day of completion is not recorded, and no day from which to look is given.</summary>
    public const string CompletionNotRecorded = "completion-not-recorded";

    /// <summary>The recorded completion lies before the event.</summary>
    public const string CompletedBeforeEvent = "completed-before-event";

    /// <summary>The count needs days that the calendar does not know.</summary>
    public const string OutsideCalendar = "outside-calendar";
}
