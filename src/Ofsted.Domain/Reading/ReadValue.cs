using System.Globalization;

namespace Ofsted.Domain.Reading;

/// <summary>Where a value of the record was read.</summary>
public sealed record ReadValue
{
    /// <summary>The value, as a path in exchanged data such as <c>fieldwork[0]</c> or <c>judgements[adoption]</c>.</summary>
    public required string Path { get; init; }

    /// <summary>How it came to be known.</summary>
    public required ValueOrigin Origin { get; init; }

    /// <summary>The line on which it stands or begins, counted from 1; null for what is inferred or comes from the file's name.</summary>
    public int? Line { get; init; }

    /// <summary>The column at which the text of the line begins, counted from 1, tabs and hard spaces counted as they were widened; null where there is no line.</summary>
    public int? Column { get; init; }

    /// <summary>The line as it was read, cleaned; null where there is no line.</summary>
    public string? Text { get; init; }

    /// <summary>The path and the line.</summary>
    public override string ToString() => Line is { } line
        ? string.Create(CultureInfo.InvariantCulture, $"{Path}: line {line}")
        : $"{Path}: {Origin}";
}
