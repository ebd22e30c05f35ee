using System.Globalization;

namespace Ofsted.Domain.Data;

/// <summary>A dataset renewed with what new documents and statistics say, and what became of each event.</summary>
/// <remarks><see cref="OfstedDataset.Renew"/> makes one.</remarks>
/// <threadsafety>Immutable.</threadsafety>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed class DatasetRenewal
{
    internal DatasetRenewal(OfstedDataset dataset, EquatableList<RenewalRow> rows, int unchanged)
    {
        Dataset = dataset;
        Rows = rows;
        Unchanged = unchanged;
    }

    /// <summary>The renewed dataset; the previous one where nothing was new or changed and no later day was given.</summary>
    public OfstedDataset Dataset { get; }

    /// <summary>The events that are new, changed, doubtful or refused, in the order given.</summary>
    public EquatableList<RenewalRow> Rows { get; }

    /// <summary>The number of events about which the dataset already held everything stated.</summary>
    public int Unchanged { get; }

    /// <summary>The rows with an outcome.</summary>
    /// <param name="outcome">The outcome.</param>
    public EquatableList<RenewalRow> Of(RenewalOutcome outcome) => Rows.Where(row => row.Outcome == outcome).ToEquatableList();

    /// <summary>The version of the dataset and the number of events by outcome.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Dataset}: {Count(RenewalOutcome.New)} new, {Count(RenewalOutcome.Changed)} changed, {Count(RenewalOutcome.Doubtful)} doubtful, {Count(RenewalOutcome.Refused)} refused, {Unchanged} unchanged");

    private int Count(RenewalOutcome outcome) => Rows.Count(row => row.Outcome == outcome);
}
