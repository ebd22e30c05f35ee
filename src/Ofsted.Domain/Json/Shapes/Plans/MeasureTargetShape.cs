using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Ofsted.Domain.Plans;

namespace Ofsted.Domain.Json;

internal sealed class MeasureTargetShape : Shape<MeasureTarget>
{
    private static readonly string[] Names = ["value", "unit", "comparison", "by", "tolerance"];

    public override bool TryRead(JsonWalk walk, JsonElement element, [NotNullWhen(true)] out MeasureTarget? value)
    {
        value = null;
        if (walk.Members(element, Names) is not { } members)
            return false;

        var isRead = walk.Required(members, "value", Shapes.Decimal, out var stated)
            & walk.OptionalValue(members, "unit", Shapes.Unit, out var unit)
            & walk.OptionalValue(members, "comparison", PlanShapes.Comparison, out var comparison)
            & walk.OptionalValue(members, "by", Shapes.Date, out var by)
            & walk.OptionalValue(members, "tolerance", Shapes.Decimal, out var tolerance);
        if (!isRead)
            return false;

        value = new MeasureTarget
        {
            Value = stated,
            Unit = unit ?? default,
            Comparison = comparison ?? default,
            By = by,
            Tolerance = tolerance,
        };
        return true;
    }

    public override void Write(Utf8JsonWriter writer, MeasureTarget value)
    {
        writer.WriteStartObject();
        writer.WriteNumber("value", value.Value);
        Shapes.Unit.WriteUnlessUnspecified(writer, "unit", value.Unit);
        PlanShapes.Comparison.WriteUnlessUnspecified(writer, "comparison", value.Comparison);
        Shapes.Date.WriteUnlessNull(writer, "by", value.By);
        Shapes.Decimal.WriteUnlessNull(writer, "tolerance", value.Tolerance);
        writer.WriteEndObject();
    }
}
