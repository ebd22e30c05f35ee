namespace Ofsted.Domain.Indicators;

/// <summary>The permanent codes of the caveats that numbers carry.</summary>
public static class CaveatCodes
{
    /// <summary>The authority supplied the number; nobody has validated it.</summary>
    public const string Unvalidated = "unvalidated";

    /// <summary>The document does not say of what day or time it speaks.</summary>
    public const string PeriodUnstated = "period-unstated";

    /// <summary>The word for the direction, such as "an increase", disagrees with the two numbers.</summary>
    public const string DirectionContradicted = "direction-contradicted";

    /// <summary>A share or a rate does not follow from the counts beside it.</summary>
    public const string DoesNotFollow = "does-not-follow";

    /// <summary>The text is damaged or unusual here: the number may belong to something else, or be part of a longer one.</summary>
    public const string DoubtfulText = "doubtful-text";

    /// <summary>The two numbers cover different kinds of time, such as one year and an average of three.</summary>
    public const string PeriodMismatch = "period-mismatch";

    /// <summary>The numbers are so small that one child more or less matters.</summary>
    public const string SmallNumbers = "small-numbers";

    /// <summary>The document gives the number as approximate.</summary>
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

    /// <summary>The categories share children, who count more than once.</summary>
    public const string CategoriesOverlap = "categories-overlap";

    /// <summary>An average of percentages or rates that takes no account of how many children stand behind each.</summary>
    public const string Unweighted = "unweighted";

    /// <summary>The limit is that of another period than the number.</summary>
    public const string TargetOfOtherPeriod = "target-of-other-period";

    /// <summary>The limit is held from memory; no text that states it was read.</summary>
    public const string LimitUnverified = "limit-unverified";

    /// <summary>The document gives only the distance to the other number.</summary>
    public const string Implied = "implied";

    /// <summary>The unit is not that of the indicator.</summary>
    public const string UnitUnexpected = "unit-unexpected";

    /// <summary>The two numbers are about different parts of the indicator, such as boys and all children.</summary>
    public const string DimensionDiffers = "dimension-differs";
}
