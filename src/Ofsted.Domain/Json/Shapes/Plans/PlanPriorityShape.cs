using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Ofsted.Domain.Plans;

namespace Ofsted.Domain.Json;

internal sealed class PlanPriorityShape : Shape<PlanPriority>
{
    private static readonly string[] Names = ["id", "text", "theme", "period", "answers", "measures"];

    public override bool TryRead(JsonWalk walk, JsonElement element, [NotNullWhen(true)] out PlanPriority? value)
    {
        value = null;
        if (walk.Members(element, Names) is not { } members)
            return false;

        var isRead = walk.Required(members, "id", Shapes.Text, out var id)
            & walk.Required(members, "text", Shapes.Text, out var text)
            & walk.Optional(members, "theme", Shapes.Text, out var theme)
            & walk.Optional(members, "period", Shapes.Text, out var period)
            & walk.Optional(members, "answers", Shapes.Numbers, out var answers)
            & walk.Optional(members, "measures", PlanShapes.Measures, out var measures);
        if (!isRead)
            return false;

        value = new PlanPriority
        {
            Id = id!,
            Text = text!,
            Theme = theme,
            Period = period,
            Answers = answers ?? [],
            Measures = measures ?? [],
        };
        return true;
    }

    public override void Write(Utf8JsonWriter writer, PlanPriority value)
    {
        writer.WriteStartObject();
        writer.WriteString("id", value.Id);
        writer.WriteString("text", value.Text);
        Shapes.Text.WriteUnlessNull(writer, "theme", value.Theme);
        Shapes.Text.WriteUnlessNull(writer, "period", value.Period);
        Shapes.Numbers.WriteUnlessEmpty(writer, "answers", value.Answers);
        PlanShapes.Measures.WriteUnlessEmpty(writer, "measures", value.Measures);
        writer.WriteEndObject();
    }
}
