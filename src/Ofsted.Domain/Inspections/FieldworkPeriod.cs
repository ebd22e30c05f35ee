using System.Runtime.CompilerServices;
using NodaTime;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain;

/// <summary>A period that inspectors spent on site, from its first to its last day.</summary>
/// <remarks>
/// It holds what a document says, so the days may be in the wrong order; the rules say so. Both ends are inclusive:
/// a visit on one day starts and ends on it.
/// </remarks>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public readonly record struct FieldworkPeriod
{
    /// <summary>The first day.</summary>
    public required LocalDate Start { get; init; }

    /// <summary>The last day.</summary>
    public required LocalDate End { get; init; }

    /// <summary>The number of calendar days, both ends counted; below 1 when the days are in the wrong order.</summary>
    public int CalendarDays => NodaTime.Period.DaysBetween(Start, End) + 1;

    /// <summary>A period from its first and last day.</summary>
    /// <param name="start">The first day.</param>
    /// <param name="end">The last day.</param>
    public static FieldworkPeriod Of(LocalDate start, LocalDate end) => new() { Start = start, End = end };

#if NET
    /// <inheritdoc cref="Of(LocalDate, LocalDate)"/>
    [OverloadResolutionPriority(-1)]
    public static FieldworkPeriod Of(DateOnly start, DateOnly end) => Of(LocalDate.FromDateOnly(start), LocalDate.FromDateOnly(end));
#endif

    /// <summary>The period as an interval, or null when the days are in the wrong order.</summary>
    public DateInterval? ToDateInterval() => Start <= End ? new DateInterval(Start, End) : null;

    /// <summary>Both days in ISO form, such as "2024-05-13/2024-05-24".</summary>
    public override string ToString() => $"{IsoDate.Of(Start)}/{IsoDate.Of(End)}";
}
