namespace Ofsted.Domain.Indicators;

/// <summary>What a number of an indicator counts.</summary>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public enum MeasurementUnit
{
    /// <summary>Not specified.</summary>
    Unspecified = 0,

    /// <summary>Children, cases, posts or whatever else the indicator counts.</summary>
    Count = 1,

    /// <summary>A percentage of a denominator, from 0 to 100.</summary>
    Percent = 2,

    /// <summary>For each 10,000 children aged 0 to 17.</summary>
    RatePer10000 = 3,

    /// <summary>The percentage by which a number grew; negative when it fell.</summary>
    PercentChange = 4,

    /// <summary>Calendar days.</summary>
    Days = 5,

    /// <summary>Weeks.</summary>
    Weeks = 6,

    /// <summary>Months.</summary>
    Months = 7,

    /// <summary>Cases held by one worker.</summary>
    Cases = 8,

    /// <summary>Points of a test or questionnaire.</summary>
    Score = 9,

    /// <summary>Pounds sterling.</summary>
    Pounds = 10,

    /// <summary>The difference between two percentages: from 94% to 86% is a fall of 8 points.</summary>
    PercentagePoints = 11,

    /// <summary>Hours by the clock.</summary>
    Hours = 12,

    /// <summary>Working days.</summary>
    WorkingDays = 13,
}
