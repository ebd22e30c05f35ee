#:project ../../src/Ofsted.Domain/Ofsted.Domain.csproj

// Checks records of inspections, in the wire format as JSON or JSON Lines, against the rules, and writes JSON Lines.
// See docs/rules.md and docs/json.md, "From the command line".

using System.Text.Encodings.Web;
using System.Text.Json;
using Ofsted.Domain;
using Ofsted.Domain.Json;
using Ofsted.Domain.Rules;

const int CheckedAll = 0, SomeInvalid = 1, Unusable = 2;

var isSingle = args.Contains("--single");
var files = args.Where(arg => arg != "--single").ToList();
if (files.Count == 0 || files.Exists(file => file.StartsWith('-') && file != "-"))
    return Refuse("usage: dotnet run docs/samples/check-records.cs -- [--single] FILE…   (JSON or JSON Lines of events, or - for standard input)");
if (files.Find(file => file != "-" && !File.Exists(file)) is { } missing)
    return Refuse($"there is no file '{missing}'");

var allValid = true;
using var output = Console.OpenStandardOutput();
foreach (var file in files)
{
    byte[] bytes;
    try
    {
        bytes = ReadAll(file);
    }
    catch (Exception e) when (e is IOException or UnauthorizedAccessException)
    {
        return Refuse($"'{file}' cannot be opened: {e.Message}");
    }

    allValid &= CheckFile(file, bytes);
}

output.Flush();
return allValid ? CheckedAll : SomeInvalid;

static int Refuse(string message)
{
    Console.Error.WriteLine(message);
    return Unusable;
}

static byte[] ReadAll(string file)
{
    if (file != "-")
        return File.ReadAllBytes(file);
    using var input = Console.OpenStandardInput();
    using var memory = new MemoryStream();
    input.CopyTo(memory);
    return memory.ToArray();
}

// Checks every record of a file; says whether each was a valid event.
bool CheckFile(string file, byte[] bytes)
{
    var results = OfstedJson.Read(bytes).ToList();
    var found = results.ToDictionary(result => result.Index, result => result.Findings
        .Select(problem => new Found(problem.Code, problem.Severity, problem.Path, problem.Message, []))
        .ToList());
    foreach (var result in results)
    {
        if (result.Value is not { } inspectionEvent)
            continue;
        found[result.Index].AddRange(RuleCatalogue.Check(inspectionEvent, result.Findings).Findings
            .Select(finding => new Found(finding.Code, finding.Severity, finding.Path, finding.Message, [])));
    }

    if (!isSingle)
        CheckHistories(results, found);
    foreach (var result in results)
        Write(file, result.Index, found[result.Index]);
    return results.TrueForAll(result => result.Value is not null);
}

// What was read only in part is not judged: a grade that could not be read is not a missing judgement.
static HashSet<string> Unread(JsonReadResult<InspectionEvent> result) =>
    result.Findings.Where(problem => problem.Severity == FindingSeverity.Error).Select(problem => MemberOf(problem.Path)).ToHashSet();

static InspectionEvent Without(InspectionEvent record, string member) => (record, member) switch
{
    (_, "fieldwork") => record with { Fieldwork = [] },
    (Inspection inspection, "judgements") => inspection with { Judgements = [] },
    (Visit visit, "topics") => visit with { Topics = [] },
    (_, "recommendations") => record with { Recommendations = null },
    _ => record,
};

static string MemberOf(string path) => path.Split('.', '[').ElementAtOrDefault(1) ?? "";

// The events of one authority are its history. A history's finding has the path "$[2].activity": it belongs to that event.
static void CheckHistories(List<JsonReadResult<InspectionEvent>> results, Dictionary<int, List<Found>> found)
{
    var histories = results
        .Where(result => result.Value is not null)
        .Select(result => result with { Value = Unread(result).Aggregate(result.Value!, Without) })
        .GroupBy(result => Authorities.Resolve(result.Value!.Authority, result.Value.FirstDay)?.Key ?? result.Value.Authority.ToString())
        .Select(group => group.ToList())
        .Where(history => history.Count > 1);
    foreach (var history in histories)
    {
        foreach (var finding in RuleCatalogue.CheckHistory(history.Select(result => result.Value!)).Findings)
        {
            var (place, path) = PlaceAndPath(finding.Path);
            var concerned = finding.Concerned.Select(item => history[item].Index).ToList();
            found[history[place].Index].Add(new Found(finding.Code, finding.Severity, path, finding.Message, concerned));
        }
    }
}

static (int Place, string Path) PlaceAndPath(string path)
{
    var end = path.IndexOf(']');
    return path.StartsWith("$[", StringComparison.Ordinal) && int.TryParse(path.AsSpan(2, end - 2), out var place)
        ? (place, "$" + path[(end + 1)..])
        : (0, path);
}

void Write(string file, int index, List<Found> findings)
{
    using (var json = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
    {
        json.WriteStartObject();
        json.WriteString("source", file);
        json.WriteNumber("index", index);
        json.WriteStartArray("rules");
        foreach (var finding in findings)
        {
            json.WriteStartObject();
            json.WriteString("rule", finding.Rule);
            json.WriteString("severity", finding.Severity switch
            {
                FindingSeverity.Error => "error",
                FindingSeverity.Warning => "warning",
                _ => "information",
            });
            json.WriteString("path", finding.Path);
            json.WriteString("message", finding.Message);
            if (finding.Events.Count > 0)
            {
                json.WriteStartArray("events");
                foreach (var concerned in finding.Events)
                    json.WriteNumberValue(concerned);
                json.WriteEndArray();
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    output.Write("\n"u8);
}

internal sealed record Found(string Rule, FindingSeverity Severity, string? Path, string Message, IReadOnlyList<int> Events);
