using System.CommandLine;
using Ofsted.Domain.Rules;

namespace Ofsted.Domain.Tool;

/// <summary><c>ofsted rules</c>: the rules, and what a code means.</summary>
internal static class RulesCommand
{
    private static readonly Argument<string[]> Words = new("WORD") { Description = "A code, or words to search for; without either, all rules are listed.", Arity = ArgumentArity.ZeroOrMore };

    private static readonly Option<string> Format = Formats.Option("text: for people; jsonl: one object for each.", Formats.Text, Formats.JsonLines);

    public static Command Create()
    {
        var command = new Command("rules", "List the rules, or explain a code and what to do about it.") { Words, Format };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult parsed)
    {
        var isJson = parsed.GetValue(Format) == Formats.JsonLines;
        var words = string.Join(' ', parsed.GetValue(Words) ?? []);
        if (FindingCatalogue.Find(words.ToUpperInvariant()) is { } definition)
        {
            Terminal.Write(isJson
                ? JsonLines.Line(definition)
                : $"{definition.Code} ({definition.Severity.ToString().ToLowerInvariant()})\n{definition.Meaning}\nWhy: {definition.Why}\nWhat to do: {definition.Advice}\nSource: {definition.Source}\n");
            return ExitCode.AllWell;
        }

        var rules = (words.Length == 0 ? RuleCatalogue.All : RuleCatalogue.Search(words)).ToList();
        if (rules.Count == 0)
            throw new UnusableException($"No rule mentions '{words}', and no finding has that code.");
        if (isJson)
            Terminal.Write(string.Concat(rules.Select(JsonLines.Line)));
        else
            Terminal.WriteTable(["Rule", "Severity", "Statement"], rules.Select(rule => new[] { rule.Id, rule.Severity.ToString().ToLowerInvariant(), rule.Statement }));
        return ExitCode.AllWell;
    }
}
