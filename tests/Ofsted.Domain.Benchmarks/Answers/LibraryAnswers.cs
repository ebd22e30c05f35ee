using Ofsted.Domain.Data;
using Ofsted.Domain.Indicators;
using Ofsted.Domain.Json;
using Ofsted.Domain.Reading;
using Ofsted.Domain.Rules;

namespace Ofsted.Domain.Benchmarks;

/// <summary>Asks the library; the only place that names what may be renamed.</summary>
internal static class LibraryAnswers
{
    /// <summary>What the reader and the rules say of a text.</summary>
    public static Answer OfText(string key, string text)
    {
        var reading = ReportReader.Read(text);
        var rules = reading.Event is null ? null : RuleCatalogue.Check(reading.Event);
        return new Answer(key,
        [
            ("record", reading.Event is null ? $"{reading.Kind}" : OfstedJson.Serialize(reading.Event)),
            ("findings", Lines(reading.Findings, finding => $"{finding.Code} {finding.Severity} {finding.Line}")),
            ("findingPaths", Lines(reading.Findings, finding => $"{finding.Path}")),
            ("findingMessages", Lines(reading.Findings, finding => finding.Message)),
            ("values", Lines(reading.Values, value => $"{value.Origin} {value.Line} {value.Column} {value.Length} {value.Text}")),
            ("valuePaths", Lines(reading.Values, value => value.Path)),
            ("paragraphs", Lines(reading.Paragraphs, paragraph => $"{paragraph.Number} {paragraph.Line} {paragraph.Text}")),
            ("observations", Lines(reading.Observations, Describe)),
            ("rules", Rules(rules)),
            ("ruleMessages", rules is null ? "" : Lines(rules.Findings, finding => finding.Message)),
        ]);
    }

    /// <summary>What the rules say of each authority of the published record.</summary>
    public static IEnumerable<Answer> OfPublishedRecord() => OfstedDataset.Default.Events
        .GroupBy(one => one.Authority.Urn)
        .Select(group => new Answer($"authority {group.Key}",
        [
            ("record", Lines(group, one => OfstedJson.Serialize(one))),
            ("rules", Lines(group, one => Rules(RuleCatalogue.Check(one)))),
            ("history", Rules(RuleCatalogue.CheckHistory(group))),
            ("ruleMessages", Lines(RuleCatalogue.CheckHistory(group).Findings, finding => finding.Message)),
        ]));

    private static string Rules(RuleReport? report) => report is null
        ? ""
        : Lines(report.Findings, finding => $"{finding.Code} {finding.Severity} {finding.Path} {string.Join('|', finding.Values)} {string.Join(',', finding.Concerned)}");

    private static string Describe(Observation observation) =>
        $"{observation.IndicatorCode} {observation.Dimension} {observation.Period} {observation.Value} {observation.Unit} {observation.Line} {observation.StatedAs} "
        + string.Join(',', observation.Caveats.Select(caveat => caveat.Code)) + " "
        + string.Join(',', observation.Comparators.Select(one => $"{one.Kind} {one.Period} {one.Value} {one.Direction}"));

    private static string Lines<T>(IEnumerable<T> items, Func<T, string> line) => string.Join('\n', items.Select(line));
}
