using System.Globalization;

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

    /// <summary>A reference to a known authority.</summary>
    /// <param name="authority">The authority.</param>
    public static AuthorityReference To(Authority authority)
    {
        ArgumentNullException.ThrowIfNull(authority);
        return new AuthorityReference { Urn = authority.Urn, Name = authority.ShortName };
    }

    /// <summary>The name and the number.</summary>
    public override string ToString() => (Name, Urn) switch
    {
        (null, null) => "unknown authority",
        (null, _) => Urn.Value.ToString(CultureInfo.InvariantCulture),
        (_, null) => Name,
        _ => string.Create(CultureInfo.InvariantCulture, $"{Name} ({Urn})"),
    };
}
