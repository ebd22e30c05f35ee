using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Ofsted.Domain.Indicators;

namespace Ofsted.Domain.Json;

internal sealed class ObservationPeriodShape : Shape<ObservationPeriod>
{
    private static readonly string[] Names = ["kind", "text", "start", "end", "months"];

    public override bool TryRead(JsonWalk walk, JsonElement element, [NotNullWhen(true)] out ObservationPeriod? value)
    {
        value = null;
        if (walk.Members(element, Names) is not { } members)
            return false;

        var isRead = walk.OptionalValue(members, "kind", Shapes.PeriodKind, out var kind)
            & walk.Optional(members, "text", Shapes.Text, out var text)
            & walk.OptionalValue(members, "start", Shapes.Date, out var start)
            & walk.OptionalValue(members, "end", Shapes.Date, out var end)
            & walk.OptionalValue(members, "months", Shapes.Number, out var months);
        if (!isRead)
            return false;

        value = new ObservationPeriod { Kind = kind ?? default, Text = text ?? "", Start = start, End = end, Months = months };
        return true;
    }

    public override void Write(Utf8JsonWriter writer, ObservationPeriod value)
    {
        writer.WriteStartObject();
        Shapes.PeriodKind.WriteUnlessUnspecified(writer, "kind", value.Kind);
        if (value.Text.Length > 0)
            writer.WriteString("text", value.Text);
        Shapes.Date.WriteUnlessNull(writer, "start", value.Start);
        Shapes.Date.WriteUnlessNull(writer, "end", value.End);
        Shapes.Number.WriteUnlessNull(writer, "months", value.Months);
        writer.WriteEndObject();
    }
}
