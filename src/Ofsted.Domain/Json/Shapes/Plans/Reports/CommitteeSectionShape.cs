using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Ofsted.Domain.Plans;

namespace Ofsted.Domain.Json;

internal sealed class CommitteeSectionShape : Shape<CommitteeSection>
{
    private static readonly string[] Names = ["number", "title", "text", "notApplicable"];

    public override bool TryRead(JsonWalk walk, JsonElement element, [NotNullWhen(true)] out CommitteeSection? value)
    {
        value = null;
        if (walk.Members(element, Names) is not { } members)
            return false;

        var isRead = walk.Optional(members, "number", Shapes.Text, out var number)
            & walk.Required(members, "title", Shapes.Text, out var title)
            & walk.Optional(members, "text", Shapes.Text, out var text)
            & walk.OptionalValue(members, "notApplicable", Shapes.Truth, out var isNotApplicable);
        if (!isRead)
            return false;

        value = new CommitteeSection
        {
            Number = number,
            Title = title!,
            Text = text,
            IsNotApplicable = isNotApplicable ?? false,
        };
        return true;
    }

    public override void Write(Utf8JsonWriter writer, CommitteeSection value)
    {
        writer.WriteStartObject();
        Shapes.Text.WriteUnlessNull(writer, "number", value.Number);
        writer.WriteString("title", value.Title);
        Shapes.Text.WriteUnlessNull(writer, "text", value.Text);
        if (value.IsNotApplicable)
            writer.WriteBoolean("notApplicable", true);
        writer.WriteEndObject();
    }
}
