using System.Text;
using Ofsted.Domain.Csv;
using Ofsted.Domain.Json;

namespace Ofsted.Domain.Tool;

/// <summary>Records of events in a file: JSON, JSON Lines or CSV.</summary>
/// <param name="Events">The events without an error, each with its place in the file, counted from 0.</param>
/// <param name="Findings">What is wrong with the others.</param>
internal sealed record Records(IReadOnlyList<(int Index, InspectionEvent Event)> Events, IReadOnlyList<Finding> Findings)
{
    public static Records Read(string source)
    {
        var text = TextOf(source);
        return text.StartsWith('{') || text.StartsWith('[') ? OfJson(text) : OfCsv(text);
    }

    private static string TextOf(string source)
    {
        try
        {
            return Encoding.UTF8.GetString(Sources.Read(source)).TrimStart('\uFEFF', ' ', '\r', '\n', '\t');
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UnusableException($"'{source}' cannot be opened: {e.Message}");
        }
    }

    private static Records OfJson(string text)
    {
        var results = OfstedJson.Read(JsonLines.EventsOf(text)).ToList();
        return new Records(
            [.. results.Where(result => IsSound(result)).Select(result => (result.Index, result.Value!))],
            [.. results.SelectMany(result => result.Findings.Select(finding => finding with { Path = Paths.In(result.Index, finding.Path) }))]);
    }

    private static bool IsSound(JsonReadResult<InspectionEvent> result) =>
        result.Value is not null && !result.Findings.Any(finding => finding.Severity == FindingSeverity.Error);

    private static Records OfCsv(string text)
    {
        var reading = EventRows.ReadCsv(text);
        return new Records([.. reading.Events.Select((item, index) => (index, item))], reading.Findings);
    }
}
