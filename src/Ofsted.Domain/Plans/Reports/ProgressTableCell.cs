using System.Globalization;
using Ofsted.Domain.Indicators;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Plans;

/// <summary>A cell of a table in a progress report.</summary>
/// <threadsafety>Immutable.</threadsafety>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record ProgressTableCell
{
    /// <summary>The heading of its column, such as "April 2016".</summary>
    public required string Column { get; init; }

    /// <summary>The number.</summary>
    public required Observation Value { get; init; }

    /// <summary>The share of the total printed with it, as a percentage with its printed decimals; null when none is printed.</summary>
    public decimal? Share { get; init; }

    /// <summary>The value and the share.</summary>
    public override string ToString() =>
        Excerpt.OfLine(Share is { } share ? string.Create(CultureInfo.InvariantCulture, $"{Value.Value} ({share}%)") : Value.Value.ToString());
}
