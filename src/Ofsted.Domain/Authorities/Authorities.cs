using System.Globalization;
using NodaTime;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain;

/// <summary>The 153 current local authorities, the five abolished since 2018 and the two that are planned, by all their codes and names.</summary>
/// <remarks>
/// Source: Ofsted's, the Department for Education's and the Office for National Statistics' lists, as at November 2026; the
/// embedded file <c>authorities.tsv</c> names them. Names are matched without regard to capitals, punctuation, "and" or "&amp;",
/// characters that are not seen, and words for kinds of council such as "Metropolitan Borough Council", "MBC" or "London Borough of".
/// </remarks>
public static class Authorities
{
    // Plain dictionaries and loops: at start-up they need far less code to be compiled than frozen ones and LINQ.
    private static readonly Dictionary<int, Authority> ByUrn = [];
    private static readonly Dictionary<string, Authority> ByDfeCode = new(StringComparer.Ordinal);
    private static readonly Dictionary<string, Authority> ByOnsCode = new(StringComparer.OrdinalIgnoreCase);
    private static readonly Dictionary<string, Authority> ByKey = new(StringComparer.Ordinal);
    private static readonly AuthorityNameIndex ByName = new();
    private static readonly Lazy<AuthorityNameIndex> ByDeliveryBody = new(IndexOfDeliveryBodies);

    static Authorities()
    {
        var table = TabSeparated.ReadEmbedded("authorities.tsv");
        AsOf = IsoDate.TryParse(table.Notes["as-of"], out var day) ? day : throw new FormatException("The list of authorities has no date.");
        var reader = new AuthorityRows(table);
        var all = new List<Authority>();
        var current = new List<Authority>();
        var planned = new List<Authority>();
        foreach (var row in table.Rows)
        {
            var authority = reader.Read(row);
            (authority.IsStillToCome(AsOf) ? planned : all).Add(authority);
            if (authority.ExistsOn(AsOf))
                current.Add(authority);
            Index(authority);
        }

        All = EquatableList.Of(all.ToArray());
        Current = EquatableList.Of(current.ToArray());
        Planned = EquatableList.Of(planned.ToArray());
    }

    /// <summary>The day as at which the list was made, on which <see cref="Current"/> authorities exist.</summary>
    public static LocalDate AsOf { get; }

    /// <summary>All 158 authorities that exist or have existed, in the order of their keys; planned ones are listed separately.</summary>
    public static EquatableList<Authority> All { get; }

    /// <summary>The 153 authorities that exist now.</summary>
    public static EquatableList<Authority> Current { get; }

    /// <summary>The authorities that are to be created and do not exist yet: East Surrey and West Surrey.</summary>
    /// <remarks><see cref="Authority.PlannedChange"/> says from when and how sure we are; codes that have not been given are absent.</remarks>
    public static EquatableList<Authority> Planned { get; }

    /// <summary>The authorities that exist on a day, as far as is known or planned.</summary>
    /// <param name="date">The day; for one before 2019 authorities abolished earlier than that are missing.</param>
    public static EquatableList<Authority> ExistingOn(LocalDate date) =>
        ExistingOn(date, [.. All, .. Planned]).OrderBy(authority => authority.Key, StringComparer.Ordinal).ToEquatableList();

    /// <summary>The current authorities of a region, in the order of their keys.</summary>
    /// <param name="region">A statistical region, such as "North West", or one of Ofsted's regions, in any capitals.</param>
    /// <exception cref="ArgumentException">No authority lies in such a region.</exception>
    public static EquatableList<Authority> In(string region)
    {
        MustBeRegion(region);
        return Current.Where(authority => authority.LiesIn(region)).ToEquatableList();
    }

    /// <exception cref="ArgumentException">No authority, current or abolished, lies in such a region.</exception>
    internal static void MustBeRegion(string region)
    {
        ArgumentNullException.ThrowIfNull(region);
        if (!IsRegion(region))
            throw new ArgumentException($"'{Excerpt.Of(region)}' is not a region of England. The regions are {string.Join(", ", Regions.All)}.", nameof(region));
    }

    /// <summary>Whether an authority, current or abolished, lies in a region of this name, a statistical one or one of Ofsted's.</summary>
    internal static bool IsRegion(string name) => All.Any(authority => authority.LiesIn(name));

