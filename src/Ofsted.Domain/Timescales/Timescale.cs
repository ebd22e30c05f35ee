using System.Globalization;
using NodaTime;

namespace Ofsted.Domain;

/// <summary>A time limit of the field: what starts it and how long it runs.</summary>
/// <remarks>
/// <see cref="Timescales"/> holds the national ones. Make your own for a local policy, with
/// <see cref="LegalForce.Local"/>; <see cref="Deadline.For"/> works out the due date of either.
/// </remarks>
/// <threadsafety>Immutable.</threadsafety>
public sealed record Timescale
{
    /// <summary>The permanent code, such as <c>icpc-15</c>.</summary>
    public required string Code { get; init; }

    /// <summary>What is due, such as "Initial child protection conference".</summary>
    public required string Title { get; init; }

    /// <summary>What starts it, such as "a referral is received".</summary>
    public required string Trigger { get; init; }

    /// <summary>The number of units, 1 or more.</summary>
    public required int Amount { get; init; }

    /// <summary>The unit.</summary>
    public required TimescaleUnit Unit { get; init; }

    /// <summary>Whether the day of the event is day 0 or day 1.</summary>
    public EventDay EventDay { get; init; } = EventDay.Zero;

    /// <summary>What kind of text sets it.</summary>
    public required LegalForce Force { get; init; }

    /// <summary>The first day of events to which it applies, or null when that is not known.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The last day of events to which it applies, or null while it is in force.</summary>
    public LocalDate? To { get; init; }

    /// <summary>Where it comes from, and what to mind.</summary>
    public required Citation Source { get; init; }

    /// <summary>Whether it applies to an event on a day, as far as is known.</summary>
    /// <param name="day">The day of the event.</param>
    public bool AppliesOn(LocalDate day) => (From is null || From <= day) && (To is null || day <= To);

    /// <summary>What is due and the limit, such as "Assessment: 45 working days".</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Title}: {Amount} {UnitName}");

    private string UnitName => Unit switch
    {
        TimescaleUnit.WorkingDays => Amount == 1 ? "working day" : "working days",
        TimescaleUnit.CalendarDays => Amount == 1 ? "day" : "days",
        TimescaleUnit.Hours => Amount == 1 ? "hour" : "hours",
        TimescaleUnit.Weeks => Amount == 1 ? "week" : "weeks",
        TimescaleUnit.Months => Amount == 1 ? "month" : "months",
        _ => "(no unit)",
    };
}
