using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Ofsted.Domain.Json;

internal sealed class AuthorityShape : Shape<Authority>
{
    private static readonly string[] Names =
    [
        "key", "name", "shortName", "aliases", "urn", "dfeCode", "onsCodes", "region", "ofstedRegion", "type", "from", "to",
        "plannedChange", "predecessors", "successors", "deliveryBodies", "neighbours2021", "neighbours2025",
    ];

    public override bool TryRead(JsonWalk walk, JsonElement element, [NotNullWhen(true)] out Authority? value)
    {
        value = null;
        if (walk.Members(element, Names) is not { } members)
            return false;

        var isRead = walk.Required(members, "key", Shapes.Text, out var key)
            & walk.Required(members, "name", Shapes.Text, out var name)
            & walk.Required(members, "shortName", Shapes.Text, out var shortName)
            & walk.Optional(members, "aliases", Shapes.Texts, out var aliases)
            & walk.OptionalValue(members, "urn", Shapes.Number, out var urn)
            & walk.Optional(members, "dfeCode", Shapes.Text, out var dfeCode)
            & walk.Required(members, "onsCodes", Shapes.Texts, out var onsCodes)
            & walk.Required(members, "region", Shapes.Text, out var region)
            & walk.Optional(members, "ofstedRegion", Shapes.Text, out var ofstedRegion)
            & walk.Expected(members, "type", Shapes.AuthorityType, out var type)
            & walk.OptionalValue(members, "from", Shapes.Date, out var from)
            & walk.OptionalValue(members, "to", Shapes.Date, out var to)
            & walk.Optional(members, "plannedChange", Shapes.AnnouncedChange, out var plannedChange)
            & walk.Optional(members, "predecessors", Shapes.Successions, out var predecessors)
            & walk.Optional(members, "successors", Shapes.Successions, out var successors)
            & walk.Optional(members, "deliveryBodies", Shapes.DeliveryBodies, out var deliveryBodies)
            & walk.Optional(members, "neighbours2021", Shapes.Texts, out var neighbours2021)
            & walk.Optional(members, "neighbours2025", Shapes.Texts, out var neighbours2025);
        if (!isRead)
            return false;

        value = new Authority
        {
            Key = key!,
            Name = name!,
            ShortName = shortName!,
            Aliases = aliases ?? [],
            Urn = urn,
            DfeCode = dfeCode,
            OnsCodes = onsCodes!,
            Region = region!,
            OfstedRegion = ofstedRegion,
            Type = type,
            From = from,
            To = to,
            PlannedChange = plannedChange,
            Predecessors = predecessors ?? [],
            Successors = successors ?? [],
            DeliveryBodies = deliveryBodies ?? [],
            Neighbours2021 = neighbours2021 ?? [],
            Neighbours2025 = neighbours2025 ?? [],
        };
        return true;
    }

    public override void Write(Utf8JsonWriter writer, Authority value)
    {
        writer.WriteStartObject();
        writer.WriteString("key", value.Key);
        writer.WriteString("name", value.Name);
        writer.WriteString("shortName", value.ShortName);
        Shapes.Texts.WriteUnlessEmpty(writer, "aliases", value.Aliases);
        Shapes.Number.WriteUnlessNull(writer, "urn", value.Urn);
        Shapes.Text.WriteUnlessNull(writer, "dfeCode", value.DfeCode);
        Shapes.Texts.Write(writer, "onsCodes", value.OnsCodes);
        writer.WriteString("region", value.Region);
        Shapes.Text.WriteUnlessNull(writer, "ofstedRegion", value.OfstedRegion);
        Shapes.AuthorityType.WriteUnlessUnspecified(writer, "type", value.Type);
        Shapes.Date.WriteUnlessNull(writer, "from", value.From);
        Shapes.Date.WriteUnlessNull(writer, "to", value.To);
        Shapes.AnnouncedChange.WriteUnlessNull(writer, "plannedChange", value.PlannedChange);
        Shapes.Successions.WriteUnlessEmpty(writer, "predecessors", value.Predecessors);
        Shapes.Successions.WriteUnlessEmpty(writer, "successors", value.Successors);
        Shapes.DeliveryBodies.WriteUnlessEmpty(writer, "deliveryBodies", value.DeliveryBodies);
        Shapes.Texts.WriteUnlessEmpty(writer, "neighbours2021", value.Neighbours2021);
        Shapes.Texts.WriteUnlessEmpty(writer, "neighbours2025", value.Neighbours2025);
        writer.WriteEndObject();
    }
}
