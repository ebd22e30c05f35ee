using NodaTime;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Timescales;

/// <summary>How well a number of recorded cases kept one time limit.</summary>
/// <threadsafety>Immutable.</threadsafety>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record Timeliness
{
    /// <summary>The time limit.</summary>
    public required Timescale Timescale { get; init; }

    /// <summary>The checks, one for each case and in the order of the cases.</summary>
    public required EquatableList<DeadlineCheck> Checks { get; init; }

    /// <summary>
    /// The percentage of completed cases that were on time, 0 to 100 and unrounded, leaving out overdue ones (see <see cref="Count"/>); null when
    /// none was completed.
    /// </summary>
    public decimal? PercentInTime =>
        Count(DeadlineOutcome.InTime) + Count(DeadlineOutcome.Late) is > 0 and var done
            ? 100m * Count(DeadlineOutcome.InTime) / done
            : null;

    /// <summary>Checks recorded cases against a time limit.</summary>
    /// <param name="timescale">The time limit.</param>
    /// <param name="cases">The cases. One that lacks a day, or has one that the calendar does not know, is unknown and not refused.</param>
    /// <param name="asAt">The day from which to look, after which nothing is known; null for no such day.</param>
    /// <param name="options">The calendar, and whether due dates move to working days; null for the usual ones.</param>
    /// <exception cref="ArgumentException">No date follows from the time limit.</exception>
    public static Timeliness Of(
        Timescale timescale, IEnumerable<RecordedCase> cases, LocalDate? asAt = null, DeadlineOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(timescale);
        ArgumentNullException.ThrowIfNull(cases);
        asAt = asAt.InIso();
        if (!timescale.HasDueDate)
            throw new ArgumentException($"No date can be calculated from '{timescale.Code}': it has no amount or no unit.", nameof(timescale));

        return new Timeliness
        {
            Timescale = timescale,
            Checks = cases.Select(item => new DeadlineCheck
            {
                Case = item,
                Deadline = item.Event is { } day && Deadline.TryFor(timescale, day, options ?? DeadlineOptions.Default, out var deadline) ? deadline : null,
                AsAt = asAt,
            }).ToEquatableList(),
        };
    }

    /// <summary>The number of cases with an outcome.</summary>
    /// <param name="outcome">The outcome.</param>
    public int Count(DeadlineOutcome outcome) => Checks.Count(check => check.Outcome == outcome);

    /// <summary>The number of cases that were done on a working day counted from the event, such as the 16th.</summary>
    /// <param name="workingDay">The working day, where the event is day 0.</param>
    /// <remarks>Many cases on the day after the last show a limit that is misread.</remarks>
    public int CountDoneOn(int workingDay) => Checks.Count(check => check.WorkingDaysTaken == workingDay);

    /// <summary>The time limit and the number of cases in time.</summary>
    public override string ToString() => Excerpt.OfLine(string.Create(
        System.Globalization.CultureInfo.InvariantCulture,
        $"{Timescale.Code}: {Count(DeadlineOutcome.InTime)} in time, {Count(DeadlineOutcome.Late)} late, {Count(DeadlineOutcome.Overdue)} overdue, of {Checks.Count}"));
}
