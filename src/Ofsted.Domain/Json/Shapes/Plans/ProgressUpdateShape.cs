using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Ofsted.Domain.Plans;

namespace Ofsted.Domain.Json;

internal sealed class ProgressUpdateShape : Shape<ProgressUpdate>
{
    private static readonly string[] Names = ["date", "status", "statusBefore", "narrative", "author", "evidence", "nextDue"];

    public override bool TryRead(JsonWalk walk, JsonElement element, [NotNullWhen(true)] out ProgressUpdate? value)
    {
        value = null;
        if (walk.Members(element, Names) is not { } members)
            return false;

        var isRead = walk.Required(members, "date", Shapes.Date, out var date)
            & walk.OptionalValue(members, "status", PlanShapes.ActionStatus, out var status)
            & walk.OptionalValue(members, "statusBefore", PlanShapes.ActionStatus, out var statusBefore)
            & walk.Required(members, "narrative", Shapes.Text, out var narrative)
            & walk.Optional(members, "author", Shapes.Text, out var author)
            & walk.Optional(members, "evidence", Shapes.Texts, out var evidence)
            & walk.OptionalValue(members, "nextDue", Shapes.Date, out var nextDue);
        if (!isRead)
            return false;

        value = new ProgressUpdate
        {
            Date = date,
            Status = status ?? default,
            StatusBefore = statusBefore ?? default,
            Narrative = narrative!,
            Author = author,
            Evidence = evidence ?? [],
            NextDue = nextDue,
        };
        return true;
    }

    public override void Write(Utf8JsonWriter writer, ProgressUpdate value)
    {
        writer.WriteStartObject();
        Shapes.Date.Write(writer, "date", value.Date);
        PlanShapes.ActionStatus.WriteUnlessUnspecified(writer, "status", value.Status);
        PlanShapes.ActionStatus.WriteUnlessUnspecified(writer, "statusBefore", value.StatusBefore);
        writer.WriteString("narrative", value.Narrative);
        Shapes.Text.WriteUnlessNull(writer, "author", value.Author);
        Shapes.Texts.WriteUnlessEmpty(writer, "evidence", value.Evidence);
        Shapes.Date.WriteUnlessNull(writer, "nextDue", value.NextDue);
        writer.WriteEndObject();
    }
}
