using System.Globalization;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Query;

/// <summary>How often a grade was given.</summary>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record GradeCount
{
    /// <summary>The grade.</summary>
    public required Grade Grade { get; init; }

    /// <summary>How often, 0 or more.</summary>
    public required int Count { get; init; }

    /// <summary>The grade and the number.</summary>
    public override string ToString() => Excerpt.OfLine(string.Create(CultureInfo.InvariantCulture, $"{Grade.Label}: {Count}"));
}
