namespace Ofsted.Domain;

/// <summary>The nine regions of England, by the names used in <see cref="Authority.Region"/>.</summary>
public static class Regions
{
    /// <summary>The East Midlands.</summary>
    public const string EastMidlands = "East Midlands";

    /// <summary>The East of England.</summary>
    public const string EastOfEngland = "East of England";

    /// <summary>London.</summary>
    public const string London = "London";

    /// <summary>The North East.</summary>
    public const string NorthEast = "North East";

    /// <summary>The North West.</summary>
    public const string NorthWest = "North West";

    /// <summary>The South East.</summary>
    public const string SouthEast = "South East";

    /// <summary>The South West.</summary>
    public const string SouthWest = "South West";

    /// <summary>The West Midlands.</summary>
    public const string WestMidlands = "West Midlands";

    /// <summary>Yorkshire and the Humber.</summary>
    public const string YorkshireAndTheHumber = "Yorkshire and the Humber";

    /// <summary>All regions, in the order of their names.</summary>
    public static EquatableList<string> All { get; } =
        [EastMidlands, EastOfEngland, London, NorthEast, NorthWest, SouthEast, SouthWest, WestMidlands, YorkshireAndTheHumber];
}
