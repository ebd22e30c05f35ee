using Ofsted.Domain.Data;

namespace Ofsted.Domain.Benchmarks;

/// <summary>The two texts of the dataset that the library carries.</summary>
internal static class DatasetTexts
{
    public static string Inspections { get; } = Embedded("inspections.tsv");

    public static string Visits { get; } = Embedded("visits.tsv");

    private static string Embedded(string name)
    {
        using var stream = typeof(OfstedDataset).Assembly.GetManifestResourceStream("Ofsted.Domain." + name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
