using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Ofsted.Domain.Plans;

namespace Ofsted.Domain.Json;

internal sealed class StatedOutcomeShape : Shape<StatedOutcome>
{
    private static readonly string[] Names = ["place", "outcome", "document", "date", "paragraph", "note"];

    public override bool TryRead(JsonWalk walk, JsonElement element, [NotNullWhen(true)] out StatedOutcome? value)
    {
        value = null;
        if (walk.Members(element, Names) is not { } members)
            return false;

        var isRead = walk.Required(members, "place", Shapes.Number, out var place)
            & walk.Expected(members, "outcome", PlanShapes.Outcome, out var outcome)
            & walk.Required(members, "document", Shapes.Text, out var document)
            & walk.OptionalValue(members, "date", Shapes.Date, out var date)
            & walk.OptionalValue(members, "paragraph", Shapes.Number, out var paragraph)
            & walk.Optional(members, "note", Shapes.Text, out var note);
        if (!isRead)
            return false;

        value = new StatedOutcome
        {
            Place = place,
            Outcome = outcome,
            Document = document!,
            Date = date,
            Paragraph = paragraph,
            Note = note,
        };
        return true;
    }

    public override void Write(Utf8JsonWriter writer, StatedOutcome value)
    {
        writer.WriteStartObject();
        writer.WriteNumber("place", value.Place);
        PlanShapes.Outcome.WriteUnlessUnspecified(writer, "outcome", value.Outcome);
        writer.WriteString("document", value.Document);
        Shapes.Date.WriteUnlessNull(writer, "date", value.Date);
        Shapes.Number.WriteUnlessNull(writer, "paragraph", value.Paragraph);
        Shapes.Text.WriteUnlessNull(writer, "note", value.Note);
        writer.WriteEndObject();
    }
}
