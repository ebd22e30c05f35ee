using NodaTime;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Timescales;

/// <summary>Whether a recorded case kept its time limit.</summary>
/// <threadsafety>Immutable.</threadsafety>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record DeadlineCheck
{
    /// <summary>What is recorded.</summary>
    public required RecordedCase Case { get; init; }

    /// <summary>The deadline, or null when none can be calculated because no event is recorded or the calendar does not cover its days.</summary>
    public required Deadline? Deadline { get; init; }

    /// <summary>The day as at which to check, after which nothing is known; null for none.</summary>
    public LocalDate? AsAt { get; init => field = value.InIso(); }

    /// <summary>Whether it was on time.</summary>
    public DeadlineOutcome Outcome => (Deadline, Completed) switch
    {
        (null, _) => DeadlineOutcome.Unknown,
        (_, { }) when IsCompletedBeforeEvent => DeadlineOutcome.Unknown,
        ({ } deadline, { } completed) => deadline.IsPast(completed) ? DeadlineOutcome.Late : DeadlineOutcome.InTime,
        _ when AsAt is null => DeadlineOutcome.Unknown,
        _ => Deadline.IsPast(AsAt.Value) ? DeadlineOutcome.Overdue : DeadlineOutcome.NotYetDue,
    };

    /// <summary>The number of working days from the event (day 0) to completion; null when it is not done, or the calendar does not cover the days.</summary>
    /// <remarks>It is 16 for what was done on working day 16.</remarks>
    public int? WorkingDaysTaken => Case.Event is { } start && Completed is { } end && !IsCompletedBeforeEvent ? WorkingDays(start, end) : null;

    /// <summary>
    /// The number of working days by which it was late, or has been so far, at least 1; null when it is not late, or the calendar does not cover the
    /// days.
    /// </summary>
    /// <remarks>What was due on a Friday and done on the Saturday is one day late.</remarks>
    public int? WorkingDaysLate => LateOn is { } day && WorkingDays(Deadline!.Due, day) is { } count ? Math.Max(count, 1) : null;

    /// <summary>The number of calendar days by which it was late, or has been so far, 1 or more; null when it is not late.</summary>
    public int? DaysLate => LateOn is { } day ? -Deadline!.DaysLeft(day) : null;

    /// <summary>The due date under the other way of counting, one day later, when the case is exactly one day late; otherwise null.</summary>
    /// <remarks>It shows what the answer depends on but excuses nothing: <see cref="Timescale.CountingRule"/> says how to count.</remarks>
    public LocalDate? DueByOtherCount => LateOn is { } day && IsOneDayLate
        ? Deadline!.Timescale.Unit == TimescaleUnit.WorkingDays ? Deadline.Options.Calendar.LastOf(Deadline.Due, isFirst: false, 1) : day
        : null;

    /// <summary>The caveats of the deadline and of the record; empty when there are none.</summary>
    public EquatableList<Caveat> Caveats => [.. OfRecord(), .. Deadline?.Caveats ?? []];

    /// <summary>The answer in words, such as "late by 1 working day (due 2015-04-24, done 2015-04-27)".</summary>
    public override string ToString() => Excerpt.OfLine(Outcome switch
    {
        DeadlineOutcome.InTime => $"in time (due {Iso(Deadline!.Due)}, done {Iso(Completed!.Value)})",
        DeadlineOutcome.Late => $"late by {LateText} (due {Iso(Deadline!.Due)}, done {Iso(Completed!.Value)})",
        DeadlineOutcome.NotYetDue => $"not yet due (due {Iso(Deadline!.Due)})",
        DeadlineOutcome.Overdue => $"overdue by {LateText} (due {Iso(Deadline!.Due)})",
        _ => "not known",
    });

    /// <summary>The completion, as far as it is known on the day from which to look.</summary>
    private LocalDate? Completed => Case.Completed > AsAt ? null : Case.Completed;

    private bool IsCompletedBeforeEvent => Deadline is { Timescale.CountsBack: false } && Completed < Case.Event;

    private LocalDate? LateOn => Outcome switch
    {
        DeadlineOutcome.Late => Completed,
        DeadlineOutcome.Overdue => AsAt,
        _ => null,
    };

    /// <summary>Of working days, one that has passed; of others one day. Hours are too fine for it, and ranges too coarse.</summary>
    private bool IsOneDayLate => Deadline!.Timescale is { AmountTo: null, CountsBack: false } timescale && timescale.Unit switch
    {
        TimescaleUnit.WorkingDays => WorkingDaysLate == 1,
        TimescaleUnit.Hours => false,
        _ => DaysLate == 1,
    };

    private string LateText => WorkingDaysLate is { } working
        ? Counted.Of(working, "working day")
        : Counted.Of(DaysLate!.Value, "day");

    private IEnumerable<Caveat> OfRecord()
    {
        if (Deadline is null)
        {
            yield return Case.Event is null
                ? DeadlineCaveats.Of(CaveatCodes.EventNotRecorded, "The day of the event is not recorded.")
                : DeadlineCaveats.Of(CaveatCodes.OutsideCalendar, "No date can be calculated from the limit, or the calendar does not cover its days.");
        }
        else if (IsCompletedBeforeEvent)
        {
            yield return DeadlineCaveats.Of(CaveatCodes.CompletedBeforeEvent, "The recorded completion lies before the event.");
        }
        else if (Completed is null && AsAt is null)
        {
            yield return DeadlineCaveats.Of(CaveatCodes.CompletionNotRecorded, "No completion is recorded, and no day as at which to check is given.");
        }
        else if (DueByOtherCount is { } other)
        {
            yield return DeadlineCaveats.Of(
                CaveatCodes.OneDayLate,
                $"Exactly one day late: due on {DateText.Of(Deadline.Due)}. If counting starts one day later it would be due on {DateText.Of(other)}, which is a common misreading.");
        }
    }

    private int? WorkingDays(LocalDate start, LocalDate end)
    {
        var calendar = (Deadline?.Options ?? DeadlineOptions.Default).Calendar;
        return calendar.Covers(start) && calendar.Covers(end) ? calendar.CountBetween(start, end) : null;
    }

    private static string Iso(LocalDate day) => IsoDate.Of(day);
}
