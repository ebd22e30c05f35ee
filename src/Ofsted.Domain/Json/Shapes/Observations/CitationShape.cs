using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Ofsted.Domain.Json;

internal sealed class CitationShape : Shape<Citation>
{
    private static readonly string[] Names = ["document", "place", "confidence", "note"];

    public override bool TryRead(JsonWalk walk, JsonElement element, [NotNullWhen(true)] out Citation? value)
    {
        value = null;
        if (walk.Members(element, Names) is not { } members)
            return false;

        var isRead = walk.Required(members, "document", Shapes.Text, out var document)
            & walk.Optional(members, "place", Shapes.Text, out var place)
            & walk.OptionalValue(members, "confidence", Shapes.Confidence, out var confidence)
            & walk.Optional(members, "note", Shapes.Text, out var note);
        if (!isRead)
            return false;

        value = new Citation { Document = document!, Place = place, Confidence = confidence ?? default, Note = note };
        return true;
    }

    public override void Write(Utf8JsonWriter writer, Citation value)
    {
        writer.WriteStartObject();
        writer.WriteString("document", value.Document);
        Shapes.Text.WriteUnlessNull(writer, "place", value.Place);
        Shapes.Confidence.WriteUnlessUnspecified(writer, "confidence", value.Confidence);
        Shapes.Text.WriteUnlessNull(writer, "note", value.Note);
        writer.WriteEndObject();
    }
}
