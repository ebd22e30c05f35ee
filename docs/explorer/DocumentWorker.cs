using System.Runtime.InteropServices.JavaScript;
using System.Runtime.Versioning;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Ofsted.Domain;
using Ofsted.Domain.Json;
using Ofsted.Domain.Pdf;
using Ofsted.Domain.Rules;

namespace Ofsted.Explorer;

/// <summary>What runs in the worker: reads one document and gives its answer as JSON.</summary>
[SupportedOSPlatform("browser")]
internal static partial class DocumentWorker
{
    private static readonly JsonWriterOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Reads an invented report, so that the runtime knows the way when a real one comes.</summary>
    [JSExport]
    internal static void WarmUp()
    {
        using var stream = typeof(DocumentWorker).Assembly.GetManifestResourceStream("sample.txt")!;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        _ = Read("sample.txt", bytes.ToArray());
    }

    /// <summary>Two lines: what <c>ofsted read</c> writes of the document, and what is shown beside it.</summary>
    [JSExport]
    internal static string Read(string name, byte[] bytes)
    {
        var reading = PdfReportReader.Read(bytes, new PdfOptions { Reading = new() { FileName = name } });
        var rules = reading.Event is { } read ? RuleCatalogue.Check(read, reading.Findings) : new RuleReport();
        return Object(json =>
        {
            json.WriteString("source", name);
            json.WritePropertyName("event");
            if (reading.Event is { } item)
                json.WriteRawValue(OfstedJson.Serialize(item));
            else
                json.WriteNullValue();
            Write(json, "findings", reading.Findings);
            json.WriteStartArray("observations");
            foreach (var observation in reading.Report.Observations)
                json.WriteRawValue(OfstedJson.Serialize(observation));
            json.WriteEndArray();
        }) + "\n" + Object(json =>
        {
            json.WriteStartArray("pages");
            foreach (var finding in reading.Findings)
                json.WriteNumberValue(reading.PlaceOf(finding)?.Page ?? 0);
            json.WriteEndArray();
            Write(json, "rules", rules.Findings);
        });
    }

    private static string Object(Action<Utf8JsonWriter> members)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Relaxed))
        {
            json.WriteStartObject();
            members(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    private static void Write(Utf8JsonWriter json, string name, EquatableList<Finding> findings)
    {
        var type = (JsonTypeInfo<Finding>)OfstedJson.Options.GetTypeInfo(typeof(Finding));
        json.WriteStartArray(name);
        foreach (var finding in findings)
            JsonSerializer.Serialize(json, finding, type);
        json.WriteEndArray();
    }
}
