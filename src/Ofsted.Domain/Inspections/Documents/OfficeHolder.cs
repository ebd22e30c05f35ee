using System.Globalization;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain;

/// <summary>When somebody took up an office, according to a document.</summary>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record OfficeHolder
{
    /// <summary>The office.</summary>
    public required PublicOffice Office { get; init; }

    /// <summary>The year in which the holder took it up, or null when it cannot be read.</summary>
    public int? Year { get; init; }

    /// <summary>The month, 1 to 12, or null when it is not printed.</summary>
    public int? Month { get; init; }

    /// <summary>The office and the month.</summary>
    public override string ToString() => Excerpt.OfLine((Year, Month) switch
    {
        ({ } year, { } month) => string.Create(CultureInfo.InvariantCulture, $"{Office} since {year:D4}-{month:D2}"),
        ({ } year, null) => string.Create(CultureInfo.InvariantCulture, $"{Office} since {year:D4}"),
        _ => Office.ToString(),
    });
}
