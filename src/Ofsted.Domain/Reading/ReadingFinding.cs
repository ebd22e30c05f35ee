using System.Globalization;

namespace Ofsted.Domain.Reading;

/// <summary>Something that the reader could not read, doubts or wants known.</summary>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record ReadingFinding
{
    /// <summary>The permanent code, one of <see cref="ReadingFindingCodes"/>.</summary>
    public required string Code { get; init; }

    /// <summary>How much it matters: an error means that a value is missing or in doubt.</summary>
    public required FindingSeverity Severity { get; init; }

    /// <summary>The line of the text, counted from 1, or null when it concerns the document as a whole.</summary>
    public int? Line { get; init; }

    /// <summary>The value concerned, as a path in exchanged data such as <c>judgements[care-leavers]</c>; null for the whole document.</summary>
    public string? Path { get; init; }

    /// <summary>What is the matter, in plain English.</summary>
    public required string Message { get; init; }

    /// <summary>The code, the line and the message.</summary>
    public override string ToString() => Line is { } line
        ? string.Create(CultureInfo.InvariantCulture, $"{Code} line {line}: {Message}")
        : $"{Code}: {Message}";
}
