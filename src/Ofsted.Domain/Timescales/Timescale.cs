using System.Globalization;
using NodaTime;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Timescales;

/// <summary>A time limit in children's services: what starts it and how long it runs.</summary>
/// <remarks>
/// <see cref="TimescaleCatalogue"/> holds the national ones, and marks what is not a duty. Make your own for a local policy, with
/// <see cref="LegalForce.Local"/>; <see cref="Deadline.For(Timescale, LocalDate, WorkingDayCalendar?)"/> works out the due
/// date of either.
/// </remarks>
/// <threadsafety>Immutable.</threadsafety>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record Timescale
{
    /// <summary>The permanent code, such as <c>TS-ICPC-15</c>; two versions of one limit share it.</summary>
    public required string Code { get; init; }

    /// <summary>What is due, such as "Initial child protection conference".</summary>
    public required string Title { get; init; }

    /// <summary>What starts it, such as "a referral is received".</summary>
    public required string Trigger { get; init; }

    /// <summary>The number of units, 1 or more; null when the source fixes none, so that no date can be calculated.</summary>
    public required int? Amount { get; init; }

    /// <summary>The upper end where the source gives a range, above <see cref="Amount"/>; null when it gives one number.</summary>
    public int? AmountTo { get; init; }

    /// <summary>The unit; <see cref="TimescaleUnit.Unspecified"/> only where there is no amount.</summary>
    public required TimescaleUnit Unit { get; init; }

    /// <summary>Whether the day of the event is day 1, as in "26 weeks beginning with the day of issue".</summary>
    /// <remarks>Else it is day 0, as in "within 15 working days of the strategy discussion": the first unit ends after it.</remarks>
    public bool CountsEventDay { get; init; }

    /// <summary>Whether the limit lies before the event, as with a notice that must be given six weeks before.</summary>
    public bool CountsBack { get; init; }

    /// <summary>Whether the source gives only a rough amount.</summary>
    public bool IsApproximate { get; init; }

    /// <summary>What kind of text sets it.</summary>
    public required LegalForce Force { get; init; }

    /// <summary>The first day of events to which it applies, or null when that is not known.</summary>
    public LocalDate? From { get; init => field = value.InIso(); }

    /// <summary>The last day of events to which it applies, or null while it is in force.</summary>
    public LocalDate? To { get; init => field = value.InIso(); }

    /// <summary>The code of the entry of <see cref="TimescaleCatalogue"/> whose days relaxed this limit, or null when none did.</summary>
    public string? RelaxedBy { get; init; }

    /// <summary>Where it comes from, and what to know before using it.</summary>
    public required Citation Source { get; init; }

    /// <summary>Whether an Act, regulations or statutory guidance sets it, rather than a local policy, an observation or a return.</summary>
    public bool IsStatutory => Force is LegalForce.Statute or LegalForce.Regulations or LegalForce.StatutoryGuidance;

    /// <summary>Whether a date can be calculated from it: it has an amount and a unit.</summary>
    public bool HasDueDate => Amount >= 1 && Unit != TimescaleUnit.Unspecified;

    /// <summary>How the days are counted, in one sentence, for people to read.</summary>
    public string CountingRule => (Unit, CountsEventDay, CountsBack) switch
    {
        _ when !HasDueDate => "None: the source does not fix an amount.",
        (TimescaleUnit.Hours, _, _) => "Clock hours, including weekends; where only days are known, the equivalent number of whole days.",
        (TimescaleUnit.WorkingDays, true, true) => "Working days back from the event, which is day 1 if it is a working day.",
        (TimescaleUnit.WorkingDays, _, true) => "Working days back from the event; the event is day 0, the last working day before it day 1.",
        (TimescaleUnit.WorkingDays, true, _) => "Working days beginning with the event, which is day 1 if it is a working day.",
        (TimescaleUnit.WorkingDays, _, _) => "Working days; the event is day 0, the first working day after it day 1.",
        (TimescaleUnit.Months, true, false) => "Calendar months beginning with the event, which is day 1.",
        (TimescaleUnit.Months, _, false) => "Calendar months, to the corresponding date or otherwise the last of the month.",
        (TimescaleUnit.Months, _, true) => "Calendar months back from the event, to the corresponding date or otherwise the last of the month.",
        (_, true, false) => "Calendar days beginning with the event, which is day 1; weekends and holidays count.",
        (_, _, false) => "Calendar days; the event is day 0; weekends and holidays count.",
        (_, _, true) => "Calendar days back from the event, which is day 0; weekends and holidays count.",
    };

    /// <summary>Whether it applies to an event on a day, as far as is known.</summary>
    /// <param name="day">The day of the event.</param>
    public bool AppliesOn(LocalDate day) => (From is null || From <= day.InIso()) && (To is null || day.InIso() <= To);

    /// <summary>What is due and the limit, such as "Assessment: 45 working days".</summary>
    public override string ToString() => Excerpt.OfLine(Amount is null ? Title : string.Create(CultureInfo.InvariantCulture, $"{Title}: {Length}{UnitName}"));

    private string Length => string.Create(
        CultureInfo.InvariantCulture, $"{(IsApproximate ? "about " : "")}{Amount} {(AmountTo is { } upper ? $"to {upper} " : "")}");

    private string UnitName => (Unit switch
    {
        TimescaleUnit.WorkingDays => "working day",
        TimescaleUnit.CalendarDays => "day",
        TimescaleUnit.Hours => "hour",
        TimescaleUnit.Weeks => "week",
        TimescaleUnit.Months => "month",
        _ => "(no unit)",
    }) + (Unit == TimescaleUnit.Unspecified || (AmountTo ?? Amount) == 1 ? "" : "s") + (CountsBack ? " before" : "");
}
