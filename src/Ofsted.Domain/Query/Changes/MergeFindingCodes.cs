namespace Ofsted.Domain.Query;

/// <summary>The permanent codes of what can be said of merging events.</summary>
public static class MergeFindingCodes
{
    /// <summary>An event fits several of the set, and was left out.</summary>
    public const string FitsSeveral = "OFS-MRG-01";

    /// <summary>An event was added although it cannot be told whether the set has it: it states no authority or no days on site.</summary>
    public const string CannotBeCompared = "OFS-MRG-02";
}
