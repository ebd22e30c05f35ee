using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Data;

/// <summary>A dataset as the text of its files, which <see cref="OfstedDataset.Parse(OfstedDatasetText)"/> reads back.</summary>
[JsonConverter(typeof(OfstedJsonConverterFactory))]
public sealed record OfstedDatasetText
{
    /// <summary>The inspections, in the form of the embedded <c>inspections.tsv</c>.</summary>
    public required string Inspections { get; init; }

    /// <summary>The visits, in the form of the embedded <c>visits.tsv</c>.</summary>
    public required string Visits { get; init; }

    /// <summary>The inspections of areas, in the form of the embedded <c>area-inspections.tsv</c>; null where the dataset has none.</summary>
    public string? AreaInspections { get; init; }

    /// <summary>The lengths of the texts.</summary>
    public override string ToString() =>
        $"{Counted.Of(Inspections.Length, "character")} of inspections, {Counted.Of(Visits.Length, "character")} of visits, {Counted.Of(AreaInspections?.Length ?? 0, "character")} of inspections of areas";
}
