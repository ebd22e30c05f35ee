namespace Ofsted.Domain.Timescales;

/// <summary>The unit in which a time limit counts.</summary>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public enum TimescaleUnit
{
    /// <summary>Not specified.</summary>
    Unspecified = 0,

    /// <summary>Days on which a <see cref="WorkingDayCalendar"/> works.</summary>
    WorkingDays = 1,

    /// <summary>All days, including weekends and holidays.</summary>
    CalendarDays = 2,

    /// <summary>Clock hours, including weekends and holidays.</summary>
    Hours = 3,

    /// <summary>Weeks of seven days.</summary>
    Weeks = 4,

    /// <summary>Calendar months, to the corresponding date or otherwise the last of the month.</summary>
    Months = 5,
}
