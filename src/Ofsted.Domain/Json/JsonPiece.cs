namespace Ofsted.Domain.Json;

/// <summary>One event of a text: where it is, or why there is none.</summary>
internal readonly record struct JsonPiece
{
    public int Start { get; private init; }

    public int Length { get; private init; }

    /// <summary>The code of what is wrong with the text, or null when it is one JSON value.</summary>
    public string? Code { get; private init; }

    public static JsonPiece Value(int start, int length) => new() { Start = start, Length = length };

    public static JsonPiece Broken(string code, int position) => new() { Start = position, Code = code };
}
