using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Ofsted.Domain.Json;

/// <summary>A value that JSON holds as its code, also as the key of a dictionary.</summary>
/// <param name="noun">What the code is of, with its article.</param>
internal abstract class CodeShape<T>(string noun) : ItemShape<T>
    where T : notnull
{
    /// <summary>All codes, or null where they are not a list.</summary>
    protected virtual IEnumerable<string>? Codes => null;

    public override bool TryRead(JsonWalk walk, JsonElement element, [NotNullWhen(true)] out T? value)
    {
        // Null is how an enumeration on its own writes its zero.
        value = default;
        if (value is not null && element.ValueKind == JsonValueKind.Null && !walk.IsStrict)
            return true;
        return Values.Text.TryRead(walk, element, out var code) && TryReadKey(walk, code, out value);
    }

    public override void Write(Utf8JsonWriter writer, T value) => writer.WriteStringValue(KeyOf(value));

    public override bool TryReadKey(JsonWalk walk, string key, [NotNullWhen(true)] out T? value) =>
        TryFind(key, out value)
        || walk.Error(JsonFindingCodes.UnknownCode, $"'{JsonText.Excerpt(key)}' is not the code of {noun}.");

    protected abstract bool TryFind(string code, [NotNullWhen(true)] out T? value);

    public override void WriteSchema(SchemaWriter schema)
    {
        schema.Json.WriteString("type", "string");
        if (Codes is not { } codes)
            return;
        schema.Json.WriteStartArray("enum");
        foreach (var code in codes)
            schema.Json.WriteStringValue(code);
        schema.Json.WriteEndArray();
    }
}
