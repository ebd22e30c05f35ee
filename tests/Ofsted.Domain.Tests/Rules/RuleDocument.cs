using System.Text;
using Ofsted.Domain.Display;
using Ofsted.Domain.Rules;
using static System.FormattableString;

namespace Ofsted.Domain.Tests;

/// <summary>Renders <c>docs/rules.md</c> from the catalogue.</summary>
internal static class RuleDocument
{
    private const string Introduction = """
        # Rules

        A record says what a document says, right or wrong. The rules say what is wrong with it: each is one sentence with its
        source, with how often the published documents break it, and with a severity.

        ```csharp
        using Ofsted.Domain.Rules;

        var inspection = new Inspection
        {
            Authority = new AuthorityReference { Urn = 80535, Name = "Oldham" },
            Edition = FrameworkEditions.Ilacs2023,
            Activity = InspectionActivities.StandardInspection,
            Fieldwork = [FieldworkPeriod.Of(new LocalDate(2024, 5, 13), new LocalDate(2024, 5, 24))],
            Published = new LocalDate(2024, 7, 12),
            Judgements =
            [
                Judgement.Of(JudgementAreas.ImpactOfLeaders, Grades.Good),
                Judgement.Of(JudgementAreas.HelpAndProtection, Grades.Good),
                Judgement.Of(JudgementAreas.ChildrenInCare, Grades.Good),
                Judgement.Of(JudgementAreas.CareLeavers, Grades.Inadequate),
                Judgement.Of(JudgementAreas.OverallEffectiveness, Grades.Good),
            ],
        };

        var report = RuleCatalogue.Check(inspection);
        foreach (var finding in report.Findings)
            Console.WriteLine(finding);
        // OFS-OVR-02 $.judgements[4].grade: Overall effectiveness is good, although a practice judgement is inadequate.
        ```

        - **Pass or fail.** `report.HasErrors` is the answer; `Errors` and `Warnings` are the findings of each kind. There is no *valid*: whether a warning is
          a failure is for you to decide.
        - **Severity.** An *error* cannot be right. A *warning* is unusual: look again, real documents do this now and then.
          *Information* is worth knowing. A fact that was not verified never makes an error.
        - **Silence and not looking.** The report has the numbers of rules that looked and that did not. `RuleCatalogue.Explain(inspection)`
          lists both: `Checked`, and `NotApplicable` with the reason, usually a fact that the record does not hold.
        - **One fault, one error.** A rule that would stumble over a fault which another rule reports steps back. Where the edition
          is wrong, for instance, the judgements are read by the edition that they fit.
        - **Places.** `finding.Path` is a JSON path into the [exchanged form](json.md) of the record. In a history it starts with the place of
          the event, and `finding.Concerned` has the places of all events concerned.
        - **Histories.** `RuleCatalogue.CheckHistory(events)` takes the inspections and visits of one authority in any order and
          runs the rules on what follows what. It does not repeat the checks of the single events.
        - **Many records.** `RuleCatalogue.CheckAll(events)` checks each event and the history of each authority in one call; paths and
          places count the events as they were given.
        - **Today.** The library has no clock. `RuleCatalogue.Check(inspection, asAt)` also finds dates after a day.
        - **What is overall possible.** `RuleCatalogue.OverallOptions(edition, judgements)` gives each grade of the scale and the rule that
          removes it; `PermittedOverall.For` gives the rest alone.
        - **What was not read is not judged.** A history may lack inspections: what follows the last one that is known is not checked
          when that is more than six years ago, or when the days of one in between are not usable.
        - **FluentValidation.** The package `Ofsted.Domain.FluentValidation` has a validator for each type of record, which finds the same:
          the error code is the rule's identifier, the custom state is the finding, and the property name is as forms expect it.
        - **Slips of print.** Where a published document is known to print what breaks a rule, the message says so, and
          `KnownSlip.Explaining(finding, inspection)` gives the slip. Then the record is true and the document at fault.
        - **Every code.** `FindingCatalogue.Find(finding.Code)` says what a code means, why it matters and what to do about it: those of
          rules, and those of the reader, JSON, tables and PDF files too.
        - **What the document prints.** Some rules look at a record's `Document`: title, powers, team, earlier inspections. What is null
          there was not looked at, and the rule says so.
        - **Identifiers** are permanent, and so are the anchors of this page: `rules.md#ofs-dat-01`. Numbers that are missing belong to
          [candidates that are not rules](#candidates-that-are-not-rules). Messages may change.

        What the rules find in the published outcomes is on a [page of its own](rules-on-real-data.md). Records that pass and fail each
        rule, for your own tests and for other languages, are the [conformance pack](conformance.md): the cases below, as data.

        The catalogue also has rules on improvement plans and progress reports, [listed with the plans](plans.md#rules), and on observed
        values, [listed with the indicators](compare-like-with-like.md): `RuleCatalogue.Check(plan, day)`, `Check(report)` and
        `Check(observations)` work in the same way, and `Find`, `Search` and a `RuleSet` hold them all.

        ## Your own rule set

        A `RuleSet` is narrowed by severity, family and edition, extended by rules of your own, and keeps accepted exceptions with their
        reason: what it accepts is in `report.Accepted`, not in `report.Findings`. A rule of your own needs an identifier, a statement and a
        function that says whether a record satisfies it; or, where you want to say more, a `Rule` and a function that gives findings.

        ```csharp
        var sourced = new Rule
        {
            Id = "EX-02",
            Statement = "Every record says where its document is.",
            Rationale = "We show the document beside the grades.",
        };

        var rules = RuleSet.All
            .AtLeast(FindingSeverity.Warning)
            .With("EX-01", "An inspection has a lead inspector.", (Inspection inspection) => inspection.LeadInspector is not null)
            .With(sourced, (InspectionEvent record) => record.Source is null ? [sourced.Fault("There is no source.", "$.source")] : [])
            .Accept(new AcceptedException { RuleId = "OFS-DAT-06", Urn = 80464, Reason = "An election delayed the letter of May 2024." });

        foreach (var record in OfstedDataset.Default.Events.Where(record => record.Authority.Urn == 80464))
        {
            var report = rules.Check(record);
            Console.WriteLine($"{record}: {report.Findings.Count} findings, {report.Accepted.Count} accepted");
        }
        ```

        Rules are data: `RuleCatalogue.All` is a list to filter, and `RuleCatalogue.Search("publication weekend")` finds rules by words.
        Each carries a record that it accepts and one that breaks it, cut down to the members at which it looks:

        ```csharp
        var rule = RuleCatalogue.Find("OFS-DAT-07")!;
        Console.WriteLine($"{rule.Failing!.Note}: {rule.Failing.Json}");

        var record = OfstedJson.Deserialize(rule.Failing.Json);
        Console.WriteLine(RuleSet.All.Only(rule.Id).Check(record).Findings[0].Message);
        // Publication on 13 July 2024 is on a Saturday.
        ```

        ## From the command line

        ```
        dotnet run docs/samples/check-records.cs -- [--single] FILE…
        ```

        reads [records as JSON or JSON Lines](json.md), or `-` for standard input, and writes one JSON object per record:

        ```json
        { "source": "export.jsonl", "index": 2, "rules": [ { "rule": "OFS-ACT-01", "severity": "error", "path": "$.activity", "message": "…", "events": [0, 2] } ] }
        ```

        Problems of reading are among the `rules`, under their own codes; what was read only in part is not judged. The records of one
        authority are also checked as its history: a finding then stands with the record that its path is in, and `events` has the
        places of all records concerned. `--single` leaves that out. The exit code is 1 when there is an error.

        ## The rules

        """;

