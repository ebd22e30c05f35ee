using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Ofsted.Domain.Indicators;
using Ofsted.Domain.Internal;
using Ofsted.Domain.Plans;

namespace Ofsted.Domain.Json;

/// <summary>Writes inspections, visits, improvement plans, progress reports and observations as JSON and reads them back.</summary>
/// <remarks>
/// The format is the same whatever the options or the culture: camelCase properties, permanent codes, ISO dates; what is not
/// known is left out. The page <c>docs/json.md</c> describes it, and <see cref="JsonSchemas"/> holds its schemas. None of it uses
/// reflection. All other types of the library are written and read by <see cref="JsonSerializer"/>.
/// </remarks>
public static class OfstedJson
{
    /// <summary>Read-only options with which <see cref="JsonSerializer"/> reads and writes as this class does.</summary>
    /// <remarks>
    /// Your own types may hold the library's in their properties. A value that cannot be read is a <see cref="JsonException"/>; unknown
    /// properties are ignored.
    /// </remarks>
    public static JsonSerializerOptions Options => SharedOptions.Tolerant;

    /// <summary>As <see cref="Options"/>, but also refuses unknown and duplicate properties; read-only.</summary>
    public static JsonSerializerOptions StrictOptions => SharedOptions.Strict;

    /// <summary>The metadata of the library's types, to be combined with your own <see cref="JsonSerializerContext"/>.</summary>
    public static IJsonTypeInfoResolver TypeInfoResolver => OfstedConverterSource.Tolerant;

