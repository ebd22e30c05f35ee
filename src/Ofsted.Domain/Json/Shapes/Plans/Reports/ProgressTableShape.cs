using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Ofsted.Domain.Plans;

namespace Ofsted.Domain.Json;

internal sealed class ProgressTableShape : Shape<ProgressTable>
{
    private static readonly string[] Names = ["number", "title", "rows"];

    public override bool TryRead(JsonWalk walk, JsonElement element, [NotNullWhen(true)] out ProgressTable? value)
    {
        value = null;
        if (walk.Members(element, Names) is not { } members)
            return false;

        var isRead = walk.Optional(members, "number", Shapes.Text, out var number)
            & walk.Required(members, "title", Shapes.Text, out var title)
            & walk.Required(members, "rows", PlanShapes.Rows, out var rows);
        if (!isRead)
            return false;

        value = new ProgressTable
        {
            Number = number,
            Title = title!,
            Rows = rows!,
        };
        return true;
    }

    public override void Write(Utf8JsonWriter writer, ProgressTable value)
    {
        writer.WriteStartObject();
        Shapes.Text.WriteUnlessNull(writer, "number", value.Number);
        writer.WriteString("title", value.Title);
        PlanShapes.Rows.Write(writer, "rows", value.Rows);
        writer.WriteEndObject();
    }
}
