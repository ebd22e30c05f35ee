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
        Authorities.MustBeRegion(region);
        return new Membership(null, region);
    }

    public bool Includes(Authority? authority) =>
        authority is not null && (_region is null ? _keys!.Contains(authority.Key) : authority.LiesIn(_region));
}
