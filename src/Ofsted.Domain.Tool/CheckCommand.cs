using System.CommandLine;
using System.Globalization;
using NodaTime;
using Ofsted.Domain.Rules;

namespace Ofsted.Domain.Tool;

/// <summary><c>ofsted check</c>: records in, what is wrong with them out.</summary>
internal static class CheckCommand
{
    private static readonly Argument<string[]> FileArgument = new("FILE")
    {
        Description = "Records as JSON, JSON Lines or CSV, such as the output of 'ofsted read'; or - for standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    private static readonly Option<string> Format = Formats.Option("text: one line for each finding; jsonl: one object for each.", Formats.Text, Formats.JsonLines);

    private static readonly Option<LocalDate?> AsAt = Days.AsAt("The day as at which to check, for rules on things that are not finished yet.");

    public static Command Create()
    {
        var command = new Command("check", "Check records of inspections and visits against the rules, one by one and as histories.") { FileArgument, Format, AsAt };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult parsed)
    {
        var hasErrors = false;
        foreach (var file in Sources.Of(parsed.GetValue(FileArgument)!))
        {
            var records = Records.Read(file);
            var findings = Findings(records, parsed.GetValue(AsAt)).ToList();
            hasErrors |= findings.Exists(finding => finding.Severity == FindingSeverity.Error);
            Terminal.Write(string.Concat(findings.Select(finding => parsed.GetValue(Format) == Formats.JsonLines ? JsonLine(file, finding) : Line(file, finding))));
            Terminal.Say(string.Create(CultureInfo.InvariantCulture, $"{file}: {records.Events.Count} records checked, {findings.Count} findings."));
        }

        return hasErrors ? ExitCode.SomeFailed : ExitCode.AllWell;
    }

    private static IEnumerable<Finding> Findings(Records records, LocalDate? asAt)
    {
        var places = records.Events.Select(item => item.Index).ToList();
        var report = RuleCatalogue.CheckAll(records.Events.Select(item => item.Event), asAt);
        return records.Findings.Concat(report.Findings.Select(finding => finding with
        {
            Path = Paths.Relocate(finding.Path, places),
            Concerned = finding.Concerned.Select(place => places[place]).ToEquatableList(),
        }));
    }

    private static string Line(string file, Finding finding) => $"{file}: {finding.Severity.ToString().ToLowerInvariant()} {finding}\n";

    private static string JsonLine(string file, Finding finding) => System.Text.Encoding.UTF8.GetString(JsonLines.Object(json =>
    {
        json.WriteString("source", file);
        json.Write("finding", finding);
    }));
}
