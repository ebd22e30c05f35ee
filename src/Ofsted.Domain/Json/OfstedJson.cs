using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Ofsted.Domain.Json;

/// <summary>Writes inspections and visits as JSON and reads them back.</summary>
/// <remarks>
/// The format is the same whatever the options or the culture: camelCase properties, permanent codes, ISO dates; what is not
/// known is left out. The page <c>docs/json.md</c> describes it, and <c>docs/schema/inspection-event.schema.json</c> is its
/// schema. None of it uses reflection.
/// </remarks>
public static class OfstedJson
{
    /// <summary>Options for <see cref="JsonSerializer"/> that know the types of this library; read-only.</summary>
    /// <remarks>
    /// Your own types may hold them in their properties. A value that cannot be read is a <see cref="JsonException"/>; unknown
    /// properties are ignored.
    /// </remarks>
    public static JsonSerializerOptions Options => SharedOptions.Tolerant;

    /// <summary>As <see cref="Options"/>, but unknown and duplicate properties are refused too; read-only.</summary>
    public static JsonSerializerOptions StrictOptions => SharedOptions.Strict;

    /// <summary>The metadata of the library's types, to combine with a <see cref="JsonSerializerContext"/> of your own.</summary>
    public static IJsonTypeInfoResolver TypeInfoResolver => OfstedConverters.Tolerant;

    /// <summary>Teaches options the types of this library.</summary>
    /// <param name="options">Options that were not used yet, such as those of a web application.</param>
    /// <param name="strictness">How to read JSON that does not quite fit.</param>
    /// <returns>The same options.</returns>
    /// <exception cref="InvalidOperationException">The options are read-only.</exception>
    public static JsonSerializerOptions AddOfsted(
        this JsonSerializerOptions options, JsonStrictness strictness = JsonStrictness.Tolerant)
    {
        ArgumentNullException.ThrowIfNull(options);
        foreach (var converter in OfstedConverters.For(strictness).All)
            options.Converters.Add(converter);
        return options;
    }

    /// <summary>Writes an event as a JSON object.</summary>
    /// <param name="inspectionEvent">The inspection or visit.</param>
    /// <param name="indented">Whether to write a property per line.</param>
    /// <remarks>Apostrophes and letters of all scripts stand as they are, so escape the text before you put it into HTML.</remarks>
    public static string Serialize(InspectionEvent inspectionEvent, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(inspectionEvent);
        return Write(indented, writer => Shapes.Event.Write(writer, inspectionEvent));
    }

