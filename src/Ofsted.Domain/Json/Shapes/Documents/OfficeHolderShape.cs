using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Ofsted.Domain.Json;

internal sealed class OfficeHolderShape : Shape<OfficeHolder>
{
    private static readonly string[] Names = ["office", "year", "month"];

    public override bool TryRead(JsonWalk walk, JsonElement element, [NotNullWhen(true)] out OfficeHolder? value)
    {
        value = null;
        if (walk.Members(element, Names) is not { } members)
            return false;

        var isRead = walk.OptionalValue(members, "office", Shapes.Office, out var office)
            & walk.OptionalValue(members, "year", Shapes.Number, out var year)
            & walk.OptionalValue(members, "month", Shapes.Number, out var month);
        if (!isRead)
            return false;

        value = new OfficeHolder
        {
            Office = office ?? default,
            Year = year,
            Month = month,
        };
        return true;
    }

    public override void Write(Utf8JsonWriter writer, OfficeHolder value)
    {
        writer.WriteStartObject();
        Shapes.Office.WriteUnlessUnspecified(writer, "office", value.Office);
        Shapes.Number.WriteUnlessNull(writer, "year", value.Year);
        Shapes.Number.WriteUnlessNull(writer, "month", value.Month);
        writer.WriteEndObject();
    }
}
