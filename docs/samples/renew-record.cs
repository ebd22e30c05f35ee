#:project ../../src/Ofsted.Domain.Pdf/Ofsted.Domain.Pdf.csproj

// Renews the files of a dataset with new reports and letters and with Ofsted's statistics: says what is new, changed, doubtful or
// refused, and writes the files when asked to. See docs/renewal.md.

using System.Text;
using NodaTime;
using NodaTime.Text;
using Ofsted.Domain;
using Ofsted.Domain.Data;
using Ofsted.Domain.Official;
using Ofsted.Domain.Pdf;
using Ofsted.Domain.Rules;

const int AllTaken = 0, SomeLeft = 1, Unusable = 2;
const string Usage = """
    usage: dotnet run docs/samples/renew-record.cs -- DATA SOURCE… [options]
      DATA       the folder of inspections.tsv, visits.tsv and area-inspections.tsv
      SOURCE     reports and letters (.pdf, .txt), folders of them, and Ofsted's statistics (.ods, .csv)
      --inspections-as-of, --visits-as-of, --areas-as-of DAY   up to which day publications were looked for, such as 2027-01-31
      --version V          the version; today's date without it
      --accept-warnings    takes what has warnings too: you looked at it
      --write              writes the files; without it they are only described
    """;

string? version = null;
LocalDate? inspections = null, visits = null, areas = null;
bool accepts = false, writes = false;
var paths = new List<string>();
for (var i = 0; i < args.Length; i++)
{
    switch (args[i])
    {
        case "--version" when i + 1 < args.Length:
            version = args[++i];
            break;
        case "--inspections-as-of" or "--visits-as-of" or "--areas-as-of" when i + 1 < args.Length:
            if (!LocalDatePattern.Iso.Parse(args[i + 1]).TryGetValue(default, out var day))
                return Refuse($"'{args[i + 1]}' is not a day such as 2027-01-31");
            if (args[i] == "--inspections-as-of")
                inspections = day;
            else if (args[i] == "--visits-as-of")
                visits = day;
            else
                areas = day;
            i++;
            break;
        case "--accept-warnings":
            accepts = true;
            break;
        case "--write":
            writes = true;
            break;
        case var option when option.StartsWith('-'):
            return Refuse(Usage);
        default:
            paths.Add(args[i]);
            break;
    }
}

if (paths.Count < 2)
    return Refuse(Usage);
if (paths.Find(path => !File.Exists(path) && !Directory.Exists(path)) is { } missing)
    return Refuse($"there is no file or folder '{missing}'");

var folder = paths[0];
if (Array.Find(["inspections.tsv", "visits.tsv"], name => !File.Exists(Path.Combine(folder, name))) is { } absent)
    return Refuse($"there is no '{absent}' in '{folder}'");
OfstedDataset before;
try
{
    before = OfstedDataset.Parse(new OfstedDatasetText
    {
        Inspections = Text("inspections.tsv")!, Visits = Text("visits.tsv")!, AreaInspections = Text("area-inspections.tsv"),
    });
}
catch (Exception e) when (e is InvalidDatasetException or ArgumentNullException or IOException)
{
    return Refuse($"'{folder}' holds no dataset: {e.Message}");
}

var unread = new List<string>();
var candidates = paths.Skip(1).SelectMany(Files).AsParallel().AsOrdered().SelectMany(Candidates).ToList();
var renewal = before.Renew(candidates, new RenewalOptions
{
    Version = version ?? LocalDatePattern.CreateWithInvariantCulture("uuuu.MM.dd").Format(LocalDate.FromDateTime(DateTime.Today)),
    InspectionsAsOf = inspections,
    VisitsAsOf = visits,
    AreaInspectionsAsOf = areas,
    AcceptsWarnings = accepts,
});

foreach (var outcome in new[] { RenewalOutcome.New, RenewalOutcome.Changed, RenewalOutcome.Doubtful, RenewalOutcome.Refused })
    Say(outcome.ToString(), renewal.Of(outcome).Select(row => row.Line));
