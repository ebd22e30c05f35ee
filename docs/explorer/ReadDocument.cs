using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Ofsted.Domain;
using Ofsted.Domain.Data;
using Ofsted.Domain.Json;
using Ofsted.Domain.Query;

namespace Ofsted.Explorer;

/// <summary>A document that was dropped, and what became of it.</summary>
/// <param name="Name">The name of its file.</param>
/// <param name="Event">The record, or null when there is none.</param>
/// <param name="Findings">What the reader says.</param>
/// <param name="Rules">What the rules say of the record.</param>
/// <param name="Line">The answer as one line of JSON.</param>
/// <param name="Failure">Why it could not be read, in words, when the reader itself says nothing.</param>
internal sealed record ReadDocument(string Name, InspectionEvent? Event, IReadOnlyList<(Finding Finding, int Page)> Findings, IReadOnlyList<Finding> Rules, string? Line, string? Failure)
{
    /// <summary>The record beside the published one.</summary>
    public EventMerge? Beside { get; } = Event is null ? null : OfstedDataset.Default.Everything.Merge([Event]);

    public static ReadDocument Failed(string name, string why) => new(name, null, [], [], null, why);

    /// <summary>What the worker answered.</summary>
    public static ReadDocument Of(string name, string answer)
    {
        var lines = answer.Split('\n');
        using var record = JsonDocument.Parse(lines[0]);
        using var beside = JsonDocument.Parse(lines[1]);
        var item = record.RootElement.GetProperty("event");
        var pages = beside.RootElement.GetProperty("pages").EnumerateArray().Select(page => page.GetInt32());
        return new ReadDocument(
            name,
            item.ValueKind == JsonValueKind.Null ? null : OfstedJson.Deserialize(item.GetRawText()),
            [.. In(record, "findings").Zip(pages)],
            [.. In(beside, "rules")],
            lines[0],
            null);
    }

    private static IEnumerable<Finding> In(JsonDocument document, string member)
    {
        var type = (JsonTypeInfo<Finding>)OfstedJson.Options.GetTypeInfo(typeof(Finding));
        return document.RootElement.GetProperty(member).EnumerateArray().Select(finding => finding.Deserialize(type)!);
    }
}
