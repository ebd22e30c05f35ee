using System.CommandLine;
using NodaTime;
using Ofsted.Domain.Csv;
using Ofsted.Domain.Data;
using Ofsted.Domain.Display;
using Ofsted.Domain.Json;
using Ofsted.Domain.Query;

namespace Ofsted.Domain.Tool;

/// <summary><c>ofsted history</c>: the inspections and visits of an authority.</summary>
internal static class HistoryCommand
{
    private static readonly Argument<string> Name = new("NAME") { Description = "The authority: a name, or its URN, DfE or ONS code." };

    private static readonly Option<string[]> With = new("--with")
    {
        Description = "Records of your own to merge with the published ones: JSON, JSON Lines or CSV.",
        HelpName = "FILE",
        AllowMultipleArgumentsPerToken = false,
    };

    private static readonly Option<LocalDate?> AsAt = Days.AsAt("Show only what was public on that day.");

    private static readonly Option<string> Format = Formats.Option(
        "text: for people; jsonl: the records; csv: one row for each event; judgements: one row for each judgement.",
        Formats.Text,
        Formats.JsonLines,
        Formats.Csv,
        Formats.Judgements);

    public static Command Create()
    {
        var command = new Command("history", "Show every known inspection and visit of an authority.") { Name, With, AsAt, Format };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult parsed)
    {
        var events = Known(parsed.GetValue(With) ?? []);
        var history = HistoryOf(events, parsed.GetValue(Name)!).Events;
        if (parsed.GetValue(AsAt) is { } day)
            history = history.PublishedBy(day);
        Terminal.Write(parsed.GetValue(Format) switch
        {
            Formats.JsonLines => OfstedJson.SerializeLines(history),
            Formats.Csv => EventRows.ToCsv(history),
            Formats.Judgements => JudgementRows.ToCsv(history),
            _ => HistoryText.Render(history, Terminal.Style),
        });
        Terminal.Say($"Published outcomes of {OfstedDataset.Default.VersionId}. {OfstedDataset.Default.Attribution}");
        return ExitCode.AllWell;
    }

    private static AuthorityHistory HistoryOf(EventSet events, string name)
    {
        if (events.TryHistoryOf(name, out var history))
            return history;
        var suggestion = Authorities.Suggest(name) is { } near ? $" Did you mean {near.ShortName}?" : "";
        throw new UnusableException($"'{name}' is not an authority that is known.{suggestion}");
    }

    private static EventSet Known(string[] files)
    {
        var events = OfstedDataset.Default.Events;
        foreach (var file in Sources.Of(files))
        {
            var records = Records.Read(file);
            var merge = events.Merge(records.Events.Select(item => item.Event));
            foreach (var finding in records.Findings.Concat(merge.Findings))
                Terminal.Say($"{file}: {finding}");
            foreach (var change in merge.Changes)
                Terminal.Say($"{file} differs, and the published record is kept: {change}");
            events = merge.Events;
        }

        return events;
    }
}
