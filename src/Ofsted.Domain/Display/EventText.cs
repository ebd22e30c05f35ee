using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Display;

/// <summary>Writes an inspection or visit for people to read.</summary>
public static class EventText
{
    private const string Indent = "  ";

    /// <summary>One event as a block of lines: its kind, edition, dates and judgements.</summary>
    /// <param name="item">The event.</param>
    /// <param name="style">How to write it; plain when null.</param>
    /// <returns>The block; every line ends with a line feed.</returns>
    public static string Render(InspectionEvent item, TextStyle? style = null)
    {
        ArgumentNullException.ThrowIfNull(item);
        style ??= TextStyle.Plain;
        var heading = Tones.Paint($"{What(item)}, {SingleLine.Of(item.Authority.ToString())}", TextTone.Heading, style);
        return $"{heading}\n{Details(item, style)}";
    }

    internal static string What(InspectionEvent item)
    {
        var activity = item.Activity?.Label ?? EventKind.LabelOf(item);
        return item.Edition is { } edition ? $"{activity} ({edition.Name})" : activity;
    }

    internal static string Details(InspectionEvent item, TextStyle style) =>
        TextTable.Render([], Rows(item).Select(Indented), style);

    /// <summary>What is asked in numbers, or null when neither the items nor their numbers are recorded.</summary>
    internal static string? ToImprove(InspectionEvent item) =>
        (item.Recommendations is { } items ? RecommendationTotals.Of(items) : item.Totals) is { } totals ? Improvements(totals) : null;

    internal static string Fieldwork(InspectionEvent item) =>
        item.Fieldwork.Count == 0 ? "not known" : string.Join(" and ", item.Fieldwork.Select(Period));

    private static string Period(FieldworkPeriod period) =>
        period.End is { } end ? DateText.Of(period.Start, end) : $"from {DateText.Of(period.Start)}";

    private static EquatableList<TextCell> Indented((TextCell Label, TextCell Value) row) =>
        [row.Label with { Text = Indent + row.Label.Text }, row.Value];

    internal static IEnumerable<(TextCell Label, TextCell Value)> Rows(InspectionEvent item)
    {
        yield return ("On site", Fieldwork(item));
        yield return ("Published", item.Published is { } published ? DateText.Of(published) : "not known");
        if (item.LeadInspector is { } inspector)
            yield return ("Lead inspector", inspector);
        foreach (var row in Outcome(item))
            yield return row;
        if (ToImprove(item) is { } improve)
            yield return ("To improve", improve);
        if (Inferred(item) is { Length: > 0 } inferred)
            yield return (TextCell.Of("Not stated", TextTone.Quiet), TextCell.Of(inferred, TextTone.Quiet));
    }

    private static IEnumerable<(TextCell Label, TextCell Value)> Outcome(InspectionEvent item) => item switch
    {
        Inspection inspection => Judgements(inspection),
        Visit visit => Topics(visit),
        _ => AreaText.Rows((AreaInspection)item),
    };

    private static IEnumerable<(TextCell Label, TextCell Value)> Judgements(Inspection inspection)
    {
        foreach (var judgement in inspection.Judgements)
        {
            yield return (
                judgement.Area.Label,
                judgement.Grade is { } grade ? TextCell.Of(grade) : TextCell.Of("Not judged", TextTone.Quiet));
        }

        if (inspection.Edition is { HasOverall: false })
            yield return (JudgementAreas.OverallEffectiveness.Label, TextCell.Of("not judged by this edition", TextTone.Quiet));
    }

    private static IEnumerable<(TextCell Label, TextCell Value)> Topics(Visit visit)
    {
        yield return ("Looked at", visit.Topics.Count == 0
            ? TextCell.Of("no single topic", TextTone.Quiet)
            : string.Join(", ", visit.Topics.Select(topic => topic.Label)));
        yield return ("Grades", TextCell.Of("none: a visit is not graded", TextTone.Quiet));
    }

    private static string Improvements(RecommendationTotals totals)
    {
        (int Count, string One, string Many)[] parts =
        [
            (totals.PriorityActions, "priority action", "priority actions"),
            (totals.Improvements, "improvement", "improvements"),
            (totals.LscbPriorityActions, "priority action for the board", "priority actions for the board"),
            (totals.LscbImprovements, "improvement for the board", "improvements for the board"),
        ];
        return totals.Items == 0
            ? "nothing asked"
            : string.Join(", ", parts.Where(part => part.Count > 0).Select(part => Counted.Of(part.Count, part.One, part.Many)));
    }

    private static string Inferred(InspectionEvent item) =>
        string.Join(", ", item.Basis
            .Where(basis => basis.Origin is ValueOrigin.Inferred or ValueOrigin.FileName or ValueOrigin.Supplied)
            .Select(basis => $"{basis.Member} ({Origin(basis.Origin)})"));

    private static string Origin(ValueOrigin origin) => origin switch
    {
        ValueOrigin.Inferred => "inferred",
        ValueOrigin.FileName => "from the file name",
        _ => "from elsewhere",
    };
}
