#:project ../../src/Ofsted.Domain/Ofsted.Domain.csproj

// The inspection history of an authority, and a report read from its text.
//
//   dotnet run docs/samples/quickstart.cs
//   dotnet run docs/samples/quickstart.cs -- Rochdale --as-at 2026-11-22
//   dotnet run docs/samples/quickstart.cs -- Rochdale path/to/report.txt

using System.Text;
using NodaTime;
using NodaTime.Text;
using Ofsted.Domain;
using Ofsted.Domain.Data;
using Ofsted.Domain.Display;
using Ofsted.Domain.Query;
using Ofsted.Domain.Reading;
using Ofsted.Domain.Rules;

const string Usage = "usage: dotnet run docs/samples/quickstart.cs [-- AUTHORITY] [REPORT.txt] [--as-at 2026-11-22]";
const string InventedReport = "report-of-an-invented-authority.txt";
const string Quiet = "2"; // dim, in ANSI codes

var data = OfstedDataset.Default;
var canColour = !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
var style = canColour ? TextStyle.Coloured : TextStyle.Plain;

string? name = null, report = null;
var asAt = data.InspectionsAsOf;
for (var i = 0; i < args.Length; i++)
{
    if (args[i] == "--as-at")
    {
        if (++i >= args.Length || !LocalDatePattern.Iso.Parse(args[i]).TryGetValue(default, out asAt))
            return Fail($"--as-at needs a date such as 2026-11-22.\n{Usage}");
    }
    else if (args[i].StartsWith('-'))
    {
        return Fail(Usage);
    }
    else if (args[i].EndsWith(".txt", StringComparison.OrdinalIgnoreCase))
    {
        report = args[i];
    }
    else
    {
        name = name is null ? args[i] : $"{name} {args[i]}";
    }
}

name ??= "Oldham";
if (Authorities.Find(name) is not { } authority)
    return Fail($"No authority goes by the name or code '{name}'.{NearMatches(name)}");

report ??= Path.Combine(AppContext.GetData("EntryPointFileDirectoryPath") as string ?? "docs/samples", InventedReport);
if (!File.Exists(report))
    return Fail($"There is no file '{report}'.");

var history = data.Events.HistoryOf(authority);

Title($"{authority.Name} ({authority.Urn?.ToString() ?? authority.DfeCode}), {authority.Region}");
Write(HistoryText.Render(history.Events, style));
if (history.Events.Count == 0)
    WriteWrapped("", "No inspection or visit is recorded.");
if (authority.PlannedChange is { } change)
    WriteWrapped("", $"Planned: {change.Text}");
if (authority.To is { } lastDay)
    WriteWrapped("", $"Abolished on {Iso(lastDay)}. Succeeded by {string.Join(", ", Authorities.SuccessorsOf(authority))}.");
ShowComparisons(history);
ShowMissingOverall();
ShowRules(history.Events);
ShowExpectation(history, asAt);

var reading = ReportReader.Read(File.ReadAllText(report), new ReadingOptions { FileName = report });
Title($"A report read from its text: {Path.GetFileName(report)}");
if (reading.Event is { } inspection)
{
    Write(EventText.Render(inspection, style));
    ShowFindings(reading);
    var readHistory = data.Events.Add(inspection).HistoryOf(inspection.Authority);
    ShowComparisons(readHistory);
    ShowRules([inspection]);
    ShowExpectation(readHistory, asAt);
}
else
{
    ShowFindings(reading);
}

Write("\n");
WriteWrapped("", "The history above as a picture: TimelinePicture.Render(history.Events); see docs/gallery.md.");
Title("How old the data is");
foreach (var kind in data.Coverage)
    WriteWrapped("  ", $"{kind}");
WriteWrapped("", "To renew it, or to keep a record of your own: docs/renewal.md and docs/samples/renew-record.cs.");
Title("Source");
WriteWrapped("", $"Data {data.VersionId}. {data.Attribution}", Quiet);
return 0;

void ShowComparisons(AuthorityHistory of)
{
    var transitions = of.Transitions;
    if (transitions.Count == 0)
        return;

    Title("From each inspection to the next: what compares, and how well");
    var reasons = transitions.Select(transition => transition.Comparison.Reason).Distinct().ToList();
    foreach (var step in transitions.GroupBy(transition => (transition.From, transition.To)))
    {
        WriteTable(
            [$"{step.Key.From.FirstDay?.Year} to {step.Key.To.FirstDay?.Year}", $"{step.Key.From.Edition}", $"{step.Key.To.Edition}", "Change", "Compares", "Why"],
            step.Select(transition => (string[])
            [
                transition.Comparison.ToArea.Label,
                transition.FromGrade?.Label ?? "-",
                transition.ToGrade?.Label ?? "-",
                Change(transition),
                Name(transition.Comparison.Comparability),
                $"[{reasons.IndexOf(transition.Comparison.Reason) + 1}]",
            ]));
        Write("\n");
    }

    for (var i = 0; i < reasons.Count; i++)
        WriteWrapped($"{$"[{i + 1}]",-5}", reasons[i]);
}

void ShowMissingOverall()
{
    var edition = FrameworkEditions.Ilacs2026;
    Title("What a missing overall grade means");
    WriteWrapped(
        "",
        $"An inspection that began on or after {Iso(edition.From)} ({edition.Name}) has no overall effectiveness: Ofsted no longer "
        + "makes that judgement. Nothing is missing, and no overall grade should be worked out from the others. Compare the areas "
        + $"instead: they are those of {FrameworkEditions.Ilacs2023.Name}.");
    WriteWrapped("  ", $"Source: {edition.AreasSource} ({edition.AreasSource.Note}).", Quiet);
}

