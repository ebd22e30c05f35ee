using System.Globalization;

namespace Ofsted.Domain.Indicators;

/// <summary>A number of which only bounds are published, such as "fewer than five", "at most 2,000" or "90 to 100".</summary>
/// <remarks>A side has one bound at most: <see cref="Above"/> or <see cref="From"/>, <see cref="Below"/> or <see cref="To"/>.</remarks>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record BoundedValue : ObservedValue
{
    /// <summary>The number is greater than this; null when there is no such bound.</summary>
    public decimal? Above { get; init; }

    /// <summary>The number is smaller than this; null when there is no such bound.</summary>
    public decimal? Below { get; init; }

    /// <summary>The number is this or greater; null when there is no such bound.</summary>
    public decimal? From { get; init; }

    /// <summary>The number is this or smaller; null when there is no such bound.</summary>
    public decimal? To { get; init; }

    /// <summary>Whether a number lies within the bounds.</summary>
    /// <param name="number">The number, in the unit of the observation.</param>
    public bool Allows(decimal number) =>
        !(number <= Above) && !(number >= Below) && !(number < From) && !(number > To);

    /// <summary>The bounds in words.</summary>
    public override string ToString()
    {
        if (From is { } from && To is { } to && Above is null && Below is null)
            return string.Create(CultureInfo.InvariantCulture, $"{from} to {to}");

        string?[] bounds = [Words("more than", Above), Words("at least", From), Words("fewer than", Below), Words("at most", To)];
        var text = string.Join(" and ", bounds.Where(bound => bound is not null));
        return text.Length == 0 ? "unknown" : text;
    }

    private static string? Words(string words, decimal? bound) =>
        bound is null ? null : string.Create(CultureInfo.InvariantCulture, $"{words} {bound}");
}
