using System.Text.Json;

namespace Ofsted.Domain.Json;

/// <summary>The known members of one JSON object.</summary>
internal sealed class JsonMembers(string[] names, JsonElement[] values)
{
    /// <summary>Finds a member that is there and not null.</summary>
    public bool TryGet(string name, out JsonElement value)
    {
        value = values[Array.IndexOf(names, name)];
        return value.ValueKind != JsonValueKind.Undefined;
    }
}
