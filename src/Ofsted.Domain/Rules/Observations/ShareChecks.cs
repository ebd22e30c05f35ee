using System.Globalization;
using Ofsted.Domain.Indicators;

namespace Ofsted.Domain.Rules;

/// <summary>Looks whether shares and rates follow from the counts beside them.</summary>
internal static class ShareChecks
{
    private const decimal NearEnough = 0.1m;
    private const decimal RateTolerance = 0.05m;

    public static IEnumerable<(string, EquatableList<int>)> Follows(ObservationGroup document) =>
        from share in Shares(document)
        where !share.IsRight && !share.IsTruncated && !(share.IsOfSome && share.Printed.Number > share.Exact && share.Other is null)
            && (share.IsOfOneTime || share.Other is not null || Math.Abs(share.Exact - share.Printed.Number!.Value) > NearEnough * share.Exact)
        select (
            Text($"{share.Part.Number} of {share.Whole} is {share.Exact:0.##}%, but {share.Printed.Number}% is printed{Instead(share.Other)}."),
            share.Places);

    public static IEnumerable<(string, EquatableList<int>)> Truncated(ObservationGroup document) =>
        from share in Shares(document)
        where !share.IsRight && share.IsTruncated
        select (
            Text($"{share.Part.Number} of {share.Whole} is {share.Exact:0.##}%, printed as {share.Printed.Number}%, although it rounds to {Rounding.AsPrinted(share.Exact, share.Printed)}%."),
            share.Places);

    public static IEnumerable<(string, EquatableList<int>)> Rates(ObservationGroup document)
    {
        foreach (var printed in document.Observations.Where(sighting => sighting is { Number: not null, Observation.Unit: MeasurementUnit.RatePer10000 }))
        {
            foreach (var relation in IndicatorCatalogue.RelationsOf(printed.Code).Where(relation => relation.Kind == IndicatorRelationKind.Rate))
            {
                if (document.AtTimeOf(printed, relation.PartCode, printed.Dimension) is not { Number: { } count } part
                    || document.Latest(relation.WholeCode) is not { Number: >= 1 and var population } whole
                    || count > population)
                    continue;
                var exact = 10_000 * (count / population);
                var (low, high) = (Rounding.RangeOf(part).Low / Rounding.RangeOf(whole).High, Rounding.RangeOf(part).High / Math.Max(1, Rounding.RangeOf(whole).Low));
                var room = Rounding.Tolerance(printed) + RateTolerance * exact;
                if (printed.Number!.Value < 10_000 * low - room || printed.Number.Value > 10_000 * high + room)
                    yield return (Text($"{count} of {whole} is {exact:0.#} per 10,000, but {printed.Number} is printed."), [printed.Index, part.Index, whole.Index]);
            }
        }
    }

    private static IEnumerable<PrintedShare> Shares(ObservationGroup document)
    {
        foreach (var printed in document.Observations.Where(sighting => sighting is { Number: not null, Observation.Unit: MeasurementUnit.Percent }))
        {
            foreach (var relation in IndicatorCatalogue.RelationsOf(printed.Code))
            {
                if (relation.Kind is IndicatorRelationKind.Share or IndicatorRelationKind.ShareOfSome && PrintedShare.Find(document, printed, relation) is { } share)
                    yield return share;
            }
        }
    }

    private static string Instead(Sighting? other) => other is null ? "" : Text($"; that fits {other}");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
