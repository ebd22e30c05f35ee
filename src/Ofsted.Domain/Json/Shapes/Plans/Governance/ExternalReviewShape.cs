using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Ofsted.Domain.Plans;

namespace Ofsted.Domain.Json;

internal sealed class ExternalReviewShape : Shape<ExternalReview>
{
    private static readonly string[] Names = ["kind", "title", "date", "when", "result"];

    public override bool TryRead(JsonWalk walk, JsonElement element, [NotNullWhen(true)] out ExternalReview? value)
    {
        value = null;
        if (walk.Members(element, Names) is not { } members)
            return false;

        var isRead = walk.Expected(members, "kind", PlanShapes.ReviewKind, out var kind)
            & walk.Required(members, "title", Shapes.Text, out var title)
            & walk.OptionalValue(members, "date", Shapes.Date, out var date)
            & walk.Optional(members, "when", Shapes.Text, out var when)
            & walk.Optional(members, "result", Shapes.Text, out var result);
        if (!isRead)
            return false;

        value = new ExternalReview
        {
            Kind = kind,
            Title = title!,
            Date = date,
            When = when,
            Result = result,
        };
        return true;
    }

    public override void Write(Utf8JsonWriter writer, ExternalReview value)
    {
        writer.WriteStartObject();
        PlanShapes.ReviewKind.WriteUnlessUnspecified(writer, "kind", value.Kind);
        writer.WriteString("title", value.Title);
        Shapes.Date.WriteUnlessNull(writer, "date", value.Date);
        Shapes.Text.WriteUnlessNull(writer, "when", value.When);
        Shapes.Text.WriteUnlessNull(writer, "result", value.Result);
        writer.WriteEndObject();
    }
}
