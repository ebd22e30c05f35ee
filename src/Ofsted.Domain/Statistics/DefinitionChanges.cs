using Ofsted.Domain.Indicators;

namespace Ofsted.Domain.Statistics;

/// <summary>Tells whether the definition of an indicator changed between two times.</summary>
internal static class DefinitionChanges
{
    public static Caveat? Between(string indicatorCode, ObservationPeriod one, ObservationPeriod? other)
    {
        if (other is null)
            return null;
        foreach (var change in IndicatorCatalogue.ChangesOf(indicatorCode))
        {
            if (change.LiesBetween(one, other))
                return Caveats.Of(CaveatCodes.DefinitionChanged, $"The definition changed between the two times: {change.Change}.");
        }

        return null;
    }
}
