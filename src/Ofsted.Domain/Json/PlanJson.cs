using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Ofsted.Domain.Plans;

namespace Ofsted.Domain.Json;

/// <summary>Writes improvement plans and progress reports as JSON and reads them back.</summary>
/// <remarks>
/// The format is like that of <see cref="OfstedJson"/>: camelCase properties, permanent codes, ISO dates, numbers with their digits;
/// what is not known is left out. <see cref="OfstedJson.Options"/> know these types too.
/// </remarks>
public static class PlanJson
{
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly JsonWriterOptions Indented = Compact with { Indented = true, NewLine = "\n" };

    /// <summary>Writes a plan as a JSON object.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="indented">Whether to write a property per line.</param>
    public static string Serialize(ImprovementPlan plan, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return Write(PlanShapes.Plan, plan, indented);
    }

    /// <summary>Writes a progress report as a JSON object.</summary>
    /// <param name="report">The report.</param>
    /// <param name="indented">Whether to write a property per line.</param>
    public static string Serialize(ProgressReport report, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(report);
        return Write(PlanShapes.Report, report, indented);
    }

    /// <summary>Reads a plan.</summary>
    /// <param name="json">A JSON object.</param>
    /// <param name="strictness">How to read JSON that does not quite fit.</param>
    /// <exception cref="JsonException">Something could not be read; the message begins with a code of <see cref="JsonProblemCodes"/>.</exception>
    public static ImprovementPlan Deserialize(string json, JsonStrictness strictness = JsonStrictness.Tolerant)
    {
        var result = Read(json, strictness);
        return result.Plan is { } plan && !result.Problems.Any(IsError) ? plan : throw Exception(result.Problems);
    }

    /// <summary>Reads as much of a plan as it can, and says what is wrong with the rest.</summary>
    /// <param name="json">A JSON object.</param>
    /// <param name="strictness">How to read JSON that does not quite fit.</param>
    /// <returns>The plan, unless it could not be read at all, and the problems. It never throws on bad text.</returns>
    public static PlanReadResult Read(string json, JsonStrictness strictness = JsonStrictness.Tolerant)
    {
        var plan = Read(json, strictness, PlanShapes.Plan, out var problems);
        return new PlanReadResult { Plan = plan, Problems = problems };
    }

    /// <summary>Reads a progress report.</summary>
    /// <param name="json">A JSON object.</param>
    /// <param name="strictness">How to read JSON that does not quite fit.</param>
    /// <exception cref="JsonException">Something could not be read; the message begins with a code of <see cref="JsonProblemCodes"/>.</exception>
    public static ProgressReport DeserializeReport(string json, JsonStrictness strictness = JsonStrictness.Tolerant)
    {
        var report = Read(json, strictness, PlanShapes.Report, out var problems);
        return report is not null && !problems.Any(IsError) ? report : throw Exception(problems);
    }

    private static T? Read<T>(string json, JsonStrictness strictness, Shape<T> shape, out EquatableList<JsonProblem> problems)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(json);
        var walk = new JsonWalk(strictness);
        try
        {
            using var document = JsonDocument.Parse(JsonText.Encode(json));
            var isRead = shape.TryRead(walk, document.RootElement, out var value);
            problems = walk.Problems;
            return isRead && !(walk.IsStrict && walk.HasProblems) ? value : null;
        }
        catch (JsonException)
        {
            walk.Error(string.IsNullOrWhiteSpace(json) ? JsonProblemCodes.Empty : JsonProblemCodes.Syntax, "The text is not one valid JSON value.");
            problems = walk.Problems;
            return null;
        }
    }

    private static bool IsError(JsonProblem problem) => problem.Severity == FindingSeverity.Error;

    private static JsonException Exception(EquatableList<JsonProblem> problems)
    {
        var first = problems.First(IsError);
        return new JsonException(first.ToString(), first.Path, lineNumber: null, bytePositionInLine: null);
    }

    private static string Write<T>(Shape<T> shape, T value, bool indented)
        where T : notnull
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, indented ? Indented : Compact))
            shape.Write(writer, value);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
