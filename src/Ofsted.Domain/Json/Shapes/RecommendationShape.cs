using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Ofsted.Domain.Json;

internal sealed class RecommendationShape : Shape<Recommendation>
{
    private static readonly string[] Names =
        ["number", "priority", "addressee", "text", "theme", "paragraphs", "nationalFramework"];

    public override bool TryRead(JsonWalk walk, JsonElement element, [NotNullWhen(true)] out Recommendation? value)
    {
        value = null;
        if (walk.Members(element, Names) is not { } members)
            return false;

        var isRead = walk.OptionalValue(members, "number", Shapes.Number, out var number)
            & walk.Expected(members, "priority", Shapes.Priority, out var priority)
            & walk.Expected(members, "addressee", Shapes.Addressee, out var addressee)
            & walk.Required(members, "text", Shapes.Text, out var text)
            & walk.Optional(members, "theme", Shapes.Text, out var theme)
            & walk.Optional(members, "paragraphs", Shapes.Numbers, out var paragraphs)
            & walk.Optional(members, "nationalFramework", Shapes.NationalFramework, out var nationalFramework);
        if (!isRead)
            return false;

        value = new Recommendation
        {
            Number = number,
            Priority = priority,
            Addressee = addressee,
            Text = text!,
            Theme = theme,
            Paragraphs = paragraphs ?? [],
            NationalFramework = nationalFramework ?? [],
        };
        return true;
    }

    public override void Write(Utf8JsonWriter writer, Recommendation value)
    {
        writer.WriteStartObject();
        Shapes.Number.WriteUnlessNull(writer, "number", value.Number);
        Shapes.Priority.WriteUnlessUnspecified(writer, "priority", value.Priority);
        Shapes.Addressee.WriteUnlessUnspecified(writer, "addressee", value.Addressee);
        writer.WriteString("text", value.Text);
        Shapes.Text.WriteUnlessNull(writer, "theme", value.Theme);
        Shapes.Numbers.WriteUnlessEmpty(writer, "paragraphs", value.Paragraphs);
        Shapes.NationalFramework.WriteUnlessEmpty(writer, "nationalFramework", value.NationalFramework);
        writer.WriteEndObject();
    }
}
