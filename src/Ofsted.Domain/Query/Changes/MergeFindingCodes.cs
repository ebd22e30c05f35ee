namespace Ofsted.Domain.Query;

/// <summary>The permanent codes of findings about merging events.</summary>
public static class MergeFindingCodes
{
    /// <summary>An event matches several events in the set, and was left out.</summary>
    public const string FitsSeveral = "OFS-MRG-01";

    /// <summary>An event without an authority or days on site was added, although the set may already have it.</summary>
    public const string CannotBeCompared = "OFS-MRG-02";
}
