using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Ofsted.Domain.Json;

internal sealed class JudgementShape : Shape<Judgement>
{
    private static readonly string[] Names = ["area", "grade", "notJudged"];

    public override bool TryRead(JsonWalk walk, JsonElement element, [NotNullWhen(true)] out Judgement? value)
    {
        value = null;
        if (walk.Members(element, Names) is not { } members)
            return false;

        var isRead = walk.Required(members, "area", Shapes.Area, out var area)
            & walk.Optional(members, "grade", Shapes.Grade, out var grade)
            & walk.OptionalValue(members, "notJudged", Shapes.Truth, out var notJudged);
        if (!isRead)
            return false;
        if (grade is null != (notJudged ?? false))
            return walk.Error(JsonProblemCodes.GradeOrNotJudged, "A judgement has either a grade or notJudged: true.");

        value = new Judgement { Area = area!, Grade = grade };
        return true;
    }

    public override void Write(Utf8JsonWriter writer, Judgement value)
    {
        writer.WriteStartObject();
        Shapes.Area.Write(writer, "area", value.Area);
        if (value.NotJudged)
            writer.WriteBoolean("notJudged", true);
        else
            Shapes.Grade.Write(writer, "grade", value.Grade);
        writer.WriteEndObject();
    }
}
