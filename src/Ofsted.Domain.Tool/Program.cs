using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Ofsted.Domain.Tool;

var root = new RootCommand("Ofsted's inspections of children's services: reads documents, checks records, shows histories and deadlines.")
{
    ReadCommand.Create(),
    CheckCommand.Create(),
    HistoryCommand.Create(),
    DueCommand.Create(),
    RulesCommand.Create(),
};
foreach (var help in root.Options.OfType<HelpOption>())
    help.Action = new HelpWithExamples((HelpAction)help.Action!);

var parsed = root.Parse(args);
if (parsed.Action is ParseErrorAction || (parsed.Errors.Count > 0 && parsed.Action is null))
{
    foreach (var error in parsed.Errors)
        Terminal.Say(error.Message);
    Terminal.Say($"See: ofsted {(parsed.CommandResult.Command == root ? "" : parsed.CommandResult.Command.Name + " ")}--help");
    return ExitCode.Unusable;
}

try
{
    return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false }).ConfigureAwait(false);
}
catch (UnusableException unusable)
{
    Terminal.Say(unusable.Message);
    return ExitCode.Unusable;
}
catch (OperationCanceledException)
{
    return ExitCode.Cancelled;
}
catch (IOException broken) when (Terminal.IsBrokenPipe(broken))
{
    return ExitCode.AllWell;
}
