using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Ofsted.Domain.Plans;

namespace Ofsted.Domain.Json;

internal sealed class SuccessMeasureShape : Shape<SuccessMeasure>
{
    private static readonly string[] Names = ["indicator", "dimension", "title", "baseline", "target", "polarity", "results", "source"];

    public override bool TryRead(JsonWalk walk, JsonElement element, [NotNullWhen(true)] out SuccessMeasure? value)
    {
        value = null;
        if (walk.Members(element, Names) is not { } members)
            return false;

        var isRead = walk.Required(members, "indicator", Shapes.Text, out var indicatorCode)
            & walk.Optional(members, "dimension", Shapes.Text, out var dimension)
            & walk.Optional(members, "title", Shapes.Text, out var title)
            & walk.Optional(members, "baseline", Shapes.Observation, out var baseline)
            & walk.Optional(members, "target", PlanShapes.Target, out var target)
            & walk.OptionalValue(members, "polarity", PlanShapes.Polarity, out var polarity)
            & walk.Optional(members, "results", PlanShapes.Observations, out var results)
            & walk.Optional(members, "source", Shapes.Text, out var source);
        if (!isRead)
            return false;

        value = new SuccessMeasure
        {
            IndicatorCode = indicatorCode!,
            Dimension = dimension,
            Title = title,
            Baseline = baseline,
            Target = target,
            Polarity = polarity ?? default,
            Results = results ?? [],
            Source = source,
        };
        return true;
    }

    public override void Write(Utf8JsonWriter writer, SuccessMeasure value)
    {
        writer.WriteStartObject();
        writer.WriteString("indicator", value.IndicatorCode);
        Shapes.Text.WriteUnlessNull(writer, "dimension", value.Dimension);
        Shapes.Text.WriteUnlessNull(writer, "title", value.Title);
        Shapes.Observation.WriteUnlessNull(writer, "baseline", value.Baseline);
        PlanShapes.Target.WriteUnlessNull(writer, "target", value.Target);
        PlanShapes.Polarity.WriteUnlessUnspecified(writer, "polarity", value.Polarity);
        PlanShapes.Observations.WriteUnlessEmpty(writer, "results", value.Results);
        Shapes.Text.WriteUnlessNull(writer, "source", value.Source);
        writer.WriteEndObject();
    }
}
