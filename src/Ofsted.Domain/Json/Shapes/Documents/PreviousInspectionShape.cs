using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Ofsted.Domain.Json;

internal sealed class PreviousInspectionShape : Shape<PreviousInspection>
{
    private static readonly string[] Names = ["kind", "subject", "year", "month", "edition", "grade", "judgements", "outcome"];

    public override bool TryRead(JsonWalk walk, JsonElement element, [NotNullWhen(true)] out PreviousInspection? value)
    {
        value = null;
        if (walk.Members(element, Names) is not { } members)
            return false;

        var isRead = walk.OptionalValue(members, "kind", Shapes.PreviousKind, out var kind)
            & walk.Optional(members, "subject", Shapes.Text, out var subject)
            & walk.OptionalValue(members, "year", Shapes.Number, out var year)
            & walk.OptionalValue(members, "month", Shapes.Number, out var month)
            & walk.Optional(members, "edition", Shapes.Edition, out var edition)
            & walk.Optional(members, "grade", Shapes.Grade, out var grade)
            & walk.Optional(members, "judgements", Shapes.Judgements, out var judgements)
            & walk.Optional(members, "outcome", Shapes.Text, out var outcome);
        if (!isRead)
            return false;

        value = new PreviousInspection
        {
            Kind = kind ?? default,
            Subject = subject,
            Year = year,
            Month = month,
            Edition = edition,
            Grade = grade,
            Judgements = judgements ?? [],
            Outcome = outcome,
        };
        return true;
    }

    public override void Write(Utf8JsonWriter writer, PreviousInspection value)
    {
        writer.WriteStartObject();
        Shapes.PreviousKind.WriteUnlessUnspecified(writer, "kind", value.Kind);
        Shapes.Text.WriteUnlessNull(writer, "subject", value.Subject);
        Shapes.Number.WriteUnlessNull(writer, "year", value.Year);
        Shapes.Number.WriteUnlessNull(writer, "month", value.Month);
        Shapes.Edition.WriteUnlessNull(writer, "edition", value.Edition);
        Shapes.Grade.WriteUnlessNull(writer, "grade", value.Grade);
        Shapes.Judgements.WriteUnlessEmpty(writer, "judgements", value.Judgements);
        Shapes.Text.WriteUnlessNull(writer, "outcome", value.Outcome);
        writer.WriteEndObject();
    }
}
