namespace Ofsted.Domain.Query;

/// <summary>A choice of authorities: those of a region, or those of a list.</summary>
internal readonly struct Membership
{
    private readonly HashSet<string>? _keys;
    private readonly string? _region;

    private Membership(HashSet<string>? keys, string? region)
    {
        _keys = keys;
        _region = region;
    }

    public static Membership Of(IEnumerable<Authority> authorities) =>
        new(authorities.Select(authority => authority.Key).ToHashSet(StringComparer.Ordinal), null);

    /// <exception cref="ArgumentException">No authority lies in such a region.</exception>
    public static Membership Of(string region)
    {
        ArgumentNullException.ThrowIfNull(region);
        foreach (var authority in Authorities.All)
        {
            if (IsIn(authority, region))
                return new Membership(null, region);
        }

        throw new ArgumentException($"'{region}' is not a region of England. The regions are {string.Join(", ", Regions.All)}.", nameof(region));
    }

    public bool Includes(Authority? authority) =>
        authority is not null && (_region is null ? _keys!.Contains(authority.Key) : IsIn(authority, _region));

    private static bool IsIn(Authority authority, string region) =>
        string.Equals(authority.Region, region, StringComparison.OrdinalIgnoreCase)
        || string.Equals(authority.OfstedRegion, region, StringComparison.OrdinalIgnoreCase);
}
