using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Ofsted.Domain.Plans;

namespace Ofsted.Domain.Json;

internal sealed class EvidenceItemShape : Shape<EvidenceItem>
{
    private static readonly string[] Names = ["id", "kind", "finding", "date", "reference"];

    public override bool TryRead(JsonWalk walk, JsonElement element, [NotNullWhen(true)] out EvidenceItem? value)
    {
        value = null;
        if (walk.Members(element, Names) is not { } members)
            return false;

        var isRead = walk.Optional(members, "id", Shapes.Text, out var id)
            & walk.Expected(members, "kind", PlanShapes.EvidenceKind, out var kind)
            & walk.Required(members, "finding", Shapes.Text, out var finding)
            & walk.OptionalValue(members, "date", Shapes.Date, out var date)
            & walk.Optional(members, "reference", Shapes.Text, out var reference);
        if (!isRead)
            return false;

        value = new EvidenceItem
        {
            Id = id,
            Kind = kind,
            Finding = finding!,
            Date = date,
            Reference = reference,
        };
        return true;
    }

    public override void Write(Utf8JsonWriter writer, EvidenceItem value)
    {
        writer.WriteStartObject();
        Shapes.Text.WriteUnlessNull(writer, "id", value.Id);
        PlanShapes.EvidenceKind.WriteUnlessUnspecified(writer, "kind", value.Kind);
        writer.WriteString("finding", value.Finding);
        Shapes.Date.WriteUnlessNull(writer, "date", value.Date);
        Shapes.Text.WriteUnlessNull(writer, "reference", value.Reference);
        writer.WriteEndObject();
    }
}
