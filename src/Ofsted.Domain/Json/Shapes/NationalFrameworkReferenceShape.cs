using System.Text.Json;

namespace Ofsted.Domain.Json;

internal sealed class NationalFrameworkReferenceShape : Shape<NationalFrameworkReference>
{
    private static readonly string[] Names = ["kind", "number"];

    public override bool TryRead(JsonWalk walk, JsonElement element, out NationalFrameworkReference value)
    {
        value = default;
        if (walk.Members(element, Names) is not { } members)
            return false;

        var isRead = walk.Expected(members, "kind", Shapes.ElementKind, out var kind)
            & walk.Required(members, "number", Shapes.Number, out var number);
        value = new NationalFrameworkReference { Kind = kind, Number = number };
        return isRead;
    }

    public override void Write(Utf8JsonWriter writer, NationalFrameworkReference value)
    {
        writer.WriteStartObject();
        Shapes.ElementKind.WriteUnlessUnspecified(writer, "kind", value.Kind);
        writer.WriteNumber("number", value.Number);
        writer.WriteEndObject();
    }
}
