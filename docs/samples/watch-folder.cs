#:project ../../src/Ofsted.Domain.Pdf/Ofsted.Domain.Pdf.csproj

// Reads a folder of PDFs, merges what they say with the published record, and says what is new, what differs and what could
// not be read. See docs/pdf.md, "A folder of PDFs".

using System.Diagnostics;
using Ofsted.Domain;
using Ofsted.Domain.Data;
using Ofsted.Domain.Json;
using Ofsted.Domain.Pdf;
using Ofsted.Domain.Query;

const int ReadAll = 0, SomeUnread = 1, Unusable = 2;

if (args is not ([_] or [_, "--save", _]) || args[0].StartsWith('-'))
    return Refuse("usage: dotnet run docs/samples/watch-folder.cs -- FOLDER [--save FILE]   (the merged record as JSON Lines)");
var folder = args[0];
if (!Directory.Exists(folder))
    return Refuse($"there is no folder '{folder}'");

var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
    .Where(file => Path.GetExtension(file).Equals(".pdf", StringComparison.OrdinalIgnoreCase))
    .Order(StringComparer.Ordinal)
    .ToList();
var done = 0;
var shown = Stopwatch.StartNew();
var documents = files.AsParallel().AsOrdered().Select(Read).ToList();

var read = documents.Where(document => document.Event is not null).ToList();
var merge = OfstedDataset.Default.Events.Merge(read.Select(document => document.Event!));
Say($"Read {read.Count} of {files.Count}; the record is that of {OfstedDataset.Default.VersionId}.", []);
Say("New:", merge.Added.Select(added => $"+ {added}"));
Say("Held differently, the record first:", merge.Changes.SelectMany(Contradictions));
Say("Not merged with certainty:", merge.Findings.Select(finding => $"? {read[finding.Concerned[0]].File}: {finding.Message}"));
Say("Read, with errors:", documents.Where(document => document is { Event: not null, Errors.Count: > 0 }).SelectMany(Lines));
Say("Not read:", documents.Where(document => document.Event is null).SelectMany(Lines));
if (args is [_, _, var target])
    File.WriteAllText(target, OfstedJson.SerializeLines(merge.Events));
return read.Count == files.Count ? ReadAll : SomeUnread;

static int Refuse(string message)
{
    Console.Error.WriteLine(message);
    return Unusable;
}

Document Read(string file)
{
    var name = Path.GetRelativePath(folder, file);
    try
    {
        var reading = PdfReportReader.Read(File.ReadAllBytes(file), new PdfOptions { Reading = new() { FileName = file } });
        return new Document(name, reading.Event, [.. reading.Findings.Where(finding => finding.Severity == FindingSeverity.Error).Select(finding => $"{finding}")]);
    }
    catch (Exception e) when (e is IOException or UnauthorizedAccessException)
    {
        return new Document(name, null, [$"cannot be opened: {e.Message}"]);
    }
    finally
    {
        ShowProgress(Interlocked.Increment(ref done));
    }
}

void ShowProgress(int count)
{
    lock (shown)
    {
        if (shown.Elapsed < TimeSpan.FromSeconds(1))
            return;
        Console.Error.WriteLine($"{count} of {files.Count} documents");
        shown.Restart();
    }
}

static void Say(string heading, IEnumerable<string> lines)
{
    var all = lines.ToList();
    if (all.Count == 0 && heading.EndsWith(':'))
        return;
    Console.WriteLine(heading);
    foreach (var line in all)
        Console.WriteLine($"  {line}");
}

// What the record does not hold, such as the items, is not a difference, nor is where a value comes from.
static IEnumerable<string> Contradictions(EventChange change) => change.Members
    .Where(member => member is { Member: not "basis", Before: not (null or "not held") })
    .Select(member => $"~ {change.After}: {member}");

static IEnumerable<string> Lines(Document document) => document.Errors.DefaultIfEmpty("no finding").Select(error => $"! {document.File}: {error}");

internal sealed record Document(string File, InspectionEvent? Event, List<string> Errors);
