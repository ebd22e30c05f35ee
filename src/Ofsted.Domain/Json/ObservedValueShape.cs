using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Ofsted.Domain.Indicators;

namespace Ofsted.Domain.Json;

/// <summary>A number, bounds, a suppression, "not applicable" or words; the kind says which.</summary>
internal sealed class ObservedValueShape : ItemShape<ObservedValue>
{
    private const string Kind = "kind";

    public override bool TryRead(JsonWalk walk, JsonElement element, [NotNullWhen(true)] out ObservedValue? value)
    {
        value = null;
        if (!walk.IsKind(element, JsonValueKind.Object))
            return false;
        if (!element.TryGetProperty(Kind, out var kind) || kind.ValueKind == JsonValueKind.Null)
            return walk.Missing(Kind, isError: true);
        if (!walk.At(Kind, kind, Values.Text, out var code))
            return false;

        return code switch
        {
            "exact" => Read(walk, element, ObservationTables.ExactValue, out value),
            "bounded" => Read(walk, element, ObservationTables.BoundedValue, out value),
            "suppressed" => Read(walk, element, ObservationTables.SuppressedValue, out value),
            "not-applicable" => Read(walk, element, ObservationTables.NotApplicableValue, out value),
            "text" => Read(walk, element, ObservationTables.TextValue, out value),
            _ => walk.Error(Kind, JsonFindingCodes.UnknownCode, $"'{JsonText.Excerpt(code)}' is not the code of a kind of value."),
        };
    }

    public override void Write(Utf8JsonWriter writer, ObservedValue value)
    {
        switch (value)
        {
            case ExactValue exact:
                ObservationTables.ExactValue.Write(writer, exact);
                break;
            case BoundedValue bounded:
                ObservationTables.BoundedValue.Write(writer, bounded);
                break;
            case SuppressedValue suppressed:
                ObservationTables.SuppressedValue.Write(writer, suppressed);
                break;
            case NotApplicableValue notApplicable:
                ObservationTables.NotApplicableValue.Write(writer, notApplicable);
                break;
            case TextValue text:
                ObservationTables.TextValue.Write(writer, text);
                break;
        }
    }

    private static bool Read<T>(JsonWalk walk, JsonElement element, Table<T> table, [NotNullWhen(true)] out ObservedValue? value)
        where T : ObservedValue
    {
        var isRead = table.TryRead(walk, element, out var read);
        value = isRead ? read : null;
        return isRead;
    }

    public override void WriteSchema(SchemaWriter schema) => schema.OneOf(
    [
        ObservationTables.ExactValue, ObservationTables.BoundedValue, ObservationTables.SuppressedValue,
        ObservationTables.NotApplicableValue, ObservationTables.TextValue,
    ]);
}
