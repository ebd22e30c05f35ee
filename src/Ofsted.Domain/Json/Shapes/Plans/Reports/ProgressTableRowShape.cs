using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Ofsted.Domain.Plans;

namespace Ofsted.Domain.Json;

internal sealed class ProgressTableRowShape : Shape<ProgressTableRow>
{
    private static readonly string[] Names = ["label", "total", "cells"];

    public override bool TryRead(JsonWalk walk, JsonElement element, [NotNullWhen(true)] out ProgressTableRow? value)
    {
        value = null;
        if (walk.Members(element, Names) is not { } members)
            return false;

        var isRead = walk.Required(members, "label", Shapes.Text, out var label)
            & walk.OptionalValue(members, "total", Shapes.Truth, out var isTotal)
            & walk.Required(members, "cells", PlanShapes.Cells, out var cells);
        if (!isRead)
            return false;

        value = new ProgressTableRow
        {
            Label = label!,
            IsTotal = isTotal ?? false,
            Cells = cells!,
        };
        return true;
    }

    public override void Write(Utf8JsonWriter writer, ProgressTableRow value)
    {
        writer.WriteStartObject();
        writer.WriteString("label", value.Label);
        if (value.IsTotal)
            writer.WriteBoolean("total", true);
        PlanShapes.Cells.Write(writer, "cells", value.Cells);
        writer.WriteEndObject();
    }
}
