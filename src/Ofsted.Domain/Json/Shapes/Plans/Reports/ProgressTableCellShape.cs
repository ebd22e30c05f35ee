using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Ofsted.Domain.Plans;

namespace Ofsted.Domain.Json;

internal sealed class ProgressTableCellShape : Shape<ProgressTableCell>
{
    private static readonly string[] Names = ["column", "value", "share"];

    public override bool TryRead(JsonWalk walk, JsonElement element, [NotNullWhen(true)] out ProgressTableCell? value)
    {
        value = null;
        if (walk.Members(element, Names) is not { } members)
            return false;

        var isRead = walk.Required(members, "column", Shapes.Text, out var column)
            & walk.Required(members, "value", Shapes.Observation, out var stated)
            & walk.OptionalValue(members, "share", Shapes.Decimal, out var share);
        if (!isRead)
            return false;

        value = new ProgressTableCell
        {
            Column = column!,
            Value = stated!,
            Share = share,
        };
        return true;
    }

    public override void Write(Utf8JsonWriter writer, ProgressTableCell value)
    {
        writer.WriteStartObject();
        writer.WriteString("column", value.Column);
        Shapes.Observation.Write(writer, "value", value.Value);
        Shapes.Decimal.WriteUnlessNull(writer, "share", value.Share);
        writer.WriteEndObject();
    }
}
