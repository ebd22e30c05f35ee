using System.Text.Json;
using System.Text.RegularExpressions;
using Ofsted.Domain.Json;
using Ofsted.Domain.Reading;

namespace Ofsted.Domain.Tests;

/// <summary>Follows the paths that the reader gives into the JSON of the record that it returns.</summary>
internal static partial class RecordPaths
{
    /// <summary>The members to which a path may lead that the record does not hold.</summary>
    private static readonly string[] Optional = ["authority", "edition", "activity", "fieldwork", "published", "leadInspector", "judgements", "recommendations", "grade"];

    /// <summary>The paths of a reading that lead nowhere, each with what it belongs to; empty when all is well.</summary>
    public static IReadOnlyList<string> Broken(ReportReading reading)
    {
        using var json = JsonDocument.Parse(reading.Event is null ? "{}" : OfstedJson.Serialize(reading.Event));
        var record = json.RootElement;
        return
        [
            .. reading.Findings.Where(finding => !Leads(record, finding.Path)).Select(finding => $"{finding.Code} {finding.Path}"),
            .. reading.Values.Where(value => !Leads(record, value.Path) || value.Path == Finding.WholeRecord).Select(value => $"value {value.Path}"),
        ];
    }

    private static bool Leads(JsonElement record, string path)
    {
        if (!Dialect().IsMatch(path))
            return false;
        var place = record;
        foreach (var step in Step().Matches(path).Select(match => match.Value))
        {
            if (step[0] == '[')
            {
                var index = int.Parse(step[1..^1]);
                if (place.ValueKind != JsonValueKind.Array || index >= place.GetArrayLength())
                    return false;
                place = place[index];
            }
            else if (!place.TryGetProperty(step[1..], out place))
            {
                return path == "$.document.lastParagraph" || (Optional.Contains(step[1..]) && path.EndsWith(step, StringComparison.Ordinal));
            }
        }

        return true;
    }

    [GeneratedRegex(@"^\$(\.[a-z][A-Za-z]*|\[\d+\])*$")]
    private static partial Regex Dialect();

    [GeneratedRegex(@"\.[a-z][A-Za-z]*|\[\d+\]")]
    private static partial Regex Step();
}