    /// <summary>The authority with one of Ofsted's reference numbers, or null.</summary>
    /// <param name="urn">The number, such as 80535.</param>
    public static Authority? FindByUrn(int urn) => ByUrn.GetValueOrDefault(urn);

    /// <summary>The authority with a code of the Department for Education, or null.</summary>
    /// <param name="code">Three digits, such as "353".</param>
    public static Authority? FindByDfeCode(string? code) => code is null ? null : ByDfeCode.GetValueOrDefault(code.Trim());

    /// <summary>The authority with a code of the Department for Education, or null.</summary>
    /// <param name="code">A number of three digits, such as 353.</param>
    public static Authority? FindByDfeCode(int code) => FindByDfeCode(code.ToString(CultureInfo.InvariantCulture));

    /// <summary>The authority with a code of the Office for National Statistics, current or former, or null.</summary>
    /// <param name="code">Nine characters, such as "E08000004".</param>
    public static Authority? FindByOnsCode(string? code) => code is null ? null : ByOnsCode.GetValueOrDefault(code.Trim());

    /// <summary>The authority with a key of this library, or null.</summary>
    /// <param name="key">The key, such as <c>oldham</c>.</param>
    public static Authority? FindByKey(string? key) => key is null ? null : ByKey.GetValueOrDefault(key);

    /// <summary>The authority that goes under a name, or null when none or more than one does.</summary>
    /// <param name="name">A name, as "Oldham", "City of York Council" or "BCP".</param>
    /// <param name="asAt">A day on which the authority existed; null for the one that exists now, or else the last.</param>
    /// <remarks>
    /// "Dorset" is two authorities: the county until March 2019 and the unitary since. "Surrey" is none from April 2027, when East Surrey
    /// and West Surrey are planned to replace it.
    /// </remarks>
    public static Authority? FindByName(string? name, LocalDate? asAt = null)
    {
        asAt = asAt.InIso();
        var candidates = ByName.Find(name);
        if (asAt is { } date)
            candidates = ExistingOn(date, candidates);
        return SingleOf(candidates.Count > 1 ? ExistingNow(candidates) : candidates);
    }

    /// <summary>The authorities whose services a trust or company runs or ran; usually one, and empty when none is known.</summary>
    /// <param name="name">The name of the trust or company.</param>
    public static EquatableList<Authority> FindByDeliveryBody(string? name) => ByDeliveryBody.Value.FindWhole(name);

    /// <summary>The authority whose name is closest to a text, for asking "Did you mean Oldham?"; null when none is close, or two are equally close.</summary>
    /// <param name="name">A name that <see cref="FindByName"/> does not find, as "Oldhan".</param>
    /// <remarks>At most three letters differ, and no more than a third of them. It is a question, not an answer: no record is made of it.</remarks>
    public static Authority? Suggest(string? name)
    {
        if (FindByName(name) is { } found)
            return found;
        var nearest = ByName.Nearest(name);
        return SingleOf(nearest.Count > 1 ? ExistingNow(nearest) : nearest);
    }

    /// <summary>The end of a message about a name that is not found: a question with a blank before it, or nothing.</summary>
    internal static string AskBack(string? name) => Suggest(name) is { } near ? $" Did you mean {near.ShortName}?" : "";

