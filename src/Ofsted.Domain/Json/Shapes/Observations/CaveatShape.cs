using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Ofsted.Domain.Json;

internal sealed class CaveatShape : Shape<Caveat>
{
    private static readonly string[] Names = ["code", "message"];

    public override bool TryRead(JsonWalk walk, JsonElement element, [NotNullWhen(true)] out Caveat? value)
    {
        value = null;
        if (walk.Members(element, Names) is not { } members)
            return false;

        var isRead = walk.Required(members, "code", Shapes.Text, out var code)
            & walk.Optional(members, "message", Shapes.Text, out var message);
        if (!isRead)
            return false;

        value = new Caveat { Code = code!, Message = message ?? "" };
        return true;
    }

    public override void Write(Utf8JsonWriter writer, Caveat value)
    {
        writer.WriteStartObject();
        writer.WriteString("code", value.Code);
        if (value.Message.Length > 0)
            writer.WriteString("message", value.Message);
        writer.WriteEndObject();
    }
}
