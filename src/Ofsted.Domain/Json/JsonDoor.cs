using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Ofsted.Domain.Json;

/// <summary>The one way in and out for texts of records.</summary>
internal static class JsonDoor
{
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly JsonWriterOptions Indented = Compact with { Indented = true, NewLine = "\n" };

    public static string Write<T>(Shape<T> shape, T value, bool indented)
        where T : notnull
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, indented ? Indented : Compact))
            shape.Write(writer, value);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    public static T ReadOne<T>(Shape<T> shape, string json, JsonStrictness strictness)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(json);
        var utf8 = JsonText.Encode(json);
        if (JsonPieces.IsArray(utf8))
            throw Exception("$", Problem(JsonFindingCodes.NotAnObject, "The text has a list where one JSON object is expected."));

        T? read = null;
        foreach (var result in Read(shape, utf8, strictness))
        {
            if (result.Index > 0)
                throw Exception("$", Problem(JsonFindingCodes.TrailingText, "Something follows the JSON object."));
            read = ValueOrThrow(result, "$");
        }

        return read!;
    }

    public static EquatableList<T> ReadAll<T>(Shape<T> shape, string json, JsonStrictness strictness)
        where T : class =>
        Read(shape, json, strictness)
            .Select(result => ValueOrThrow(result, FormattableString.Invariant($"$[{result.Index}]")))
            .ToEquatableList();

    public static IEnumerable<JsonReadResult<T>> Read<T>(Shape<T> shape, string json, JsonStrictness strictness)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(json);
        return Read(shape, JsonText.Encode(json), strictness);
    }

    public static IEnumerable<JsonReadResult<T>> Read<T>(Shape<T> shape, ReadOnlyMemory<byte> utf8, JsonStrictness strictness)
        where T : class =>
        JsonPieces.Split(utf8).Select((piece, index) => Read(shape, utf8, piece, index, strictness));

    /// <summary>What the message of an exception says of a finding.</summary>
    public static string Describe(Finding finding) => $"{finding.Code} at {finding.Path}: {finding.Message}";

    private static JsonReadResult<T> Read<T>(Shape<T> shape, ReadOnlyMemory<byte> utf8, JsonPiece piece, int index, JsonStrictness strictness)
        where T : class
    {
        if (piece.Code is { } code)
            return new JsonReadResult<T> { Index = index, Findings = [Problem(code, Describe(code, piece.Start))] };
        if (utf8.Span[piece.Start] != '{')
            return new JsonReadResult<T> { Index = index, Findings = [Problem(JsonFindingCodes.NotAnObject, "The value is not a JSON object.")] };

        using var document = JsonDocument.Parse(utf8.Slice(piece.Start, piece.Length));
        var walk = new JsonWalk(strictness);
        var isRead = shape.TryRead(walk, document.RootElement, out var read);
        return new JsonReadResult<T>
        {
            Index = index,
            Value = isRead && !(walk.IsStrict && walk.HasFindings) ? read : null,
            Findings = walk.Findings,
        };
    }

    private static string Describe(string code, int position) => code switch
    {
        JsonFindingCodes.Empty => "The text is empty.",
        JsonFindingCodes.Truncated => "The text is cut off.",
        JsonFindingCodes.TooDeep => "The record is nested more than 64 levels deep.",
        JsonFindingCodes.TrailingText => FormattableString.Invariant($"Something follows the end of the array at byte {position}."),
        _ => FormattableString.Invariant($"The text is not valid JSON at or after byte {position}."),
    };

    private static Finding Problem(string code, string message) => new() { Code = code, Severity = FindingSeverity.Error, Message = message };

    private static T ValueOrThrow<T>(JsonReadResult<T> result, string path)
        where T : class
    {
        foreach (var finding in result.Findings)
        {
            if (finding.Severity == FindingSeverity.Error)
                throw Exception(path, finding);
        }

        return result.Value!;
    }

    private static JsonException Exception(string root, Finding finding)
    {
        var path = string.Concat(root, finding.Path.AsSpan(1));
        return new JsonException(Describe(finding with { Path = path }), path, lineNumber: null, bytePositionInLine: null);
    }
}
