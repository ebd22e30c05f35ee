using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Ofsted.Domain.Tool;

/// <summary>Writes the help of a command, and then its examples.</summary>
internal sealed class HelpWithExamples(HelpAction help) : SynchronousCommandLineAction
{
    private static readonly Dictionary<string, string[]> Examples = new(StringComparer.Ordinal)
    {
        ["read"] =
        [
            "ofsted read reports/ > reports.jsonl",
            "ofsted read --format csv *.pdf > events.csv",
            "ofsted read --places report.pdf",
            "curl -s ADDRESS | ofsted read -",
        ],
        ["check"] =
        [
            "ofsted check records.jsonl",
            "ofsted read reports/ | ofsted check -",
            "ofsted check --format jsonl --as-at 2026-09-01 events.csv",
        ],
        ["history"] =
        [
            "ofsted history Oldham",
            "ofsted history Oldham --with reports.jsonl",
            "ofsted history E08000004 --format csv > oldham.csv",
        ],
        ["due"] = ["ofsted due", "ofsted due TS-OFSTED-PLAN-70 2023-05-09 --as-at 2023-08-01"],
        ["rules"] = ["ofsted rules", "ofsted rules overall effectiveness", "ofsted rules OFS-PDF-03"],
    };

    public override int Invoke(ParseResult parseResult)
    {
        var code = help.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        var examples = Examples.GetValueOrDefault(parseResult.CommandResult.Command.Name) ?? Examples.Values.Select(lines => lines[0]);
        output.WriteLine("Examples:");
        foreach (var example in examples)
            output.WriteLine("  " + example);
        output.WriteLine();
        output.WriteLine("Exit codes: 0 success; 1 a document could not be read, or a record has an error; 2 the arguments are not valid.");
        return code;
    }
}
