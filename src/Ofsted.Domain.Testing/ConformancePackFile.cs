using System.Text.Json;
using NodaTime.Text;

namespace Ofsted.Domain.Testing;

/// <summary>Reads the file of the pack.</summary>
internal sealed record ConformancePackFile(string Version, EquatableList<ConformanceCase> Cases)
{
    public static ConformancePackFile Parse(string json)
    {
        using var document = JsonDocument.Parse(json);
        var root = document.RootElement;
        return new ConformancePackFile(
            root.GetProperty("version").GetString()!,
            root.GetProperty("cases").EnumerateArray().Select(ReadCase).ToEquatableList());
    }

    private static ConformanceCase ReadCase(JsonElement element)
    {
        var isHistory = element.TryGetProperty("history", out var record);
        if (!isHistory)
            record = element.GetProperty("event");
        return new ConformanceCase
        {
            Id = Text(element, "id")!,
            Rule = Text(element, "rule")!,
            Kind = Enum.Parse<ConformanceCaseKind>(Text(element, "kind")!, ignoreCase: true),
            Note = Text(element, "note")!,
            Edition = Text(element, "edition") is { } edition ? FrameworkEdition.FromCode(edition) : null,
            AsAt = Text(element, "asAt") is { } day ? LocalDatePattern.Iso.Parse(day).Value : null,
            IsHistory = isHistory,
            Json = record.GetRawText(),
            Expected = element.GetProperty("expected").EnumerateArray().Select(ReadFinding).ToEquatableList(),
        };
    }

    private static ExpectedFinding ReadFinding(JsonElement element) => new()
    {
        Rule = Text(element, "rule")!,
        Severity = Enum.Parse<FindingSeverity>(Text(element, "severity")!, ignoreCase: true),
        Path = Text(element, "path")!,
    };

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) ? value.GetString() : null;
}