    public static string Render()
    {
        var text = new StringBuilder(Introduction.ReplaceLineEndings("\n"));
        text.Append(Invariant($"\nThe catalogue has {CatalogueRules.OnRecords.Count()} rules on inspections, visits and histories: "));
        text.AppendJoin(", ", new[] { FindingSeverity.Error, FindingSeverity.Warning, FindingSeverity.Information }
            .Select(severity => Invariant($"{CatalogueRules.OnRecords.Count(rule => rule.Severity == severity)} of severity {Word(severity)}")));
        text.Append(".\n");
        foreach (var family in CatalogueRules.OnRecords.GroupBy(rule => rule.Family))
            Family(text, family.Key, family);
        Candidates(text);
        return text.ToString();
    }

    private static void Candidates(StringBuilder text)
    {
        text.Append("\n## Candidates that are not rules\n\n| Number | Why |\n|---|---|\n");
        foreach (var (id, reason) in RuleCandidates.NotRules.OrderBy(entry => entry.Key, StringComparer.Ordinal))
            text.Append(Invariant($"| {id} | {reason} |\n"));
    }

    private static void Family(StringBuilder text, RuleFamily family, IEnumerable<Rule> rules)
    {
        text.Append(Invariant($"\n## {Title(family)}\n"));
        foreach (var rule in rules)
            Entry(text, rule);
    }

