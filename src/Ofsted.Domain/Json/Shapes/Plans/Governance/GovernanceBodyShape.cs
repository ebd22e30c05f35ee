using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Ofsted.Domain.Plans;

namespace Ofsted.Domain.Json;

internal sealed class GovernanceBodyShape : Shape<GovernanceBody>
{
    private static readonly string[] Names = ["name", "kind", "chair", "chairIndependent", "cadence", "role"];

    public override bool TryRead(JsonWalk walk, JsonElement element, [NotNullWhen(true)] out GovernanceBody? value)
    {
        value = null;
        if (walk.Members(element, Names) is not { } members)
            return false;

        var isRead = walk.Required(members, "name", Shapes.Text, out var name)
            & walk.Expected(members, "kind", PlanShapes.BodyKind, out var kind)
            & walk.Optional(members, "chair", Shapes.Text, out var chair)
            & walk.OptionalValue(members, "chairIndependent", Shapes.Truth, out var isChairIndependent)
            & walk.OptionalValue(members, "cadence", PlanShapes.Cadence, out var cadence)
            & walk.Optional(members, "role", Shapes.Text, out var role);
        if (!isRead)
            return false;

        value = new GovernanceBody
        {
            Name = name!,
            Kind = kind,
            Chair = chair,
            IsChairIndependent = isChairIndependent,
            Cadence = cadence ?? default,
            Role = role,
        };
        return true;
    }

    public override void Write(Utf8JsonWriter writer, GovernanceBody value)
    {
        writer.WriteStartObject();
        writer.WriteString("name", value.Name);
        PlanShapes.BodyKind.WriteUnlessUnspecified(writer, "kind", value.Kind);
        Shapes.Text.WriteUnlessNull(writer, "chair", value.Chair);
        Shapes.Truth.WriteUnlessNull(writer, "chairIndependent", value.IsChairIndependent);
        PlanShapes.Cadence.WriteUnlessUnspecified(writer, "cadence", value.Cadence);
        Shapes.Text.WriteUnlessNull(writer, "role", value.Role);
        writer.WriteEndObject();
    }
}
