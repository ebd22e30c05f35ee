using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Ofsted.Domain.Json;

/// <summary>An event whose type the caller knows.</summary>
internal sealed class ConcreteEventShape<T>(string type) : ItemShape<T>
    where T : InspectionEvent
{
    public override bool TryRead(JsonWalk walk, JsonElement element, [NotNullWhen(true)] out T? value)
    {
        value = null;
        if (!EventTables.Event.TryRead(walk, element, out var read))
            return false;

        value = read as T;
        if (value is null)
            walk.Error("type", JsonFindingCodes.UnknownType, $"The event is not of the requested type, '{type}'.");
        return value is not null;
    }

    public override void Write(Utf8JsonWriter writer, T value) => EventTables.Event.Write(writer, value);

    public override void WriteSchema(SchemaWriter schema) => schema.Object(EventTables.Event.Members
        .Where(member => !EventTables.MembersOfOthers(type).Contains(member.Name, StringComparer.Ordinal))
        .Select(member => member.Name == "type" ? member with { Constant = type } : member));
}
