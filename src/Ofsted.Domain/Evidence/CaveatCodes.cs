namespace Ofsted.Domain;

/// <summary>The permanent codes of caveats: what to know before using a number, a date or a measure.</summary>
/// <remarks>No caveat has the code of a finding or of a refusal.</remarks>
public static class CaveatCodes
{
    /// <summary>The authority supplied the number; it has not been validated.</summary>
    public const string Unvalidated = "unvalidated";

    /// <summary>The document does not say which day or period the number covers.</summary>
    public const string PeriodUnstated = "period-unstated";

    /// <summary>The word for the direction, such as "an increase", disagrees with the two numbers.</summary>
    public const string DirectionContradicted = "direction-contradicted";

    /// <summary>A share or a rate does not follow from the counts printed with it.</summary>
    public const string DoesNotFollow = "does-not-follow";

    /// <summary>The text is damaged or unusual here: the number may belong to something else, or be part of a longer one.</summary>
    public const string DoubtfulText = "doubtful-text";

    /// <summary>The two numbers cover different kinds of period, such as one year and an average of three.</summary>
    public const string PeriodMismatch = "period-mismatch";

    /// <summary>The numbers are so small that one child more or less matters.</summary>
    public const string SmallNumbers = "small-numbers";

    /// <summary>The document describes the number as approximate.</summary>
    public const string Approximate = "approximate";

    /// <summary>Only bounds of the number are known.</summary>
    public const string OnlyBounds = "only-bounds";

    /// <summary>A part of what is compared is withheld by the publisher.</summary>
    public const string Suppressed = "suppressed";

    /// <summary>The definition of the measure changed between the two times.</summary>
    public const string DefinitionChanged = "definition-changed";

    /// <summary>The document does not say which model chose the statistical neighbours.</summary>
    public const string NeighbourModelUnstated = "neighbour-model-unstated";

    /// <summary>The statistical neighbours are those of another model.</summary>
    public const string NeighbourModelDiffers = "neighbour-model-differs";

    /// <summary>Some children are in several categories and are counted more than once.</summary>
    public const string CategoriesOverlap = "categories-overlap";

    /// <summary>An average of percentages or rates that ignores how many children are behind each.</summary>
    public const string Unweighted = "unweighted";

    /// <summary>The limit is for a different period from the number.</summary>
    public const string TargetOfOtherPeriod = "target-of-other-period";

    /// <summary>The limit is given from memory; no text that states it was read.</summary>
    public const string LimitUnverified = "limit-unverified";

    /// <summary>The document gives only the difference from the other number.</summary>
    public const string Implied = "implied";

    /// <summary>The unit is not that of the indicator.</summary>
    public const string UnitUnexpected = "unit-unexpected";

    /// <summary>The two numbers are about different parts of the indicator, such as boys and all children.</summary>
    public const string DimensionDiffers = "dimension-differs";

    /// <summary>The event lies outside the days on which the limit applied, so the date may be meaningless.</summary>
    public const string OutsideValidity = "outside-validity";

    /// <summary>The limit is a local policy, not a statutory one.</summary>
    public const string LocalPolicy = "local-policy";

    /// <summary>The limit is that of a statistical return or scorecard, which is not a duty.</summary>
    public const string ReportingOnly = "reporting-only";

    /// <summary>The limit was only observed in practice, and is not a duty.</summary>
    public const string ObservedOnly = "observed-only";

    /// <summary>The source gives only a rough amount for the time limit.</summary>
    public const string RoughLimit = "rough-limit";

    /// <summary>The limit counts hours but only days are known, so the time runs out during the last day.</summary>
    public const string HoursAsDays = "hours-as-days";

    /// <summary>The text that sets the limit was not read.</summary>
    public const string UnverifiedSource = "unverified-source";

    /// <summary>Letters of visits were seen only from a later day or only to an earlier day, so visits may be missing.</summary>
    public const string VisitsIncomplete = "visits-incomplete";

    /// <summary>Reports of inspections were seen only from a later day or only to an earlier day, so inspections may be missing.</summary>
    public const string InspectionsIncomplete = "inspections-incomplete";

    /// <summary>A planned reorganisation will replace the authority.</summary>
    public const string ReorganisationPlanned = "reorganisation-planned";

    /// <summary>The due date falls at a time when the limit was relaxed.</summary>
    public const string Relaxed = "relaxed";

    /// <summary>The due date is a weekend or holiday, and was not moved.</summary>
    public const string NonWorkingDay = "non-working-day";

    /// <summary>The due date was a weekend or holiday, and was moved to the next working day as the options require.</summary>
    public const string RolledForward = "rolled-forward";

    /// <summary>It is late by exactly one day, so the answer depends on which day counts as the first.</summary>
    public const string OneDayLate = "one-day-late";

    /// <summary>The day of the event is not recorded.</summary>
    public const string EventNotRecorded = "event-not-recorded";

    /// <summary>The day of completion is not recorded, and no day as at which to check is given.</summary>
    public const string CompletionNotRecorded = "completion-not-recorded";

    /// <summary>The recorded completion lies before the event.</summary>
    public const string CompletedBeforeEvent = "completed-before-event";

    /// <summary>The calculation needs days outside the calendar.</summary>
    public const string OutsideCalendar = "outside-calendar";

    /// <summary>The baseline and the result cover different kinds of period, such as a year and a day.</summary>
    public const string PeriodKindDiffers = "period-kind-differs";

    /// <summary>Two numbers of the measure are in different units.</summary>
    public const string UnitDiffers = "unit-differs";

    /// <summary>A number is for another indicator, or another part of it, than the measure.</summary>
    public const string SubjectDiffers = "subject-differs";

    /// <summary>The last result is not an exact number.</summary>
    public const string ResultNotANumber = "result-not-a-number";

    /// <summary>A result has no date, and may be older or newer than it seems.</summary>
    public const string ResultUndated = "result-undated";

    /// <summary>There is no baseline to compare the result with.</summary>
    public const string NoBaseline = "no-baseline";

    /// <summary>The last result is more than a year older than the day of the report.</summary>
    public const string ResultOld = "result-old";
}
