using NodaTime;

namespace Ofsted.Domain.Timescales;

/// <summary>A holiday that comes every year, and how to find its day.</summary>
/// <remarks><see cref="BankHolidays.Rules"/> holds those of England and Wales.</remarks>
/// <threadsafety>Immutable.</threadsafety>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record HolidayRule
{
    /// <summary>The name of the holiday.</summary>
    public required string Name { get; init; }

    /// <summary>How it finds its day, which says which of the other members matter.</summary>
    public required HolidayRuleKind Kind { get; init; }

    /// <summary>The date, or the first date on which it can fall; null for a holiday that follows Easter.</summary>
    public AnnualDate? Date { get; init; }

    /// <summary>The day of the week of a <see cref="HolidayRuleKind.FirstWeekday"/>, or null for any other.</summary>
    public IsoDayOfWeek? Weekday { get; init; }

    /// <summary>The days from Easter Sunday, negative before it, of an <see cref="HolidayRuleKind.Easter"/>; null for any other.</summary>
    public int? DaysFromEaster { get; init; }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
