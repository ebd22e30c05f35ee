namespace Ofsted.Domain;

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
}
