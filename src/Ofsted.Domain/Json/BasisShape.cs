using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Ofsted.Domain.Json;

/// <summary>The list of value bases, which JSON holds as an object from member to origin, or to origin, source and what others say.</summary>
internal sealed class BasisShape : Shape<EquatableList<ValueBasis>>
{
    public override bool TryRead(JsonWalk walk, JsonElement element, [NotNullWhen(true)] out EquatableList<ValueBasis>? value)
    {
        value = null;
        if (!walk.IsKind(element, JsonValueKind.Object))
            return false;

        var bases = new List<ValueBasis>();
        var members = new HashSet<string>(StringComparer.Ordinal);
        foreach (var property in element.EnumerateObject())
        {
            if (!walk.TryName(property, out var name))
                continue;
            if (!members.Add(name))
                walk.Duplicate(name);
            if (property.Value.ValueKind == JsonValueKind.Object)
            {
                if (walk.At(name, property.Value, EventTables.SourcedOrigin, out var sourced))
                    bases.Add(new ValueBasis { Member = name, Origin = sourced.Origin, Source = sourced.Source, Others = sourced.Others });
            }
            else if (walk.At(name, property.Value, EventTables.ValueOrigin, out var origin))
            {
                bases.Add(new ValueBasis { Member = name, Origin = origin });
            }
        }

        value = bases.ToEquatableList();
        return true;
    }

    public override void Write(Utf8JsonWriter writer, EquatableList<ValueBasis> value)
    {
        writer.WriteStartObject();
        foreach (var basis in value)
        {
            writer.WritePropertyName(basis.Member);
            if (basis is { Source: null, Others.Count: 0 })
                EventTables.ValueOrigin.Write(writer, basis.Origin);
            else
                EventTables.SourcedOrigin.Write(writer, new SourcedOrigin { Origin = basis.Origin, Source = basis.Source, Others = basis.Others });
        }

        writer.WriteEndObject();
    }

    public override void WriteSchema(SchemaWriter schema)
    {
        schema.Json.WriteString("type", "object");
        schema.Json.WriteStartObject("additionalProperties");
        schema.OneOf([EventTables.ValueOrigin, EventTables.SourcedOrigin]);
        schema.Json.WriteEndObject();
    }
}
