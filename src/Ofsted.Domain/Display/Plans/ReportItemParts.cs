using NodaTime;
using Ofsted.Domain.Internal;
using Ofsted.Domain.Oversight;
using static System.FormattableString;

namespace Ofsted.Domain.Display;

/// <summary>The part of a page on the items of the report that the plan answers.</summary>
internal static class ReportItemParts
{
    public static IEnumerable<PagePart> Of(EquatableList<RecommendationTrace> traces, LocalDate asAt)
    {
        if (traces.Count == 0)
            yield break;

        var answered = traces.Count(trace => trace.Actions.Count > 0);
        var measured = traces.Count(trace => trace.Measures.Count > 0);
        yield return new PageHeading(2, "What the inspectors asked for");
        yield return new PageParagraph(Invariant($"The report has {Counted.Of(traces.Count, "item")}: {answered} answered by actions, {measured} measured, {traces.Count(trace => trace.IsOpen(asAt))} still open."));
        yield return new PageTable(
            "Items of the report", ["Item", "What was asked", "Actions", "Open", "Later inspections and visits"],
            [.. traces.Select(trace => Row(trace, asAt))]);
    }

    private static PageCell[] Row(RecommendationTrace trace, LocalDate asAt) =>
    [
        Invariant($"{trace.Place}"),
        trace.Recommendation.Text,
        trace.Actions.Count == 0 ? "None" : string.Join(", ", trace.Actions.Select(action => action.Id)),
        trace.MonthsOpen(asAt) is { } months ? Counted.Of(months, "month") : trace.IsOpen(asAt) ? "Yes" : "No",
        trace.Mentions.Count == 0 ? "None held" : string.Join("; ", trace.Mentions.Where(mention => !(mention.Date > asAt)).Select(Mention)),
    ];

    private static string Mention(TraceMention mention) =>
        $"{PlanLabels.Of(mention)}, {PlanLabels.Date(mention.Date) ?? mention.Document}{(mention.Paragraph is { } paragraph ? Invariant($", paragraph {paragraph}") : "")}";
}