    /// <summary>The authority identified by a number, a code, a key or a name, or null.</summary>
    /// <param name="text">Such as "80535", "353", "E08000004", "oldham" or "Oldham Council".</param>
    public static Authority? Find(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;
        return (int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var urn) ? FindByUrn(urn) : null)
            ?? FindByDfeCode(text)
            ?? FindByOnsCode(text)
            ?? FindByKey(text)
            ?? FindByName(text);
    }

    /// <summary>The authority identified by a number, a code, a key or a name.</summary>
    /// <param name="text">Such as "80535", "353", "E08000004", "oldham" or "Oldham Council".</param>
    /// <exception cref="ArgumentException">No authority goes under it, or more than one does; the message suggests the nearest name.</exception>
    public static Authority Get(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Find(text) ?? throw NotKnown(text, nameof(text));
    }

    /// <summary>The authority that a record refers to, or null.</summary>
    /// <param name="reference">The reference; its number decides where it has one.</param>
    /// <param name="asAt">A day on which the authority existed, for names that two authorities share; or null.</param>
    public static Authority? Resolve(AuthorityReference? reference, LocalDate? asAt = null) => reference switch
    {
        null => null,
        { Urn: { } urn } => FindByUrn(urn),
        _ => FindByName(reference.Name, asAt.InIso()) ?? FindByName(reference.Name),
    };

    /// <summary>The authorities that an authority replaced.</summary>
    /// <param name="authority">The authority.</param>
    public static EquatableList<Authority> PredecessorsOf(Authority authority)
    {
        ArgumentNullException.ThrowIfNull(authority);
        return ByLinks(authority.Predecessors);
    }

    /// <summary>The authorities that replaced an authority, or are to replace it.</summary>
    /// <param name="authority">The authority; <see cref="Authority.PlannedChange"/> says where the succession is only planned.</param>
    public static EquatableList<Authority> SuccessorsOf(Authority authority)
    {
        ArgumentNullException.ThrowIfNull(authority);
        return ByLinks(authority.Successors);
    }

    /// <summary>An authority's statistical neighbours, the closest first; empty when the model has none for it.</summary>
    /// <param name="authority">The authority.</param>
    /// <param name="model">The edition of the model.</param>
    /// <exception cref="ArgumentOutOfRangeException">The library does not hold this edition of the model.</exception>
    public static EquatableList<Authority> NeighboursOf(Authority authority, NeighbourModel model)
    {
        ArgumentNullException.ThrowIfNull(authority);
        return ByCodes(model switch
        {
            NeighbourModel.Model2021 => authority.Neighbours2021,
            NeighbourModel.Model2025 => authority.Neighbours2025,
            _ => throw new ArgumentOutOfRangeException(nameof(model), model, "The library has the models of 2021 and 2025."),
        });
    }

    private static Authority? SingleOf(EquatableList<Authority> candidates) => candidates.Count == 1 ? candidates[0] : null;

    private static EquatableList<Authority> ExistingNow(EquatableList<Authority> candidates) => ExistingOn(AsOf, candidates);

    private static EquatableList<Authority> ExistingOn(LocalDate date, EquatableList<Authority> candidates)
    {
        var existing = new List<Authority>(candidates.Count);
        foreach (var authority in candidates.AsSpan())
        {
            if (authority.ExistsOn(date))
                existing.Add(authority);
        }

        return EquatableList.Of(existing.ToArray());
    }

    internal static ArgumentException NotKnown(string text, string parameter) => new(NotKnown(text), parameter);

    internal static string NotKnown(string text) => $"'{Excerpt.Of(text)}' is not an authority that is known.{AskBack(text)}";

    private static void Index(Authority authority)
    {
        if (authority.Urn is { } urn)
            ByUrn.Add(urn, authority);
        if (authority.DfeCode is { } code)
            ByDfeCode.Add(code, authority);
        ByKey.Add(authority.Key, authority);
        foreach (var onsCode in authority.OnsCodes.AsSpan())
            ByOnsCode.Add(onsCode, authority);
        ByName.Add(authority.Name, authority);
        if (!ReferenceEquals(authority.ShortName, authority.Name))
            ByName.Add(authority.ShortName, authority);
        foreach (var alias in authority.Aliases.AsSpan())
            ByName.Add(alias, authority);
    }

    private static AuthorityNameIndex IndexOfDeliveryBodies()
    {
        var index = new AuthorityNameIndex();
        foreach (var authority in All.Concat(Planned))
        {
            foreach (var body in authority.DeliveryBodies)
                index.Add(body.Name, authority);
        }

        return index;
    }

    private static EquatableList<Authority> ByCodes(IEnumerable<string> codes) =>
        codes.Select(code => ByDfeCode.GetValueOrDefault(code)).OfType<Authority>().ToEquatableList();

    private static EquatableList<Authority> ByLinks(EquatableList<AuthoritySuccession> links) =>
        links.Select(link => ByKey.GetValueOrDefault(link.AuthorityKey)).OfType<Authority>().ToEquatableList();
}
