using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using NodaTime;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain;

/// <summary>A period that inspectors spent on site, from its first to its last day.</summary>
/// <remarks>
/// It holds what a source says, so the days may be in the wrong order; the rules say so. Both ends are inclusive:
/// a visit on one day starts and ends on it. Ofsted's statistics state the first day alone: then there is no last day,
/// and nothing fills it in.
/// </remarks>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public readonly record struct FieldworkPeriod
{
    /// <summary>A period from its first and last day.</summary>
    /// <param name="start">The first day.</param>
    /// <param name="end">The last day, or null when it is not stated.</param>
    [SetsRequiredMembers]
    public FieldworkPeriod(LocalDate start, LocalDate? end)
    {
        Start = start;
        End = end;
    }

    /// <summary>The first day.</summary>
    public required LocalDate Start { get; init => field = value.InIso(); }

    /// <summary>The last day, or null when it is not stated.</summary>
    public LocalDate? End { get; init => field = value.InIso(); }

    /// <summary>
    /// The number of calendar days, both ends counted; below 1 when the days are in the wrong order, null when the last is not stated.
    /// </summary>
    public int? CalendarDays => End is { } end ? NodaTime.Period.DaysBetween(Start, end) + 1 : null;

    /// <summary>The last day that is known to be one on site.</summary>
    internal LocalDate LastKnown => End ?? Start;

    /// <summary>A period from its first and last day.</summary>
    /// <param name="start">The first day.</param>
    /// <param name="end">The last day, or null when it is not stated.</param>
    public static FieldworkPeriod Of(LocalDate start, LocalDate? end) => new(start, end);

#if NET
    /// <inheritdoc cref="Of(LocalDate, LocalDate?)"/>
    [OverloadResolutionPriority(-1)]
    public static FieldworkPeriod Of(DateOnly start, DateOnly end) => Of(LocalDate.FromDateOnly(start), LocalDate.FromDateOnly(end));
#endif

    /// <summary>The period as an interval, or null when the days are in the wrong order or the last is not stated.</summary>
    public DateInterval? ToDateInterval() => End is { } end && Start <= end ? new DateInterval(Start, end) : null;

    /// <summary>Both days in ISO form, such as "2024-05-13/2024-05-24", or "2024-05-13/" when the last is not stated.</summary>
    public override string ToString() => Excerpt.OfLine($"{IsoDate.Of(Start)}/{IsoDate.Of(End)}");
}
