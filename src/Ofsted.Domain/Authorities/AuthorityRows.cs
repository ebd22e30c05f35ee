using System.Globalization;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain;

/// <summary>Reads the embedded list of authorities; what a program seldom asks for is read when it does.</summary>
internal sealed class AuthorityRows(TabSeparated authorities)
{
    private readonly Lazy<Dictionary<string, string>> _codes = new(() => Pairs(authorities, "key", "dfe_code"));
    private readonly Lazy<Dictionary<string, string>> _keys = new(() => Pairs(authorities, "dfe_code", "key"));

    public Authority Read(TabSeparated.Row row)
    {
        var name = row["name"];
        var shortName = row.Optional("short_name") ?? name;
        return new Authority
        {
            Key = row["key"],
            Name = name,
            ShortName = shortName,
            Aliases = row.Optional("ofsted_name") is { } ofsted ? row.List("aliases").Add(ofsted) : row.List("aliases"),
            Urn = row.Optional("urn") is { } urn ? int.Parse(urn, CultureInfo.InvariantCulture) : null,
            DfeCode = row.Optional("dfe_code"),
            OnsCodes = row.List("ons_codes"),
            Region = row["region"],
            OfstedRegion = row.Optional("ofsted_region"),
            Type = row["type"] switch
            {
                "County" => AuthorityType.County,
                "Unitary Authority" => AuthorityType.Unitary,
                "Metropolitan District" => AuthorityType.MetropolitanDistrict,
                "London Borough" => AuthorityType.LondonBorough,
                var other => throw new FormatException($"Line {row.Line}: '{other}' is not a type of authority."),
            },
            From = row.Date("valid_from"),
            To = row.Date("valid_to"),
            PlannedChange = PlannedReorganisations.Of(row["key"]),
            Predecessors = new(() => Links(row["predecessors"])),
            Successors = new(() => Links(row["successors"])),
            DeliveryBodies = new(() => DeliveryBodyRows.Of(row["key"])),
            Neighbours2021 = new(() => Parts.Of(row["neighbours_2021"], ' ')),
            Neighbours2025 = new(() => Parts.Of(row["neighbours_2025"], ' ')),
        };
    }

    private AuthoritySuccession[] Links(string cell) => Array.ConvertAll(Parts.Of(cell, ';'), Link);

    private AuthoritySuccession Link(string text)
    {
        var bracket = text.IndexOf('(', StringComparison.Ordinal);
        var other = (bracket < 0 ? text : text[..bracket]).Trim();
        var key = _keys.Value.GetValueOrDefault(other, other);
        return new AuthoritySuccession
        {
            AuthorityKey = key,
            DfeCode = _codes.Value.GetValueOrDefault(key),
            Part = bracket < 0 ? null : text[bracket..].Trim('(', ')'),
        };
    }

    private static Dictionary<string, string> Pairs(TabSeparated authorities, string from, string to) =>
        authorities.Rows.Where(row => row.Optional("dfe_code") is not null).ToDictionary(row => row[from], row => row[to], StringComparer.Ordinal);
}
