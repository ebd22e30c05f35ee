using System.Collections.Frozen;
using System.Globalization;
using Ofsted.Domain.Indicators;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Rules;

/// <summary>Looks whether it is clear what a number counts.</summary>
internal static class MeaningChecks
{
    private static readonly FrozenDictionary<string, List<(string Words, string Counts)>> Wordings = TabSeparated.ReadEmbedded("indicator-wordings.tsv").Rows
        .Select(row => (Code: row["indicator"], Words: row["words"], Counts: row["counts"]))
        .GroupBy(row => row.Code, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.Select(row => (row.Words, row.Counts)).ToList(), StringComparer.Ordinal);

    public static IEnumerable<(string, EquatableList<int>)> Estimates(ObservationGroup document)
    {
        foreach (var estimate in document.Observations.Where(sighting => sighting.Number > 0))
        {
            foreach (var relation in IndicatorCatalogue.RelationsOf(estimate.Code).Where(relation => relation.Kind == IndicatorRelationKind.Estimate))
            {
                var basis = Times.Select(times => (times.Factor, Sighting: document.WithNumber(relation.PartCode, times.Kind, estimate.Number!.Value / times.Factor)))
                    .FirstOrDefault(found => found.Sighting is not null);
                if (basis.Sighting is { } part)
                {
                    yield return (
                        Text($"{estimate} is {basis.Factor} times {part}: it was calculated, not counted."), [estimate.Index, part.Index]);
                }
            }
        }
    }

    public static IEnumerable<(string, EquatableList<int>)> Denominators(ObservationGroup document)
    {
        foreach (var share in document.Observations.Where(sighting => sighting.Number is not null))
        {
            foreach (var relation in IndicatorCatalogue.RelationsOf(share.Code).Where(relation => relation.Kind == IndicatorRelationKind.Denominator))
            {
                if (document.AtTimeOf(share, relation.WholeCode, null) is { Number: { } whole } && document.AtTimeOf(share, relation.OtherWholeCode, null) is { Number: { } other }
                    && whole != other && share.Number is >= 0 and <= 100)
                {
                    yield return (
                        Text($"{share.Number}% of {whole} is {share.Number * whole / 100:0}, of {other} it is {share.Number * other / 100:0}: it is unclear which is meant."),
                        [share.Index]);
                }
            }
        }
    }

    public static IEnumerable<(string, EquatableList<int>)> Words(ObservationGroup document) =>
        from sighting in document.Observations
        where sighting.Observation.StatedAs is not null && Wordings.ContainsKey(sighting.Code)
        from wording in Wordings[sighting.Code]
        where sighting.Observation.StatedAs!.Contains(wording.Words, StringComparison.OrdinalIgnoreCase)
        select ($"The document says '{wording.Words}', but the measure counts {wording.Counts}.", (EquatableList<int>)[sighting.Index]);

    private static IEnumerable<(PeriodKind Kind, int Factor)> Times => [(PeriodKind.Quarter, 4), (PeriodKind.Month, 12), (PeriodKind.Term, 3)];

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
