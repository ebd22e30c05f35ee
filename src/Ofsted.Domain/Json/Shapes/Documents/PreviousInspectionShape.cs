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
        if (value.Subject is { } subject)
            Shapes.Text.Write(writer, "subject", subject);
        if (value.Year is { } year)
            Shapes.Number.Write(writer, "year", year);
        if (value.Month is { } month)
            Shapes.Number.Write(writer, "month", month);
        if (value.Edition is { } edition)
            Shapes.Edition.Write(writer, "edition", edition);
        if (value.Grade is { } grade)
            Shapes.Grade.Write(writer, "grade", grade);
        Shapes.Judgements.WriteUnlessEmpty(writer, "judgements", value.Judgements);
        if (value.Outcome is { } outcome)
            Shapes.Text.Write(writer, "outcome", outcome);
        writer.WriteEndObject();
    }
}
