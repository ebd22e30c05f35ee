using Ofsted.Domain.Internal;

namespace Ofsted.Domain;

/// <summary>Reads the embedded list of the bodies that run or ran the services of an authority.</summary>
internal static class DeliveryBodyRows
{
    private static readonly ILookup<string, DeliveryBody> ByAuthority =
        TabSeparated.ReadEmbedded("delivery-bodies.tsv").Rows.ToLookup(row => row["authority"], Body, StringComparer.Ordinal);

    /// <summary>The bodies of one authority, in the order of the list.</summary>
    /// <param name="key">The authority's key.</param>
    public static DeliveryBody[] Of(string key) => ByAuthority[key].ToArray();

    private static DeliveryBody Body(TabSeparated.Row row) => new()
    {
        Name = row["name"],
        From = row.Date("from"),
        To = row.Date("to"),
        HasEnded = row["ended"] == "yes" || row.Date("to") is not null,
        Source = new Citation { Document = row["document"], Confidence = row.Code<Confidence>("confidence"), Note = row.Optional("note") },
    };
}
