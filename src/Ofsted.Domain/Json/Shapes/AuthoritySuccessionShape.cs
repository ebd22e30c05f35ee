using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Ofsted.Domain.Json;

internal sealed class AuthoritySuccessionShape : Shape<AuthoritySuccession>
{
    private static readonly string[] Names = ["authorityKey", "dfeCode", "part"];

    public override bool TryRead(JsonWalk walk, JsonElement element, [NotNullWhen(true)] out AuthoritySuccession? value)
    {
        value = null;
        if (walk.Members(element, Names) is not { } members)
            return false;

        var isRead = walk.Required(members, "authorityKey", Shapes.Text, out var key)
            & walk.Optional(members, "dfeCode", Shapes.Text, out var dfeCode)
            & walk.Optional(members, "part", Shapes.Text, out var part);
        value = isRead ? new AuthoritySuccession { AuthorityKey = key!, DfeCode = dfeCode, Part = part } : null;
        return isRead;
    }

    public override void Write(Utf8JsonWriter writer, AuthoritySuccession value)
    {
        writer.WriteStartObject();
        writer.WriteString("authorityKey", value.AuthorityKey);
        Shapes.Text.WriteUnlessNull(writer, "dfeCode", value.DfeCode);
        Shapes.Text.WriteUnlessNull(writer, "part", value.Part);
        writer.WriteEndObject();
    }
}
