using System.Text.Json;

namespace Ofsted.Domain.Json;

internal sealed class FieldworkPeriodShape : Shape<FieldworkPeriod>
{
    private static readonly string[] Names = ["start", "end"];

    public override bool TryRead(JsonWalk walk, JsonElement element, out FieldworkPeriod value)
    {
        value = default;
        if (walk.Members(element, Names) is not { } members)
            return false;

        var isRead = walk.Required(members, "start", Shapes.Date, out var start)
            & walk.Required(members, "end", Shapes.Date, out var end);
        value = FieldworkPeriod.Of(start, end);
        return isRead;
    }

    public override void Write(Utf8JsonWriter writer, FieldworkPeriod value)
    {
        writer.WriteStartObject();
        Shapes.Date.Write(writer, "start", value.Start);
        Shapes.Date.Write(writer, "end", value.End);
        writer.WriteEndObject();
    }
}