    /// <summary>Adds dates, and how strictly to read, to options; the library's other types work without it.</summary>
    /// <param name="options">Options that were not used yet, such as those of a web application.</param>
    /// <param name="strictness">How to read JSON that does not quite fit.</param>
    /// <returns>The same options.</returns>
    /// <exception cref="InvalidOperationException">The options are read-only.</exception>
    public static JsonSerializerOptions AddOfsted(
        this JsonSerializerOptions options, JsonStrictness strictness = JsonStrictness.Tolerant)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.Converters.Add(new OfstedJsonConverterFactory(OfstedConverterSource.For(strictness)));
        return options;
    }

    /// <summary>Writes an event as a JSON object.</summary>
    /// <param name="inspectionEvent">The inspection or visit.</param>
    /// <param name="indented">Whether to write a property per line.</param>
    /// <remarks>Apostrophes and letters of all scripts are written as they are, so escape the text before you put it into HTML.</remarks>
    public static string Serialize(InspectionEvent inspectionEvent, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(inspectionEvent);
        return JsonDoor.Write(EventTables.Event, inspectionEvent, indented);
    }

    /// <summary>Writes events as a JSON array.</summary>
    /// <param name="events">The inspections and visits.</param>
    /// <param name="indented">Whether to write a property per line.</param>
    /// <inheritdoc cref="Serialize(InspectionEvent, bool)" path="/remarks"/>
    public static string Serialize(IEnumerable<InspectionEvent> events, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(events);
        return JsonDoor.Write(EventTables.Event.Many, events.ToEquatableList(), indented);
    }

    /// <summary>Writes an improvement plan as a JSON object.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="indented">Whether to write a property per line.</param>
    /// <inheritdoc cref="Serialize(InspectionEvent, bool)" path="/remarks"/>
    public static string Serialize(ImprovementPlan plan, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return JsonDoor.Write(PlanTables.ImprovementPlan, plan, indented);
    }

    /// <summary>Writes a progress report as a JSON object.</summary>
    /// <param name="report">The report.</param>
    /// <param name="indented">Whether to write a property per line.</param>
    /// <inheritdoc cref="Serialize(InspectionEvent, bool)" path="/remarks"/>
    public static string Serialize(ProgressReport report, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(report);
        return JsonDoor.Write(PlanTables.ProgressReport, report, indented);
    }

    /// <summary>Writes an observation as a JSON object.</summary>
    /// <param name="observation">The observation.</param>
    /// <param name="indented">Whether to write a property per line.</param>
    /// <inheritdoc cref="Serialize(InspectionEvent, bool)" path="/remarks"/>
    public static string Serialize(Observation observation, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(observation);
        return JsonDoor.Write(ObservationTables.Observation, observation, indented);
    }

    /// <summary>Writes events as JSON Lines: one object per line, each line ended by a line feed.</summary>
    /// <param name="events">The inspections and visits.</param>
    public static string SerializeLines(IEnumerable<InspectionEvent> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        var lines = new StringBuilder();
        foreach (var item in events)
            lines.Append(Serialize(item)).Append('\n');
        return lines.ToString();
    }

    /// <summary>Reads one event.</summary>
    /// <param name="json">A JSON object.</param>
    /// <param name="strictness">How to read JSON that does not quite fit.</param>
    /// <exception cref="JsonException">
    /// Something could not be read; the message begins with a code of <see cref="JsonFindingCodes"/>, and the path says where.
    /// </exception>
    public static InspectionEvent Deserialize(string json, JsonStrictness strictness = JsonStrictness.Tolerant) =>
        JsonDoor.ReadOne(EventTables.Event, json, strictness);

    /// <summary>Reads events, and throws unless all of them can be read.</summary>
    /// <param name="json">A JSON array, JSON Lines or one JSON object.</param>
    /// <param name="strictness">How to read JSON that does not quite fit.</param>
    /// <exception cref="JsonException">
    /// Something could not be read; the message begins with a code of <see cref="JsonFindingCodes"/>, and the path says where,
    /// such as <c>$[3].published</c>.
    /// </exception>
    public static EquatableList<InspectionEvent> DeserializeAll(string json, JsonStrictness strictness = JsonStrictness.Tolerant) =>
        JsonDoor.ReadAll(EventTables.Event, json, strictness);

    /// <summary>Reads one improvement plan.</summary>
    /// <inheritdoc cref="Deserialize(string, JsonStrictness)"/>
    public static ImprovementPlan DeserializePlan(string json, JsonStrictness strictness = JsonStrictness.Tolerant) =>
        JsonDoor.ReadOne(PlanTables.ImprovementPlan, json, strictness);

    /// <summary>Reads one progress report.</summary>
    /// <inheritdoc cref="Deserialize(string, JsonStrictness)"/>
    public static ProgressReport DeserializeProgressReport(string json, JsonStrictness strictness = JsonStrictness.Tolerant) =>
        JsonDoor.ReadOne(PlanTables.ProgressReport, json, strictness);

    /// <summary>Reads one observation.</summary>
    /// <inheritdoc cref="Deserialize(string, JsonStrictness)"/>
    public static Observation DeserializeObservation(string json, JsonStrictness strictness = JsonStrictness.Tolerant) =>
        JsonDoor.ReadOne(ObservationTables.Observation, json, strictness);

    /// <summary>Reads as many events as it can, and says what is wrong with the others.</summary>
    /// <param name="json">A JSON array, JSON Lines or one JSON object.</param>
    /// <param name="strictness">How to read JSON that does not quite fit.</param>
    /// <returns>One result for each record, broken ones included, read while you walk over them. It never throws on bad text.</returns>
    public static IEnumerable<JsonReadResult<InspectionEvent>> Read(string json, JsonStrictness strictness = JsonStrictness.Tolerant) =>
        JsonDoor.Read(EventTables.Event, json, strictness);

    /// <summary>Reads as many events as it can, and says what is wrong with the others.</summary>
    /// <param name="utf8">A JSON array, JSON Lines or one JSON object in UTF-8, with or without a byte order mark.</param>
    /// <param name="strictness">How to read JSON that does not quite fit.</param>
    /// <returns>One result for each record, broken ones included, read while you walk over them. It never throws on bad text.</returns>
    public static IEnumerable<JsonReadResult<InspectionEvent>> Read(ReadOnlyMemory<byte> utf8, JsonStrictness strictness = JsonStrictness.Tolerant) =>
        JsonDoor.Read(EventTables.Event, utf8, strictness);

    /// <summary>Reads as many improvement plans as it can, and says what is wrong with the others.</summary>
    /// <inheritdoc cref="Read(string, JsonStrictness)"/>
    public static IEnumerable<JsonReadResult<ImprovementPlan>> ReadPlans(string json, JsonStrictness strictness = JsonStrictness.Tolerant) =>
        JsonDoor.Read(PlanTables.ImprovementPlan, json, strictness);

    /// <summary>Reads as many progress reports as it can, and says what is wrong with the others.</summary>
    /// <inheritdoc cref="Read(string, JsonStrictness)"/>
    public static IEnumerable<JsonReadResult<ProgressReport>> ReadProgressReports(string json, JsonStrictness strictness = JsonStrictness.Tolerant) =>
        JsonDoor.Read(PlanTables.ProgressReport, json, strictness);

    /// <summary>Reads as many observations as it can, and says what is wrong with the others.</summary>
    /// <inheritdoc cref="Read(string, JsonStrictness)"/>
    public static IEnumerable<JsonReadResult<Observation>> ReadObservations(string json, JsonStrictness strictness = JsonStrictness.Tolerant) =>
        JsonDoor.Read(ObservationTables.Observation, json, strictness);

    private static class SharedOptions
    {
        public static readonly JsonSerializerOptions Tolerant = Create(JsonStrictness.Tolerant);

        public static readonly JsonSerializerOptions Strict = Create(JsonStrictness.Strict);

        private static JsonSerializerOptions Create(JsonStrictness strictness)
        {
            var isStrict = strictness == JsonStrictness.Strict;
            var options = new JsonSerializerOptions
            {
                Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
                PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
                DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
                NewLine = "\n",
                AllowOutOfOrderMetadataProperties = true,
                AllowDuplicateProperties = !isStrict,
                UnmappedMemberHandling = isStrict ? JsonUnmappedMemberHandling.Disallow : JsonUnmappedMemberHandling.Skip,
                TypeInfoResolver = JsonTypeInfoResolver.Combine(OfstedConverterSource.For(strictness), Reflection()),
            }.AddOfsted(strictness);
            options.MakeReadOnly();
            return options;
        }

        [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "Used only where the application allows reflection.")]
        [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "Used only where the application allows reflection.")]
        private static DefaultJsonTypeInfoResolver? Reflection() =>
            JsonSerializer.IsReflectionEnabledByDefault ? new DefaultJsonTypeInfoResolver() : null;
    }
}
