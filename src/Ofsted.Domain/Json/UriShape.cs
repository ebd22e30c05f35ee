using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Ofsted.Domain.Json;

/// <summary>An address, kept letter by letter.</summary>
internal sealed class UriShape : ItemShape<Uri>
{
    public override bool TryRead(JsonWalk walk, JsonElement element, [NotNullWhen(true)] out Uri? value)
    {
        value = null;
        if (!Values.Text.TryRead(walk, element, out var text))
            return false;
        return Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out value)
            || walk.Error(JsonFindingCodes.NotAUri, $"'{JsonText.Excerpt(text)}' is not a URI.");
    }

    public override void Write(Utf8JsonWriter writer, Uri value) => writer.WriteStringValue(value.OriginalString);

    public override void WriteSchema(SchemaWriter schema)
    {
        schema.Json.WriteString("type", "string");
        schema.Json.WriteString("format", "uri-reference");
    }
}
