using System.Globalization;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain;

/// <summary>Reads the embedded list of authorities and of the bodies that run their services.</summary>
internal sealed class AuthorityRows
{
    private readonly Dictionary<string, string> _codes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _keys = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EquatableList<DeliveryBody>> _bodies = new(StringComparer.Ordinal);

    public AuthorityRows(TabSeparated authorities)
    {
        foreach (var row in authorities.Rows)
        {
            if (row.Optional("dfe_code") is not { } code)
                continue;
            _keys.Add(code, row["key"]);
            _codes.Add(row["key"], code);
        }

        foreach (var row in TabSeparated.ReadEmbedded("delivery-bodies.tsv").Rows)
            _bodies[row["authority"]] = _bodies.GetValueOrDefault(row["authority"], []).Add(Body(row));
    }

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
            PlannedChange = row.Optional("planned_change") is { } change ? Planned(row, change) : null,
            Predecessors = Links(row, "predecessors"),
            Successors = Links(row, "successors"),
            DeliveryBodies = _bodies.GetValueOrDefault(row["key"], []),
            Neighbours2021 = row.List("neighbours_2021", ' '),
            Neighbours2025 = row.List("neighbours_2025", ' '),
        };
    }

    private static AnnouncedChange Planned(TabSeparated.Row row, string change) => new()
    {
        Text = change,
        From = row.Date("planned_from"),
        Source = new Citation
        {
            Document = row["planned_document"],
            Place = row.Optional("planned_place"),
            Confidence = row.Code<Confidence>("planned_confidence"),
            Note = row.Optional("planned_note"),
        },
    };

    private static DeliveryBody Body(TabSeparated.Row row) => new()
    {
        Name = row["name"],
        From = row.Date("from"),
        To = row.Date("to"),
        HasEnded = row["ended"] == "yes" || row.Date("to") is not null,
        Source = new Citation { Document = row["document"], Confidence = row.Code<Confidence>("confidence"), Note = row.Optional("note") },
    };

    private EquatableList<AuthoritySuccession> Links(TabSeparated.Row row, string column)
    {
        var texts = row.List(column);
        var links = new AuthoritySuccession[texts.Count];
        for (var i = 0; i < links.Length; i++)
        {
            var bracket = texts[i].IndexOf('(', StringComparison.Ordinal);
            var other = (bracket < 0 ? texts[i] : texts[i][..bracket]).Trim();
            var key = _keys.GetValueOrDefault(other, other);
            links[i] = new AuthoritySuccession
            {
                AuthorityKey = key,
                DfeCode = _codes.GetValueOrDefault(key),
                Part = bracket < 0 ? null : texts[i][bracket..].Trim('(', ')'),
            };
        }

        return EquatableList.Of(links);
    }
}
