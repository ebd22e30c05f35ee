using System.Globalization;
using Ofsted.Domain.Indicators;

namespace Ofsted.Domain.Rules;

/// <summary>Looks whether parts make up their whole, and whether they share children.</summary>
internal static class TotalChecks
{
    private const decimal Jump = 0.5m;
    private const decimal Near = 0.25m;

    public static IEnumerable<(string, EquatableList<int>)> SharesAddUp(ObservationGroup document)
    {
        foreach (var column in Columns(document))
        {
            var shares = column.Parts.Select(part => ShareOf(document, column.Total, part)).OfType<Sighting>().DistinctBy(share => share.Index).ToList();
            if (shares.Count < 2 || shares.Count != column.Parts.Count)
                continue;
            var sum = shares.Sum(share => share.Number!.Value);
            var rounded = shares.Zip(column.Parts, (share, part) => Rounding.AsPrinted(100 * (part.Number!.Value / column.Total.Number!.Value), share)).Sum();
            if (Math.Abs(sum - 100) > shares.Sum(Rounding.Tolerance))
                yield return (Text($"The shares of {column.Total} add up to {sum}%."), [.. shares.Select(share => share.Index)]);
            else if (column.Parts.TrueForAll(Rounding.IsExact) && Rounding.IsExact(column.Total) && Math.Abs(rounded - 100) < Math.Abs(sum - 100))
                yield return (Text($"The shares of {column.Total} add up to {sum}%, or {rounded}% if rounded correctly."), [.. shares.Select(share => share.Index)]);
        }
    }

    public static IEnumerable<(string, EquatableList<int>)> PartsMakeTotal(ObservationGroup document) =>
        from column in Columns(document)
        let sum = column.Parts.Sum(part => part.Number!.Value)
        where !CountRange.Sum(column.Parts.Select(Rounding.RangeOf)).Meets(Rounding.RangeOf(column.Total))
        select (Text($"The parts add up to {sum}, but the total is {column.Total}."), (EquatableList<int>)[column.Total.Index, .. column.Parts.Select(part => part.Index)]);

    /// <summary>A row that includes the others was not always so: the one that begins to leaps, and without the others it does not.</summary>
    public static IEnumerable<(string, EquatableList<int>)> Overlap(ObservationGroup document)
    {
        var columns = Columns(document).Where(column => column.Total.Day is not null).OrderBy(column => column.Total.Day).ToList();
        for (var i = 1; i < columns.Count; i++)
        {
            foreach (var container in columns[i].Parts)
            {
                var included = Included(container, columns[i]).ToList();
                var before = columns[i - 1].Parts.Find(part => part.Code == container.Code);
                if (included.Count == 0 || before is not { Number: > 0 and var earlier })
                    continue;
                var others = included.Sum(part => part.Number!.Value);
                if (Rounding.RangeOf(container).Low > Rounding.RangeOf(before).High * (1 + Jump) && Math.Abs(container.Number!.Value - others - earlier) <= Near * earlier)
                {
                    yield return (
                        Text($"{container} is up from {before}; without {others} children of the rows that {container.Code} includes by its national definition it is {container.Number - others}. The total {columns[i].Total} may count them twice."),
                        [columns[i].Total.Index, container.Index, .. included.Select(part => part.Index)]);
                }
            }
        }

        foreach (var found in SharedDimensions(document))
            yield return found;
    }

    private static IEnumerable<(string, EquatableList<int>)> SharedDimensions(ObservationGroup document)
    {
        var shared = document.Observations
            .Where(sighting => sighting is { Number: not null, Observation.Unit: MeasurementUnit.Count }
                && IndicatorCatalogue.RelationsOf(sighting.Code).Any(relation => relation.Kind == IndicatorRelationKind.SharedDimensions))
            .GroupBy(sighting => (sighting.Code, sighting.Time));
        foreach (var sightings in shared)
        {
            var parts = sightings.Where(sighting => sighting.Dimension is not (null or "total")).ToList();
            var sum = parts.Sum(part => part.Number!.Value);
            if (parts.Count > 1 && sightings.FirstOrDefault(sighting => sighting.Dimension is null or "total" && sighting.Number == sum) is { } total)
            {
                yield return (
                    Text($"{total} adds up parts of {total.Code} that have children in common."), [total.Index, .. parts.Select(part => part.Index)]);
            }
        }
    }

    private static IEnumerable<Sighting> Included(Sighting container, Column column) =>
        from relation in IndicatorCatalogue.RelationsOf(container.Code)
        where relation.Kind == IndicatorRelationKind.Includes
        from part in column.Parts
        where part.Code == relation.PartCode
        select part;

    private static IEnumerable<Column> Columns(ObservationGroup document)
    {
        foreach (var total in document.Observations.Where(sighting => sighting is { Number: >= 1, Observation.Unit: MeasurementUnit.Count }))
        {
            var relations = IndicatorCatalogue.RelationsOf(total.Code).Where(relation => relation.Kind == IndicatorRelationKind.Total).ToList();
            var parts = relations.Select(relation => document.AtTimeOf(total, relation.PartCode, relation.PartDimension)).OfType<Sighting>().ToList();
            if (parts.Count > 1 && parts.Count == relations.Count)
                yield return new(total, parts);
        }
    }

    private static Sighting? ShareOf(ObservationGroup document, Sighting total, Sighting part)
    {
        var relation = IndicatorCatalogue.Relations.FirstOrDefault(one =>
            one.Kind == IndicatorRelationKind.Share && one.WholeCode == total.Code && one.PartCode == part.Code);
        return relation is null ? null : document.AtTimeOf(total, relation.IndicatorCode, relation.Dimension);
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private sealed record Column(Sighting Total, List<Sighting> Parts);
}
