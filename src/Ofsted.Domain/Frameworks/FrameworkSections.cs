namespace Ofsted.Domain;

/// <summary>The sections of the frameworks with their evaluation criteria.</summary>
public static class FrameworkSections
{
    /// <summary>Every section.</summary>
    public static EquatableList<FrameworkSection> All { get; } = [];

    /// <summary>The sections of an edition, in the order of its areas; empty where none are held.</summary>
    /// <param name="edition">The edition.</param>
    public static EquatableList<FrameworkSection> Of(FrameworkEdition edition)
    {
        ArgumentNullException.ThrowIfNull(edition);
        return [];
    }
}
