using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Ofsted.Domain.Json;

internal sealed class StatutoryReferenceShape : Shape<StatutoryReference>
{
    private static readonly string[] Names = ["document", "place"];

    public override bool TryRead(JsonWalk walk, JsonElement element, [NotNullWhen(true)] out StatutoryReference? value)
    {
        value = null;
        if (walk.Members(element, Names) is not { } members)
            return false;

        var isRead = walk.Required(members, "document", Shapes.Text, out var document)
            & walk.Optional(members, "place", Shapes.Text, out var place);
        if (!isRead)
            return false;

        value = new StatutoryReference
        {
            Document = document!,
            Place = place,
        };
        return true;
    }

    public override void Write(Utf8JsonWriter writer, StatutoryReference value)
    {
        writer.WriteStartObject();
        Shapes.Text.Write(writer, "document", value.Document);
        Shapes.Text.WriteUnlessNull(writer, "place", value.Place);
        writer.WriteEndObject();
    }
}
