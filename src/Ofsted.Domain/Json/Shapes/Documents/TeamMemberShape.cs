using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Ofsted.Domain.Json;

internal sealed class TeamMemberShape : Shape<TeamMember>
{
    private static readonly string[] Names = ["name", "role"];

    public override bool TryRead(JsonWalk walk, JsonElement element, [NotNullWhen(true)] out TeamMember? value)
    {
        value = null;
        if (walk.Members(element, Names) is not { } members)
            return false;

        var isRead = walk.Required(members, "name", Shapes.Text, out var name)
            & walk.OptionalValue(members, "role", Shapes.TeamRole, out var role);
        if (!isRead)
            return false;

        value = new TeamMember
        {
            Name = name!,
            Role = role ?? default,
        };
        return true;
    }

    public override void Write(Utf8JsonWriter writer, TeamMember value)
    {
        writer.WriteStartObject();
        Shapes.Text.Write(writer, "name", value.Name);
        Shapes.TeamRole.WriteUnlessUnspecified(writer, "role", value.Role);
        writer.WriteEndObject();
    }
}
