#:project ../../src/Ofsted.Domain.Pdf/Ofsted.Domain.Pdf.csproj

// Reads published reports and letters, as text or PDF, and writes what it gets as JSON Lines.
// See docs/reading.md, "From the command line".

using System.Diagnostics;
using System.Text.Json;
using NodaTime.Text;
using Ofsted.Domain.Indicators;
using Ofsted.Domain;
using Ofsted.Domain.Json;
using Ofsted.Domain.Pdf;
using Ofsted.Domain.Rules;

const int ReadAll = 0, SomeUnread = 1, Unusable = 2;

if (args.Length == 0 || args is ["--help" or "-h"])
    return Refuse("usage: dotnet run docs/samples/read-reports.cs -- PATH…   (text files, PDFs, folders, or - for standard input)");
if (args.FirstOrDefault(path => path != "-" && !File.Exists(path) && !Directory.Exists(path)) is { } missing)
    return Refuse($"there is no file or folder '{missing}'");

var sources = args.SelectMany(Sources).ToList();
using var output = Console.OpenStandardOutput();
var unread = 0;
var shown = Stopwatch.StartNew();
for (var i = 0; i < sources.Count; i++)
{
    var source = sources[i];
    var (reading, trouble) = Read(source);
    unread += reading?.Event is null ? 1 : 0;
    Write(output, source, reading, trouble);
    if (shown.Elapsed > TimeSpan.FromSeconds(2))
    {
        Console.Error.WriteLine($"{i + 1} of {sources.Count} documents");
        shown.Restart();
    }
}

output.Flush();
return unread == 0 ? ReadAll : SomeUnread;

static int Refuse(string message)
{
    Console.Error.WriteLine(message);
    return Unusable;
}

static IEnumerable<string> Sources(string path) => Directory.Exists(path)
    ? Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories)
        .Where(file => Path.GetExtension(file).ToLowerInvariant() is ".txt" or ".md" or ".text" or ".pdf")
        .Order(StringComparer.Ordinal)
    : [path];

static (PdfReading? Reading, Trouble? Trouble) Read(string source)
{
    try
    {
        var bytes = source == "-" ? ReadStandardInput() : File.ReadAllBytes(source);
        return (PdfReportReader.Read(bytes, new PdfOptions { Reading = new() { FileName = source } }), null);
    }
    catch (Exception e) when (e is IOException or UnauthorizedAccessException)
    {
        return (null, new Trouble("OFS-TOOL-02", $"The document cannot be opened: {e.Message}"));
    }
}

static byte[] ReadStandardInput()
{
    using var input = Console.OpenStandardInput();
    using var memory = new MemoryStream();
    input.CopyTo(memory);
    return memory.ToArray();
}

static void Write(Stream output, string source, PdfReading? reading, Trouble? trouble)
{
    using (var json = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
    {
        json.WriteStartObject();
        json.WriteString("source", source);
        json.WritePropertyName("event");
        if (reading?.Event is { } inspectionEvent)
            json.WriteRawValue(OfstedJson.Serialize(inspectionEvent));
        else
            json.WriteNullValue();

        json.WriteStartArray("findings");
        if (trouble is not null)
            WriteFinding(json, trouble.Code, FindingSeverity.Error, null, Finding.WholeRecord, trouble.Message);
        foreach (var finding in reading?.Findings ?? [])
            WriteFinding(json, finding.Code, finding.Severity, finding.Line, finding.Path, finding.Message);
        json.WriteEndArray();

        json.WriteStartArray("rules");
        foreach (var finding in reading?.Event is { } read ? RuleCatalogue.Check(read, reading.Findings).Findings : [])
        {
            json.WriteStartObject();
            json.WriteString("rule", finding.Code);
            json.WriteString("severity", Code(finding.Severity));
            json.WriteString("path", finding.Path);
            json.WriteString("message", finding.Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();

        json.WriteStartArray("observations");
        foreach (var observation in reading?.Report.Observations ?? [])
            WriteObservation(json, observation);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    output.Write("\n"u8);
}

static void WriteFinding(Utf8JsonWriter json, string code, FindingSeverity severity, int? line, string path, string message)
{
    json.WriteStartObject();
    json.WriteString("code", code);
    json.WriteString("severity", Code(severity));
    if (line is { } number)
        json.WriteNumber("line", number);
    else
        json.WriteNull("line");
    json.WriteString("path", path);
    json.WriteString("message", message);
    json.WriteEndObject();
}

static void WriteObservation(Utf8JsonWriter json, Observation observation)
{
    json.WriteStartObject();
    json.WriteString("indicator", observation.IndicatorCode);
    if (observation.Dimension is { } dimension)
        json.WriteString("dimension", dimension);
    if (DayOf(observation.Period) is { } day)
        json.WriteString("asAt", day);
    else if (observation.Period.Text.Length > 0)
        json.WriteString("period", observation.Period.Text);
    json.WriteString("kind", KindOf(observation.Value));
    WriteValue(json, observation.Value);
    json.WriteString("unit", observation.Value is TextValue ? "text" : UnitOf(observation.Unit));
    json.WriteStartArray("comparators");
    foreach (var comparator in observation.Comparators)
    {
        json.WriteStartObject();
        json.WriteString("kind", comparator.Kind == ComparatorKind.England ? "England" : JsonNamingPolicy.KebabCaseLower.ConvertName(comparator.Kind.ToString()));
        if (comparator.Period is { } period)
            json.WriteString("period", DayOf(period) ?? period.Text);
        WriteValue(json, comparator.Value);
        json.WriteEndObject();
    }

    json.WriteEndArray();
    if (observation.Line is { } line)
        json.WriteNumber("line", line);
    json.WriteStartArray("caveats");
    foreach (var caveat in observation.Caveats)
        json.WriteStringValue(caveat.Code);
    json.WriteEndArray();
    json.WriteEndObject();
}

// A number where there is one; a bound as "<5"; words; nothing where the number is withheld.
static void WriteValue(Utf8JsonWriter json, ObservedValue value)
{
    switch (value)
    {
        case ExactValue exact:
            json.WriteNumber("value", exact.Value);
            break;
        case BoundedValue { Below: { } below }:
            json.WriteString("value", FormattableString.Invariant($"<{below}"));
            break;
        case BoundedValue { To: { } most }:
            json.WriteString("value", FormattableString.Invariant($"<={most}"));
            break;
        case BoundedValue { Above: { } above }:
            json.WriteString("value", FormattableString.Invariant($">{above}"));
            break;
        case SuppressedValue:
            json.WriteString("value", "");
            break;
        default:
            json.WriteString("value", value.ToString());
            break;
    }
}

// The day of a snapshot that the document dates to the day.
static string? DayOf(ObservationPeriod period) => period is { Kind: PeriodKind.AsAt, Start: null, End: { } day } ? LocalDatePattern.Iso.Format(day) : null;

static string KindOf(ObservedValue value) => value switch
{
    ExactValue => "exact",
    BoundedValue { Below: null, To: null } => "lower-bound",
    BoundedValue => "upper-bound",
    SuppressedValue => "suppressed",
    NotApplicableValue => "not-applicable",
    _ => "text",
};

static string UnitOf(MeasurementUnit unit) => unit switch
{
    MeasurementUnit.RatePer10000 => "rate-per-10000",
    _ => JsonNamingPolicy.KebabCaseLower.ConvertName(unit.ToString()),
};

static string Code(FindingSeverity severity) => severity switch
{
    FindingSeverity.Error => "error",
    FindingSeverity.Warning => "warning",
    _ => "information",
};

internal sealed record Trouble(string Code, string Message);
