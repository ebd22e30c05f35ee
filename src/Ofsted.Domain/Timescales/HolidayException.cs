using NodaTime;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Timescales;

/// <summary>A day on which the holidays of one year depart from the rules.</summary>
/// <remarks><see cref="BankHolidays.Exceptions"/> holds those of England and Wales. A holiday that moves is two of them.</remarks>
/// <threadsafety>Immutable.</threadsafety>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record HolidayException
{
    /// <summary>The day.</summary>
    public required LocalDate Date { get; init => field = value.InIso(); }

    /// <summary>True for an extra holiday, false for a regular one that was not taken.</summary>
    public required bool IsHoliday { get; init; }

    /// <summary>Why, or null when it is not specified.</summary>
    public string? Reason { get; init; }

    /// <summary>The day and what it is, such as "2012-05-28 is not a holiday".</summary>
    public override string ToString() => Excerpt.OfLine($"{IsoDate.Of(Date)} is {(IsHoliday ? "" : "not ")}a holiday");
}
