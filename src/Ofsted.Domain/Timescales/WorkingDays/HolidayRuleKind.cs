namespace Ofsted.Domain.Timescales;

/// <summary>How a yearly holiday finds its day.</summary>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public enum HolidayRuleKind
{
    /// <summary>Nobody has said.</summary>
    Unspecified = 0,

    /// <summary>On a date, and on the next weekday that is free when the date falls on a weekend, as Christmas Day.</summary>
    FixedDate = 1,

    /// <summary>On the first such day of the week on or after a date, as the first Monday in May.</summary>
    FirstWeekday = 2,

    /// <summary>So many days from Easter Sunday, as Good Friday.</summary>
    Easter = 3,
}
