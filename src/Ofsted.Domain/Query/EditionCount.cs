using System.Globalization;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Query;

/// <summary>How many inspections were made under an edition.</summary>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record EditionCount
{
    /// <summary>The edition, or null for inspections whose edition is not known.</summary>
    public FrameworkEdition? Edition { get; init; }

    /// <summary>The number of inspections, 1 or more.</summary>
    public required int Count { get; init; }

    /// <summary>The edition and the number.</summary>
    public override string ToString() => Excerpt.OfLine(string.Create(CultureInfo.InvariantCulture, $"{Edition?.Name ?? "edition not known"}: {Count}"));

    internal static EquatableList<EditionCount> Of(IEnumerable<Inspection> inspections) =>
        inspections
            .GroupBy(inspection => inspection.Edition)
            .OrderBy(group => group.Key?.From)
            .Select(group => new EditionCount { Edition = group.Key, Count = group.Count() })
            .ToEquatableList();
}
