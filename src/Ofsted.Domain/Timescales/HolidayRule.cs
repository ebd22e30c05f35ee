using NodaTime;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Timescales;

/// <summary>A holiday that comes every year, and how to find its day.</summary>
/// <remarks><see cref="BankHolidays.Rules"/> holds those of England and Wales.</remarks>
/// <threadsafety>Immutable.</threadsafety>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record HolidayRule
{
    /// <summary>The name of the holiday.</summary>
    public required string Name { get; init; }

    /// <summary>The date, or the first date on which it can fall where a weekday is given; null for a holiday that depends on Easter.</summary>
    /// <remarks>A holiday on a date of its own moves to the next free weekday when the date falls on a weekend, as Christmas Day does.</remarks>
    public AnnualDate? Date { get; init; }

    /// <summary>The weekday of a holiday such as the first Monday in May, or null for any other.</summary>
    public IsoDayOfWeek? Weekday { get; init; }

    /// <summary>The number of days from Easter Sunday, negative before it, for a holiday such as Good Friday; null for any other.</summary>
    public int? DaysFromEaster { get; init; }

    /// <summary>The name.</summary>
    public override string ToString() => Excerpt.OfLine(Name);
}
