using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Ofsted.Domain.Indicators;

namespace Ofsted.Domain.Json;

internal sealed class ObservationShape : Shape<Observation>
{
    private static readonly string[] Names =
        ["indicator", "authority", "dimension", "period", "value", "unit", "comparators", "statedAs", "source", "line", "caveats"];

    public override bool TryRead(JsonWalk walk, JsonElement element, [NotNullWhen(true)] out Observation? value)
    {
        value = null;
        if (walk.Members(element, Names) is not { } members)
            return false;

        var isRead = walk.Required(members, "indicator", Shapes.Text, out var indicator)
            & walk.Optional(members, "period", Shapes.ObservationPeriod, out var period)
            & walk.Required(members, "value", Shapes.ObservedValue, out var observed)
            & walk.OptionalValue(members, "unit", Shapes.Unit, out var unit);
        walk.Optional(members, "authority", Shapes.AuthorityReference, out var authority);
        walk.Optional(members, "dimension", Shapes.Text, out var dimension);
        walk.Optional(members, "comparators", Shapes.Comparators, out var comparators);
        walk.Optional(members, "statedAs", Shapes.Text, out var statedAs);
        walk.Optional(members, "source", Shapes.Citation, out var source);
        walk.OptionalValue(members, "line", Shapes.Number, out var line);
        walk.Optional(members, "caveats", Shapes.Caveats, out var caveats);
        if (!isRead)
            return false;

        value = new Observation
        {
            IndicatorCode = indicator!,
            Authority = authority,
            Dimension = dimension,
            Period = period ?? ObservationPeriod.Unstated,
            Value = observed!,
            Unit = unit ?? default,
            Comparators = comparators ?? [],
            StatedAs = statedAs,
            Source = source,
            Line = line,
            Caveats = caveats ?? [],
        };
        return true;
    }

    public override void Write(Utf8JsonWriter writer, Observation value)
    {
        writer.WriteStartObject();
        writer.WriteString("indicator", value.IndicatorCode);
        Shapes.AuthorityReference.WriteUnlessNull(writer, "authority", value.Authority);
        Shapes.Text.WriteUnlessNull(writer, "dimension", value.Dimension);
        if (value.Period != ObservationPeriod.Unstated)
            Shapes.ObservationPeriod.Write(writer, "period", value.Period);
        Shapes.ObservedValue.Write(writer, "value", value.Value);
        Shapes.Unit.WriteUnlessUnspecified(writer, "unit", value.Unit);
        Shapes.Comparators.WriteUnlessEmpty(writer, "comparators", value.Comparators);
        Shapes.Text.WriteUnlessNull(writer, "statedAs", value.StatedAs);
        Shapes.Citation.WriteUnlessNull(writer, "source", value.Source);
        Shapes.Number.WriteUnlessNull(writer, "line", value.Line);
        Shapes.Caveats.WriteUnlessEmpty(writer, "caveats", value.Caveats);
        writer.WriteEndObject();
    }
}
