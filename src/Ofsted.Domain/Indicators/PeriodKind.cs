namespace Ofsted.Domain.Indicators;

/// <summary>The kind of period that a number covers; comparing different kinds gives a caveat.</summary>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public enum PeriodKind
{
    /// <summary>The document does not say.</summary>
    Unspecified = 0,

    /// <summary>One day: a snapshot.</summary>
    AsAt = 1,

    /// <summary>The time of the inspection, without a date.</summary>
    AtInspection = 2,

    /// <summary>One month.</summary>
    Month = 3,

    /// <summary>Three months of a financial year; the first quarter is April to June.</summary>
    Quarter = 4,

    /// <summary>Twelve months; of a financial year, April to March, unless the text says otherwise.</summary>
    Year = 5,

    /// <summary>September to August.</summary>
    AcademicYear = 6,

    /// <summary>A term of a school year.</summary>
    Term = 7,

    /// <summary>The average of three financial years, as on the adoption scorecards.</summary>
    ThreeYearAverage = 8,

    /// <summary>A number of months ending on a day, usually the twelve before the inspection.</summary>
    Rolling = 9,

    /// <summary>From the beginning of a year to a day within it.</summary>
    YearToDate = 10,

    /// <summary>Since the last inspection.</summary>
    SinceLastInspection = 11,

    /// <summary>Between two days, or from a day onwards.</summary>
    Between = 12,

    /// <summary>A standing limit or policy, not a count.</summary>
    Policy = 13,

    /// <summary>A single case.</summary>
    Case = 14,
}
