using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Ofsted.Domain.Json;

namespace Ofsted.Domain.Tool;

/// <summary>Lines of JSON in the forms of the library.</summary>
internal static class JsonLines
{
    private static readonly JsonWriterOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>One object and a line feed.</summary>
    public static byte[] Object(Action<Utf8JsonWriter> members)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Relaxed))
        {
            json.WriteStartObject();
            members(json);
            json.WriteEndObject();
        }

        bytes.WriteByte((byte)'\n');
        return bytes.ToArray();
    }

    public static string Line<T>(T value) => JsonSerializer.Serialize(value, OfstedJson.Options) + "\n";

    public static void Write<T>(this Utf8JsonWriter json, string name, T value)
    {
        json.WritePropertyName(name);
        JsonSerializer.Serialize(json, value, OfstedJson.Options);
    }

    /// <summary>The events of lines that <c>ofsted read</c> wrote; other JSON as it is.</summary>
    public static string EventsOf(string json)
    {
        if (!json.StartsWith("{\"source\":", StringComparison.Ordinal))
            return json;
        var events = new StringBuilder();
        foreach (var line in json.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            using var document = Parse(line);
            if (document.RootElement.TryGetProperty("event", out var read) && read.ValueKind == JsonValueKind.Object)
                events.Append(read.GetRawText()).Append('\n');
        }

        return events.ToString();
    }

    private static JsonDocument Parse(string line)
    {
        try
        {
            return JsonDocument.Parse(line);
        }
        catch (JsonException)
        {
            throw new UnusableException("A line is not JSON, although the first line looks like output of 'ofsted read'.");
        }
    }
}
