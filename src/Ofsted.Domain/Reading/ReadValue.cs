using System.Globalization;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Reading;

/// <summary>Where a value of the record was read.</summary>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record ReadValue
{
    /// <summary>The value, as a JSON path into the exchanged form of the record, such as <c>$.fieldwork[0]</c> or <c>$.judgements[2].grade</c>.</summary>
    public required string Path { get; init; }

    /// <summary>How it came to be known.</summary>
    public required ValueOrigin Origin { get; init; }

    /// <summary>The line on which it is or begins, counted from 1; null for what is inferred or comes from the file's name.</summary>
    public int? Line { get; init; }

    /// <summary>
    /// The column of the line at which the value begins, counted in characters from 1; that of the line's text where the value is
    /// not printed as it is held. Null where there is no line.
    /// </summary>
    public int? Column { get; init; }

    /// <summary>How many characters of the line the value takes, to the end of the line where it goes on after it; null where there is no line.</summary>
    public int? Length { get; init; }

    /// <summary>The line as it was read, cleaned; null where there is no line.</summary>
    public string? Text { get; init; }

    /// <summary>The path and the line.</summary>
    public override string ToString() => Excerpt.OfLine(Line is { } line
        ? string.Create(CultureInfo.InvariantCulture, $"{Path}: line {line}")
        : $"{Path}: {Origin}");
}
