using System.Globalization;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain;

/// <summary>The authority of an inspection, as a document or a record names it.</summary>
/// <remarks><see cref="Authorities.Resolve"/> finds the authority that it means.</remarks>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record AuthorityReference
{
    /// <summary>Ofsted's unique reference number of the authority, such as 80535, or null when it is not known.</summary>
    public int? Urn { get; init; }

    /// <summary>The name, or null when it is not known.</summary>
    public string? Name { get; init; }

    /// <summary>A key shared by all references to one authority, whichever number or spelling they use.</summary>
    /// <remarks>
    /// Group and join by it: <c>events.GroupBy(item =&gt; item.Authority.Key)</c>. It is <see cref="Authority.Key"/> where the library knows
    /// the authority, and otherwise the number or the name with a word before it. A name that two authorities have had, such as Dorset,
    /// stands for the one that exists now.
    /// </remarks>
    public string Key => KeyOf(Authorities.Resolve(this));

    /// <summary>The region of England in which the authority lies, such as "North West", or null when the library does not know the authority.</summary>
    /// <remarks><see cref="Regions"/> lists them.</remarks>
    public string? Region => Authorities.Resolve(this)?.Region;

    /// <summary>A reference to a known authority.</summary>
    /// <param name="authority">The authority.</param>
    public static AuthorityReference To(Authority authority)
    {
        ArgumentNullException.ThrowIfNull(authority);
        return new AuthorityReference { Urn = authority.Urn, Name = authority.Urn is null && IsShared(authority) ? authority.Name : authority.ShortName };
    }

    /// <summary>A reference to a known authority, so that an event can be given the authority directly.</summary>
    /// <param name="authority">The authority.</param>
    /// <exception cref="ArgumentNullException">There is no authority: the name or code that was looked up is not known.</exception>
    public static implicit operator AuthorityReference(Authority authority) => To(authority);

    /// <summary>The name and the number.</summary>
    public override string ToString() => Excerpt.OfLine((Name, Urn) switch
    {
        (null, null) => "unknown authority",
        (null, _) => Urn.Value.ToString(CultureInfo.InvariantCulture),
        (_, null) => Name,
        _ => string.Create(CultureInfo.InvariantCulture, $"{Name} ({Urn})"),
    });

    /// <summary>Whether the short name means another authority, which exists now.</summary>
    private static bool IsShared(Authority authority) => Authorities.FindByName(authority.ShortName) is { } other && other.Key != authority.Key;

    /// <summary>The key of an authority that this refers to; one with a space, which no key of the library has, where it is not known.</summary>
    internal string KeyOf(Authority? known) =>
        known?.Key
        ?? (Urn is { } urn ? "urn " + urn.ToString(CultureInfo.InvariantCulture) : "name " + AuthorityName.KeyOf(Name));
}