    /// <summary>Writes events as a JSON array.</summary>
    /// <param name="events">The inspections and visits.</param>
    /// <param name="indented">Whether to write a property per line.</param>
    /// <inheritdoc cref="Serialize(InspectionEvent, bool)" path="/remarks"/>
    public static string Serialize(IEnumerable<InspectionEvent> events, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(events);
        return Write(indented, writer =>
        {
            writer.WriteStartArray();
            foreach (var item in events)
                Shapes.Event.Write(writer, item);
            writer.WriteEndArray();
        });
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
    /// Something could not be read; the message begins with a code of <see cref="JsonProblemCodes"/>, and the path says where.
    /// </exception>
    public static InspectionEvent Deserialize(string json, JsonStrictness strictness = JsonStrictness.Tolerant)
    {
        ArgumentNullException.ThrowIfNull(json);
        var utf8 = JsonText.Encode(json);
        if (JsonPieces.IsArray(utf8))
            throw Exception("$", Problem(JsonProblemCodes.NotAnObject, "An event is a JSON object; DeserializeAll reads arrays."));

        InspectionEvent? read = null;
        foreach (var result in Read(utf8, strictness))
        {
            if (result.Index > 0)
                throw Exception("$", Problem(JsonProblemCodes.TrailingText, "Something follows the event; DeserializeAll reads several."));
            read = EventOrThrow(result, "$");
        }

        return read!;
    }

    /// <summary>Reads events, all or none of them.</summary>
    /// <param name="json">A JSON array, JSON Lines or one JSON object.</param>
    /// <param name="strictness">How to read JSON that does not quite fit.</param>
    /// <exception cref="JsonException">
    /// Something could not be read; the message begins with a code of <see cref="JsonProblemCodes"/>, and the path says where,
    /// such as <c>$[3].published</c>.
    /// </exception>
    public static EquatableList<InspectionEvent> DeserializeAll(string json, JsonStrictness strictness = JsonStrictness.Tolerant)
    {
        ArgumentNullException.ThrowIfNull(json);
        return Read(json, strictness)
            .Select(result => EventOrThrow(result, FormattableString.Invariant($"$[{result.Index}]")))
            .ToEquatableList();
    }

    /// <summary>Reads as many events as it can, and says what is wrong with the others.</summary>
    /// <param name="json">A JSON array, JSON Lines or one JSON object.</param>
    /// <param name="strictness">How to read JSON that does not quite fit.</param>
    /// <returns>One result for each event, broken ones included, read while you walk over them. It never throws on bad text.</returns>
    public static IEnumerable<JsonReadResult> Read(string json, JsonStrictness strictness = JsonStrictness.Tolerant)
    {
        ArgumentNullException.ThrowIfNull(json);
        return Read(JsonText.Encode(json), strictness);
    }

    /// <inheritdoc cref="Read(string, JsonStrictness)"/>
    /// <param name="utf8">A JSON array, JSON Lines or one JSON object in UTF-8, with or without a byte order mark.</param>
    /// <param name="strictness">How to read JSON that does not quite fit.</param>
    public static IEnumerable<JsonReadResult> Read(ReadOnlyMemory<byte> utf8, JsonStrictness strictness = JsonStrictness.Tolerant) =>
        JsonPieces.Split(utf8).Select((piece, index) => Read(utf8, piece, index, strictness));

    private static JsonReadResult Read(ReadOnlyMemory<byte> utf8, JsonPiece piece, int index, JsonStrictness strictness)
    {
        if (piece.Code is { } code)
            return new JsonReadResult { Index = index, Problems = [Problem(code, Describe(code, piece.Start))] };
        if (utf8.Span[piece.Start] != '{')
            return new JsonReadResult { Index = index, Problems = [Problem(JsonProblemCodes.NotAnObject, "An event is a JSON object.")] };

        using var document = JsonDocument.Parse(utf8.Slice(piece.Start, piece.Length));
        var walk = new JsonWalk(strictness);
        var isRead = Shapes.Event.TryRead(walk, document.RootElement, out var read);
        return new JsonReadResult
        {
            Index = index,
            Event = isRead && !(walk.IsStrict && walk.HasProblems) ? read : null,
            Problems = walk.Problems,
        };
    }

    private static string Describe(string code, int position) => code switch
    {
        JsonProblemCodes.Empty => "The text is empty.",
        JsonProblemCodes.Truncated => "The text breaks off.",
        JsonProblemCodes.TooDeep => "The event is nested more than 64 levels deep.",
        JsonProblemCodes.TrailingText => FormattableString.Invariant($"Something follows the end of the array at byte {position}."),
        _ => FormattableString.Invariant($"The text is not valid JSON at or after byte {position}."),
    };

    private static JsonProblem Problem(string code, string message) =>
        new() { Code = code, Severity = FindingSeverity.Error, Path = "$", Message = message };

    private static InspectionEvent EventOrThrow(JsonReadResult result, string path)
    {
        foreach (var problem in result.Problems)
        {
            if (problem.Severity == FindingSeverity.Error)
                throw Exception(path, problem);
        }

        return result.Event!;
    }

    private static JsonException Exception(string root, JsonProblem problem)
    {
        var path = string.Concat(root, problem.Path.AsSpan(1));
        return new JsonException($"{problem.Code} at {path}: {problem.Message}", path, lineNumber: null, bytePositionInLine: null);
    }

    private static string Write(bool indented, Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, indented ? SharedOptions.Indented : SharedOptions.Compact))
            write(writer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static class SharedOptions
    {
        public static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

        public static readonly JsonWriterOptions Indented = Compact with { Indented = true, NewLine = "\n" };

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
                TypeInfoResolver = JsonTypeInfoResolver.Combine(OfstedConverters.For(strictness), Reflection()),
            }.AddOfsted(strictness);
            options.MakeReadOnly();
            return options;
        }

        [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "Only where the application allows reflection.")]
        [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "Only where the application allows reflection.")]
        private static DefaultJsonTypeInfoResolver? Reflection() =>
            JsonSerializer.IsReflectionEnabledByDefault ? new DefaultJsonTypeInfoResolver() : null;
    }
}
