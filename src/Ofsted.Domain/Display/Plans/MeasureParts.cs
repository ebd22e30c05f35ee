using Ofsted.Domain.Indicators;
using Ofsted.Domain.Oversight;

namespace Ofsted.Domain.Display;

/// <summary>The part of a page on measures.</summary>
internal static class MeasureParts
{
    public static IEnumerable<PagePart> Of(PlanPosition position)
    {
        yield return new PageHeading(2, "Measures against target");
        if (position.Measures.Count == 0)
        {
            yield return new PageParagraph("The plan has no measures.");
            yield break;
        }

        var notes = new Dictionary<string, int>(StringComparer.Ordinal);
        var rows = position.Measures.Select(measure => Row(measure, notes)).ToList();
        yield return new PageTable("Measures, with their starting points and targets", ["Measure", "Baseline", "Latest", "Target", "Against target", "Since baseline"], rows);
        if (notes.Count == 0)
            yield break;
        yield return new PageParagraph("What to know about these numbers:");
        yield return new PageList([.. notes.OrderBy(note => note.Value).Select(note => note.Key)], IsNumbered: true);
    }

    private static PageCell[] Row(MeasurePosition position, Dictionary<string, int> notes)
    {
        var marks = position.Caveats.Select(caveat => Mark(caveat.Message, notes)).Distinct().Order().Select(mark => FormattableString.Invariant($"note {mark}")).ToList();
        return
        [
            position.Measure.Label + (position.Measure.Dimension is { } part ? $", {part}" : ""),
            PageCell.Number(Value(position.Measure.Baseline) ?? "None"),
            PageCell.Number((Value(position.Latest) ?? "None") + (marks.Count == 0 ? "" : $" ({string.Join(", ", marks)})")),
            PageCell.Number(Target(position)),
            PlanLabels.Of(position.Standing) + (position is { IsTargetPast: true, Standing: not MeasureStanding.Met } ? ", and its day has passed" : ""),
            PlanLabels.Of(position.Trend),
        ];
    }

    private static int Mark(string message, Dictionary<string, int> notes)
    {
        if (!notes.TryGetValue(message, out var mark))
            notes.Add(message, mark = notes.Count + 1);
        return mark;
    }

    private static string? Value(Observation? observation) => observation is null
        ? null
        : $"{observation.Value}{(observation.Value.Number is null ? "" : PlanLabels.Unit(observation.Unit))}, {When(observation.Period)}";

    private static string When(ObservationPeriod period) =>
        period.Kind == PeriodKind.AsAt && period.End is not null ? PlanLabels.Date(period.End)!
        : period.Text.Length > 0 ? period.Text
        : PlanLabels.Date(period.End) is { } end ? $"to {end}"
        : "no date";

    private static string Target(MeasurePosition position) => position.Measure.Target is { } target
        ? $"{target}{PlanLabels.Unit(position.Measure.Unit)}{(target.By is { } by ? $" by {PlanLabels.Date(by)}" : "")}"
        : "None";
}
