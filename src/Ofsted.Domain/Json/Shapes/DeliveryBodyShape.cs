using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Ofsted.Domain.Json;

internal sealed class DeliveryBodyShape : Shape<DeliveryBody>
{
    private static readonly string[] Names = ["name", "from", "to", "hasEnded", "source"];

    public override bool TryRead(JsonWalk walk, JsonElement element, [NotNullWhen(true)] out DeliveryBody? value)
    {
        value = null;
        if (walk.Members(element, Names) is not { } members)
            return false;

        var isRead = walk.Required(members, "name", Shapes.Text, out var name)
            & walk.OptionalValue(members, "from", Shapes.Date, out var from)
            & walk.OptionalValue(members, "to", Shapes.Date, out var to)
            & walk.OptionalValue(members, "hasEnded", Shapes.Truth, out var hasEnded)
            & walk.Required(members, "source", Shapes.Citation, out var source);
        value = isRead
            ? new DeliveryBody { Name = name!, From = from, To = to, HasEnded = hasEnded ?? false, Source = source! }
            : null;
        return isRead;
    }

    public override void Write(Utf8JsonWriter writer, DeliveryBody value)
    {
        writer.WriteStartObject();
        writer.WriteString("name", value.Name);
        Shapes.Date.WriteUnlessNull(writer, "from", value.From);
        Shapes.Date.WriteUnlessNull(writer, "to", value.To);
        if (value.HasEnded)
            writer.WriteBoolean("hasEnded", true);
        Shapes.Citation.Write(writer, "source", value.Source);
        writer.WriteEndObject();
    }
}
