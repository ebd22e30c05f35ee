using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace Ofsted.Domain.Testing;

/// <summary>Reads the file of the pack.</summary>
internal sealed record ConformancePackFile(string Version, EquatableList<ConformanceCase> Cases, EquatableList<PlanConformanceCase> PlanCases)
{
    public static ConformancePackFile Parse(string json)
    {
        using var document = JsonDocument.Parse(json);
        var root = document.RootElement;
        return new ConformancePackFile(
            root.GetProperty("version").GetString()!,
            root.GetProperty("cases").EnumerateArray().Select(ReadCase).ToEquatableList(),
            root.GetProperty("planCases").EnumerateArray().Select(ReadPlanCase).ToEquatableList());
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
            Kind = ReadKind(element),
            Note = Text(element, "note")!,
            Edition = Text(element, "edition") is { } edition ? FrameworkEdition.FromCode(edition) : null,
            AsAt = ReadAsAt(element),
            IsHistory = isHistory,
            Json = record.GetRawText(),
            Expected = ReadExpected(element),
        };
    }

    private static PlanConformanceCase ReadPlanCase(JsonElement element)
    {
        var isReport = element.TryGetProperty("report", out var record);
        if (!isReport)
            record = element.GetProperty("plan");
        return new PlanConformanceCase
        {
            Id = Text(element, "id")!,
            Rule = Text(element, "rule")!,
            Kind = ReadKind(element),
            Note = Text(element, "note")!,
            AsAt = ReadAsAt(element),
            IsReport = isReport,
            Json = record.GetRawText(),
            Expected = ReadExpected(element),
        };
    }

    private static ConformanceCaseKind ReadKind(JsonElement element) =>
        Enum.Parse<ConformanceCaseKind>(Text(element, "kind")!, ignoreCase: true);

    private static LocalDate? ReadAsAt(JsonElement element) =>
        Text(element, "asAt") is { } day ? LocalDatePattern.Iso.Parse(day).Value : null;

    private static EquatableList<ExpectedFinding> ReadExpected(JsonElement element) =>
        element.GetProperty("expected").EnumerateArray().Select(ReadFinding).ToEquatableList();

    private static ExpectedFinding ReadFinding(JsonElement element) => new()
    {
        Rule = Text(element, "rule")!,
        Severity = Enum.Parse<FindingSeverity>(Text(element, "severity")!, ignoreCase: true),
        Path = Text(element, "path")!,
    };

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) ? value.GetString() : null;
}
