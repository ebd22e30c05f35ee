using System.Text.Json;

namespace Ofsted.Domain.Json;

/// <summary>Cuts a text into its events: the items of an array, lines, or values one after the other.</summary>
/// <remarks>
/// It looks at each byte a bounded number of times. A broken item of an array is skipped by counting brackets; after a
/// broken value outside an array each line stands for itself.
/// </remarks>
internal static class JsonPieces
{
    private const int DeepestNesting = 64;

    // Depth is counted here, so that one item that is too deep does not end the text.
    private static readonly JsonReaderOptions Options = new() { MaxDepth = int.MaxValue, AllowMultipleValues = true };

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    public static IEnumerable<JsonPiece> Split(ReadOnlyMemory<byte> text)
    {
        var start = SkipSpace(text.Span, text.Span.StartsWith(ByteOrderMark) ? ByteOrderMark.Length : 0);
        if (start == text.Length)
            return [JsonPiece.Broken(JsonFindingCodes.Empty, start)];
        return IsArray(text.Span) ? SplitArray(text, start + 1) : SplitValues(text, start);
    }

    public static bool IsArray(ReadOnlySpan<byte> text)
    {
        var start = SkipSpace(text, text.StartsWith(ByteOrderMark) ? ByteOrderMark.Length : 0);
        return start < text.Length && text[start] == '[';
    }

    private static IEnumerable<JsonPiece> SplitArray(ReadOnlyMemory<byte> text, int position)
    {
        position = SkipSpace(text.Span, position);
        var isClosed = IsAt(text.Span, position, ']');
        while (!isClosed && position < text.Length)
        {
            var piece = Measure(text.Span, position, out var end);
            yield return piece;
            if (piece.Code is JsonFindingCodes.Truncated)
                yield break;

            position = SkipSpace(text.Span, piece.Code is JsonFindingCodes.Syntax ? PassOver(text.Span, position, end) : end);
            if (piece.Code is not JsonFindingCodes.Syntax && position < text.Length && !IsSeparator(text.Span[position]))
            {
                yield return JsonPiece.Broken(JsonFindingCodes.Syntax, position);
                if (!IsAt(text.Span, position, '{'))
                    position = PassOver(text.Span, position, position);
            }

            isClosed = IsAt(text.Span, position, ']');
            if (IsAt(text.Span, position, ','))
                position = SkipSpace(text.Span, position + 1);
        }

        if (!isClosed)
        {
            yield return JsonPiece.Broken(JsonFindingCodes.Truncated, text.Length);
            yield break;
        }

        position = SkipSpace(text.Span, position + 1);
        if (position < text.Length)
            yield return JsonPiece.Broken(JsonFindingCodes.TrailingText, position);
    }

    private static IEnumerable<JsonPiece> SplitValues(ReadOnlyMemory<byte> text, int position)
    {
        while (position < text.Length)
        {
            var piece = Measure(text.Span, position, out var end);
            if (piece.Code is JsonFindingCodes.Syntax or JsonFindingCodes.Truncated)
            {
                if (text.Span[position..].IndexOf("\n{"u8) < 0)
                    yield return piece;
                else
                {
                    foreach (var line in SplitLines(text, position))
                        yield return line;
                }

                yield break;
            }

            yield return piece;
            position = SkipSpace(text.Span, end);
        }
    }

    private static IEnumerable<JsonPiece> SplitLines(ReadOnlyMemory<byte> text, int position)
    {
        while (position < text.Length)
        {
            var length = text.Span[position..].IndexOf((byte)'\n');
            var end = length < 0 ? text.Length : position + length;
            var start = SkipSpace(text.Span[..end], position);
            if (start < end)
                yield return MeasureLine(text.Span[..end], start);
            position = Math.Min(end + 1, text.Length);
        }
    }

    private static JsonPiece MeasureLine(ReadOnlySpan<byte> text, int start)
    {
        var piece = Measure(text, start, out var end);
        return piece.Code is null && SkipSpace(text, end) < text.Length
            ? JsonPiece.Broken(JsonFindingCodes.Syntax, end)
            : piece;
    }

    /// <summary>Finds the end of the value at a position, or the last token before what is not JSON.</summary>
    private static JsonPiece Measure(ReadOnlySpan<byte> text, int start, out int end)
    {
        // A container that is not known to be final breaks off without an exception; a bare number needs to know its end.
        var isContainer = text[start] is (byte)'{' or (byte)'[';
        var reader = new Utf8JsonReader(text[start..], isFinalBlock: !isContainer, new JsonReaderState(Options));
        var deepest = 0;
        var lastToken = 0;
        try
        {
            while (reader.Read())
            {
                lastToken = (int)reader.TokenStartIndex;
                deepest = Math.Max(deepest, reader.CurrentDepth);
                if (reader.CurrentDepth > 0 || reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
                    continue;

                end = start + (int)reader.BytesConsumed;
                return deepest >= DeepestNesting
                    ? JsonPiece.Broken(JsonFindingCodes.TooDeep, start)
                    : JsonPiece.Value(start, end - start);
            }

            end = text.Length;
            return JsonPiece.Broken(JsonFindingCodes.Truncated, text.Length);
        }
        catch (JsonException)
        {
            end = start + lastToken;
            return JsonPiece.Broken(JsonFindingCodes.Syntax, start + (int)reader.BytesConsumed);
        }
    }

    /// <summary>The comma or the bracket that ends a broken item of an array, or the start of the next event.</summary>
    /// <remarks>An event starts after the last good token: to look at those before it again would not be linear.</remarks>
    private static int PassOver(ReadOnlySpan<byte> text, int start, int lastToken)
    {
        var depth = 0;
        var isInString = false;
        for (var position = start; position < text.Length; position++)
        {
            switch (text[position])
            {
                case (byte)'{' when position > start && position >= lastToken && IsStartOfEvent(text, position):
                    return position;
                case (byte)'\\' when isInString:
                    position++;
                    break;
                case (byte)'"':
                    isInString = !isInString;
                    break;
                case (byte)',' or (byte)']' when depth == 0 && !isInString:
                    return position;
                case (byte)'{' or (byte)'[' when !isInString:
                    depth++;
                    break;
                case (byte)'}' or (byte)']' when depth > 0 && !isInString:
                    depth--;
                    break;
            }
        }

        return text.Length;
    }

    // Whatever became of the quotation marks before it: within a string, those of the name would be escaped.
    private static bool IsStartOfEvent(ReadOnlySpan<byte> text, int position) =>
        text[SkipSpace(text, position + 1)..].StartsWith("\"type\""u8);

    private static bool IsSeparator(byte character) => character is (byte)',' or (byte)']';

    private static bool IsAt(ReadOnlySpan<byte> text, int position, char expected) =>
        position < text.Length && text[position] == expected;

    private static int SkipSpace(ReadOnlySpan<byte> text, int position)
    {
        while (position < text.Length && text[position] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')
            position++;
        return position;
    }
}
