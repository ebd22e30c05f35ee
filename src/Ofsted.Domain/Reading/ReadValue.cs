using System.Globalization;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Reading;

/// <summary>Where a value of the record was read.</summary>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record ReadValue
{
    /// <summary>The value, as a JSON path into the exchanged form of the record, such as <c>$.fieldwork[0]</c> or <c>$.judgements[2].grade</c>.</summary>
    public required string Path { get; init; }

    /// <summary>How it became known.</summary>
    public required ValueOrigin Origin { get; init; }

    /// <summary>The line on which it is or begins, counted from 1; null for what is inferred or comes from the file's name.</summary>
    public int? Line { get; init; }

    /// <summary>
    /// The column, counted from 1, at which the value begins, or the line's text where the value is printed differently; null where there is no line.
    /// </summary>
    public int? Column { get; init; }

    /// <summary>The number of characters of the line that the value takes, to its end where the value continues; null where there is no line.</summary>
    public int? Length { get; init; }

    /// <summary>The line as read, cleaned; null where there is no line.</summary>
    public string? Text { get; init; }

    /// <summary>The path and the line.</summary>
    public override string ToString() => Excerpt.OfLine(Line is { } line
        ? string.Create(CultureInfo.InvariantCulture, $"{Path}: line {line}")
        : $"{Path}: {Origin}");
}
