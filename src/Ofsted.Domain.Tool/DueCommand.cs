using System.CommandLine;
using System.Globalization;
using System.Text;
using NodaTime;
using Ofsted.Domain.Timescales;

namespace Ofsted.Domain.Tool;

/// <summary><c>ofsted due</c>: when something is due.</summary>
internal static class DueCommand
{
    private static readonly Argument<string?> Code = new("TIMESCALE") { Description = "The code of a time limit; without one, all time limits are listed.", Arity = ArgumentArity.ZeroOrOne };

    private static readonly Argument<LocalDate?> Event = new("DATE")
    {
        Description = "The day on which the time limit starts, such as 2023-05-09.",
        Arity = ArgumentArity.ZeroOrOne,
        CustomParser = Days.Parse,
    };

    private static readonly Option<LocalDate?> AsAt = Days.AsAt("The day from which to count the time left.");

    private static readonly Option<string> Format = Formats.Option("text: for people; jsonl: one object.", Formats.Text, Formats.JsonLines);

    public static Command Create()
    {
        var command = new Command("due", "Work out when something is due under its time limit.") { Code, Event, AsAt, Format };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult parsed)
    {
        var isJson = parsed.GetValue(Format) == Formats.JsonLines;
        if (parsed.GetValue(Code) is not { } code)
            return List(isJson);
        code = code.ToUpperInvariant();
        if (TimescaleCatalogue.Find(code) is null)
            throw new UnusableException($"There is no time limit '{code}'; to list them all: ofsted due");
        if (parsed.GetValue(Event) is not { } day)
            throw new UnusableException($"When did it start: {TimescaleCatalogue.Find(code)!.Trigger}? Give a date such as 2023-05-09.");
        var timescale = TimescaleCatalogue.Find(code, day) ?? throw new UnusableException($"The time limit '{code}' did not apply on {day:uuuu-MM-dd}.");
        if (!Deadline.TryFor(timescale, day, DeadlineOptions.Default, out var deadline))
            throw new UnusableException($"No due date can be calculated from '{code}' and {day:uuuu-MM-dd}: {timescale.CountingRule}");
        Terminal.Write(isJson ? JsonLines.Line(deadline) : TextOf(deadline, parsed.GetValue(AsAt)));
        return ExitCode.AllWell;
    }

    private static int List(bool isJson)
    {
        var all = TimescaleCatalogue.All.Select(timescale => timescale.Code).Distinct(StringComparer.Ordinal).Select(code => TimescaleCatalogue.Find(code)!);
        if (isJson)
            Terminal.Write(string.Concat(all.Select(JsonLines.Line)));
        else
            Terminal.WriteTable(["Code", "Time limit"], all.Select(timescale => new[] { timescale.Code, $"{timescale}" }));
        return ExitCode.AllWell;
    }

    private static string TextOf(Deadline deadline, LocalDate? asAt)
    {
        var text = new StringBuilder().Append(deadline).Append('\n');
        if (asAt is { } day)
            text.Append(CultureInfo.InvariantCulture, $"{deadline.DaysLeft(day)} days left, {deadline.WorkingDaysLeft(day)} of them working days\n");
        text.Append(CultureInfo.InvariantCulture, $"{deadline.Timescale.CountingRule}\n{deadline.Timescale.Source}\n");
        foreach (var caveat in deadline.Caveats)
            text.Append(CultureInfo.InvariantCulture, $"{caveat.Message}\n");
        return text.ToString();
    }
}
