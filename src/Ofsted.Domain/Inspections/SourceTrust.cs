namespace Ofsted.Domain;

/// <summary>The order in which sources are believed where they disagree: the document, then Ofsted's statistics, then a site's date, then inference.</summary>
/// <remarks>It is asked for each value on its own: a record may have its days from a document and its activity from the statistics.</remarks>
public static class SourceTrust
{
    /// <summary>The origins of values, in descending order of trust.</summary>
    /// <remarks>
    /// What the caller supplies is mostly the day of publication that a site gives. An origin that is not specified comes last.
    /// </remarks>
    public static EquatableList<ValueOrigin> Order { get; } = EquatableList.Of(
        ValueOrigin.CrossChecked, ValueOrigin.Stated, ValueOrigin.OfficialStatistics, ValueOrigin.Supplied, ValueOrigin.FileName, ValueOrigin.Inferred);

    /// <summary>Whether a value from one origin is believed over a value from another.</summary>
    /// <param name="one">The origin of the one value.</param>
    /// <param name="other">The origin of the other value.</param>
    /// <returns>True where the one comes earlier in <see cref="Order"/>; false where both are the same.</returns>
    public static bool IsTrustedOver(ValueOrigin one, ValueOrigin other) => RankOf(one) < RankOf(other);

    private static int RankOf(ValueOrigin origin)
    {
        var order = Order.AsSpan();
        for (var i = 0; i < order.Length; i++)
        {
            if (order[i] == origin)
                return i;
        }

        return order.Length;
    }
}
