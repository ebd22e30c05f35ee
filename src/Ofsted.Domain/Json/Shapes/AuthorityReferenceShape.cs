using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Ofsted.Domain.Json;

internal sealed class AuthorityReferenceShape : Shape<AuthorityReference>
{
    private static readonly string[] Names = ["urn", "name"];

    public override bool TryRead(JsonWalk walk, JsonElement element, [NotNullWhen(true)] out AuthorityReference? value)
    {
        value = null;
        if (walk.Members(element, Names) is not { } members)
            return false;

        walk.OptionalValue(members, "urn", Shapes.Number, out var urn);
        walk.Optional(members, "name", Shapes.Text, out var name);
        value = new AuthorityReference { Urn = urn, Name = name };
        return true;
    }

    public override void Write(Utf8JsonWriter writer, AuthorityReference value)
    {
        writer.WriteStartObject();
        Shapes.Number.WriteUnlessNull(writer, "urn", value.Urn);
        Shapes.Text.WriteUnlessNull(writer, "name", value.Name);
        writer.WriteEndObject();
    }
}
