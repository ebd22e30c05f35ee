using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Ofsted.Domain.Plans;

namespace Ofsted.Domain.Json;

internal sealed class MilestoneShape : Shape<Milestone>
{
    private static readonly string[] Names = ["text", "due", "reached"];

    public override bool TryRead(JsonWalk walk, JsonElement element, [NotNullWhen(true)] out Milestone? value)
    {
        value = null;
        if (walk.Members(element, Names) is not { } members)
            return false;

        var isRead = walk.Required(members, "text", Shapes.Text, out var text)
            & walk.OptionalValue(members, "due", Shapes.Date, out var due)
            & walk.OptionalValue(members, "reached", Shapes.Date, out var reached);
        if (!isRead)
            return false;

        value = new Milestone
        {
            Text = text!,
            Due = due,
            Reached = reached,
        };
        return true;
    }

    public override void Write(Utf8JsonWriter writer, Milestone value)
    {
        writer.WriteStartObject();
        writer.WriteString("text", value.Text);
        Shapes.Date.WriteUnlessNull(writer, "due", value.Due);
        Shapes.Date.WriteUnlessNull(writer, "reached", value.Reached);
        writer.WriteEndObject();
    }
}
