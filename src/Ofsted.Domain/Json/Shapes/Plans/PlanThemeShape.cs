using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Ofsted.Domain.Plans;

namespace Ofsted.Domain.Json;

internal sealed class PlanThemeShape : Shape<PlanTheme>
{
    private static readonly string[] Names = ["id", "title", "area"];

    public override bool TryRead(JsonWalk walk, JsonElement element, [NotNullWhen(true)] out PlanTheme? value)
    {
        value = null;
        if (walk.Members(element, Names) is not { } members)
            return false;

        var isRead = walk.Required(members, "id", Shapes.Text, out var id)
            & walk.Required(members, "title", Shapes.Text, out var title)
            & walk.Optional(members, "area", Shapes.Area, out var area);
        if (!isRead)
            return false;

        value = new PlanTheme
        {
            Id = id!,
            Title = title!,
            Area = area,
        };
        return true;
    }

    public override void Write(Utf8JsonWriter writer, PlanTheme value)
    {
        writer.WriteStartObject();
        writer.WriteString("id", value.Id);
        writer.WriteString("title", value.Title);
        Shapes.Area.WriteUnlessNull(writer, "area", value.Area);
        writer.WriteEndObject();
    }
}