Say("Not read", unread.Order(StringComparer.Ordinal));
var broken = Errors(renewal.Dataset).Except(Errors(before), StringComparer.Ordinal).ToList();
Say("The renewed record as a whole breaks rules", broken);
Console.WriteLine($"{before} > {renewal}");
foreach (var item in renewal.Dataset.Coverage)
    Console.WriteLine($"  {item}");

if (broken.Count > 0)
{
    Console.WriteLine("Nothing is written while the renewed record breaks rules that the old one keeps.");
    return SomeLeft;
}

if (writes)
    Write(renewal.Dataset.ToText());
return unread.Count == 0 && renewal.Rows.All(row => row.Outcome is RenewalOutcome.New or RenewalOutcome.Changed) ? AllTaken : SomeLeft;

static int Refuse(string message)
{
    Console.Error.WriteLine(message);
    return Unusable;
}

string? Text(string name) => File.Exists(Path.Combine(folder, name)) ? File.ReadAllText(Path.Combine(folder, name)) : null;

static IEnumerable<string> Files(string path) => Directory.Exists(path)
    ? Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories)
        .Where(file => Path.GetExtension(file).ToLowerInvariant() is ".pdf" or ".txt" or ".ods" or ".csv")
        .Order(StringComparer.Ordinal)
    : [path];

IEnumerable<RenewalCandidate> Candidates(string file)
{
    byte[] bytes;
    try
    {
        bytes = File.ReadAllBytes(file);
    }
    catch (Exception e) when (e is IOException or UnauthorizedAccessException)
    {
        Unread(file, e.Message);
        return [];
    }

    return Path.GetExtension(file).ToLowerInvariant() is ".ods" or ".csv" ? OfStatistics(file, bytes) : OfDocument(file, bytes);
}

IEnumerable<RenewalCandidate> OfDocument(string file, byte[] bytes)
{
    var reading = PdfReportReader.Read(bytes, new PdfOptions { Reading = new() { FileName = file } });
    if (reading.Event is { } item)
        return [new RenewalCandidate { Event = item, Origin = file, Findings = [.. reading.Findings, .. RuleCatalogue.Check(item).Findings] }];
    Unread(file, reading.Findings.Count > 0 ? $"{reading.Findings[0]}" : "no report or letter");
    return [];
}

static IEnumerable<RenewalCandidate> OfStatistics(string file, byte[] bytes)
{
    foreach (var entry in OfficialStatistics.Read(bytes).Entries)
    {
        if (entry.Event is { } item)
            yield return new RenewalCandidate { Event = item, Origin = entry.Sheet is { Length: > 0 } sheet ? $"{file}, {sheet} row {entry.Row}" : $"{file}, row {entry.Row}", Findings = [.. entry.Findings, .. RuleCatalogue.Check(item).Findings] };
    }
}

void Unread(string file, string why)
{
    lock (unread)
        unread.Add($"{file}: {why}");
}

static IEnumerable<string> Errors(OfstedDataset data)
{
    InspectionEvent[] events = [.. data.Events];
    return RuleCatalogue.CheckAll(events).Findings.Where(finding => finding.Severity == FindingSeverity.Error)
        .Select(finding => $"{finding.Code}: {finding.Message} | {string.Join("; ", finding.Concerned.Select(place => events[place]))}")
        .ToList();
}

static void Say(string title, IEnumerable<string> lines)
{
    var all = lines.ToList();
    if (all.Count == 0)
        return;
    Console.WriteLine($"{title}: {all.Count}");
    foreach (var line in all)
        Console.WriteLine($"  {line}");
    Console.WriteLine();
}

void Write(OfstedDatasetText text)
{
    WriteFile("inspections.tsv", text.Inspections);
    WriteFile("visits.tsv", text.Visits);
    if (text.AreaInspections is { } areaText)
        WriteFile("area-inspections.tsv", areaText);
}

void WriteFile(string name, string text)
{
    if (Text(name) != text)
        File.WriteAllText(Path.Combine(folder, name), text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
}
