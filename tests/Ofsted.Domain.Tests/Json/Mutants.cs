using System.Text.Json.Nodes;

namespace Ofsted.Domain.Tests;

/// <summary>Texts of JSON with a fault by the kind of the value that has it, at any depth.</summary>
internal static class Mutants
{
    private static readonly string[] Days =
    [
        "2024-02-30", "2023-02-29", "2024-04-31", "2024-00-10", "2024-10-00", "2024-1-1", "24-01-01", "2024/01/01", "01/02/2024", "20240101", "2024-01-01T00:00:00", "2024-01-01Z", "2024-01-01 ", "２０２４-01-01",
        "2024-02", "2024", "2024-W01-1", "2024-366", "0000-01-01", "-0000-01-01", "-9998-01-01", "-9999-01-01", "10000-01-01", "today",
    ];

    private static readonly string[] Numbers =
        ["1.5", "-1", "0", "-0.0", "1e28", "-1e28", "1e-400", "2147483647", "2147483648", "-2147483649", "1.0e0", "10e-1", "1E+2", "79228162514264337593543950335", "0.00000000000000000000000000000001"];

    /// <summary>A text of the record with one fault, or one change that is none.</summary>
    public static string Of(JsonNode root, Random random)
    {
        var places = Places(root).ToList();
        var (holder, key, index, value) = places[random.Next(places.Count)];
        Set(JsonNode.Parse(Changed(value, random)));
        return root.ToJsonString();

        void Set(JsonNode? changed)
        {
            if (key is not null)
                ((JsonObject)holder)[key] = changed;
            else
                ((JsonArray)holder)[index] = changed;
        }
    }

    private static string Changed(JsonNode? value, Random random)
    {
        if (random.Next(8) == 0)
            return One(["null", "[]", "{}", "[null]", "[[null]]", "{\"a\":null}", "true", "\"\"", "0"], random);
        return value switch
        {
            JsonObject item when random.Next(3) == 0 => $"[{item.ToJsonString()}]",
            JsonObject item => With(item, random),
            JsonArray list when random.Next(4) == 0 && list.Count > 0 => list[0]!.ToJsonString(),
            JsonArray list => $"[{string.Join(',', list.Select(one => one!.ToJsonString()).Append(One(["null", "[]", "{}", "7", "\"x\"", list.FirstOrDefault()?.ToJsonString() ?? "1.5"], random)))}]",
            JsonValue one when one.TryGetValue<string>(out var text) => OfText(text, random),
            JsonValue one when one.TryGetValue<bool>(out var truth) => One([truth ? "\"true\"" : "\"false\"", truth ? "1" : "0", "null"], random),
            JsonValue number when random.Next(4) == 0 => $"\"{number.ToJsonString()}\"",
            _ => One(Numbers, random),
        };
    }

    private static string OfText(string text, Random random)
    {
        var isDay = text.Length >= 10 && text[^3] == '-' && text[^6] == '-';
        var changed = random.Next(7) switch
        {
            0 => text.ToUpperInvariant(),
            1 => text + " ",
            2 => " " + text,
            3 => text + text,
            4 => text.Length > 1 ? text[..^1] : "",
            _ => isDay ? One(Days, random) : One(["", " ", "unheard", "true", "null", "1", "2024-02-31", "\u00A0", "\uFEFF", "\u2028", "a b", "%zz", "urn:x", "#", "?"], random),
        };
        return System.Text.Json.JsonSerializer.Serialize(changed);
    }

    /// <summary>The object with a member more, without one, or with a name in another form.</summary>
    private static string With(JsonObject item, Random random)
    {
        var changed = item.DeepClone().AsObject();
        var names = changed.Select(member => member.Key).ToList();
        if (names.Count == 0 || random.Next(3) == 0)
        {
            changed[One(["", "unheard", "$schema", "type", "kind", "name", "code", "__proto__"], random)] = JsonNode.Parse(One(["null", "1", "\"x\"", "[]"], random));
            return changed.ToJsonString();
        }

        var name = names[random.Next(names.Count)];
        var value = changed[name]?.DeepClone();
        changed.Remove(name);
        if (random.Next(2) == 0)
            changed[One([char.ToUpperInvariant(name[0]) + name[1..], name + " ", name.ToUpperInvariant()], random)] = value;
        return changed.ToJsonString();
    }

    private static IEnumerable<(JsonNode Holder, string? Key, int Index, JsonNode? Value)> Places(JsonNode? node) => node switch
    {
        JsonObject item => item.SelectMany(member => Places(member.Value).Prepend((item, member.Key, 0, member.Value))),
        JsonArray list => list.SelectMany((one, index) => Places(one).Prepend((list, null, index, one))),
        _ => [],
    };

    private static string One(IReadOnlyList<string> items, Random random) => items[random.Next(items.Count)];
}
