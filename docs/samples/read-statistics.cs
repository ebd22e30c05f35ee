#:project ../../src/Ofsted.Domain/Ofsted.Domain.csproj

// Reads files of Ofsted's yearly statistics (.ods or .csv) and writes one line of JSON for each inspection, visit or unread row.
// See docs/official-statistics.md.

using System.Text.Encodings.Web;
using System.Text.Json;
using Ofsted.Domain;
using Ofsted.Domain.Official;

const int ReadAll = 0, Unusable = 2;

if (args.Length == 0 || Array.Exists(args, arg => arg.StartsWith('-')))
    return Refuse("usage: dotnet run docs/samples/read-statistics.cs -- FILE…   (.ods or .csv)");
if (Array.Find(args, file => !File.Exists(file)) is { } missing)
    return Refuse($"there is no file '{missing}'");

using var output = Console.OpenStandardOutput();
foreach (var file in args)
{
    byte[] bytes;
    try
    {
        bytes = File.ReadAllBytes(file);
    }
    catch (Exception e) when (e is IOException or UnauthorizedAccessException)
    {
        return Refuse($"'{file}' cannot be opened: {e.Message}");
    }

    foreach (var entry in OfficialStatistics.Read(bytes).Entries)
        Write(file, entry);
}

output.Flush();
return ReadAll;

static int Refuse(string message)
{
    Console.Error.WriteLine(message);
    return Unusable;
}

void Write(string file, OfficialEntry entry)
{
    using (var json = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
    {
        json.WriteStartObject();
        json.WriteString("source", file);
        json.WriteString("sheet", entry.Sheet);
        if (entry.Row is { } row)
            json.WriteNumber("row", row);
        else
            json.WriteNull("row");
        json.WritePropertyName("event");
        if (entry.Event is { } item)
            JsonSerializer.Serialize(json, item);
        else
            json.WriteNullValue();
        json.WriteStartArray("findings");
        foreach (var finding in entry.Findings)
            JsonSerializer.Serialize(json, finding);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    output.Write("\n"u8);
}
