using Ofsted.Domain.Indicators;

namespace Ofsted.Domain.Statistics;

/// <summary>Tells whether categories that are added up share children.</summary>
internal static class Overlap
{
    public static Caveat? Of(IReadOnlyList<Observation> parts)
    {
        var whole = new HashSet<(string, AuthorityReference?)>();
        var partial = new Dictionary<(string, AuthorityReference?), int>();
        foreach (var part in parts)
        {
            var key = (part.IndicatorCode, part.Authority);
            if (part.Dimension is null)
                whole.Add(key);
            else
                partial[key] = partial.GetValueOrDefault(key) + 1;
        }

        foreach (var part in parts)
        {
            var key = (part.IndicatorCode, part.Authority);
            if (whole.Contains(key) && partial.ContainsKey(key))
                return Caveat($"{part.IndicatorCode} is included both as a whole and in part");
            foreach (var relation in IndicatorCatalogue.RelationsOf(part.IndicatorCode))
            {
                if (relation.Kind == IndicatorRelationKind.SharedDimensions && partial.GetValueOrDefault(key) > 1)
                    return Caveat($"one child may stand under several dimensions of {part.IndicatorCode}");
                var other = (relation.PartCode ?? "", part.Authority);
                if (relation.Kind == IndicatorRelationKind.Includes && (whole.Contains(other) || partial.ContainsKey(other)))
                    return Caveat($"{part.IndicatorCode}, as defined nationally, includes {relation.PartCode}");
            }
        }

        return null;
    }

    private static Caveat Caveat(string why) => Caveats.Of(CaveatCodes.CategoriesOverlap, $"Some children may count more than once: {why}.");
}