    private static void Entry(StringBuilder text, Rule rule)
    {
        text.Append(Invariant($"\n<a id=\"{rule.Id.ToLowerInvariant()}\"></a>\n\n### {rule.Id}: {rule.Statement.TrimEnd('.')}\n\n"));
        text.Append(Invariant($"- Severity: **{Word(rule.Severity)}**, on {(rule.Scope == RuleScope.Event ? "one event" : "a history")}\n"));
        text.Append(Invariant($"- For: {Limits(rule)}\n"));
        text.Append(Invariant($"- Looks at: {string.Join(", ", rule.Members.Select(member => $"`{member}`"))}\n"));
        foreach (var citation in rule.Citations)
            text.Append(Invariant($"- Source: {citation} ({EnumText.Of(citation.Confidence)}{(citation.Note is null ? "" : "; " + citation.Note)})\n"));
        text.Append(Invariant($"- Broken by: {rule.Evidence}{(rule.Evidence.Note is null ? "" : " (" + rule.Evidence.Note + ")")}\n"));
        text.Append(Invariant($"- Fails: {Notes(FailingNotes(rule))}\n"));
        text.Append(Invariant($"- At its limit: {Notes(BoundaryNotes(rule))}\n"));
        text.Append(Invariant($"\n{rule.Rationale}\n"));
    }

    private static IEnumerable<string> FailingNotes(Rule rule) => rule.Scope == RuleScope.Event
        ? EventRuleCases.All.Where(fault => fault.Id == rule.Id).Select(fault => fault.Fault)
        : HistoryRuleCases.All.Where(fault => fault.Id == rule.Id).Select(fault => fault.Fault);

    private static IEnumerable<string> BoundaryNotes(Rule rule) => BoundaryCases.Events.Concat(BoundaryCases.Histories)
        .Where(one => one.Id == rule.Id)
        .Select(one => one.Path is null ? one.Note + " (passes)" : one.Note + " (fails)");

    private static string Notes(IEnumerable<string> notes) => string.Join("; ", notes);

    private static string Limits(Rule rule)
    {
        var parts = new List<string>();
        if (rule.Editions.Count > 0)
            parts.Add(string.Join(", ", rule.Editions.Select(edition => edition.Name)));
        if (rule.Activities.Count > 0)
            parts.Add(string.Join(", ", rule.Activities.Select(activity => activity.Label)));
        if (rule.From is { } from)
            parts.Add(Invariant($"first day on site from {from:d MMMM yyyy}"));
        if (rule.To is { } to)
            parts.Add(Invariant($"first day on site up to {to:d MMMM yyyy}"));
        return parts.Count == 0 ? "every record" : string.Join("; ", parts);
    }

    private static string Word(FindingSeverity severity) => severity.ToString().ToLowerInvariant();

    private static string Title(RuleFamily family) => family switch
    {
        RuleFamily.Dates => "DAT: dates",
        RuleFamily.Editions => "EDN: framework editions",
        RuleFamily.Grades => "GRD: grades",
        RuleFamily.Judgements => "JDG: judgements",
        RuleFamily.OverallEffectiveness => "OVR: overall effectiveness",
        RuleFamily.Board => "LSC: Local Safeguarding Children Board",
        RuleFamily.Activities => "ACT: activities",
        RuleFamily.Recommendations => "REC: recommendations",
        RuleFamily.NationalFramework => "NFW: National Framework",
        RuleFamily.Authorities => "AUT: authorities",
        RuleFamily.Trajectory => "REF: earlier inspections",
        RuleFamily.Statutes => "LAW: the powers that a document cites",
        RuleFamily.OfficialStatistics => "OFF: records beside Ofsted's own statistics",
        _ => throw new ArgumentOutOfRangeException(nameof(family), family, "The family has no title."),
    };
}
