using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Ofsted.Domain.Json;

internal sealed class AnnouncedChangeShape : Shape<AnnouncedChange>
{
    private static readonly string[] Names = ["text", "from", "source"];

    public override bool TryRead(JsonWalk walk, JsonElement element, [NotNullWhen(true)] out AnnouncedChange? value)
    {
        value = null;
        if (walk.Members(element, Names) is not { } members)
            return false;

        var isRead = walk.Required(members, "text", Shapes.Text, out var text)
            & walk.OptionalValue(members, "from", Shapes.Date, out var from)
            & walk.Required(members, "source", Shapes.Citation, out var source);
        value = isRead ? new AnnouncedChange { Text = text!, From = from, Source = source! } : null;
        return isRead;
    }

    public override void Write(Utf8JsonWriter writer, AnnouncedChange value)
    {
        writer.WriteStartObject();
        writer.WriteString("text", value.Text);
        Shapes.Date.WriteUnlessNull(writer, "from", value.From);
        Shapes.Citation.Write(writer, "source", value.Source);
        writer.WriteEndObject();
    }
}
