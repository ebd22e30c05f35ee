using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace Ofsted.Domain.Json;

internal sealed class TextShape : ItemShape<string>
{
    public override bool TryRead(JsonWalk walk, JsonElement element, [NotNullWhen(true)] out string? value)
    {
        value = null;
        if (!walk.IsKind(element, JsonValueKind.String))
            return false;
        if (!JsonText.IsUnicode(JsonMarshal.GetRawUtf8Value(element)))
            return walk.Error(JsonFindingCodes.NotUnicode, "The text is not well-formed Unicode.");

        value = element.GetString()!;
        return true;
    }

    public override void Write(Utf8JsonWriter writer, string value) => writer.WriteStringValue(value);

    public override void WriteSchema(SchemaWriter schema) => schema.Json.WriteString("type", "string");
}