void ShowFindings(ReportReading of)
{
    foreach (var finding in of.Findings)
        WriteWrapped("  ", $"{finding.Severity} {finding}", ColourOf(finding.Severity));
}

void ShowRules(IReadOnlyList<InspectionEvent> events)
{
    Title("The rules that each record meets or breaks");
    foreach (var item in events)
        ShowReport($"{item}", RuleCatalogue.Check(item));
    if (events.Count > 1)
        ShowReport("All of them as a history", RuleCatalogue.CheckHistory(events));
}

void ShowReport(string subject, RuleReport rules)
{
    var broken = rules.Findings.Select(finding => finding.Code).Distinct().Count();
    WriteWrapped("", $"{subject}: meets {rules.RulesChecked - broken} of the {rules.RulesChecked} rules that apply");
    foreach (var finding in rules.Findings)
        WriteWrapped("  ", $"{finding.Severity} {finding.Code}: {finding.Message}", ColourOf(finding.Severity));
}

static string ColourOf(FindingSeverity severity) => severity == FindingSeverity.Error ? "1;31" : Quiet;

void ShowExpectation(AuthorityHistory of, LocalDate date)
{
    var expected = NextActivity.Expect(of, date);
    Title($"What may come next, as far as was known on {Iso(date)}");
    WriteTable(
        [],
        [
            ["Next inspection", expected.Activity?.Label ?? "not known which kind"],
            ["Between", expected is { EarliestStart: { } from, LatestStart: { } to } ? $"{Iso(from)} and {Iso(to)}" : "not known"],
            ["Before it perhaps", expected.Interim?.Label ?? "-"],
        ]);
    foreach (var caveat in expected.Caveats)
        WriteWrapped("! ", caveat.Message);
    foreach (var reason in expected.Reasons)
    {
        WriteWrapped("- ", reason.Text);
        WriteWrapped("    ", $"{Name(reason.Source.Confidence)}: {reason.Source}{(reason.Source.Note is { } note ? $"; {note}" : "")}.", Quiet);
    }
}

static string Change(GradeTransition transition) => transition.Direction switch
{
    GradeDirection.Improved => "better",
    GradeDirection.Declined => "worse",
    GradeDirection.Same => "same",
    _ => "-",
};

static string Name(Enum value) => value switch
{
    Comparability.NotComparable => "none",
    Comparability known => known.ToString().ToLowerInvariant(),
    Confidence.Unverified => "Unverified, from a third party",
    Confidence.VerifiedInDocuments => "Counted in published documents",
    Confidence.Stated => "Stated by a source",
    Confidence.StatedAndVerified => "Stated by a source and counted",
    _ => value.ToString(),
};

static string NearMatches(string name)
{
    var near = Authorities.Current
        .Select(authority => (Name: authority.ShortName, Distance: Distance(name.ToUpperInvariant(), authority.ShortName.ToUpperInvariant())))
        .Where(pair => pair.Distance <= Math.Max(2, name.Length / 3) || pair.Name.Contains(name, StringComparison.OrdinalIgnoreCase))
        .OrderBy(pair => pair.Distance)
        .Take(5)
        .Select(pair => pair.Name)
        .ToList();
    return near.Count == 0 ? "" : $" Did you mean {string.Join(", ", near)}?";
}

// The number of letters to insert, drop or replace.
static int Distance(string left, string right)
{
    var row = Enumerable.Range(0, right.Length + 1).ToArray();
    for (var i = 1; i <= left.Length; i++)
    {
        var diagonal = row[0]++;
        for (var j = 1; j <= right.Length; j++)
        {
            var above = row[j];
            row[j] = Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (left[i - 1] == right[j - 1] ? 0 : 1));
            diagonal = above;
        }
    }

    return row[^1];
}

static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);

void Title(string text)
{
    Write("\n");
    WriteLine(text, "1");
    WriteLine(new string('=', text.Length), Quiet);
    Write("\n");
}

void WriteTable(string[] header, IEnumerable<string[]> rows)
{
    var lines = rows.ToList();
    var widths = lines.Append(header).Where(line => line.Length > 0).Aggregate(
        new int[lines[0].Length], (widest, line) => [.. widest.Zip(line, (width, cell) => Math.Max(width, cell.Length))]);
    if (header.Length > 0)
    {
        WriteLine(Aligned(header), "1");
        WriteLine(Aligned([.. widths.Select(width => new string('-', width))]), Quiet);
    }

    foreach (var line in lines)
        WriteLine(Aligned(line));

    string Aligned(string[] cells) => string.Join("  ", cells.Zip(widths, (cell, width) => cell.PadRight(width))).TrimEnd();
}

void WriteWrapped(string lead, string text, string? colour = null)
{
    const int Columns = 110;
    var line = new StringBuilder(lead);
    foreach (var word in text.Split(' '))
    {
        if (line.Length > lead.Length && line.Length + word.Length >= Columns)
        {
            WriteLine(line.ToString(), colour);
            line.Clear().Append(' ', lead.Length);
        }

        line.Append(line.Length > lead.Length ? " " : "").Append(word);
    }

    WriteLine(line.ToString(), colour);
}

void WriteLine(string text, string? colour = null) =>
    Write(style.Colours && colour is not null ? $"\u001b[{colour}m{text}\u001b[0m\n" : text + "\n");

static void Write(string text) => Console.Out.Write(text);

static int Fail(string message)
{
    Console.Error.WriteLine(message);
    return 2;
}
