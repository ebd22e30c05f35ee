using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Ofsted.Domain.Json;

internal sealed class PrintedGradeShape : Shape<PrintedGrade>
{
    private static readonly string[] Names = ["area", "grade", "number", "wording"];

    public override bool TryRead(JsonWalk walk, JsonElement element, [NotNullWhen(true)] out PrintedGrade? value)
    {
        value = null;
        if (walk.Members(element, Names) is not { } members)
            return false;

        var isRead = walk.Required(members, "area", Shapes.Area, out var area)
            & walk.Required(members, "grade", Shapes.Grade, out var grade)
            & walk.OptionalValue(members, "number", Shapes.Number, out var number)
            & walk.Optional(members, "wording", Shapes.Text, out var wording);
        if (!isRead)
            return false;

        value = new PrintedGrade
        {
            Area = area!,
            Grade = grade!,
            Number = number,
            Wording = wording,
        };
        return true;
    }

    public override void Write(Utf8JsonWriter writer, PrintedGrade value)
    {
        writer.WriteStartObject();
        Shapes.Area.Write(writer, "area", value.Area);
        Shapes.Grade.Write(writer, "grade", value.Grade);
        Shapes.Number.WriteUnlessNull(writer, "number", value.Number);
        Shapes.Text.WriteUnlessNull(writer, "wording", value.Wording);
        writer.WriteEndObject();
    }
}
