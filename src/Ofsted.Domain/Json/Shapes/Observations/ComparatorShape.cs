using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Ofsted.Domain.Indicators;

namespace Ofsted.Domain.Json;

internal sealed class ComparatorShape : Shape<Comparator>
{
    private static readonly string[] Names = ["kind", "period", "value", "neighbourModel", "direction", "implied"];

    public override bool TryRead(JsonWalk walk, JsonElement element, [NotNullWhen(true)] out Comparator? value)
    {
        value = null;
        if (walk.Members(element, Names) is not { } members)
            return false;

        var isRead = walk.OptionalValue(members, "kind", Shapes.ComparatorKind, out var kind)
            & walk.Optional(members, "period", Shapes.ObservationPeriod, out var period)
            & walk.Required(members, "value", Shapes.ObservedValue, out var other)
            & walk.Optional(members, "neighbourModel", Shapes.Text, out var model)
            & walk.OptionalValue(members, "direction", Shapes.Direction, out var direction)
            & walk.OptionalValue(members, "implied", Shapes.Truth, out var isImplied);
        if (!isRead)
            return false;

        value = new Comparator
        {
            Kind = kind ?? default,
            Period = period,
            Value = other!,
            NeighbourModel = model,
            Direction = direction ?? default,
            IsImplied = isImplied ?? false,
        };
        return true;
    }

    public override void Write(Utf8JsonWriter writer, Comparator value)
    {
        writer.WriteStartObject();
        Shapes.ComparatorKind.WriteUnlessUnspecified(writer, "kind", value.Kind);
        Shapes.ObservationPeriod.WriteUnlessNull(writer, "period", value.Period);
        Shapes.ObservedValue.Write(writer, "value", value.Value);
        Shapes.Text.WriteUnlessNull(writer, "neighbourModel", value.NeighbourModel);
        Shapes.Direction.WriteUnlessUnspecified(writer, "direction", value.Direction);
        if (value.IsImplied)
            writer.WriteBoolean("implied", true);
        writer.WriteEndObject();
    }
}
